import { isSumLabel } from '../../domain/sum-label.js'
import { centsIn } from './adds-up.js'
import type { IsAmount } from './amount-columns.js'
import { type GridLine, labelOf } from './grid.js'
import type { RowSegment, Segment } from './row-grammar.js'
import type { RowsByPlace } from './sums-among.js'

/** Fewer may be misprints. */
const FEWEST = 3
/** of Baden-Württemberg */
const POSTCODE = /^(?:6[3489]|7\d|8[89]|97)\d{3}$/

/**
 * Above the table there may be one of addresses, or below it, whose postcodes stand where the amounts do: "Stuttgart
 * Ruppmannstraße 21 70565"; or whose streets a narrow cell breaks there, so that a hyphen stands below the name like a nought.
 * @returns the lines before the first amount on the rate, and behind the last, that have a postcode there, if all rows
 * among them do, each of a place that has a row with an amount on the rate, and none of the lines says a sum; and the rows of
 * such places with a hyphen on a line of its own and a postcode beside the name
 */
export function addressesAround(
  segments: readonly Segment[],
  rows: RowsByPlace,
  isAmount: IsAmount,
): ReadonlySet<Segment> {
  const isRated = (each: Segment) => each.kind === 'row' && isAmount(centsIn(each))
  const [first, last] = [segments.findIndex(isRated), segments.findLastIndex(isRated)]
  const rowsWith = (isOne: (row: RowSegment) => boolean) =>
    new Set<Segment>([...rows.values()].flatMap((same) => (same.some(isOne) ? same : [])))
  const again = rowsWith(isRated)
  const paid = rowsWith((row) => isRated(row) && centsIn(row) > 0)
  const amountsIn = ({ lines }: Segment) => lines.flatMap(({ amount }) => amount?.text ?? [])
  const hasPostcode = (each: Segment) => amountsIn(each).some((text) => POSTCODE.test(text))
  const isSum = ({ lines }: Segment) => lines.some((line) => isSumLabel(labelOf(line)))
  const hasHyphen = (each: Segment) =>
    each.kind === 'row' && paid.has(each) && isHyphen(each) && each.lines.some(besidePostcode)
  const sides = first < 0 ? [] : [segments.slice(0, first), segments.slice(last + 1)]
  const found = sides.flatMap((side) => {
    const addresses = side.filter(hasPostcode)
    const isOther = (each: Segment) =>
      each.kind === 'row'
        ? !hasHyphen(each) && (!again.has(each) || !hasPostcode(each))
        : addresses.includes(each) && isSum(each)
    const isTold = addresses.some(({ kind }) => kind === 'row') && !side.some(isOther)
    return addresses.length >= FEWEST && isTold ? addresses : []
  })
  return new Set([...found, ...segments.filter(hasHyphen)])
}

function isHyphen({ line: { tokens, name } }: RowSegment): boolean {
  return name === '' && tokens.length === 1 && tokens[0]?.text === '-'
}

function besidePostcode({ tokens, name }: GridLine): boolean {
  return name !== '' && tokens.some(({ text }) => POSTCODE.test(text))
}
