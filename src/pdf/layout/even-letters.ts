import { median } from '../median.js'

/** Digits are equally wide in most fonts: letters tell. */
const LETTERS = /(?:\p{L}.*){4}/u
/** "2. Aidlingen" may be two cells that lie no whole letter apart. */
const TWO_CELLS = /^\d+[.)]?\s/
/** Pieces of other words that tell, at least, and the share of them in which one character is as wide as in the others. */
const FEWEST = 6
const SHARE = 0.7
/** By how much the widths of a character, as a share of the height of the font, differ at most. */
const STEP = 0.004

/** Lengths in points. */
interface Run {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
  readonly isMonospaced: boolean
}

/**
 * A file may not say that all letters of its font are equally wide.
 * @returns the pieces of a page, those marked that are written in such letters if most are
 */
export function withEvenLetters<T extends Run>(items: readonly T[]): readonly T[] {
  const all = new Map(items.map((item) => [item.text, item]))
  const pieces = [...all.values()].filter(({ text }) => LETTERS.test(text))
  const cells = pieces.filter(({ text }) => !TWO_CELLS.test(text))
  const told = (cells.length < FEWEST ? pieces : cells).map(pitchOf)
  const usual = median(told)
  const isUsual = (pitch: number) => Math.abs(pitch - usual) <= STEP
  const alike = told.filter(isUsual)
  if (alike.length < Math.max(FEWEST, SHARE * told.length)) return items
  return items.map((item) => (isUsual(pitchOf(item)) ? { ...item, isMonospaced: true } : item))
}

function pitchOf({ text, x0, x1, size }: Run): number {
  return (x1 - x0) / (size * [...text].length)
}
