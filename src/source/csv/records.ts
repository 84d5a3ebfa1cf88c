import type { ListRecord } from '../../domain/amount-list/amount-list.js'
import { findHead } from '../../domain/amount-list/table-head.js'
import { seenCells } from '../../domain/amount-list/unseen-cells.js'
import { IgmError } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'

const DELIMITERS = [';', '\t', ',', '|'] as const
/** Far above the 1,101 municipalities, far below what fills the memory. */
const MOST_RECORDS = 10_000
/** characters */
const LONGEST_RECORD = 100_000
/** Lines among which the head is looked for, to find out the delimiter. */
const FIRST_LINES = 40

export interface CsvRecords {
  readonly delimiter: string
  /** those that are not empty */
  readonly records: readonly ListRecord[]
}

/**
 * @param path for the errors only
 * @param amountColumn words of the head of the column of amounts, where the user named it
 * @throws IgmError `csv-invalid`
 */
export async function recordsOf(
  text: string,
  path: string,
  amountColumn: string | null = null,
): Promise<CsvRecords> {
  const kind = foreignKind(text)
  if (kind) throw new IgmError('csv-invalid', { path, reason: kind, line: null })
  if (text.includes('\0')) throw new IgmError('csv-invalid', { path, reason: 'not-text', line: null })
  const { parse } = await import('csv-parse/sync')
  // Excel understands this line as the delimiter of the rest; it is not part of the table.
  const preamble = /^sep=.\r?\n/i.exec(text)?.[0] ?? ''
  const read = (delimiter: string, body: string, to: number): ListRecord[] =>
    (
      parse(body, {
        delimiter,
        // Files that were put together have ends of several kinds.
        record_delimiter: ['\r\n', '\n', '\r'],
        info: true,
        skip_empty_lines: true,
        relax_column_count: true,
        // ="08336050": a quote within a cell is one of its letters.
        relax_quotes: true,
        trim: true,
        max_record_size: LONGEST_RECORD,
        to,
      }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[]
    ).map(({ record, info }) => ({ line: info.lines + (preamble === '' ? 0 : 1), ...seenCells(record) }))
  try {
    const written = text.slice(preamble.length)
    const isList = (body: string, one: string) =>
      findHead(
        firstRecords(body, (head) => read(one, head, FIRST_LINES)),
        amountColumn,
      ) !== null
    const isListIn = (body: string) => DELIMITERS.some((one) => isList(body, one))
    const body = !isListIn(written) && isListIn(unwrapped(written)) ? unwrapped(written) : written
    const delimiter =
      DELIMITERS.find((one) => isList(body, one)) ??
      likeliest((one) => firstRecords(body, (head) => read(one, head, FIRST_LINES)))
    const records = read(delimiter, body, MOST_RECORDS + 1)
    if (records.length > MOST_RECORDS)
      throw new IgmError('csv-invalid', { path, reason: 'too-long', line: null })
    return { delimiter, records: records.filter(({ cells }) => cells.some((cell) => cell !== '')) }
  } catch (error) {
    throw error instanceof IgmError ? error : invalid(error, path)
  }
}

/** @returns the first records; none when they cannot be split so */
function firstRecords(body: string, split: (head: string) => ListRecord[]): ListRecord[] {
  try {
    const lines = body.slice(0, LONGEST_RECORD).split(/\r\n|[\r\n]/, FIRST_LINES)
    return split(lines.join('\n'))
  } catch {
    return []
  }
}

/** For the error to show: the delimiter that gives most cells. */
function likeliest(first: (delimiter: string) => readonly ListRecord[]): string {
  const cells = (delimiter: string) => first(delimiter)[0]?.cells.length ?? 0
  return [...DELIMITERS].sort((a, b) => cells(b) - cells(a))[0] ?? ','
}

/** Lines that some program put into quotes as a whole: each is one cell, and holds the row. */
function unwrapped(text: string): string {
  return text.replace(/^"(.*)"[ \t]*$/gm, (_, line: string) => line.replaceAll('""', '"'))
}

/** @returns what a file is that only has the name of a list; null for none of these */
function foreignKind(text: string): 'pdf' | 'html' | 'json' | null {
  const head = text.slice(0, 2_000).trimStart()
  if (head.startsWith('%PDF-')) return 'pdf'
  if (/^(?:<!doctype html|<html|<head|<body|<table|<\?xml)/i.test(head)) return 'html'
  return /^[{[]\s*["{[]/.test(head) ? 'json' : null
}

/** @param error of csv-parse: CSV_RECORD_INCONSISTENT_FIELDS_LENGTH becomes "record-inconsistent-fields-length" */
function invalid(error: unknown, path: string): IgmError {
  const reason = codeOf(error).replace(/^CSV_/, '').toLowerCase().replaceAll('_', '-')
  const line =
    error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : null
  return new IgmError('csv-invalid', { path, reason, line }, { cause: error })
}
