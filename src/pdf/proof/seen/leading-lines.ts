import { groupBy } from '../../../domain/group-by.js'
import { around, type Box } from '../../document/paint/box.js'
import type { Painting } from '../../document/paint/painting.js'
import type { Point } from '../../document/paint/path.js'
import type { PrintedRow } from '../../reading.js'
import { isSeen } from './drawings.js'
import type { RowParts } from './row-parts.js'

/** A row with the space that its parts take, and the gaps between them. */
interface Span {
  readonly row: PrintedRow
  readonly box: Box
}

/**
 * A line from beside the name of one row to the height of another's amount, an arrow or a leader of dots, says that it is
 * that one's: rules are level, and reach beyond the rows.
 * @returns the rows of a page from which or to which such lines lead
 */
export function rowsLedAstray(number: number, { shapes }: Painting, rows: RowParts): ReadonlySet<PrintedRow> {
  const strokes = shapes
    .filter((shape) => isSeen(shape) && shape.fill === null)
    .flatMap(({ path }) => path.lines)
    .filter(({ points }) => isSlanting(points[0], points.at(-1)))
  if (strokes.length === 0) return new Set()
  const spans = spansOf(number, rows)
  const found = strokes.flatMap(({ points }) => {
    const [from, to] = [points[0], points.at(-1)].map((end) => end && rowAt(end, spans))
    return from && to && from !== to ? [from, to] : []
  })
  return new Set(found)
}

/** Points by which a line may leave the level or the upright and still be a rule. */
const LEVEL = 2

function isSlanting(from: Point | undefined, to: Point | undefined): boolean {
  if (!from || !to) return false
  const [across, down] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]
  // A stroke that falls steeply marks, and leads nowhere.
  return down > LEVEL && across > down
}

function spansOf(number: number, rows: RowParts): Span[] {
  const parts = groupBy(rows.on(number), ({ row }) => [row])
  return [...parts].map(([row, some]) => ({ row, box: some.map(({ box }) => box).reduce(around) }))
}

function rowAt([x, y]: Point, spans: readonly Span[]): PrintedRow | undefined {
  return spans.find(({ box }) => x > box.x0 && x < box.x1 && y >= box.y0 && y <= box.y1)?.row
}
