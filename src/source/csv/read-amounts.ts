import type { AmountList } from '../../domain/amount-list/amount-list.js'
import { readList } from '../../domain/amount-list/read-list.js'
import { IgmError } from '../../domain/problem.js'
import { isWorkbook } from '../xlsx/unpack-workbook.js'
import { decodeText, type Encoding } from './decode-text.js'
import { recordsOf } from './records.js'

/** Worth a word: which of these it is rests on what German looks like. */
const GUESSED: readonly Encoding[] = ['windows-1252', 'cp850', 'mac-roman']

/** Which part of a file is the list, where the user said so. */
export interface ListChoice {
  /** of a workbook, by name; needed where several sheets hold a list */
  readonly sheet?: string | null | undefined
  /** words of the head of the column of amounts */
  readonly amountColumn?: string | null | undefined
}

/**
 * Reads a list of amounts of a CSV or XLSX file. Delimiter and encoding are found out; heads are German or English.
 * @param path for the messages only
 * @throws IgmError `csv-invalid`, `csv-columns`, `columns-several`, `workbook-invalid`, `sheet-unknown`,
 * `sheets-several`, `sheets-contradict`, `form-empty`
 */
export async function readAmounts(
  bytes: Uint8Array,
  path: string,
  { sheet = null, amountColumn = null }: ListChoice = {},
): Promise<AmountList> {
  if (isWorkbook(bytes)) {
    const { sheetAmounts } = await import('../xlsx/sheet-amounts.js')
    return sheetAmounts(bytes, path, { sheet, amountColumn })
  }
  const { encoding, text } = decodeText(bytes)
  const { delimiter, records } = await recordsOf(text, path, amountColumn)
  if (records.length === 0) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  return readList({
    path,
    records,
    encoding: GUESSED.includes(encoding) ? encoding : null,
    delimiter,
    hiddenColumns: new Set(),
    beside: [],
    titles: new Set(),
    amountColumn,
  })
}
