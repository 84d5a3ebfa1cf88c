import type { Line } from './line.js'
import type { Word } from './word.js'

/** How the numbers of a page are set. */
export interface Spacing {
  /** the places, in whole points, at which numbers of many lines end */
  readonly ends: ReadonlySet<number>
  /** no groups of one number lie farther apart: a share of the height of the font */
  readonly gap: number
}

/** Gap between the groups of one number; the space of a typewriter is 0.6. */
const GROUP_GAP = 0.65

export const ANY_SPACING: Spacing = { ends: new Set(), gap: GROUP_GAP }

/** @param lines of one page */
export function spacingOf(lines: readonly Line[]): Spacing {
  return { ends: numberEnds(lines), gap: groupGap(lines) }
}

/** A number with a sign between its groups has none behind a space. */
const CLOSED = /^\d{1,3}(?:[.,'’]\d{3})+$/
/** Lines whose numbers end at one place where a column ends there, at least, and as a share of all. */
const FEWEST = 6
const SHARE = 0.15

function numberEnds(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { words } of lines)
    for (const { text, x1 } of words)
      if (CLOSED.test(text)) counts.set(Math.round(x1), (counts.get(Math.round(x1)) ?? 0) + 1)
  const needed = Math.max(FEWEST, SHARE * lines.length)
  return new Set([...counts].flatMap(([x, count]) => (count >= needed ? x : [])))
}

/** Times the gap between groups, and by how much at least, that the next number lies farther away. */
const WIDER = 1.7
const LEAST = 0.1
/** Share of all pairs that lie so close where groups do. */
const COMMON = 0.25

/** A number in the next column may lie nearer than the space of a typewriter, but not as near as the groups of the page. */
function groupGap(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap(({ words }) => words.flatMap((word, at) => gapOf(word, words[at + 1]) ?? []))
    .sort((a, b) => a - b)
  const needed = Math.max(FEWEST, COMMON * gaps.length)
  const common = gaps.find(
    (gap, at) => (gaps[at + Math.ceil(needed) - 1] ?? Number.POSITIVE_INFINITY) <= wider(gap),
  )
  return common === undefined ? GROUP_GAP : wider(common)
}

/** @returns the gap between what may be groups of one number, as a share of the height of the font; null for others */
function gapOf({ text, x1 }: Word, next: Word | undefined): number | null {
  if (!next || !/^\D?\d{1,3}$/.test(text) || !isGroup(next)) return null
  const gap = (next.x0 - x1) / next.size
  return gap > 0 && gap <= GROUP_GAP ? gap : null
}

function isGroup({ text }: Word): boolean {
  return /^\d{3}(?:\D.*)?$/.test(text)
}

/** @returns how many words from a place on may be parts of one number: up to where a column ends, and as far apart as each other */
export function numberRun(words: readonly Word[], at: number, { ends, gap }: Spacing): number {
  const groups: number[] = []
  let count = 1
  for (; at + count < words.length; count++) {
    const [last, next] = [words[at + count - 1], words[at + count]]
    if (!last || !next || ends.has(Math.round(last.x1))) break
    const apart = (next.x0 - last.x1) / next.size
    if (apart > (isGroup(next) ? gap : GROUP_GAP)) break
    if (!/\d/.test(next.text) && !/^[.,'’]$/.test(next.text)) break
    groups.push(isGroup(next) ? apart : 0)
  }
  const apart = groups.filter((each) => each > 0)
  const cut = groups.findIndex((each) => each > wider(Math.min(...apart)))
  return cut < 0 ? count : cut + 1
}

/** @returns the gap above which what follows is another number, where groups lie so far apart */
function wider(gap: number): number {
  return Math.min(GROUP_GAP, Math.max(WIDER * gap, gap + LEAST))
}
