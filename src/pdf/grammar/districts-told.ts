import type { NameIndex } from '../../domain/names.js'
import type { District } from '../../domain/register.js'
import { chunksOf } from './chunks.js'
import { columnsIn } from './intervals.js'
import { districtsOf } from './place-cell.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { onlyPlace } from './settle.js'

/** Districts by row, as one kind of evidence tells them. */
type Told = ReadonlyMap<RowSegment, readonly District[]>

/** Share of the rows with which evidence must agree before it is believed where a name has namesakes. */
export const AGREES = 0.85
/** Share of the rows in which a column of districts names one. */
const FILLED = 0.5
const NO_EDGES: ReadonlySet<number> = new Set()

/** @returns the districts that the cell of a row, a column beside it or its heading name; only what agrees with the names */
export function districtsTold(
  segments: readonly Segment[],
  rows: readonly RowSegment[],
  names: NameIndex,
): Told {
  const told = new Map<RowSegment, readonly District[]>()
  const add = (evidence: Told, needsIt: (row: RowSegment) => boolean = () => true) => {
    if (!isBelievable(evidence)) return false
    for (const [row, districts] of evidence) {
      if (!needsIt(row)) continue
      const both = told.get(row)?.filter((district) => districts.includes(district))
      told.set(row, both ?? districts)
    }
    return true
  }
  add(new Map(rows.flatMap((row) => (row.cell?.districts ? [[row, row.cell.districts] as const] : []))))
  for (const column of districtColumns(rows, names)) add(column)
  if (!add(byHeading(segments), hasNamesakes)) add(byHeading([...segments].reverse()), hasNamesakes)
  return told
}

/** A heading that was overlooked must not deny a name or a key that is plain. */
function hasNamesakes(row: RowSegment): boolean {
  return row.key === null && onlyPlace(row) === null
}

function isBelievable(evidence: Told): boolean {
  const known = [...evidence].flatMap(([row, districts]) => {
    const place = onlyPlace(row)
    return place ? [districts.includes(place.district)] : []
  })
  return known.length > 0 && known.filter((agrees) => agrees).length >= AGREES * known.length
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

/** What stands on the lines of the rows and names districts, by the columns in which it stands. */
function districtColumns(rows: readonly RowSegment[], names: NameIndex): Told[] {
  return bandsOf(rows).flatMap((inBand) => {
    const pieces = inBand.flatMap((row) =>
      row.lines.flatMap((line) =>
        chunksOf(line, NO_EDGES).flatMap((chunk) => {
          const districts = line.name.includes(chunk.text) ? [] : districtsOf(names, chunk.text)
          return districts.length > 0 ? [{ x0: chunk.x0, x1: chunk.x1, row, districts }] : []
        }),
      ),
    )
    return columnsIn(pieces)
      .filter((column) => column.pieces.length >= FILLED * inBand.length)
      .map((column) => new Map(column.pieces.map(({ row, districts }) => [row, districts])))
  })
}

/** @returns the rows of each of the tables side by side */
export function bandsOf(rows: readonly RowSegment[]): RowSegment[][] {
  const bands = new Map<number, RowSegment[]>()
  for (const row of rows) {
    const same = bands.get(row.line.band)
    if (same) same.push(row)
    else bands.set(row.line.band, [row])
  }
  return [...bands.values()]
}
