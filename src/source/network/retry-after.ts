/** Seconds that a server may ask to be left alone; whoever asks for more is not asked again. */
const LONGEST = 60

/**
 * @param value of the header Retry-After: seconds, or a date (RFC 9110, 10.2.3)
 * @param now milliseconds since 1970
 * @returns seconds to wait; null when the server does not say
 */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}

/** @returns whether the server is asked again after that time */
export function isShort(seconds: number | null): boolean {
  return seconds === null || seconds <= LONGEST
}
