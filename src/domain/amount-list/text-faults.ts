import { asWritten, forEachIn, partIn, plainOf } from '../amount-words.js'
import type { ListFault, ListNote, ListRecord, ListRow, OpenRow } from './amount-list.js'
import { otherStateIn } from './column-words.js'
import { listDoubt, meaningOf, provisionalIn, remarkDoubt, sheetNameDoubt } from './meaning.js'
import type { SheetWords } from './sheet-cell.js'

/** Behind a name or an amount, and before the note that belongs to it. */
const MARK = /[*¹²³⁴⁵⁶⁷⁸⁹†‡]+|\d{1,2}\)/u

export const textOf = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' ')

/** A title, a comment or a footnote may say what the amounts are, or that they do not count. */
export function textFaults({ line, cells }: ListRecord): ListFault[] {
  const text = textOf(cells)
  const { unclear, unitWords } = meaningOf(text)
  const words = unclear ?? unitWords
  if (words === null && listDoubt(text) !== null)
    return [{ code: 'remark-unclear', line, args: { head: '', cell: text } }]
  return words === null
    ? []
    : [{ code: 'meaning-unclear', line, args: { text, words: asWritten(text, words) } }]
}

/** What stands above the amounts says what they are: also that they are parts of others, or those of another state. */
export function titleFaults({ line, cells }: ListRecord): ListFault[] {
  const faults = textFaults({ line, cells })
  const text = textOf(cells)
  if (faults.length > 0 || otherAmounts(text) === null) return faults
  return [{ code: 'remark-unclear', line, args: { head: '', cell: text } }]
}

/** @returns the words of a title by which its amounts are parts, for each of something, or of another state; null for none */
function otherAmounts(text: string): string | null {
  const plain = plainOf(text)
  return partIn(plain) ?? forEachIn(plain) ?? otherStateIn(plain)
}

/** @returns the faults of rows that bear the mark of a footnote by which their amounts are not those that count */
export function footnoteFaults({ text }: OpenRow, rows: readonly ListRow[]): ListFault[] {
  const note = textOf(text.split(';'))
  const mark = new RegExp(`^(?:${MARK.source})`, 'u').exec(note)?.[0]
  if (mark === undefined || remarkDoubt(note) === null) return []
  return rows
    .filter((row) => row.text.includes(mark))
    .map(({ line }) => ({ code: 'remark-unclear', line, args: { head: mark, cell: note } }))
}

/** What a sheet says beside its cells means as much as a title; its name says less, and the user may have chosen it. */
export function besideFaults({ where, line, text }: SheetWords): ListFault[] {
  const { unclear, unitWords } = meaningOf(text)
  const words =
    unclear ??
    unitWords ??
    (where === 'sheet-name' ? sheetNameDoubt(text) : (listDoubt(text) ?? provisionalIn(text))) ??
    otherAmounts(text.replaceAll('_', ' '))
  return words === null
    ? []
    : [
        {
          code: 'beside-unclear',
          line,
          args: { where, text, words: asWritten(text.replaceAll('_', ' '), words) },
        },
      ]
}

/** @returns a note for a box that is not read; headers hold names of files and numbers of pages, which say nothing */
export function besideNotes({ where, text }: SheetWords): ListNote[] {
  return where !== 'text-box' ? [] : [{ code: 'words-beside', args: { where, text } }]
}
