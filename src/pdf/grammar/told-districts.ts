import type { District, Municipality } from '../../domain/register.js'
import type { RowSegment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'

/** Districts by row, as one kind of evidence tells them. */
export type Told = ReadonlyMap<RowSegment, readonly District[]>

/** Share of the rows with which evidence must agree before it is believed where a name has namesakes. */
export const AGREES = 0.85

/** @returns true where nearly all rows whose place is plain lie where they are told to */
export function isBelievable(evidence: Told): boolean {
  const plain = [...evidence].filter(([row]) => onlyPlace(row) !== null)
  // Where only namesakes carry a district, one of them must lie there.
  const known = (plain.length > 0 ? plain : [...evidence]).map(([row, districts]) =>
    placesOf(row).some(({ district }) => districts.includes(district)),
  )
  return known.length > 0 && known.filter((agrees) => agrees).length >= AGREES * known.length
}

/** @returns the places that the name of a row may mean */
export function placesOf({ cell }: RowSegment): readonly Municipality[] {
  return cell ? [...cell.exact, ...cell.short] : []
}
