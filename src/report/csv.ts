import { stringify } from 'csv-stringify/sync'
import { type Sheet, shownSheet } from './sheet.js'

/** A line break of any kind needs quotes, not only the one that ends the lines (RFC 4180, 2.6). */
const BREAK = /[\r\n]/

/** @returns RFC 4180: comma, CRLF, quotes only where needed, English column names */
export function toCsv(sheet: Sheet): string {
  const { columns, rows } = shownSheet(sheet)
  return stringify([columns.map(({ key }) => key), ...rows.map((row) => [...row])], {
    record_delimiter: 'windows',
    quoted_match: BREAK,
  })
}

/**
 * CSV as a German Excel opens it by a double click: UTF-8 with byte order mark, semicolon, CRLF, decimal comma,
 * no thousands separator. Text that a spreadsheet would run as a formula is made harmless.
 */
export function toExcelCsv(sheet: Sheet): string {
  const { columns, rows } = shownSheet(sheet)
  const cell = (value: string | number | null, column: number) => {
    if (typeof value === 'number') return String(value).replace('.', ',')
    if (value === null) return ''
    return columns[column]?.kind === 'text' ? withoutFormula(value) : value
  }
  return stringify([columns.map(({ label }) => label), ...rows.map((row) => row.map(cell))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: BREAK,
  })
}

/** An apostrophe in front makes text of a formula (OWASP, "CSV Injection"). */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
