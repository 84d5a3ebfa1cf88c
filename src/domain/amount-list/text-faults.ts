import type { ListFault, ListRecord, ListRow, OpenRow } from './amount-list.js'
import { asWritten, meaningOf, remarkDoubt, takenBack } from './meaning.js'

/** Behind a name or an amount, and before the note that belongs to it. */
const MARK = /[*¹²³⁴⁵⁶⁷⁸⁹†‡]+|\d{1,2}\)/u

export const textOf = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' ')

/** A title, a comment or a footnote may say what the amounts are, or that they do not count. */
export function textFaults({ line, cells }: ListRecord): ListFault[] {
  const text = textOf(cells)
  const { unclear, unitWords } = meaningOf(text)
  const words = unclear ?? unitWords
  if (words === null && takenBack(text) !== null)
    return [{ code: 'remark-unclear', line, args: { head: '', cell: text } }]
  return words === null
    ? []
    : [{ code: 'meaning-unclear', line, args: { text, words: asWritten(text, words) } }]
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
