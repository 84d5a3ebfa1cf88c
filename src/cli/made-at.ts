import { IgmError } from '../domain/problem.js'
import type { Io } from './io.js'

/**
 * @returns the time that a document says it was made at: that of SOURCE_DATE_EPOCH (seconds since 1970, as
 * reproducible-builds.org defines it), so that the same figures give the same bytes; else now
 * @throws IgmError `option-invalid`: with another date than the one asked for, nobody would notice
 */
export function madeAt({ env, now }: Pick<Io, 'env' | 'now'>): Date {
  const { SOURCE_DATE_EPOCH: seconds = '' } = env
  if (seconds === '') return now()
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000)
  throw new IgmError('option-invalid', {
    option: 'SOURCE_DATE_EPOCH',
    value: seconds,
    expected: '0 … 99999999999',
  })
}
