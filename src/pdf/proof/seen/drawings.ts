import { contrast, over, PAPER } from '../../document/paint/blend.js'
import { type Box, grown, overlaps } from '../../document/paint/box.js'
import type { Ink, Painting, Shape } from '../../document/paint/painting.js'
import type { Path, Point, Polyline } from '../../document/paint/path.js'
import { SEEN } from '../../document/paint/pixels.js'
import type { PrintedRow } from '../../reading.js'
import type { RowPart, RowParts } from './row-parts.js'

/** So many outlines are a word or an emblem; one or two are a ground, a circle around a figure, a line. */
const SOME = 3
/** Times the height of a row's letters: what is drawn smaller is a sign within the row. */
const LARGE = 1.5
/** Share of the height of a piece of a row that edges beside it may reach into it, on each side. */
const EDGE = 0.25
/** Points: an edge that leaves the level or the upright by no more belongs to a rectangle. */
const LEVEL = 0.5
/** Contrast with paper below which a drawing is pale. */
const PALE = 0.3

/**
 * Letters and emblems may be drawn as outlines: what they say cannot be read, and it may be "void".
 * @returns the rows of a page through whose text such outlines run
 */
export function rowsDrawnOver(number: number, { shapes }: Painting, rows: RowParts): ReadonlySet<PrintedRow> {
  const parts = rows.on(number)
  const height = Math.min(...parts.map(({ box }) => box.y1 - box.y0))
  const isLarge = ({ box }: { readonly box: Box }) => box.y1 - box.y0 > LARGE * height
  const outlines = outlinesOf(shapes.filter((shape) => isLarge(shape) && isSeen(shape))).filter(isLarge)
  const crossed = outlines.map(({ points, box }) =>
    rows
      .near(number, box)
      .filter((part) => isCrossed(part, points))
      .map(({ row }) => row),
  )
  return crossed.filter((found) => found.length > 0).length < SOME ? new Set() : new Set(crossed.flat())
}

/** One line of what is drawn, as it is seen. */
export interface Outline {
  readonly points: Polyline
  readonly box: Box
  readonly isFilled: boolean
  /** hardly seen: an ornament, as a rule */
  readonly isPale: boolean
  /** ends where it begins */
  readonly isClosed: boolean
}

/** @returns what is drawn and stands out on paper, in so far as it is not cut off */
export function outlinesSeen(shapes: readonly Shape[]): Outline[] {
  return shapes.filter(isSeen).flatMap(({ path, clips, fill, stroke }) =>
    path.lines
      .filter(({ box }) => clips.every((clip) => overlaps(grown(clip.box, LEVEL), grown(box, LEVEL))))
      .map(({ points, box }) => ({
        points,
        box,
        isFilled: darkness(fill) >= SEEN,
        isPale: Math.max(darkness(fill), darkness(stroke)) < PALE,
        isClosed: points.length > 2 && isSame(points[0], points.at(-1)),
      })),
  )
}

/** @returns what is drawn, but for grounds, frames and rules */
export function outlinesOf(shapes: readonly Shape[]): Path['lines'] {
  return shapes
    .flatMap(({ path }) => path.lines)
    .filter(({ points }) => points.length > 2 && !isRectangle(points))
}

/** @returns true for what is painted, in a colour that stands out on paper */
function isSeen({ isOnLayer, fill, stroke }: Omit<Shape, 'path'>): boolean {
  return isOnLayer && Math.max(darkness(fill), darkness(stroke)) >= SEEN
}

/** 0 to 1 */
function darkness(ink: Ink | null): number {
  return ink ? contrast(over(PAPER, ink), PAPER) : 0
}

/** @returns true for one level line, or one of four corners: grounds, frames and rules */
export function isRectangle(points: Polyline): boolean {
  const isLevel = points.slice(1).every(([x, y], index) => {
    const [left, top] = points[index] ?? [x, y]
    return Math.abs(x - left) < LEVEL || Math.abs(y - top) < LEVEL
  })
  return isLevel && points.length <= 5
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < LEVEL
}

function isCrossed({ box }: RowPart, points: Polyline): boolean {
  const edge = EDGE * (box.y1 - box.y0)
  const inner = { x0: box.x0 + edge, x1: box.x1 - edge, y0: box.y0 + edge, y1: box.y1 - edge }
  return points.slice(1).some((to, index) => meets(points[index] ?? to, to, inner))
}

/** Does a piece of a line come into a box? (Liang and Barsky's clipping of lines) */
function meets([ax, ay]: Polyline[number], [bx, by]: Polyline[number], box: Box): boolean {
  const around = { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) }
  if (!overlaps({ ...around, x1: around.x1 + LEVEL, y1: around.y1 + LEVEL }, box)) return false
  let [from, to] = [0, 1]
  const limits = [
    [ax - bx, ax - box.x0],
    [bx - ax, box.x1 - ax],
    [ay - by, ay - box.y0],
    [by - ay, box.y1 - ay],
  ] as const
  for (const [step, room] of limits) {
    if (step === 0 && room < 0) return false
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  return from <= to
}
