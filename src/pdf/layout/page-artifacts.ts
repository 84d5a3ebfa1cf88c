import { beginsAsSum } from '../../domain/sum-label.js'
import { CARRIED } from '../words/vocabulary.js'
import type { Line } from './line.js'

/** Share of the pages on which a line must recur at its place to be a page header or footer. */
export const RECURS = 0.4
/** Share of all lines of a text that must stand at that place. */
const MOSTLY = 0.5
/** No header or footer has more lines. */
const MOST_LINES = 12
const STEP = 4

/** @returns the lines that recur at the top or the bottom of most pages, digits aside */
export function pageArtifacts(pages: readonly (readonly Line[])[]): Set<Line> {
  const counts = new Map<string, Set<number>>()
  const everywhere = new Map<string, number>()
  const known = new Map<Line, { readonly text: string; readonly keys: readonly string[] }>()
  for (const line of pages.flat()) {
    const text = masked(line)
    const keys = keysOf(text, line)
    known.set(line, { text, keys })
    everywhere.set(text, (everywhere.get(text) ?? 0) + 1)
    for (const key of keys) {
      const on = counts.get(key) ?? new Set()
      counts.set(key, on.add(line.page))
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length * RECURS))
  const recurs = (line: Line) => {
    // What stands inside the table as well, "Kreis" of a wrapped cell, is part of it.
    const { text = '', keys = [] } = known.get(line) ?? {}
    const least = Math.max(needed, MOSTLY * (everywhere.get(text) ?? 0))
    return !isSum(line) && keys.some((key) => (counts.get(key)?.size ?? 0) >= least)
  }
  const artifacts = new Set<Line>()
  for (const lines of pages)
    for (const line of [...edge(lines, recurs), ...edge([...lines].reverse(), recurs)]) artifacts.add(line)
  return artifacts
}

/** Two rasters, shifted by half a step, so that a hair's breadth does not part what belongs together. */
function keysOf(text: string, { y }: Line): string[] {
  const at = y / STEP
  return [`${text}|a${Math.round(at)}`, `${text}|b${Math.round(at + 0.5)}`]
}

/** Without spaces: "- 9 -" may be printed "-9-". "2018" above "1 2 3 4" are two texts. */
function masked({ text }: Line): string {
  return text.replace(/\d+/g, '#').replace(/\s/g, '')
}

function isSum({ text }: Line): boolean {
  return beginsAsSum(text) || CARRIED.test(text)
}

function edge(lines: readonly Line[], recurs: (line: Line) => boolean): Line[] {
  const end = lines.findIndex((line) => !recurs(line))
  const count = end < 0 ? lines.length : end
  // A page that is there twice recurs from its first line to its last.
  return count > MOST_LINES ? [] : lines.slice(0, count)
}
