import type { Line } from './line.js'
import { CARRIED, SUM_LABEL } from './vocabulary.js'

/** Share of the pages on which a line must recur at its place to be a page header or footer. */
const RECURS = 0.4
const STEP = 4

/** @returns the lines that recur at the top or the bottom of most pages, digits aside */
export function findFurniture(pages: readonly (readonly Line[])[]): Set<Line> {
  const counts = new Map<string, Set<number>>()
  for (const line of pages.flat())
    for (const key of keysOf(line)) {
      const on = counts.get(key) ?? new Set()
      counts.set(key, on.add(line.page))
    }
  const needed = Math.max(2, Math.ceil(pages.length * RECURS))
  const recurs = (line: Line) =>
    !isSum(line) && keysOf(line).some((key) => (counts.get(key)?.size ?? 0) >= needed)
  const furniture = new Set<Line>()
  for (const lines of pages)
    for (const line of [...edge(lines, recurs), ...edge([...lines].reverse(), recurs)]) furniture.add(line)
  return furniture
}

/** Two rasters, shifted by half a step, so that a hair's breadth does not part what belongs together. */
function keysOf({ text, y }: Line): string[] {
  const masked = text.replace(/\d+/g, '#')
  return [`${masked}|a${Math.round(y / STEP)}`, `${masked}|b${Math.round(y / STEP + 0.5)}`]
}

function isSum({ text }: Line): boolean {
  return SUM_LABEL.test(text) || CARRIED.test(text)
}

function edge(lines: readonly Line[], recurs: (line: Line) => boolean): Line[] {
  const end = lines.findIndex((line) => !recurs(line))
  return lines.slice(0, end < 0 ? lines.length : end)
}
