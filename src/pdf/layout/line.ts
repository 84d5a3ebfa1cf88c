import { cleanText } from '../../domain/clean-text.js'
import { JITTER } from '../document/text-lines.js'
import { inRuns } from '../in-runs.js'
import { withoutMarks } from './footnote-marks.js'
import type { TextItem, TextPage } from './text-page.js'
import { dashCells, joinTouching } from './touching.js'
import { type Word, wordsOf } from './word.js'

/** All text on one baseline of a page. Lengths in points, y downwards. */
export interface Line {
  /** one-based */
  readonly page: number
  readonly y: number
  readonly size: number
  /** from left to right */
  readonly words: readonly Word[]
  readonly text: string
  /** which table of its page holds it, from 1, where the file declares that */
  readonly table?: number
}

/** Heights of the font that two lines of one row, or of one of its cells, lie apart at most. */
export const ROW_PITCH = 2.3

/** @returns true for a line that may go on with the row of another, of its page and above it */
export function isWithinRow({ page, y }: Line, above: Line): boolean {
  return page === above.page && y > above.y && y - above.y < ROW_PITCH * above.size
}

/** Times the height of the letters up to which two lines belong to one paragraph. */
export const LEADING = 1.9

/** Points between the baselines of pieces that are written on one. */
const SAME = 0.3
/** Share of the height of the letters by which a word stands below another, and share of the narrower that both share. */
const LOWER = 0.15
const UNDER = 0.5
const WORD = /\p{L}{2}/u

/** Dots that lead the eye from a name to its amount, and lines of a typewriter between rows. */
const LEADER = /^[.·_…]+$|^[-=+─━═┄]{8,}$/

/** @returns the lines of the page from top to bottom */
export function linesOf(page: TextPage): Line[] {
  return linesOfItems(withoutMarks(page.items), page.number)
}

/** @returns the lines that these items of a page make, from top to bottom */
export function linesOfItems(unsorted: readonly TextItem[], page: number): Line[] {
  const items = [...unsorted].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const drawn = groupsOf(items).map(({ y, size, items: members }) => {
    const upright = members.filter((item) => !isMark(item, { y, size }, members))
    const all = upright
      .flatMap(wordsOf)
      .sort((a, b) => a.x0 - b.x0)
      .map(withoutLeader)
    const words = all.filter((word, at) => !LEADER.test(word.text) || endsSentence(all, at))
    return { y, size, words }
  })
  const isCell = dashCells(drawn.map(({ words }) => words))
  return drawn.map(({ y, size, words: pieces }) => {
    const words = joinTouching(pieces, isCell)
    return { page, y, size, words, text: textOf(words) }
  })
}

interface Group {
  y: number
  size: number
  readonly items: TextItem[]
}

/** @param items from top to bottom */
function groupsOf(items: readonly TextItem[]): Group[] {
  const groups: Group[] = []
  for (const baseline of inRuns(items, (item, last) => item.y - last.y < SAME)) {
    const above = groups.at(-1)
    const [first] = baseline
    const isNear = above && first && first.y - above.y <= reachOf(above, first)
    const isBelow = Boolean(isNear) && baseline.some((item) => isUnder(item, above?.items ?? []))
    for (const [at, item] of baseline.entries()) addTo(groups, item, isBelow && at === 0)
  }
  return groups
}

function addTo(groups: Group[], item: TextItem, isBelow: boolean): void {
  const group = isBelow ? undefined : groups.at(-1)
  if (group && item.y - group.y <= reachOf(group, item)) {
    group.items.push(item)
    // Small raised marks must not pull the line up.
    if (item.size > group.size) Object.assign(group, { y: item.y, size: item.size })
  } else groups.push({ y: item.y, size: item.size, items: [item] })
}

/** In tight cells the last line of one row may stand on the first of the next: words of one column are of two lines. */
function isUnder(item: TextItem, above: readonly TextItem[]): boolean {
  return above.some((other) => {
    const shared = Math.min(item.x1, other.x1) - Math.max(item.x0, other.x0)
    return (
      item.y - other.y > LOWER * item.size &&
      item.size === other.size &&
      shared > UNDER * Math.min(item.x1 - item.x0, other.x1 - other.x0) &&
      [item, other].every(({ text }) => WORD.test(text))
    )
  })
}

/** The last of the dots that lead to an amount may touch it: ". . .35 824". */
function withoutLeader(word: Word, at: number, words: readonly Word[]): Word {
  const [dots = ''] = /^[.·_…]+(?=\d)/.exec(word.text) ?? []
  const before = words[at - 1]
  if (dots === '' || !before || !(LEADER.test(before.text) || before.text.endsWith('.'))) return word
  const width = (word.x1 - word.x0) / word.text.length
  return { ...word, text: word.text.slice(dots.length), x0: word.x0 + dots.length * width }
}

/** Shares of the height of the font: how near to a word its full stop stands, and how far what follows is. */
const NEAR_WORD = 0.1
const FAR = 1.2

/** A full stop drawn by itself behind the last word of a paragraph; dots that lead on are followed by others. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const [before, stop, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || stop?.text !== '.' || !/[\p{L}\d)]$/u.test(before.text)) return false
  const gap = (stop.x0 - before.x1) / stop.size
  return Math.abs(gap) < NEAR_WORD && (!next || next.x0 - stop.x1 > FAR * stop.size)
}

/** Points between the baselines of pieces of one line; a raised mark is smaller than the line it belongs to. */
function reachOf(
  group: { readonly size: number; readonly items: readonly TextItem[] },
  item: TextItem,
): number {
  const [small, large] = [Math.min(group.size, item.size), Math.max(group.size, item.size)]
  if (small >= MARK_SIZE * large) return JITTER * large
  // A heading in great letters between the lines of the columns beside it makes none of two.
  const smaller = item.size < group.size ? [item] : group.items
  return smaller.every(({ text }) => MARK.test(text)) ? RISE * large : JITTER * small
}

/** Share of the height of the font by which a footnote mark may be raised. */
const RISE = 0.5

/** Shares of the height of the line's font: how small and how raised a footnote mark is. */
const MARK_SIZE = 0.8
const MARK_RISE = 0.12
const MARK = /^[\d¹²³*†‡,\s]{1,5}\)?$/
/** Share of the height of the line's font that a mark may stand away from what it marks. */
const MARK_NEAR = 0.5

/**
 * A small raised digit or star beside larger text: left out, for it must not become part of an amount. A number by
 * itself is none, though the line holds a heading of another column.
 */
function isMark(
  { text, size, x0, x1, y }: TextItem,
  line: { y: number; size: number },
  members: readonly TextItem[],
): boolean {
  if (size > MARK_SIZE * line.size || line.y - y < MARK_RISE * line.size) return false
  if (!MARK.test(text)) return false
  const near = MARK_NEAR * line.size
  return members.some(
    (other) =>
      size <= MARK_SIZE * other.size && (Math.abs(x0 - other.x1) < near || Math.abs(other.x0 - x1) < near),
  )
}

export function textOf(words: readonly { readonly text: string }[]): string {
  return cleanText(words.map(({ text }) => text).join(' '))
}
