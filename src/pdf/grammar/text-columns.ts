import type { TokenLine } from '../layout/token.js'
import { bandLines } from './bands.js'
import { coverOf, gaps } from './intervals.js'

/** Share of the lines that may go on across the gap between two columns of text: headings. */
const NOISE = 0.05
/** Share of the lines that each of the columns must have words on. */
const FILLED = 0.3
const FEWEST_LINES = 10

/** @returns the lines of each column of text of a page, from the left: those of a newspaper are read one after the other */
export function textColumns(lines: readonly TokenLine[]): readonly (readonly TokenLine[])[] {
  if (lines.length < FEWEST_LINES) return [lines]
  const extents = lines.flatMap(({ tokens }) => tokens)
  const [left, right] = [
    Math.floor(extents.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY)),
    Math.ceil(extents.reduce((most, { x1 }) => Math.max(most, x1), 0)),
  ]
  const cuts = gaps(coverOf(extents, left, right), NOISE * lines.length)
    .filter(({ x0, x1 }) => x0 > 0 && x1 < right - left)
    .map(({ x0, x1 }) => left + (x0 + x1) / 2)
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY]
  const columns = bounds.slice(1).map((end, at) => bandLines(lines, bounds[at] ?? end, end))
  const isText = columns.length > 1 && columns.every((column) => column.length >= FILLED * lines.length)
  return isText ? columns : [lines]
}
