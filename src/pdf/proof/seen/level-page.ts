import { around, type Box } from '../../document/paint/box.js'
import { Nearby } from '../../document/paint/nearby.js'
import type { SeenPage } from '../../document/seen-page.js'
import { median } from '../../median.js'
import { type Outline, outlinesSeen } from './drawings.js'
import type { RowPart, RowParts } from './row-parts.js'

export interface SeenText {
  readonly text: string
  readonly box: Box
}

/** What stands and is drawn on a page, turned so that its rows are level. Points. */
export interface LevelPage {
  /** one-based */
  readonly number: number
  readonly parts: readonly RowPart[]
  /** median height of the letters of the rows */
  readonly height: number
  /** from the first row to the last */
  readonly range: Pick<Box, 'y0' | 'y1'>
  readonly texts: Nearby<SeenText>
  /** what is drawn at the height of the rows, and between them */
  readonly outlines: readonly Outline[]
  /** what is drawn above all rows, or below them */
  readonly outside: readonly Outline[]
}

/** @returns true for rows that run up or down the page: their parts are higher than wide in all, of which many may be a figure or two */
export function areTurned(placed: readonly RowPart[]): boolean {
  return placed.reduce((sum, { box }) => sum + (box.y1 - box.y0) - (box.x1 - box.x0), 0) > 0
}

/** @returns the pages with rows */
export function levelPages(pages: readonly SeenPage[], rows: RowParts): LevelPage[] {
  return pages.flatMap((page) => levelPage(page, rows) ?? [])
}

/** @returns null for a page without rows */
function levelPage({ number, painting, marks }: SeenPage, rows: RowParts): LevelPage | null {
  const placed = rows.on(number)
  if (placed.length === 0) return null
  const isTurned = areTurned(placed)
  const level = <T extends { readonly box: Box }>(items: readonly T[]) =>
    isTurned ? items.map(turned) : items
  const parts = level(placed)
  const range = parts.map(({ box }) => box).reduce(around)
  const stuckOn = marks.flatMap(({ shapes }) => shapes)
  const outlines = level(outlinesSeen([...painting.shapes, ...stuckOn]))
  const isAmong = ({ box }: Outline) => box.y1 > range.y0 && box.y0 < range.y1
  return {
    number,
    parts,
    height: median(parts.map(({ box }) => box.y1 - box.y0)),
    range,
    texts: new Nearby(level(painting.runs.map(({ text, box }) => ({ text, box })))),
    outlines: outlines.filter(isAmong),
    outside: outlines.filter((outline) => !isAmong(outline)),
  }
}

function turned<T extends { readonly box: Box; readonly points?: Outline['points'] }>(item: T): T {
  const { x0, y0, x1, y1 } = item.box
  const points = item.points?.map(([x, y]) => [y, x] as const)
  return { ...item, box: { x0: y0, y0: x0, x1: y1, y1: x1 }, ...(points ? { points } : {}) }
}
