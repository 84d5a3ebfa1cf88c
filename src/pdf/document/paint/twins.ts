import { groupBy } from '../../../domain/group-by.js'
import { type HiddenText, hiddenGlyphs } from './hidden-text.js'
import { type Painting, pointOf, type TextRun } from './painting.js'

/** Share of the height of the font within which two letters stand at one place. */
const NEAR = 0.35
/** Points of the raster by which letters are found. */
const CELL = 12

/**
 * Leaves out hidden letters that are seen all the same, because they are painted a second time at their place: shadows,
 * and text recognition beneath clear print.
 */
export function withoutTwins(hidden: readonly HiddenText[], { runs }: Painting): HiddenText[] {
  if (hidden.length === 0) return []
  const unseen = hiddenGlyphs(hidden)
  const letters = runs.flatMap((run) =>
    run.glyphs.flatMap((_, index) => (unseen.get(run)?.has(index) ? [] : letterAt(run, index))),
  )
  const seen = groupBy(letters, ({ x, y }) => [cellOf(x, y)])
  return hidden.filter(({ run, glyphs }) => ![...glyphs].every((index) => hasTwin(run, index, seen)))
}

type Letters = ReadonlyMap<string, readonly { x: number; y: number; text: string }[]>

function hasTwin(run: TextRun, index: number, seen: Letters): boolean {
  const { x, y, text } = letterAt(run, index)
  if (text === '') return true
  const reach = NEAR * run.height
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1])
      for (const other of seen.get(cellOf(x + dx * CELL, y + dy * CELL)) ?? [])
        if (other.text === text && Math.hypot(other.x - x, other.y - y) < reach) return true
  return false
}

function letterAt(run: TextRun, index: number): { x: number; y: number; text: string } {
  const { start, end, text } = run.glyphs[index] ?? { start: 0, end: 0, text: '' }
  const [x, y] = pointOf(run, (start + end) / 2, 0.35 * run.size)
  return { x, y, text: text.trim() }
}

function cellOf(x: number, y: number): string {
  return `${Math.round(x / CELL)}|${Math.round(y / CELL)}`
}
