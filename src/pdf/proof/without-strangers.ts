import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Place, Reading } from '../reading.js'
import { resolveRows } from './resolve.js'

/** A reading, and the lines that were taken from it. */
export interface WithoutStrangers {
  readonly reading: Reading
  readonly strangers: readonly Place[]
}

/**
 * Above the table of the places, or below it, another may stand whose names nobody can tell, for a narrow cell breaks them:
 * "Kreis 26 5.871.090" above "Böbli" and "ngen".
 * @returns the reading without the rows and the sums above its first row that names a place, or below its last one; null
 * where there are no such rows
 */
export function withoutStrangers(reading: Reading, names: PrintedNames): WithoutStrangers | null {
  const { rows, sums, breaks } = reading
  const isNamed = resolveRows(reading, names).map(({ municipality }) => municipality !== null)
  const [from, to] = [isNamed.indexOf(true), isNamed.lastIndexOf(true) + 1]
  if (from < 0 || to - from === rows.length) return null
  // Of a sum right above the first row nobody knows of which table it is.
  const isAmong = (after: number) => (from === 0 || after > from) && (to === rows.length || after <= to)
  const strangers = [
    ...rows.filter((_, at) => at < from || at >= to),
    ...sums.filter(({ after }) => !isAmong(after)),
  ]
  const own = {
    ...reading,
    rows: rows.slice(from, to),
    sums: sums.flatMap((sum) => (isAmong(sum.after) ? { ...sum, after: sum.after - from } : [])),
    breaks: breaks.flatMap((at) => (isAmong(at) ? at - from : [])),
  }
  return { reading: own, strangers }
}
