import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District, Municipality } from '../../domain/register.js'
import { codedDistricts } from './coded-districts.js'
import { bandsOf, type DistrictColumn } from './district-columns.js'
import type { DistrictLines } from './district-lines.js'
import { acrossBands, byHeading } from './headed-districts.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'
import { AGREES, isBelievable, placesOf, type Told } from './told-districts.js'

/** What stands between the rows, and below them, of their districts. */
interface SmallPrint {
  readonly between: DistrictLines
  /** notes to which marks behind names refer */
  readonly noted: Told
  /** tells what may head the rows below it, or above */
  isHeading(each: Segment): boolean
}

/**
 * @param keys the first digits of the AGS of rows, as columns tell them
 * @returns the districts that the cell of a row, a column beside it, its small print or its heading name; only what agrees with the names
 */
export function rowDistricts(
  segments: readonly Segment[],
  rows: readonly RowSegment[],
  columns: readonly DistrictColumn[],
  names: PrintedNames,
  keys: ReadonlyMap<RowSegment, string>,
  { between, noted, isHeading }: SmallPrint,
): Told {
  const told = new Map<RowSegment, readonly District[]>()
  const add = (evidence: Told, needsIt = (_row: RowSegment) => true, isCertain = false) => {
    if (!isBelievable(evidence) && !isCertain) return false
    for (const [row, districts] of evidence) {
      if (!needsIt(row)) continue
      const both = told.get(row)?.filter((district) => districts.includes(district))
      told.set(row, both ?? districts)
    }
    return true
  }
  add(new Map(rows.flatMap((row) => (row.cell?.districts ? [[row, row.cell.districts] as const] : []))))
  for (const { of, isCalledSo, isOfAll } of columns)
    add(of, undefined, isCalledSo || (isOfAll && isInAnotherOrder(of)))
  add(
    new Map(
      [...keys].map(([row, key]) => [row, names.register.districts.filter(({ ags }) => key.startsWith(ags))]),
    ),
  )
  const needsIt = (row: RowSegment) => !keys.has(row) && hasNamesakes(row)
  // A city has the letters of the district around it: its name may be short, but means no other place.
  const isOneOfSeveral = (row: RowSegment) => needsIt(row) && placesOf(row).length > 1
  for (const coded of bandsOf(rows).flatMap(codedDistricts)) add(coded, isOneOfSeveral)
  // A sum or a heading of another table holds for no row that tells its district itself.
  const isOpen = (row: RowSegment) => needsIt(row) && placesIn(row, told.get(row)).length !== 1
  add(noted, isOpen)
  const others = segments.filter((each) => each.kind === 'row' || isHeading(each))
  if (between.of.size > 0) add(between.of, isOpen)
  else [others, [...others].reverse(), acrossBands(others)].some((inOrder) => add(byHeading(inOrder), isOpen))
  return told
}

/** A heading that was overlooked must not deny a name or a key that is plain. */
function hasNamesakes(row: RowSegment): boolean {
  return row.key === null && onlyPlace(row) === null
}

function placesIn(row: RowSegment, districts: readonly District[] | undefined): readonly Municipality[] {
  return placesOf(row).filter(({ district }) => !districts || districts.includes(district))
}

/** The rows have these districts, but not each its own: the column was moved, and denies all rows. */
function isInAnotherOrder(evidence: Told): boolean {
  const known = [...evidence].flatMap(([row, districts]) => {
    const place = onlyPlace(row)
    return place ? [{ of: place.district, districts }] : []
  })
  const left = new Map<District, number>()
  for (const { of } of known) left.set(of, (left.get(of) ?? 0) + 1)
  const found = known.filter(({ districts }) => {
    const district = districts.find((each) => (left.get(each) ?? 0) > 0)
    if (district) left.set(district, (left.get(district) ?? 0) - 1)
    return district !== undefined
  })
  return left.size > 1 && found.length >= AGREES * known.length
}
