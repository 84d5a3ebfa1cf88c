import { groupBy } from '../../../domain/group-by.js'
import type { PrintedRow } from '../../reading.js'
import type { Outline } from './drawings.js'
import { rowsBeside } from './drawn-marks.js'
import { fewWithout, MOST } from './few-without.js'
import type { LevelPage } from './level-page.js'

/** Times the height of the rows: what is smaller is a dot of a leader, what is larger a cell or a bar. */
const SMALLEST = 0.3
const LARGEST = 1.3
/** Points by which signs of one form differ in place and size. */
const NEAR = 1.5

interface Sign {
  readonly page: LevelPage
  readonly outline: Outline
}

/**
 * A tick, or a box that is filled, beside nearly all rows says something of the few that have none, a hollow one or another
 * in its place.
 * @param rows all of the table
 * @returns by page, the rows that a sign of most rows does not stand beside
 */
export function rowsWithoutSign(
  level: readonly LevelPage[],
  rows: readonly PrintedRow[],
): ReadonlyMap<number, ReadonlySet<PrintedRow>> {
  const signs = level.flatMap((page) =>
    page.outlines.filter((outline) => isSign(outline, page)).map((outline) => ({ page, outline })),
  )
  const forms = [...groupBy(signs, ({ outline }) => [formOf(outline)]).values()]
  const paid = rows.filter(({ amount }) => amount > 0)
  const found = forms
    .filter(({ length }) => length > MOST * paid.length)
    .flatMap(([first]) => (first ? fewWithout(new Set(alike(first, signs).flatMap(rowsAt)), paid) : []))
  return new Map([...groupBy(found, ({ page }) => [page])].map(([page, some]) => [page, new Set(some)]))
}

function alike({ outline: one }: Sign, signs: readonly Sign[]): Sign[] {
  return signs.filter(({ outline }) => isAlike(outline, one))
}

function isSign({ box, points }: Outline, { height, texts }: LevelPage): boolean {
  const sides = [box.x1 - box.x0, box.y1 - box.y0]
  if (Math.min(...sides) < SMALLEST * height || Math.max(...sides) > LARGEST * height) return false
  return points.length > 1 && texts.overlapping(box).length === 0
}

function formOf({ box, points, isFilled }: Outline): string {
  const { x0, x1, y0, y1 } = box
  return [isFilled, points.length, ...[(x0 + x1) / 2, x1 - x0, y1 - y0].map(Math.round)].join('|')
}

function isAlike(a: Outline, b: Outline): boolean {
  const edges = [a.box.x0 - b.box.x0, a.box.x1 - b.box.x1, heightOf(a) - heightOf(b)]
  return (
    a.isFilled === b.isFilled &&
    a.points.length === b.points.length &&
    edges.every((by) => Math.abs(by) <= NEAR)
  )
}

function heightOf({ box }: Outline): number {
  return box.y1 - box.y0
}

/** A sign may reach into the row above or below: its middle tells which it stands beside. */
function rowsAt({ page, outline: { box } }: Sign): PrintedRow[] {
  const middle = (box.y0 + box.y1) / 2
  return rowsBeside({ y0: middle, y1: middle }, page.parts)
}
