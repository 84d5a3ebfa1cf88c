import { CURRENCY } from '../words/vocabulary.js'
import type { Line } from './line.js'
import { TOUCH } from './touching.js'
import type { Word } from './word.js'

/** Gap between the groups of one number; the space of a typewriter is 0.6. */
export const GROUP_GAP = 0.65

/** What all pages tell of the numbers of one. */
export interface Seams {
  /** no groups of one number lie as near as this */
  readonly seam: number
  /** a sign stands between the groups of the numbers, or nothing: none has a gap */
  readonly isClosed: boolean
  /** how far apart groups lie on most lines: those of sums, in bold type, may lie nearer; 0 where nothing tells */
  readonly gap: number
  /** a comma before three digits is that of thousands of euro */
  readonly isDecimal: boolean
}

/** @param lines of the whole document */
export function seamsIn(lines: readonly Line[]): Seams {
  const seam = seamIn(lines)
  const isDecimal = isInThousands(lines)
  return { seam, isClosed: !isDecimal && isClosed(lines), gap: groupGap(lines, seam) ?? 0, isDecimal }
}

/** Numbers of a kind from which on it is one. */
const FEWEST = 6
/** Times the gap between groups, and by how much at least, that the next number lies farther away. */
const WIDER = 1.7
const LEAST = 0.1
/** Share of all pairs that lie so close where groups do. */
const COMMON = 0.25

/** "111.451,00€"; "0,645" is a share. */
const HAS_SIGN = /^[^\d,.]?[1-9]\d{0,2}(?:[.,'’]\d{3})+(?!\d)/
/** "12737,--", "12737 EUR": an amount without groups, and no key, year or postcode */
const UNGROUPED = /^[1-9]\d{3,7}(?:,(?:\d{2}|[-–]{1,2}))?€?$/
/** Times the pairs of what may be groups of a number that numbers with a sign between theirs are, or none. */
const MORE = 1.5

/** Words whose places are rounded lie so far apart at most where they touch. */
const NEAR = 1.15 * TOUCH

/** "1 140" are two numbers where hardly any but "1.165" are printed. */
function isClosed(lines: readonly Line[]): boolean {
  // Where groups lie hardly farther apart than what touches, those that lie a little nearer were joined.
  const hasNear = gapsIn(lines, isGroup, GROUPS).filter((gap) => gap <= NEAR).length >= FEWEST
  const isOne = ({ text }: Word, next: Word | undefined) =>
    (HAS_SIGN.test(text) && !isShare(text, next)) ||
    (!hasNear && UNGROUPED.test(text) && (/\D/.test(text) || CURRENCY.test(next?.text ?? '')))
  const signed = lines.reduce(
    (sum, { words }) => sum + words.filter((word, at) => isOne(word, words[at + 1])).length,
    0,
  )
  const others = lines.map((line) => ({ ...line, words: line.words.filter((_, at) => !endsKey(line, at)) }))
  return signed >= FEWEST && signed >= MORE * gapsIn(others, isGroup).length
}

/** "5,638 %" has no groups. */
function isShare(text: string, next: Word | undefined): boolean {
  return text.endsWith('%') || next?.text === '%'
}

/** "001" behind "08 1 15", or "08 115": the end of a key, and no group of a number */
function endsKey({ words }: Line, at: number): boolean {
  const textFrom = (from: number) =>
    words
      .slice(Math.max(0, from), at)
      .map(({ text }) => text)
      .join('')
  return (
    /^\d{3}$/.test(words[at]?.text ?? '') && [1, 2, 3].some((back) => /^08\d{3}$/.test(textFrom(at - back)))
  )
}

/** Share of the numbers with a comma before three digits that may have a group before them: the thousands of thousands are few. */
const FEW = 0.1

/**
 * "3 270,297" beside "17,514": no sign groups what a gap groups, and the comma is that of thousands of euro; so it is where a
 * point groups what stands before it, "3.270,297".
 */
function isInThousands(lines: readonly Line[]): boolean {
  const texts = lines.flatMap(({ words }) => words.map(({ text }) => text))
  const count = texts.filter((text) => /^\d{1,3},\d{3}$/.test(text)).length
  const grouped = gapsIn(lines, ({ text }) => /^\d{3},\d{3}$/.test(text)).length
  const isGrouped = grouped > 0 || texts.some((text) => /^\d{1,3}(?:\.\d{3})+,\d{3}$/.test(text))
  return (
    count >= FEWEST &&
    isGrouped &&
    grouped <= FEW * count &&
    !texts.some((text) => /\d,\d{3},\d{3}/.test(text))
  )
}

/** A number in the next column may lie nearer than the space of a typewriter, but not as near as the groups of most lines. */
export function groupGap(lines: readonly Line[], seam: number): number | null {
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

const GROUP = /^\D?\d{1,3}$/
/** "3270" before "297,00": two groups that touched were joined. */
const GROUPS = /^\D?\d{1,6}$/

/** @returns the gaps before words of a kind behind what may be groups of a number, as shares of the height of the font */
function gapsIn(lines: readonly Line[], isNext: (word: Word) => boolean, before = GROUP): number[] {
  return lines.flatMap(({ words }) =>
    words.flatMap(({ text, x1 }, at) => {
      const next = words[at + 1]
      if (!next || !before.test(text) || !isNext(next)) return []
      const gap = gapBetween({ x1 }, next)
      return gap > 0 && gap <= GROUP_GAP ? gap : []
    }),
  )
}

export function isGroup({ text }: Word): boolean {
  return /^\d{3}(?:\D.*)?$/.test(text)
}

export function gapBetween({ x1 }: Pick<Word, 'x1'>, { x0, size }: Word): number {
  return (x0 - x1) / size
}

/** @returns the gap above which what follows is another number, where groups lie so far apart */
export function wider(gap: number): number {
  return Math.min(GROUP_GAP, Math.max(WIDER * gap, gap + LEAST))
}
