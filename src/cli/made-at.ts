import type { Io } from './io.js'

/**
 * @returns the time that a document says it was made at: that of SOURCE_DATE_EPOCH (seconds since 1970, as
 * reproducible-builds.org defines it), so that the same figures give the same bytes; else now
 */
export function madeAt({ env, now }: Pick<Io, 'env' | 'now'>): Date {
  const { SOURCE_DATE_EPOCH: seconds = '' } = env
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : now()
}
