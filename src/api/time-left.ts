/**
 * Seconds. The search ends by its counts long before, so that every machine finds the same plan: the slowest in
 * docs/generated/grouping-bench.md took half a minute of the processor. Only `--budget-groups` may take longer.
 */
const TIME_LIMIT = 300

/**
 * Time that several proposals share: an answer with all that stands beside it takes no longer than its limit.
 * @returns seconds, `most` at most; 0 once the time is over
 */
export type TimeLeft = (most?: number) => number

/**
 * @param seconds from now on; null for the default
 * @param spent seconds of them that are over already
 */
export function timeLeft(seconds: number | null, spent = 0): TimeLeft {
  const end = performance.now() + 1000 * ((seconds ?? TIME_LIMIT) - spent)
  return (most = Number.POSITIVE_INFINITY) => Math.max(0, Math.min(most, (end - performance.now()) / 1000))
}
