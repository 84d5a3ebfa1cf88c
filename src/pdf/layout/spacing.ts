import { groupBy } from '../../domain/group-by.js'
import type { Line } from './line.js'
import { GROUP_GAP, gapBetween, groupGap, isGroup, type Seams, seamsIn, wider } from './seams.js'
import type { Word } from './word.js'

/** How the numbers of a page are set. */
export interface Spacing {
  /** the places, in whole points, at which numbers of many lines end */
  readonly ends: ReadonlySet<number>
  /** those at which they begin */
  readonly starts: ReadonlySet<number>
  /** no groups of one number lie farther apart: a share of the height of the font */
  readonly gap: number
  /** nor as near as this: there the next column begins, at less than a group */
  readonly seam: number
}

export const ANY_SPACING: Spacing = { ends: new Set(), starts: new Set(), gap: GROUP_GAP, seam: 0 }

/** @param lines of one page */
export function spacingOf(lines: readonly Line[], seams: Seams = seamsIn(lines)): Spacing {
  const { seam, isClosed, isDecimal } = seams
  const gap = isClosed ? 0 : Math.max(groupGap(lines, seam) ?? GROUP_GAP, seams.gap)
  const closed = isDecimal ? CLOSED_BUT_DECIMALS : CLOSED
  return { ends: endsOf(lines, closed), starts: placesOf(lines, startOf(closed)), gap, seam }
}

/** A number with a sign between its groups, or with nothing there, has none behind a space; that of a key tells of no groups, and a year is that of a head. */
const CLOSED = /^(?:\d{1,3}(?:[.,'’]\d{3})+|(?!20\d\d$)[1-9]\d{3,4})$/
const CLOSED_BUT_DECIMALS = /^(?:\d{1,3}(?:[.'’]\d{3})+|(?!20\d\d$)[1-9]\d{3,4})$/
/** Lines whose numbers begin or end at one place where a column does, at least, and as a share of all. */
const FEWEST = 6
const SHARE = 0.15

function placesOf(
  lines: readonly Line[],
  placeOf: (word: Word, ...before: readonly (Word | undefined)[]) => number | null,
): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { words } of lines)
    for (const [at, word] of words.entries()) {
      const place = placeOf(word, words[at - 1], words[at - 2])
      if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  const needed = Math.max(FEWEST, SHARE * lines.length)
  return new Set([...counts].flatMap(([x, count]) => (count >= needed ? x : [])))
}

/** Numbers of as many digits end alike in a column whose numbers begin alike, and longer ones go on there. */
function endsOf(lines: readonly Line[], closed: RegExp): ReadonlySet<number> {
  const endOf = ({ text, x1 }: Word) => (closed.test(text) ? Math.round(x1) : null)
  const numbers = lines.flatMap(({ words }) => words.filter(({ text }) => /^\d/.test(text)))
  const beginning = groupBy(numbers, ({ x0 }) => [Math.round(x0)])
  const goOn = (end: number) => {
    const starts = new Set(numbers.flatMap((word) => (endOf(word) === end ? Math.round(word.x0) : [])))
    return [...starts].every((start) => {
      const alike = beginning.get(start) ?? []
      return alike.filter(({ x1 }) => Math.round(x1) !== end).length >= SHARE * alike.length
    })
  }
  return new Set([...placesOf(lines, endOf)].filter((end) => !goOn(end)))
}

/** "3 46" are two numbers: no group has two digits. Those behind "08" are parts of a key. */
function startOf(closed: RegExp) {
  return ({ text, x0 }: Word, before: Word | undefined, first: Word | undefined): number | null => {
    if ([before, first].some((word) => word?.text === '08')) return null
    const isNear = before && x0 - before.x1 <= GROUP_GAP * before.size && /^\d{1,3}$/.test(before.text)
    return closed.test(text) || (isNear && /^\d{1,2}$/.test(text)) ? Math.round(x0) : null
  }
}

/** @returns how many words from a place on may be parts of one number: up to where a column ends or begins, and as far apart as each other */
export function numberRun(words: readonly Word[], at: number, spacing: Spacing): number {
  const groups: number[] = []
  let count = 1
  for (; at + count < words.length; count++) {
    const [last, next] = [words[at + count - 1], words[at + count]]
    if (!last || !next || isApart(last, next, spacing)) break
    if (!/\d/.test(next.text) && !/^[.,'’]$/.test(next.text)) break
    groups.push(isGroup(next) ? gapBetween(last, next) : 0)
  }
  const apart = groups.filter((each) => each > 0)
  const cut = groups.findIndex((each) => each > wider(Math.min(...apart)))
  return cut < 0 ? count : cut + 1
}

function isApart(last: Word, next: Word, { ends, starts, gap, seam }: Spacing): boolean {
  const at = Math.round(next.x0)
  // The place of a word within a run of text is estimated.
  if (ends.has(Math.round(last.x1)) || [at - 1, at, at + 1].some((x) => starts.has(x))) return true
  const apart = gapBetween(last, next)
  return apart > (isGroup(next) ? gap : GROUP_GAP) || (apart > 0 && apart <= seam)
}
