import { IgmError } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'
import { hasColumns } from './columns.js'

export interface CsvRecord {
  /** one-based line of the file on which the record ends */
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = [';', '\t', ','] as const
/** Far above the 1,101 municipalities, far below what fills the memory. */
const MOST_RECORDS = 10_000
/** characters */
const LONGEST_RECORD = 100_000

/**
 * @param path for the errors only
 * @returns the records that are not empty, all of the same length
 * @throws IgmError `csv-invalid`
 */
export async function recordsOf(text: string, path: string): Promise<CsvRecord[]> {
  if (text.includes('\0')) throw new IgmError('csv-invalid', { path, reason: 'not-text', line: null })
  const { parse } = await import('csv-parse/sync')
  // Excel understands this line as the delimiter of the rest; it is not part of the table.
  const preamble = /^sep=.\r?\n/i.exec(text)?.[0] ?? ''
  const read = (delimiter: string, body: string, to: number) =>
    parse(body, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: LONGEST_RECORD,
      to,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[]
  try {
    const body = text.slice(preamble.length)
    const heads = (delimiter: string) => headOf(body, (head) => read(delimiter, head, 1)[0]?.record ?? [])
    const records = read(delimiterOf(heads), body, MOST_RECORDS + 1)
    if (records.length > MOST_RECORDS)
      throw new IgmError('csv-invalid', { path, reason: 'too-long', line: null })
    const offset = preamble === '' ? 0 : 1
    return records
      .map(({ record, info }) => ({ line: info.lines + offset, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    throw error instanceof IgmError ? error : invalid(error, path)
  }
}

/** @returns the cells of the first line that has any; none when it cannot be split so */
function headOf(body: string, split: (head: string) => string[]): string[] {
  try {
    const [head = ''] = body
      .trimStart()
      .slice(0, LONGEST_RECORD)
      .split(/[\r\n]/, 1)
    return split(head)
  } catch {
    return []
  }
}

/** The one that gives known columns; else, for the error to show, the one that gives most. */
function delimiterOf(heads: (delimiter: string) => string[]): string {
  const known = DELIMITERS.find((delimiter) => hasColumns(heads(delimiter)))
  const most = [...DELIMITERS].sort((a, b) => heads(b).length - heads(a).length)[0]
  return known ?? most ?? ','
}

/** @param error of csv-parse: CSV_RECORD_INCONSISTENT_FIELDS_LENGTH becomes "record-inconsistent-fields-length" */
function invalid(error: unknown, path: string): IgmError {
  const reason = codeOf(error).replace(/^CSV_/, '').toLowerCase().replaceAll('_', '-')
  const line =
    error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : null
  return new IgmError('csv-invalid', { path, reason, line }, { cause: error })
}
