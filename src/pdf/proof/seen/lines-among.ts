import { transcribed } from '../../../domain/clean-text.js'
import { groupBy } from '../../../domain/group-by.js'
import type { Register } from '../../../domain/register.js'
import { isSumLabel } from '../../../domain/sum-label.js'
import type { Finding } from '../../finding.js'
import { RECURS } from '../../layout/page-artifacts.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { isSentence } from '../../words/sentences.js'
import { AMONG_WORDS, GROUP_LABEL, HEADING_WORDS, isRange } from '../../words/vocabulary.js'
import { isNameIn } from './is-named.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** Share of the rows up to which lines between them stand out: more of them are another column. */
export const OF_ROWS = 0.05
/** Share of the pages up to which a head or a foot stands out. */
const OF_PAGES = 0.25
/** Pages, and times that a line recurs between rows, from which one can tell what is usual. */
export const FEWEST = 3
/** Points by which words of one column begin apart. */
const ALIGNED = 2
/** Times the height of a line within which the next one of its paragraph begins. */
const APART = 2
/** A note has a mark. */
const NOTE = /^[\s(]*(?:[*†‡¹²³⁴-⁹]|(?:\d{1,2}|[a-e])\)|\d\s\p{L})/u
/** "ald" of a name that a narrow cell breaks. */
const REST = /^\s*\p{Ll}{1,3}\s*$/u
const YEAR = /(?<!\d)20\d\d(?!\d)/u
const YEARS = new RegExp(YEAR, 'gu')
const WORD = /\p{L}+|(?<!\d)20\d\d(?!\d)/gu

type Place = 'between' | 'above' | 'below'

interface Among {
  readonly line: NotedLine
  readonly place: Place
}

/**
 * A line of its own between the rows may take back all below it ("Nur beantragt"), and so may a title, or a line at the
 * foot, that some pages have and most have not.
 * @returns a doubt that quotes those of whose words some neither tells a place or a group of them nor recurs
 */
export function linesAmong(
  lines: readonly NotedLine[],
  rowCount: number,
  parts: RowParts,
  register: Register,
): Finding[] {
  const among = placed(lines, parts)
  const pages = new Set(among.map(({ line }) => line.page)).size
  const known = wordsOfPlaces(register)
  const usual = usualWords(among)
  const isKnown = (word: string) => known.has(word) || usual.has(word) || word.length === 1
  const times = new Map<string, number>()
  for (const { line } of among) times.set(masked(line, known), (times.get(masked(line, known)) ?? 0) + 1)
  const strange = among.filter(({ line, place }) => !isUnderstood(line.text, place, isKnown))
  const between = strange.filter(
    ({ line, place }) =>
      place === 'between' &&
      line.kind !== 'recurring' &&
      !isInCells(line) &&
      !REST.test(line.text) &&
      !strange.some((other) => isNextTo(line, other.line)) &&
      (times.get(masked(line, known)) ?? 0) < FEWEST &&
      !isInColumn(line, parts),
  )
  const [first, last] = [among[0]?.line.page, among.at(-1)?.line.page]
  const around = strange.filter(
    ({ line, place }) =>
      (place === 'above' && line.page !== first) ||
      (place === 'below' && line.page !== last && !isInColumn(line, parts, APART * line.height)),
  )
  const on = new Set(around.map(({ line }) => line.page)).size
  const found = [
    ...(between.length <= Math.max(FEWEST, OF_ROWS * rowCount) ? between : []),
    ...(pages >= FEWEST && on <= Math.max(1, OF_PAGES * pages) ? around : []),
    ...ofOtherYears(among, known, register),
  ]
  return sentencesNotRead(found.map(({ line }) => quoted(line.text)))
}

/** @returns headings of one form that name another year than most: "Kreis Calw - Förderjahr 2016" among those of 2018 */
function ofOtherYears(among: readonly Among[], known: ReadonlySet<string>, register: Register): Among[] {
  const names = register.districts.map(({ name }) => name)
  // "Summe Landkreis Calw 2028 1.614.451" counts persons.
  const isDated = (text: string) => YEAR.test(text) && !/\d/.test(text.replace(YEARS, ' '))
  const dated = among.filter(
    ({ line }) => isDated(line.text) && names.some((name) => isNameIn(name, line.text)),
  )
  const formOf = ({ line }: Among) => {
    const words = wordsIn(line.text).map((word) => (YEAR.test(word) ? '' : known.has(word) ? '#' : word))
    return withoutTwice(words)
  }
  return [...groupBy(dated, (one) => [formOf(one)]).values()].flatMap((alike) => {
    const yearsOf = ({ line }: Among) => [
      wordsIn(line.text)
        .filter((word) => YEAR.test(word))
        .join(' '),
    ]
    const [, ...others] = [...groupBy(alike, yearsOf).values()].sort((a, b) => b.length - a.length)
    return others.flat()
  })
}

