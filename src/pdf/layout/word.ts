import type { TextItem } from './text-page.js'

/** Printed text without a space in it, but between the digits of one number. Lengths in points. */
export interface Word {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
  /** its baseline, where it may be another than that of its line: in a row that the file declares, or in a narrow cell */
  readonly y?: number
  /** which cell of such a row holds it, from the left, from 0 */
  readonly cell?: number
}

/** Widths of characters in Helvetica, relative to the height of the font; all others are as wide as a digit. */
const WIDTHS = new Map(
  Object.entries({
    "ijl'|": 0.22,
    'ft.,;:!/[]I \u00a0\u2009\u202f': 0.28,
    'r()-': 0.33,
    cksvxyzJ: 0.5,
    FTZß: 0.61,
    ABEKPSVXY: 0.67,
    CDHNRUw: 0.72,
    GOQ: 0.78,
    mM: 0.83,
    W: 0.94,
  }).flatMap(([chars, width]) => [...chars].map((char) => [char, width] as const)),
)
const OF_DIGITS = 0.56
const CAPITAL = /\p{Lu}/u
const SMALL_OR_CLOSING = /[\p{Ll})]/u
const SPACE = /[\s\p{Z}\p{Cc}]/u

/** What a character is, asked once of each. */
interface Kind {
  /** relative to the height of the font */
  readonly width: number
  readonly isSpace: boolean
  readonly isStroke: boolean
  readonly isCapital: boolean
  readonly isSmallOrClosing: boolean
}

const kinds = new Map<string, Kind>()

function kindOf(char: string): Kind {
  const known = kinds.get(char)
  if (known) return known
  const kind = {
    width: widthOf(char),
    isSpace: SPACE.test(char),
    isStroke: STROKE.test(char),
    isCapital: CAPITAL.test(char),
    isSmallOrClosing: SMALL_OR_CLOSING.test(char),
  }
  kinds.set(char, kind)
  return kind
}

/** Strokes part cells; no word goes on behind a semicolon; and no German name has a capital inside: there two columns meet. */
function isSeam(before: string | undefined, { isStroke, isCapital }: Kind): boolean {
  if (before === undefined) return isStroke
  if (before === ';') return true
  const last = kindOf(before)
  return isStroke || last.isStroke || (isCapital && last.isSmallOrClosing)
}

function widthOf(char: string): number {
  return WIDTHS.get(char.normalize('NFD').charAt(0)) ?? OF_DIGITS
}

/** Strokes with which a typewriter parts the cells of a line. */
export const STROKE = /^[|¦│┃║]$/

/** Several letters, or more digits than one that ends a cell and the nought of the next: "9 0 €". */
const SEVERAL = /\p{L}.*\p{L}|\d.*\d.*\d/u

/** "K e h l": letters spaced apart for looks come with a space between each two. "€ 0 x" is an amount and a mark behind it. */
function closeUp(text: string): string {
  if (!/^\S(?: +\S){2,}$/u.test(text) || !SEVERAL.test(text)) return text
  if ([...text].some((char) => STROKE.test(char))) return text
  return text.replace(/ ( *)/g, '$1')
}

/** A space that no line may be broken at, before three digits: part of the number. */
function isGrouping(chars: readonly string[], index: number): boolean {
  if (!/[\u00a0\u2007\u2009\u202f]/.test(chars[index] ?? '') || !/\d/.test(chars[index - 1] ?? ''))
    return false
  return /^\d{3}(?!\d)/.test(chars.slice(index + 1, index + 5).join(''))
}

/** Dots that lead from a name to its amount part them like spaces; three behind a name say that it was cut, two never. */
const LEADERS = /\.{4,}(?=[^\s.])|(?<=[\p{L})])\.{2}(?=\d)/gu

/** @returns the characters that stand for space, by their places */
function leadersIn(text: string): ReadonlySet<number> {
  const at = new Set<number>()
  for (const { index, 0: dots } of text.matchAll(LEADERS)) {
    const start = [...text.slice(0, index)].length
    for (let step = 0; step < dots.length; step++) at.add(start + step)
  }
  return at
}

/**
 * Cuts a run of text at its spaces and leaders. PDF.js gives one width for the run, so the place of each word is estimated
 * from the usual widths of characters, scaled to the run.
 */
export function wordsOf(item: TextItem): Word[] {
  // A narrow space may be a sign that its font lacks.
  const closed = closeUp(item.text).replace(/\p{Cc}/gu, '\u00a0')
  const chars = [...closed]
  const leaders = leadersIn(closed)
  // Whoever pads with spaces counts on letters of one width.
  const isEven = item.isMonospaced || /\S {3,}\S/.test(item.text)
  const widths = chars.map((char) => (isEven ? 1 : kindOf(char).width))
  const total = widths.reduce((sum, each) => sum + each, 0)
  const scale = total > 0 ? (item.x1 - item.x0) / total : 0
  const words: Word[] = []
  let x = item.x0
  let start = x
  let text = ''
  const flush = () => {
    if (text !== '') words.push({ text, x0: start, x1: x, size: item.size })
    text = ''
  }
  for (const [index, char] of chars.entries()) {
    const step = (widths[index] ?? 0) * scale
    const kind = kindOf(char)
    const isSpace = leaders.has(index) || (kind.isSpace && !isGrouping(chars, index))
    if (isSpace || isSeam(chars[index - 1], kind)) flush()
    if (isSpace) {
      x += step
      continue
    }
    if (text === '') start = x
    text += char
    x += step
  }
  flush()
  return words
}

/** @returns where a word stands, without what it says */
export function placeOf({ x0, x1, size, y, cell }: Word): Omit<Word, 'text'> {
  return { x0, x1, size, ...(y === undefined ? {} : { y }), ...(cell === undefined ? {} : { cell }) }
}

/** @returns the words from one on as one, with a space between each two */
export function spanOf(words: readonly Word[], at: number, count: number): Word {
  const part = words.slice(at, at + count)
  const [first, last] = [part[0] as Word, part.at(-1) as Word]
  const text = part.map((word) => word.text).join(' ')
  return { ...placeOf(first), text, x1: last.x1 }
}
