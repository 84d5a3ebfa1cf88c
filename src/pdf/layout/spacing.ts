import { groupBy } from '../../domain/group-by.js'
import type { Line } from './line.js'
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

/** Gap between the groups of one number; the space of a typewriter is 0.6. */
const GROUP_GAP = 0.65

export const ANY_SPACING: Spacing = { ends: new Set(), starts: new Set(), gap: GROUP_GAP, seam: 0 }

/** What all pages tell of the numbers of one. */
export interface Seams {
  /** no groups of one number lie as near as this */
  readonly seam: number
  /** a sign stands between the groups of the numbers: none has a gap */
  readonly isClosed: boolean
  /** how far apart groups lie on most lines: those of sums, in bold type, may lie nearer; 0 where nothing tells */
  readonly gap: number
}

/** @param lines of the whole document */
export function seamsIn(lines: readonly Line[]): Seams {
  const seam = seamIn(lines)
  return { seam, isClosed: isClosed(lines), gap: groupGap(lines, seam) ?? 0 }
}

/** @param lines of one page */
export function spacingOf(lines: readonly Line[], seams: Seams = seamsIn(lines)): Spacing {
  const { seam, isClosed } = seams
  const gap = isClosed ? 0 : Math.max(groupGap(lines, seam) ?? GROUP_GAP, seams.gap)
  return { ends: endsOf(lines), starts: placesOf(lines, startOf), gap, seam }
}

/** A number with a sign between its groups, or with nothing there, has none behind a space; that of a key tells of no groups. */
const CLOSED = /^(?:\d{1,3}(?:[.,'’]\d{3})+|[1-9]\d{3,4})$/
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
function endsOf(lines: readonly Line[]): ReadonlySet<number> {
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

function endOf({ text, x1 }: Word): number | null {
  return CLOSED.test(text) ? Math.round(x1) : null
}

/** "3 46" are two numbers: no group has two digits. Those behind "08" are parts of a key. */
function startOf({ text, x0 }: Word, before: Word | undefined, first: Word | undefined): number | null {
  if ([before, first].some((word) => word?.text === '08')) return null
  const isNear = before && x0 - before.x1 <= GROUP_GAP * before.size && /^\d{1,3}$/.test(before.text)
  return CLOSED.test(text) || (isNear && /^\d{1,2}$/.test(text)) ? Math.round(x0) : null
}

/** Times the gap between groups, and by how much at least, that the next number lies farther away. */
const WIDER = 1.7
const LEAST = 0.1
/** Share of all pairs that lie so close where groups do. */
const COMMON = 0.25

/** "111.451,00€"; "0,645" is a share. */
const HAS_SIGN = /^[^\d,.]?[1-9]\d{0,2}(?:[.,'’]\d{3})+(?!\d)/
/** Times the pairs of what may be groups of a number that numbers with a sign between theirs are. */
const MORE = 1.5

/** "1 140" are two numbers where hardly any but "1.165" are printed. */
function isClosed(lines: readonly Line[]): boolean {
  const signed = lines.reduce(
    (sum, { words }) => sum + words.filter(({ text }) => HAS_SIGN.test(text)).length,
    0,
  )
  return signed >= FEWEST && signed >= MORE * gapsIn(lines, isGroup).length
}

/** A number in the next column may lie nearer than the space of a typewriter, but not as near as the groups of most lines. */
function groupGap(lines: readonly Line[], seam: number): number | null {
  const nearest = lines.flatMap((line) => {
    const [first, ...others] = gapsIn([line], isGroup).filter((gap) => gap > seam)
    return first === undefined ? [] : others.reduce((least, gap) => Math.min(least, gap), first)
  })
  nearest.sort((a, b) => a - b)
  let [end, common, count] = [0, 0, 0]
  for (const [at, gap] of nearest.entries()) {
    while ((nearest[end] ?? Number.POSITIVE_INFINITY) <= wider(gap)) end++
    if (end - at > count) [common, count] = [gap, end - at]
  }
  return count < Math.max(FEWEST, COMMON * nearest.length) ? null : wider(common)
}

/** Share of the pairs as near as a seam that no number of three digits ends. */
const PARTED = 0.2

/** @returns the gap between columns that lie nearer to each other than the groups of their numbers; 0 where none do */
function seamIn(lines: readonly Line[]): number {
  const groups = gapsIn(lines, isGroup)
  const parted = gapsIn(lines, ({ text }) => /^\d{1,2}$/.test(text))
  const seam = parted.reduce((most, gap) => Math.max(most, gap), 0) + LEAST / 2
  const near = groups.filter((gap) => gap <= seam).length
  const far = groups.filter((gap) => gap > seam + LEAST).length
  const isCommon = parted.length >= FEWEST && parted.length >= PARTED * (parted.length + near)
  return isCommon && near + far === groups.length && far >= Math.max(FEWEST, COMMON * groups.length)
    ? seam
    : 0
}

/** @returns the gaps before words of a kind behind what may be groups of a number, as shares of the height of the font */
function gapsIn(lines: readonly Line[], isNext: (word: Word) => boolean): number[] {
  return lines.flatMap(({ words }) =>
    words.flatMap(({ text, x1 }, at) => {
      const next = words[at + 1]
      if (!next || !/^\D?\d{1,3}$/.test(text) || !isNext(next)) return []
      const gap = gapBetween({ x1 }, next)
      return gap > 0 && gap <= GROUP_GAP ? gap : []
    }),
  )
}

function isGroup({ text }: Word): boolean {
  return /^\d{3}(?:\D.*)?$/.test(text)
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

function gapBetween({ x1 }: Pick<Word, 'x1'>, { x0, size }: Word): number {
  return (x0 - x1) / size
}

/** @returns the gap above which what follows is another number, where groups lie so far apart */
function wider(gap: number): number {
  return Math.min(GROUP_GAP, Math.max(WIDER * gap, gap + LEAST))
}
