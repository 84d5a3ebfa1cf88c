import type { AmountList, ListNote } from '../../domain/amount-list/amount-list.js'
import { readList } from '../../domain/amount-list/read-list.js'
import { findHead } from '../../domain/amount-list/table-head.js'
import { IgmError } from '../../domain/problem.js'
import type { SheetRecords } from '../xlsx/read-sheet.js'
import { isWorkbook } from '../xlsx/unpack-workbook.js'
import { decodeText, type Encoding } from './decode-text.js'
import { recordsOf } from './records.js'

/** Among so many sheets the list is looked for. */
const MOST_SHEETS = 10

/** Worth a word: that these were found out rests on what German looks like. */
const OLD: readonly Encoding[] = ['cp850', 'mac-roman']

/**
 * Reads a list of amounts of a CSV or XLSX file. Delimiter and encoding are found out; heads are German or English.
 * @param path for the messages only
 * @param sheet of a workbook by name; the first with a list unless given
 * @throws IgmError `csv-invalid`, `csv-columns`, `workbook-invalid`, `sheet-unknown`
 */
export async function readAmounts(
  bytes: Uint8Array,
  path: string,
  sheet?: string | null,
): Promise<AmountList> {
  if (isWorkbook(bytes)) return sheetAmounts(bytes, path, sheet ?? null)
  const { encoding, text } = decodeText(bytes)
  const { delimiter, records } = await recordsOf(text, path)
  if (records.length === 0) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  return readList({
    path,
    records,
    encoding: OLD.includes(encoding) ? encoding : null,
    isCommaSeparated: delimiter === ',',
  })
}

async function sheetAmounts(bytes: Uint8Array, path: string, wanted: string | null): Promise<AmountList> {
  const read = await listSheet(bytes, path, wanted)
  const { sheet, sheets, records, hiddenRows, hiddenColumns, isProtected } = read
  if (records.length === 0) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  const list = readList({ path, records, encoding: null, isCommaSeparated: false })
  const others = sheets.filter((name) => name !== sheet)
  const notes: ListNote[] = [
    ...(wanted === null && others.length > 0
      ? [{ code: 'sheet-chosen', args: { sheet, others } } as const]
      : []),
    ...(hiddenRows.length > 0 ? [{ code: 'rows-hidden', args: { lines: hiddenRows } } as const] : []),
    ...(hiddenColumns.length > 0
      ? [{ code: 'columns-hidden', args: { columns: hiddenColumns } } as const]
      : []),
    ...(isProtected ? [{ code: 'sheet-protected', args: { sheet } } as const] : []),
  ]
  return { ...list, notes: [...notes, ...list.notes] }
}

/** The sheet that is named; else the first with the head of a list, as a title page or an overview may stand before it. */
async function listSheet(bytes: Uint8Array, path: string, wanted: string | null): Promise<SheetRecords> {
  const { readSheet } = await import('../xlsx/read-sheet.js')
  const first = await readSheet(bytes, path, wanted)
  if (wanted !== null || findHead(first.records)) return first
  for (const name of first.sheets.slice(0, MOST_SHEETS)) {
    const sheet = await readSheet(bytes, path, name)
    if (findHead(sheet.records)) return sheet
  }
  return first
}
