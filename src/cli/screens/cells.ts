import type { Sheet } from '../../report/sheet.js'
import { type Paint, toPlainLines, toTextTable } from '../../report/text-table.js'
import { type Messages, printable } from '../messages/messages.js'

/** Codes that only look like numbers keep their digits as they are. */
const KEYS = new Set(['ags', 'edition', 'group', 'page'])

/** @returns the sheet as text for a terminal, with numbers grouped as the language does it */
export function sheetLines(
  sheet: Sheet,
  format: 'table' | 'plain',
  messages: Messages,
  paint: Paint = (text) => text,
): string[] {
  const shown = shownRows(sheet, messages)
  return format === 'table' ? toTextTable(sheet, shown, paint, messages.room) : toPlainLines(sheet, shown)
}

/** @returns every cell as it is read */
export function shownRows({ columns, rows }: Sheet, { format }: Messages): string[][] {
  return rows.map((row) =>
    row.map((cell, column) => {
      if (cell === null) return ''
      const isKey = KEYS.has(columns[column]?.key ?? '')
      return typeof cell === 'number' && !isKey ? format.whole(cell) : printable(String(cell))
    }),
  )
}
