import { type Euro, LARGEST_AMOUNT } from '../../domain/money.js'
import { parseEuro } from '../../domain/parse-euro.js'
import { IgmError } from '../../domain/problem.js'
import { agsIn } from '../../domain/register.js'
import { type CsvColumn, columnsOf } from './columns.js'
import { type DecodedText, decodeText } from './decode-text.js'
import { type CsvRecord, recordsOf } from './records.js'

/** A user's table of amounts, as written: places are not yet looked up. */
export interface UserCsv {
  readonly encoding: DecodedText['encoding']
  readonly rows: readonly UserRow[]
  /** lines that name a place and no amount, as in a list that is still being filled in */
  readonly blank: readonly number[]
}

export interface UserRow {
  /** one-based line of the file */
  readonly line: number
  /** eight digits; null when the row names its place */
  readonly ags: string | null
  readonly name: string | null
  readonly district: string | null
  readonly amount: Euro
  readonly persons: number | null
  /** the row as written, cells joined by semicolons */
  readonly text: string
}

/**
 * Delimiter (semicolon, comma or tab) and encoding are found out; heads are German or English.
 * @param path for the errors only
 * @throws IgmError `csv-invalid`, `csv-columns`
 */
export async function readUserCsv(bytes: Uint8Array, path: string): Promise<UserCsv> {
  const { encoding, text } = decodeText(bytes)
  const [head, ...records] = await recordsOf(text, path)
  if (!head) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  const columns = columnsOf(head.cells, path)
  const rows: UserRow[] = []
  const blank: number[] = []
  for (const record of records) {
    const row = rowOf(record, (column) => record.cells[columns.get(column) ?? -1] ?? '', path)
    if (row === null) blank.push(record.line)
    else rows.push(row)
  }
  return { encoding, rows, blank }
}

/** @returns null when the row has no amount */
function rowOf(
  { line, cells }: CsvRecord,
  cell: (column: CsvColumn) => string,
  path: string,
): UserRow | null {
  const refuse = (reason: string): never => {
    throw new IgmError('csv-invalid', { path, reason, line })
  }
  const ags = cell('ags') === '' ? null : (agsIn(cell('ags')) ?? refuse('ags'))
  const name = cell('name') || null
  if (ags === null && name === null) refuse('place-missing')
  const persons = cell('persons') === '' ? null : (parseEuro(cell('persons')) ?? refuse('persons'))
  if (persons !== null && persons > LARGEST_AMOUNT) refuse('too-large')
  if (cell('amount') === '') return null
  const amount = parseEuro(cell('amount')) ?? refuse('amount')
  if (amount > LARGEST_AMOUNT) refuse('too-large')
  return { line, ags, name, district: cell('district') || null, amount, persons, text: cells.join(';') }
}
