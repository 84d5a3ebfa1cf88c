import { groupBy } from '../../../domain/group-by.js'
import type { PrintedRow } from '../../reading.js'
import { markOf } from './raised-marks.js'

/** A number, or a part of a key, and what is written before and behind it. */
const NUMBERED = /^(?<before>[^\p{L}\d]*)\d[\d./-]*?(?<behind>[^\p{L}\d]*|[a-e]\))$/u
/** A mark that stands by itself. */
const ALONE = /^(?:[^\p{L}\d]+|\(?[a-e]\))$/u
/** What parts and counts numbers, or stands before lines: full stops, strokes, bullets, quotes of a spreadsheet, signs of numbers. */
const NO_MARK = /[\s.,;:/\\|=_"'’„“”\p{Pd}\p{Sc}•·▪+−%]/gu
const CLOSED = /^\(?([a-e])\)$/u
/** Share of the rows from which a sign is how the table is written. */
const MOST = 0.5

/**
 * A mark at the key or the running number of a few rows says, as one at the name does, that something is to be known of them.
 * @returns by mark, the rows that have it
 */
export function marksAtNumbers(rows: readonly PrintedRow[]): ReadonlyMap<string, readonly PrintedRow[]> {
  return ofFewRows(rows, marksOf)
}

/** @returns by mark, the rows that have it; not one with which most are written */
export function ofFewRows(
  rows: readonly PrintedRow[],
  marks: (row: PrintedRow) => Iterable<string>,
): ReadonlyMap<string, readonly PrintedRow[]> {
  const marked = groupBy(rows, marks)
  return new Map([...marked].filter(([, own]) => own.length <= MOST * rows.length))
}

function marksOf({ text, name, ags }: PrintedRow): string[] {
  const words = text.split(/\s+/u)
  const [first = ''] = name.split(/\s+/u)
  const before = words.slice(0, Math.max(0, words.indexOf(first)))
  // Of a sentence, the numbers before a name are none of a row.
  const named = before.some((word) => /\p{L}{2}/u.test(word)) ? 0 : before.length
  const isNumber = (word: string, at: number) =>
    at < named || (ags !== '' && word.replace(/\D/gu, '') === ags)
  const signs = words.flatMap((word, at) => {
    if (at < named && ALONE.test(word)) return word
    const around = isNumber(word, at) ? NUMBERED.exec(word)?.groups : undefined
    const sign = (around?.before ?? '') + (around?.behind ?? '')
    // Behind a name, brackets are those of the key: "Ulm (AGS 08421000)".
    return at < named ? sign : sign.replace(/[()[\]]/gu, '')
  })
  const plain = signs.map((sign) => markOf(sign.replace(NO_MARK, '').replace(CLOSED, '$1')))
  return [...new Set(plain.filter((sign) => sign !== ''))]
}
