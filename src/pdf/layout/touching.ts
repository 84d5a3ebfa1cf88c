import { withHyphens } from '../../domain/clean-text.js'
import { STROKE, type Word } from './word.js'

/** Share of the height of the font below which two pieces of text touch. */
export const TOUCH = 0.13

/**
 * Joins words that touch: letters drawn one by one.
 * @param words sorted by x
 * @param isCell tells the dashes that are cells of their own
 */
export function joinTouching(words: readonly Word[], isCell: (dash: Word) => boolean = () => false): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && touches(last, word) && !endsGroup(joined.at(-2), last, word) && !isCell(word)) {
      const text = withHyphens((last.text + word.text).normalize('NFC'))
      joined[joined.length - 1] = { ...last, text, x1: Math.max(last.x1, word.x1) }
    } else joined.push(word)
  }
  return joined
}

const DASH = /^[-–—]$/
/** Words that other rows have in the cell of a dash, which are no currency. */
const BEGINS = /^(?:[-–—]$|(?!Euro)\p{Lu}\p{Ll}{2})/u
/** A number, also with the dash for its cents, or its currency. */
const NUMBER = /\d(?:,[-–—])?$|€$/
/** Lines of a page with a dash or a word at one place for a column to begin there, how exactly, in parts of a point, and how near it is. */
const FEWEST = 3
const PARTS = 10
const NEAR = 0.9

/**
 * An amount that is longer than most may touch the dash that fills the next cell: "3 270 297–" above "789 711 –", or
 * "3 270 297,––" above "789 711,– –".
 * @param lines words sorted by x
 * @returns tells the dashes that begin where others, or words, stand close behind numbers, and touch none
 */
export function dashCells(lines: readonly (readonly Word[])[]): (word: Word) => boolean {
  const counts = new Map<number, number>()
  for (const words of lines)
    for (const [at, word] of words.entries()) {
      const before = words[at - 1]
      if (!BEGINS.test(word.text) || !before || !NUMBER.test(before.text)) continue
      const gap = (word.x0 - before.x1) / word.size
      const x = Math.round(PARTS * word.x0)
      if (gap >= TOUCH && gap <= NEAR) counts.set(x, (counts.get(x) ?? 0) + 1)
    }
  return ({ text, x0 }) => DASH.test(text) && (counts.get(Math.round(PARTS * x0)) ?? 0) >= FEWEST
}

function touches(last: Word, word: Word): boolean {
  const gap = (word.x0 - last.x1) / word.size
  return gap < TOUCH && gap > -0.5 && !startsAnew(last.text, word.text)
}

/** Share of the height of the font up to which groups of one number lie apart. */
const GROUPS_APART = 0.8

const GROUPED = /^\d{1,3}[.'’\u00a0\u2009\u202f]\d{3}/

/** "3 330" "00" before "2672,1": no group has more than three digits, and the cell breaks it before its last. */
function endsGroup(group: Word | undefined, last: Word, { text }: Word): boolean {
  if (!group || !/^\d{1,2}$/.test(last.text) || !/(?:^|\D)\d{3}$/.test(group.text)) return false
  // "1 635" "14" before "2 620": no amount has as many groups.
  if (GROUPED.test(group.text) && GROUPED.test(text)) return true
  const digits = /^\d+/.exec(text)?.[0].length ?? 0
  return digits > 0 && last.text.length + digits > 3 && last.x0 - group.x1 <= GROUPS_APART * last.size
}

/** "3 270 297,00" before "09.03.2018" */
const IN_CENTS = /^\d{1,3}(?:([.'’\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*,\d\d$/

/** "608.082,00" before "2 Baden-Baden": of thousands of euro nobody gets as many. */
const OF_EUROS = /\d{3}[.'’\u00a0\u2009\u202f]\d{3},00$/

/** "3 105" before "2 471 828" */
const WHOLE = /^\d{1,3}(?:([.'’\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*$/

/** Where a word ends and a number, a capital or a currency begins, two columns touch. */
function startsAnew(before: string, after: string): boolean {
  if (STROKE.test(before) || STROKE.test(after)) return true
  if (before.endsWith(';')) return /^[\p{L}\d€]/u.test(after)
  // The dash for its cents is broken off, and stands below the comma.
  if (/\d,$/.test(before)) return /^\p{L}{2}/u.test(after)
  if (/[\p{Ll})]$/u.test(before)) return /^[\p{Lu}\d€]/u.test(after)
  // Behind its currency, or the dash for its cents, and behind groups of three digits an amount is complete.
  if (/\d\D{0,3}€$|\d,[-–—]{2}$/.test(before)) return /^[\p{L}\d(–—-]/u.test(after)
  if (/\d,[-–—]$/.test(before)) return /^[\p{L}\d(]/u.test(after)
  if (isWhole(before, after)) return true
  // Broken at the edge of its column, a word ends with a hyphen.
  if (before.endsWith('-')) return /^\p{Lu}/u.test(after)
  // A key is printed whole.
  if (/\d$/.test(before) && /^08\d{6}$/.test(after)) return true
  return (/\p{L}$/u.test(before) && /^\d/.test(after)) || (/\d$/.test(before) && /^\p{L}/u.test(after))
}

function isWhole(before: string, after: string): boolean {
  if (OF_EUROS.test(before)) return /^\d/.test(after)
  // Behind cents no more follows of the number than a third digit.
  return IN_CENTS.test(before) ? /^\d\S{3}/.test(after) : WHOLE.test(before) && /^\d(?!\d?\))/.test(after)
}
