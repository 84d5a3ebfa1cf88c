import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { type GridLine, textOfLine } from './grid.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'

/** What small print below, or above, each row says of its district. */
export interface DistrictLines {
  readonly of: ReadonlyMap<RowSegment, readonly District[]>
  readonly lines: ReadonlySet<GridLine>
}

/** Share of the rows without a district that have such a line, and share of those with one place that lie in its district. */
const FILLED = 0.85
const FEWEST = 5
const AGREES = 0.95
/** "Stadtkreis Freiburg im Breisgau" */
const MOST_WORDS = 5
const BROKEN = /(?<=\p{L}[-‐]) (?=\p{Lu})/gu
const NONE: DistrictLines = { of: new Map(), lines: new Set() }

/** @returns what lines between the rows that begin with a district say of the row before each, or the row after it */
export function districtLines(segments: readonly Segment[], names: PrintedNames): DistrictLines {
  const isUntold = (each: Segment) => each.kind === 'row' && !tellsItself(each, names)
  const rows = segments.filter(isUntold).length
  for (const inOrder of [segments, [...segments].reverse()]) {
    const found = linesBehind(inOrder, names)
    const plain = [...found.of].flatMap(([row, districts]) => {
      const place = onlyPlace(row)
      return place ? [districts.includes(place.district)] : []
    })
    const agreeing = plain.filter((agrees) => agrees).length
    if (agreeing > 0 && found.of.size >= Math.max(FEWEST, FILLED * rows) && agreeing >= AGREES * plain.length)
      return found
  }
  return NONE
}

/** Small print may stand on the line of the amount, or just below it, as the heights of its letters fall. */
function tellsItself(row: RowSegment, names: PrintedNames): boolean {
  const isTold = (line: GridLine) => districtsOf(names, textOfLine(line)).length > 0
  return (row.cell?.districts ?? null) !== null || row.lines.slice(1).some(isTold)
}

function linesBehind(segments: readonly Segment[], names: PrintedNames): DistrictLines {
  const of = new Map<RowSegment, readonly District[]>()
  const lines = new Set<GridLine>()
  segments.forEach((row, at) => {
    const next = segments[at + 1]
    if (row.kind !== 'row' || (next?.kind !== 'text' && next?.kind !== 'heading')) return
    const [line] = next.lines
    const first = line ? districtsFirst(textOfLine(line), names) : []
    // "aus 2017 übertragen   CW": a remark may go on beside it.
    const districts = first.length === 0 && line ? districtsOf(names, line.name) : first
    if (!line || districts.length === 0) return
    of.set(row, districts)
    lines.add(line)
  })
  return { of, lines }
}

/** @returns the districts that the most of the first words name: "Landkreis Konstanz · Tel. 07118/360-28" */
function districtsFirst(text: string, names: PrintedNames): readonly District[] {
  const words = text.replace(BROKEN, '').split(' ')
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const districts = districtsOf(names, words.slice(0, count).join(' '))
    if (districts.length > 0) return districts
  }
  return []
}
