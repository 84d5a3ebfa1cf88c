import { isKindWord } from '../../../domain/places/kind-words.js'
import { type Finding, finding } from '../../finding.js'
import type { ReadRow } from '../../parsed-table.js'
import type { PrintedRow } from '../../reading.js'
import { saysOfEmpty, saysOfSign } from '../../words/none-said.js'
import type { NotedLine } from './noted-lines.js'

/** "3.184", "-100,0"; but "1)" is a mark. */
const FIGURE = /^(?!\d{1,2}\)$)[([]?[+\-–−]?\d[\d.,'’]*(?:[-–%€])?[)\]]?$/u
const NEGATIVE = /^[([]?[-–−]\d/u
/** Columns of counts that no amount is read from. */
const COUNTS =
  /(?<!\p{L})(?:einwohner\p{L}*|ew|bevölkerung|fläche|gemarkung|haushalte|schüler|wahlberechtigte|plz|postleitzahl|inhabitants|population)(?!\p{L})/giu
const DOTS = /^\s+(?:\.{1,3}|…)$/u
/** Neither letters nor figures, nor strokes, rings, crosses and bars, as they are printed for nothing; rows of dots lead on to a cell. */
const OPEN_SIGN = /^(?:\.{1,3}|…|[^\p{L}\d\s\p{Pd}\p{Sc}−○◦∅⌀✗✘×|.,;:_·…]+)$/u

/**
 * An empty cell beside figures of other years or columns may as well be forgotten, and a sign that nothing explains may say
 * that nobody knows the amount, as "." and "…" do in tables of statistics. What the document says of them explains them.
 * @param read all rows, also those that were told by an empty cell alone
 * @returns a doubt that quotes the first of each
 */
export function blanksNotExplained(
  rows: readonly PrintedRow[],
  read: readonly ReadRow[],
  lines: readonly NotedLine[],
): Finding[] {
  const printed = new Set(rows.flatMap(({ boxes, ...row }) => (boxes?.amount ? keyOf(row) : [])))
  const blank = read.filter((row) => row.amount === 0 && !printed.has(keyOf(row)))
  if (blank.length === 0) return []
  const notes = lines.flatMap(({ kind, text }) => (kind === 'row' ? [] : text))
  const said = notes.map((text, at) => `${text} ${notes[at + 1] ?? ''}`)
  const counts = new Set(notes.flatMap((text) => text.toLowerCase().match(COUNTS) ?? [])).size
  const isSaid = said.some(saysOfEmpty)
  const [signs, blanks] = [
    blank.flatMap((row) => {
      const word = besideName(row).find((each) => OPEN_SIGN.test(each)) ?? dotsBehind(row, lines)
      return word !== undefined && !said.some((text) => saysOfSign(text, word)) ? [{ row, word }] : []
    }),
    blank.flatMap((row) => {
      const figures = isSaid ? [] : figuresIn(besideName(row))
      return figures.length > counts ? [{ row, word: figures.join(' ') }] : []
    }),
  ]
  return [signs[0], blanks[0]].flatMap((found) =>
    found ? [finding('meaning-doubted', 'warning', { word: found.word, place: 'amount' }, found.row)] : [],
  )
}

function keyOf({ page, text }: Pick<ReadRow, 'page' | 'text'>): string {
  return `${page} ${text}`
}

/** @returns what stands in a row beside its name, district, key and number; nothing where other words stand there: these are asked elsewhere */
function besideName({ name, district, ags, text }: ReadRow): string[] {
  const words = text
    .replace(name, '  ')
    .replace(district, '  ')
    // Those around a name.
    .replace(/\(\s+\)/gu, ' ')
    .split(/\s+/u)
    .filter((word, at) => word !== '' && !(at === 0 && /^\d{1,4}[.)]?$/u.test(word)))
  if (words.some((word) => /\p{L}{2}/u.test(word) && !isKindWord(word))) return []
  return words.filter((word) => !isOfKey(word.replace(/\D/gu, ''), ags))
}

/** Dots at the end of a line lead on to the next cell, and are none of its words. */
function dotsBehind({ page, text }: ReadRow, lines: readonly NotedLine[]): string | undefined {
  const isOwn = (line: NotedLine) => line.page === page && line.text.startsWith(text)
  return lines
    .find((line) => isOwn(line) && DOTS.test(line.text.slice(text.length)))
    ?.text.split(/\s+/u)
    .at(-1)
}

/** All of a key, or a part of it. */
function isOfKey(digits: string, ags: string): boolean {
  return digits !== '' && (ags.endsWith(digits) || ags.startsWith(digits))
}

/** @returns figures that are no nought; none where they say themselves that nothing is left: "-100,0" */
function figuresIn(words: readonly string[]): string[] {
  const figures = words.filter((word) => FIGURE.test(word) && /[1-9]/u.test(word))
  return figures.some((word) => NEGATIVE.test(word)) ? [] : figures
}
