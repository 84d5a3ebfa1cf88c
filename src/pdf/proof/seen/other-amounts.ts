import { groupBy } from '../../../domain/group-by.js'
import { sumEuro } from '../../../domain/money.js'
import { isSumLabel } from '../../../domain/sum-label.js'
import type { ReadRow } from '../../parsed-table.js'
import type { NotedLine } from './noted-lines.js'

/** Lines of one kind from which they are a table. */
const SEVERAL = 2
/** Words of the longest name, and other words that a line may have: more are a sentence. */
const LONGEST_NAME = 6
const MOST_WORDS = 3
/** Euro: no place has as much. */
const MOST = 1_000_000_000
/** Lines of a head, from its last one up. */
const HEAD_LINES = 2
/** Share of the rows whose amounts of thousands have no sign between their groups. */
const MOSTLY = 0.6

const FIGURE =
  /(?<![\d.,’'])(?:[1-9]\d{0,2}([.’'\u0020\u00a0\u202f])\d{3}(?:\1\d{3})*|\d+)(?:,\d\d|,[-–—]+)?(?![\d’']|[.,]\d)/gu
const GROUPED = /\d[.’'\s]\d/u
const SIGN_BEFORE = /(?:€|(?<!\p{L})eur(?:o)?)\s*$/iu
const SIGN_BEHIND = /^\s*(?:€|eur(?:o)?(?!\p{L}))/iu
/** What is counted in thousands besides money, where a head says so. */
const OTHER_COUNT = /einwohner|(?<!\p{L})ew(?!\p{L})|bevölkerung|fläche|haushalte|schüler|wahlberechtigte/giu
const TELEPHONE = /(?<!\p{L})(?:tel(?:efon)?|fon|fax|durchwahl|rufnummer)/iu
const KIND = /^(?:stadt|gemeinde)\s+/iu

/**
 * A table behind that of the rows may give their places other amounts, whatever its head says: "nunmehr vorgemerkt".
 * @param lines those that are no rows
 * @returns the lines that name a place of the rows and a figure that looks like an amount, and is none that its row has,
 * where there are several
 */
export function otherAmounts(lines: readonly NotedLine[], read: readonly ReadRow[]): ReadonlySet<NotedLine> {
  const places = groupBy(read, ({ name }) => [name])
  const districts = new Set(read.map(({ district }) => district))
  const named = lines.map((line) => namedIn(line, places))
  const isPlain = printsPlain(read)
  const found = lines.flatMap((line, at) => {
    const one = named[at]
    if (!one) return []
    const head = headAbove(lines, named, at)
    const figures = otherFigures(line.text, one.rows, isPlain && !TELEPHONE.test(head))
    const counts = `${head} ${line.text}`.match(OTHER_COUNT)?.length ?? 0
    return figures > counts ? [{ line, name: one.name }] : []
  })
  // A table of districts may have other figures besides its sums.
  const sure = found.filter(({ name }) => !districts.has(name))
  return new Set(sure.length < SEVERAL ? [] : found.map(({ line }) => line))
}

interface Named {
  readonly name: string
  readonly rows: readonly ReadRow[]
}

/** @returns the place that a line of a table begins with, behind its numbers; null for others */
function namedIn({ text, kind }: NotedLine, places: ReadonlyMap<string, readonly ReadRow[]>): Named | null {
  const label = text.replace(FIGURE, '').replace(/[\s€]+/gu, ' ')
  // What is said to be a sum is held against the rows.
  if (!/\d/.test(text) || isSumLabel(label.trim())) return null
  // Lines of a table that have many cells look like those of a paragraph.
  const most = kind === 'prose' ? 0 : MOST_WORDS
  const words = text
    .replace(/^(?:[\d.,’'\s)–-]|€|EUR(?!\p{L}))+/u, '')
    .replace(KIND, '')
    .split(/\s+/u)
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]$/u, '')
    const rows = places.get(name)
    const others = words.slice(count).filter((word) => /\p{L}{2}/u.test(word))
    if (rows) return others.length <= most ? { name, rows } : null
  }
  return null
}

/** @returns how many figures of a line look like amounts and are none of its place */
function otherFigures(text: string, rows: readonly ReadRow[], isPlain: boolean): number {
  const figures = [...text.matchAll(FIGURE)].filter((figure) => isAmountLike(figure, text, isPlain))
  const own = new Set(rows.flatMap(figuresOf))
  const others = figures.map(([figure]) => euroOf(figure)).filter((value) => value < MOST && !own.has(value))
  // Instalments.
  return own.has(sumEuro(others)) ? 0 : others.length
}

function isAmountLike({ 0: figure, index }: RegExpExecArray, text: string, isPlain: boolean): boolean {
  const [before, behind] = [text.slice(0, index), text.slice(index + figure.length)]
  if (SIGN_BEFORE.test(before) || SIGN_BEHIND.test(behind)) return true
  // "0711 123 456"
  if (/\d\s\d/u.test(figure) && /(?<!\d)0\d+[\s/–-]+$/u.test(before)) return false
  return GROUPED.test(figure) || (isPlain && /^[1-9]\d{3,6}(?!\d)/u.test(figure))
}

/** @returns what a row says: its amount, its persons, its numbers as printed */
function figuresOf({ amount, persons, text }: ReadRow): number[] {
  return [amount, persons ?? 0, ...[...text.matchAll(FIGURE)].map(([figure]) => euroOf(figure))]
}

function euroOf(figure: string): number {
  return Number(figure.replace(/,.*$/u, '').replace(/\D/g, ''))
}

/** @returns true where the amounts of the rows have no sign between their groups: "15922" */
function printsPlain(read: readonly ReadRow[]): boolean {
  const great = read.filter(({ amount }) => amount >= 1000)
  return great.filter(({ amount, text }) => text.includes(String(amount))).length > MOSTLY * great.length
}

/** @returns the words above the first line of a table, which may be on a page before */
function headAbove(lines: readonly NotedLine[], named: readonly (Named | null)[], at: number): string {
  const isOfTable = (index: number) => named[index] !== null || /\d/.test(lines[index]?.text ?? '')
  const last = lines.slice(0, at).findLastIndex((_, index) => !isOfTable(index))
  return lines
    .slice(Math.max(0, last + 1 - HEAD_LINES), last + 1)
    .map(({ text }) => text)
    .join(' ')
}
