import { groupBy } from '../../domain/group-by.js'
import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { DISTRICT_HEADING } from '../words/vocabulary.js'
import { cellsAround, cellsBeside } from './cells-beside.js'
import { headingAbove } from './column-heading.js'
import { columnsIn, type Interval, isIn } from './intervals.js'
import type { Region } from './regions.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'
import { AGREES, type Told } from './told-districts.js'

/** What stands in a column beside the rows and names districts. */
export interface DistrictColumn extends Interval {
  readonly of: Told
  /** all rows of its table */
  readonly rows: readonly RowSegment[]
  /** the words above it say so */
  readonly isCalledSo: boolean
  readonly isOfAll: boolean
}

/** Share of the rows of its pages in which a column of districts names one. */
const FILLED = 0.5

/** @returns what stands on the lines of the rows and names districts, by the columns in which it stands */
export function districtColumns(
  segments: readonly Segment[],
  rows: readonly RowSegment[],
  regions: readonly Region[],
  names: PrintedNames,
): DistrictColumn[] {
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
      x0: column.x0,
      x1: column.x1,
      rows: inBand,
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
