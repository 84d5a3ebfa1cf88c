import type { PrintedRow } from '../../reading.js'
import { markOf } from './raised-marks.js'

/** A raised figure may touch the word behind it. */
export const NOTE =
  /^\s*\(?([\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?=\)?(?:[\s.:)]|\p{Lu}))|[*†‡]{1,3}(?=\)?[\s.:)\p{L}])|[a-e](?=\)?[\s.:)]))\)?.*\p{L}{2}/u

type Note = { readonly page: number; readonly text: string }

const ASKS = /\?\s*$/u

/**
 * "1. Wie hoch ist der Betrag?" on a page before the table is no note of ¹ where the page of the row has one, or the last pages.
 * @returns what tells that a text asks something before all rows, and a note with its mark stands beside or behind a row
 */
export function isQuestionBefore(notes: readonly Note[], rows: readonly PrintedRow[]) {
  const first = Math.min(...rows.map(({ page }) => page))
  const markIn = (text: string) => markOf(NOTE.exec(text)?.[1])
  return (row: PrintedRow, { page, text }: Note): boolean =>
    page < first &&
    ASKS.test(text) &&
    notes.some((note) => note.page >= row.page && markIn(note.text) === markIn(text))
}
