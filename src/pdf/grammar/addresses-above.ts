import { centsIn } from './adds-up.js'
import type { IsAmount } from './amount-columns.js'
import type { RowSegment, Segment } from './row-grammar.js'
import type { RowsByPlace } from './sums-among.js'

/** Fewer may be misprints. */
const FEWEST = 3
const POSTCODE = /^\d{5}$/

/**
 * Above the table there may be one of addresses, whose postcodes stand where the amounts do: "Stuttgart Ruppmannstraße 21
 * 70565".
 * @returns the rows before the first amount on the rate, if all of them have a postcode that is on no rate, and each is of
 * a place that has a row with an amount on the rate
 */
export function addressesAbove(
  segments: readonly Segment[],
  rows: RowsByPlace,
  isAmount: IsAmount,
): ReadonlySet<Segment> {
  const isRated = (row: RowSegment) => isAmount(centsIn(row))
  const first = segments.findIndex((each) => each.kind === 'row' && isRated(each))
  const above = segments.slice(0, Math.max(0, first)).filter((each) => each.kind === 'row')
  const again = new Set([...rows.values()].flatMap((same) => (same.some(isRated) ? same : [])))
  const isAddress = (row: RowSegment) => POSTCODE.test(row.line.amount?.text ?? '') && again.has(row)
  return new Set(above.length >= FEWEST && above.every(isAddress) ? above : [])
}
