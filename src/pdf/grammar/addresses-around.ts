import { isSumLabel } from '../../domain/sum-label.js'
import { centsIn } from './adds-up.js'
import type { IsAmount } from './amount-columns.js'
import { labelOf } from './grid.js'
import type { Segment } from './row-grammar.js'
import type { RowsByPlace } from './sums-among.js'

/** Fewer may be misprints. */
const FEWEST = 3
/** of Baden-Württemberg */
const POSTCODE = /^(?:6[3489]|7\d|8[89]|97)\d{3}$/

/**
 * Above the table there may be one of addresses, or below it, whose postcodes stand where the amounts do: "Stuttgart
 * Ruppmannstraße 21 70565".
 * @returns the lines before the first amount on the rate, and behind the last, that have a postcode there, if all rows
 * among them do, each of a place that has a row with an amount on the rate, and none of the lines says a sum
 */
export function addressesAround(
  segments: readonly Segment[],
  rows: RowsByPlace,
  isAmount: IsAmount,
): ReadonlySet<Segment> {
  const isRated = (each: Segment) => each.kind === 'row' && isAmount(centsIn(each))
  const [first, last] = [segments.findIndex(isRated), segments.findLastIndex(isRated)]
  const again = new Set<Segment>([...rows.values()].flatMap((same) => (same.some(isRated) ? same : [])))
  const amountsIn = ({ lines }: Segment) => lines.flatMap(({ amount }) => amount?.text ?? [])
  const hasPostcode = (each: Segment) => amountsIn(each).some((text) => POSTCODE.test(text))
  const isSum = ({ lines }: Segment) => lines.some((line) => isSumLabel(labelOf(line)))
  const sides = first < 0 ? [] : [segments.slice(0, first), segments.slice(last + 1)]
  const found = sides.flatMap((side) => {
    const addresses = side.filter(hasPostcode)
    const isOther = (each: Segment) =>
      each.kind === 'row' ? !again.has(each) || !hasPostcode(each) : addresses.includes(each) && isSum(each)
    const isTold = addresses.some(({ kind }) => kind === 'row') && !side.some(isOther)
    return addresses.length >= FEWEST && isTold ? addresses : []
  })
  return new Set(found)
}
