import { groupBy } from '../../../domain/group-by.js'
import { around, type Box } from '../../document/paint/box.js'
import type { Point } from '../../document/paint/path.js'
import type { PrintedRow } from '../../reading.js'
import type { Outline } from './drawings.js'
import type { LevelPage } from './level-page.js'
import { RecurringDrawings } from './recurring-drawings.js'
import type { RowPart } from './row-parts.js'
import { TableLines } from './table-lines.js'

/** Points by which a line that leads from row to row falls at least. */
const SLANT = 2

/** A row with the space that its parts take, and the gaps between them. */
interface Span {
  readonly row: PrintedRow
  readonly box: Box
}

/**
 * A word, a tick, a circle, an arrow, drawn among the rows by hand or by a program, may say that an amount is void or
 * another's. Rules, frames and grounds do not, nor what recurs beside most rows or on most pages.
 * @returns by page, the rows at whose height such marks are drawn
 */
export function rowsByMark(level: readonly LevelPage[]): ReadonlyMap<number, ReadonlySet<PrintedRow>> {
  const recurring = new RecurringDrawings(level)
  return new Map(
    level.map((page) => {
      const lines = new TableLines(page)
      const spans = spansOf(page.parts)
      const marks = page.outlines.filter(
        (outline) => leads(outline, spans) || !(lines.holds(outline) || recurring.holds(outline, page)),
      )
      return [page.number, new Set(marks.flatMap(({ box }) => rowsBeside(box, page.parts)))]
    }),
  )
}

function spansOf(parts: readonly RowPart[]): Span[] {
  const ofRows = groupBy(parts, ({ row }) => [row])
  return [...ofRows].map(([row, some]) => ({ row, box: some.map(({ box }) => box).reduce(around) }))
}

/** An arrow, or a leader of dots, from one row to another says that the amount is that one's, however often. */
function leads({ points, isClosed, isFilled }: Outline, spans: readonly Span[]): boolean {
  const [from, to] = [points[0], points.at(-1)]
  if (isClosed || isFilled || !from || !to) return false
  const [across, down] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]
  // A stroke that falls steeply marks, and leads nowhere.
  if (down < SLANT || across < down) return false
  const [first, last] = [rowAt(from, spans), rowAt(to, spans)]
  return first !== undefined && last !== undefined && first !== last
}

function rowAt([x, y]: Point, spans: readonly Span[]): PrintedRow | undefined {
  return spans.find(({ box }) => x > box.x0 && x < box.x1 && y >= box.y0 && y <= box.y1)?.row
}

/** @returns the rows at the height of a box, or else the nearest; several where they stand abreast */
export function rowsBeside({ y0, y1 }: Pick<Box, 'y0' | 'y1'>, parts: readonly RowPart[]): PrintedRow[] {
  const gap = ({ box }: RowPart) => Math.max(box.y0 - y1, y0 - box.y1, 0)
  const least = Math.min(...parts.map(gap))
  return parts.filter((part) => gap(part) <= least).map(({ row }) => row)
}
