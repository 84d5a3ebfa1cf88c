import { groupBy } from '../../domain/group-by.js'
import { KEY_GAP } from './key-token.js'
import { type Line, ROW_PITCH, textOf } from './line.js'
import type { Word } from './word.js'

/** Points by which two lines of one cell may begin apart. */
const EDGE = 1
const FRONT = /^\d{3,11}$/
const REST = /^\d{1,3}$/
const ARS_DIGITS = 12
const KEY = /^(?:\d{8}|\d{12})$/
/** Words that the front may be of: "08", "3", "35". */
const MOST_WORDS = 3
/** Different keys, at least, and as a share of all lines, and of all that are broken so: fewer are keys by chance. */
const FEWEST = 6
const OF_LINES = 0.1
const OF_BROKEN = 0.9
/** So many lines below the first a cell goes on: those of cells beside it may lie between. */
const REACH = 4
/** No line of tables abreast has more numbers: one with thousands would cost the square of them. */
const MOST = 40
/** Lines at the head of a page, below those that recur on each, within which a cell of the page before goes on. */
const HEAD = 12

/** A key in two parts. */
interface Broken {
  /** the word with which it begins */
  readonly front: Word
  /** the others: "3" and "35" behind "08", and "001" below them */
  readonly others: readonly Word[]
  readonly text: string
  /** the line of the row */
  readonly line: Line
  readonly key: string
}

type IsKey = (digits: string) => boolean

/**
 * A cell may be too narrow for the digits of its key: "42500" above "2", "08 3 35" above "001", which may stand on the next
 * page. Together they are a key of the register, each of them another.
 * @param pages the lines of the whole document
 * @returns such keys; none where they may be such by chance
 */
export function brokenKeys(pages: readonly (readonly Line[])[], isKey: IsKey): readonly Broken[] {
  const all = allBroken(pages, isKey)
  const different = new Set(all.map(({ key }) => key)).size
  const lines = pages.reduce((sum, some) => sum + some.length, 0)
  return different < Math.max(FEWEST, OF_LINES * lines, OF_BROKEN * all.length) ? [] : all
}

function allBroken(pages: readonly (readonly Line[])[], isKey: IsKey): Broken[] {
  return pages.flatMap((lines, page) =>
    lines.flatMap((line, at) => brokenIn(line, lines.slice(at + 1), pages[page + 1] ?? [], isKey)),
  )
}

/** @returns the lines with these keys whole, on the line of their row */
export function withWholeKeys(
  pages: readonly (readonly Line[])[],
  broken: readonly Broken[],
): readonly (readonly Line[])[] {
  if (broken.length === 0) return pages
  const parts = new Set(broken.flatMap(({ front, others }) => [front, ...others]))
  const whole = groupBy(broken, ({ line }) => [line])
  return pages.map((some) => some.flatMap((line) => joined(line, parts, whole.get(line) ?? [])))
}

/**
 * @param pages the rows that the file declares, of which those that a page breaks are two
 * @param printed the broken keys among the lines of the same pages
 * @returns the rows with these keys whole
 */
export function rowsWithWholeKeys(
  pages: readonly (readonly Line[])[],
  printed: readonly Broken[],
): readonly (readonly Line[])[] {
  const keys = new Set(printed.map(({ key }) => key))
  return keys.size === 0
    ? pages
    : withWholeKeys(
        pages,
        allBroken(pages, (digits) => keys.has(digits)),
      )
}

function brokenIn(upper: Line, below: readonly Line[], next: readonly Line[], isKey: IsKey): Broken[] {
  const near = below.slice(0, REACH).filter(({ y }) => y - upper.y <= ROW_PITCH * upper.size)
  const fronts = upper.words.flatMap((_, at) => frontsAt(upper.words, at))
  if (fronts.length > MOST) return []
  return fronts.flatMap(([front, ...further]) => {
    // In a row that the file declares, a cell of two lines follows itself.
    const own = upper.words[upper.words.indexOf(front) + further.length + 1]
    const [here] = own && Math.abs(own.x0 - front.x0) <= EDGE ? [own] : under(front, near)
    const rest = here ?? restOverleaf(front, below, next)
    if (!rest || !REST.test(rest.text) || Math.abs(rest.x0 - front.x0) > EDGE) return []
    const text = [front, ...further, rest].map((word) => word.text).join('')
    const key = text.length === ARS_DIGITS ? text : `08${text.replace(/^0?8(?=\d{6}$)/, '')}`
    const isBetween = here && here !== own && near[0] && !near[0].words.includes(here)
    const line = (isBetween && near[0]) || upper
    return KEY.test(key) && isKey(key) ? [{ front, others: [...further, rest], text, line, key }] : []
  })
}

/** @returns the words from a place on that may be the front of a key, all of them parted like the groups of one */
function frontsAt(words: readonly Word[], at: number): (readonly [Word, ...Word[]])[] {
  const [front, ...behind] = words.slice(at, at + MOST_WORDS)
  if (!front) return []
  const end = behind.findIndex((word, index) => !isPartBehind(behind[index - 1] ?? front, word))
  const further = end < 0 ? behind : behind.slice(0, end)
  return [[], ...further.map((_, index) => further.slice(0, index + 1))].flatMap((some) =>
    FRONT.test([front, ...some].map(({ text }) => text).join('')) ? [[front, ...some] as const] : [],
  )
}

function isPartBehind(last: Word, { text, x0, size }: Word): boolean {
  return /^\d{1,3}$/.test(text) && x0 - last.x1 <= KEY_GAP * size
}

function under(front: Word, lines: readonly Line[]): Word[] {
  return lines.flatMap(({ words }) => words.filter((word) => word.x0 < front.x1 && word.x1 > front.x0))
}

/** @returns what the next page begins with in the column of the last digits of a page */
function restOverleaf(front: Word, below: readonly Line[], next: readonly Line[]): Word | undefined {
  const isDigits = ({ text }: Word) => /^\d+$/.test(text)
  return under(front, below).some(isDigits) ? undefined : under(front, next.slice(0, HEAD)).find(isDigits)
}

function joined(line: Line, parts: ReadonlySet<Word>, broken: readonly Broken[]): Line[] {
  const whole = new Map(
    broken.map(({ front, others, text }) => [
      front,
      { ...front, text, x1: Math.max(front.x1, ...others.map(({ x1 }) => x1)) },
    ]),
  )
  const words = line.words.flatMap((word) => whole.get(word) ?? (parts.has(word) ? [] : word))
  for (const [front, key] of whole)
    if (!line.words.includes(front)) {
      const at = words.findIndex(({ x0 }) => x0 > key.x0)
      words.splice(at < 0 ? words.length : at, 0, key)
    }
  return words.length === 0 ? [] : [{ ...line, words, text: textOf(words) }]
}
