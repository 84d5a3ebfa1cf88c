import { groupBy } from '../../domain/group-by.js'
import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District, Municipality } from '../../domain/register.js'
import { DISTRICT_HEADING } from '../words/vocabulary.js'
import { cellsAround, cellsBeside } from './cells-beside.js'
import { codedDistricts } from './coded-districts.js'
import { headingAbove } from './column-heading.js'
import type { DistrictLines } from './district-lines.js'
import type { GridLine } from './grid.js'
import { columnsIn, isIn } from './intervals.js'
import type { Region } from './regions.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'

/** Districts by row, as one kind of evidence tells them. */
type Told = ReadonlyMap<RowSegment, readonly District[]>

/** What stands between the rows, and below them, of their districts. */
interface SmallPrint {
  readonly between: DistrictLines
  /** notes to which marks behind names refer */
  readonly noted: { readonly of: Told; isNote(line: GridLine): boolean }
}

/** Share of the rows with which evidence must agree before it is believed where a name has namesakes. */
export const AGREES = 0.85
/** Share of the rows of its pages in which a column of districts names one. */
const FILLED = 0.5

/**
 * @param keys the first digits of the AGS of rows, as columns tell them
 * @returns the districts that the cell of a row, a column beside it, its small print or its heading name; only what agrees with the names
 */
export function rowDistricts(
  segments: readonly Segment[],
  rows: readonly RowSegment[],
  regions: readonly Region[],
  names: PrintedNames,
  keys: ReadonlyMap<RowSegment, string>,
  { between, noted }: SmallPrint,
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
  for (const { of, isCalledSo, isOfAll } of districtColumns(segments, rows, regions, names))
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
  add(noted.of, isOpen)
  const others = segments.filter((each) => each.kind === 'row' || !each.lines.every(noted.isNote))
  if (between.of.size > 0) add(between.of, isOpen)
  else [others, [...others].reverse(), acrossBands(others)].some((inOrder) => add(byHeading(inOrder), isOpen))
  return told
}

/** A heading that was overlooked must not deny a name or a key that is plain. */
function hasNamesakes(row: RowSegment): boolean {
  return row.key === null && onlyPlace(row) === null
}

function isBelievable(evidence: Told): boolean {
  const plain = [...evidence].filter(([row]) => onlyPlace(row) !== null)
  // Where only namesakes carry a district, one of them must lie there.
  const known = (plain.length > 0 ? plain : [...evidence]).map(([row, districts]) =>
    placesOf(row).some(({ district }) => districts.includes(district)),
  )
  return known.length > 0 && known.filter((agrees) => agrees).length >= AGREES * known.length
}

function placesOf({ cell }: RowSegment): readonly Municipality[] {
  return cell ? [...cell.exact, ...cell.short] : []
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

/** A heading, or a sum of a district above its rows, holds until the next one. */
function byHeading(segments: readonly Segment[]): Told {
  const found = new Map<RowSegment, readonly District[]>()
  let districts: readonly District[] | null = null
  for (const each of segments) {
    if (each.kind === 'row') {
      if (districts) found.set(each, districts)
    } else if (each.kind !== 'text' && each.districts.length > 0) districts = each.districts
  }
  return found
}

/** @returns the segments down each page, whichever of the tables abreast they are of: a heading may stand above all of them */
function acrossBands(segments: readonly Segment[]): Segment[] {
  return segments
    .flatMap((each) => (each.lines[0] ? { each, at: each.lines[0].line } : []))
    .sort(({ at: a }, { at: b }) => a.page - b.page || a.y - b.y)
    .map(({ each }) => each)
}

/** What stands on the lines of the rows and names districts, by the columns in which it stands. */
function districtColumns(
  segments: readonly Segment[],
  rows: readonly RowSegment[],
  regions: readonly Region[],
  names: PrintedNames,
): { readonly of: Told; readonly isCalledSo: boolean; readonly isOfAll: boolean }[] {
  const around = cellsAround(segments)
  return bandsOf(rows).flatMap((inBand) => {
    const pieces = inBand.flatMap((row) =>
      [...cellsBeside(row), ...(around.get(row) ?? [])].flatMap((cell) => {
        const districts = districtsOf(names, cell.text)
        return districts.length > 0 ? [{ x0: cell.x0, x1: cell.x1, row, districts }] : []
      }),
    )
    const isFull = ({ pieces: some }: { pieces: readonly { readonly row: RowSegment }[] }) => {
      const pages = new Set(some.map(({ row }) => row.line.line.page))
      return some.length >= FILLED * inBand.filter(({ line }) => pages.has(line.line.page)).length
    }
    const columns = columnsIn(pieces).filter(isFull)
    // A page with shorter names has its column elsewhere.
    const others = columnsIn(pieces.filter((piece) => !columns.some((column) => isIn(piece, column))))
    return [...columns, ...others.filter(isFull)].filter(namesNoRegions).map((column) => ({
      of: new Map(column.pieces.map(({ row, districts }) => [row, districts])),
      isCalledSo: DISTRICT_HEADING.test(headingAbove(column, regions)),
      isOfAll: column.pieces.length >= FILLED * inBand.length,
    }))
  })
}

/** Digits of an AGS up to that of the government region. */
const OF_REGION = 3

/** Government regions are called like the districts of their seats: "Stuttgart" beside Aidlingen, whatever stands above it. */
function namesNoRegions({
  pieces,
}: {
  readonly pieces: readonly { readonly row: RowSegment; readonly districts: readonly District[] }[]
}): boolean {
  const known = pieces.flatMap(({ row, districts }) => {
    const place = onlyPlace(row)
    return place ? [{ of: place.district, districts }] : []
  })
  const regionOf = ({ ags }: District) => ags.slice(0, OF_REGION)
  const seats = new Set(known.map(({ districts }) => districts.map(({ ags }) => ags).join()))
  const regions = new Set(known.map(({ of }) => regionOf(of)))
  const isTrue = known.filter(({ of, districts }) => districts.includes(of)).length >= AGREES * known.length
  if (isTrue || seats.size > regions.size || new Set(known.map(({ of }) => of)).size <= seats.size)
    return true
  const agreeing = known.filter(({ of, districts }) =>
    districts.some((each) => regionOf(each) === regionOf(of)),
  )
  return agreeing.length < AGREES * known.length
}

/** @returns the rows of each of the tables side by side */
export function bandsOf(rows: readonly RowSegment[]): RowSegment[][] {
  return [...groupBy(rows, ({ line }) => [line.band]).values()]
}