/** @returns the lines of no row on the pages with rows, and where they stand */
function placed(lines: readonly NotedLine[], parts: RowParts): Among[] {
  const ranges = new Map<number, readonly [number, number]>()
  return lines.flatMap((line) => {
    if (!line.isBesideRows || line.kind === 'row' || line.kind === 'watermark') return []
    const boxes = () => parts.on(line.page).map(({ box }) => box)
    const [top, bottom] = ranges.get(line.page) ?? rangeOf(boxes())
    ranges.set(line.page, [top, bottom])
    const y = (line.box.y0 + line.box.y1) / 2
    return [{ line, place: y < top ? 'above' : y > bottom ? 'below' : 'between' }]
  })
}

function rangeOf(boxes: readonly { readonly y0: number; readonly y1: number }[]): [number, number] {
  return boxes.reduce<[number, number]>(
    ([top, bottom], { y0, y1 }) => [Math.min(top, y0), Math.max(bottom, y1)],
    [Infinity, -Infinity],
  )
}

const placeWords = new WeakMap<Register, ReadonlySet<string>>()

/** @returns the words of the names of all places, and of heads and headings, also with their umlauts written out ("LOERRACH") */
export function wordsOfPlaces(register: Register): ReadonlySet<string> {
  const { districts, associations, municipalities } = register
  const known = placeWords.get(register)
  if (known) return known
  const names = [...districts, ...associations, ...municipalities].map(({ name }) => name)
  const words = [...names.flatMap(wordsIn), ...HEADING_WORDS, ...AMONG_WORDS]
  const all = new Set([...words, ...words.map(transcribed)])
  placeWords.set(register, all)
  return all
}

/** @returns the words of the head of the first page, and those that stand beside the rows of many pages */
function usualWords(among: readonly Among[]): ReadonlySet<string> {
  const first = among[0]?.line.page
  const pages = new Set(among.map(({ line }) => line.page)).size
  const on = new Map<string, Set<number>>()
  for (const { line } of among)
    for (const word of wordsIn(line.text)) on.set(word, (on.get(word) ?? new Set()).add(line.page))
  const heads = among.filter(({ line, place }) => place === 'above' && line.page === first)
  const recurring = [...on].flatMap(([word, { size }]) => (size >= Math.max(2, RECURS * pages) ? [word] : []))
  return new Set([...recurring, ...heads.flatMap(({ line }) => wordsIn(line.text))])
}

function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}

/** The form of a line, whatever place it names: a name may have several words. */
function masked({ text }: NotedLine, known: ReadonlySet<string>): string {
  return withoutTwice(wordsIn(text).map((word) => (known.has(word) ? '#' : word)))
}

function withoutTwice(words: readonly string[]): string {
  return words.filter((word, at) => word !== words[at - 1]).join(' ')
}

/** "Landkreis Calw (zusammen 1 095 406), davon": its rows follow. */
const LEADS = /(?<=\d\)?)[,;]?\s+davon\s*:?\s*$/iu

function isUnderstood(text: string, place: Place, isKnown: (word: string) => boolean): boolean {
  const words = wordsIn(text.replace(LEADS, ''))
  if (words.every(isKnown) || isRange(text)) return true
  if (place !== 'between' && NOTE.test(text)) return true
  if (place === 'below' && isHarmless(text)) return true
  const isLabel = GROUP_LABEL.test(text) || isSumLabel(text)
  const unknown = (word: string) => (isKnown(word.toLowerCase()) ? ' ' : word)
  return isLabel && !isSentence(text.normalize('NFC').replace(WORD, unknown))
}

/** A paragraph is held against the rows elsewhere. */
function isNextTo(line: NotedLine, other: NotedLine): boolean {
  return (
    other !== line && other.page === line.page && Math.abs(other.box.y0 - line.box.y0) < APART * line.height
  )
}

/** A head of columns, or what strokes part. */
function isInCells({ pieces, text }: NotedLine): boolean {
  return pieces.length > 1 || text.includes('|')
}

/**
 * A cell that wraps begins where the cells of its column do.
 * @param reach points up to which one of these stands above it
 */
export function isInColumn({ page, box }: NotedLine, parts: RowParts, reach = Infinity): boolean {
  const cells = parts.on(page).filter(({ part, text }) => part === 'other' && /\p{L}/u.test(text))
  const aligned = cells.filter((cell) => Math.abs(cell.box.x0 - box.x0) < ALIGNED)
  return aligned.length >= FEWEST && aligned.some((cell) => box.y0 - cell.box.y0 < reach)
}
