import type { Check, ParsedTable } from '../../pdf/parsed-table.js'
import type { Sheet } from '../../report/sheet.js'
import type { Palette } from '../io.js'
import type { FindingWords } from '../messages/findings.js'
import type { Messages } from '../messages/messages.js'
import { columnsOf } from './assessment-sheet.js'
import { sheetLines } from './cells.js'

const KEYS = ['ags', 'name', 'district', 'amount', 'persons', 'page'] as const

export function parseSheet(table: ParsedTable, messages: Messages): Sheet {
  return { columns: columnsOf(KEYS, messages), rows: table.rows.map((row) => KEYS.map((key) => row[key])) }
}

interface Context {
  readonly messages: Messages
  readonly words: FindingWords
  readonly palette: Palette
}

/**
 * The table, then what proves it, then what speaks against it: the verdict is what the eye meets last.
 * @param mostRows of a table with more, so many are shown, and how many are not
 */
export function parseScreen(table: ParsedTable, context: Context, mostRows: number): string {
  const { messages } = context
  const sheet = parseSheet(table, messages)
  const rows = sheet.rows.slice(0, mostRows)
  const more = sheet.rows.length - rows.length
  const lines = rows.length > 0 ? sheetLines({ ...sheet, rows }, 'table', messages) : []
  if (more > 0) lines.push(messages.labels.parse.moreRows(more))
  if (lines.length > 0) lines.push('')
  return [...lines, ...proofLines(table, context), ''].join('\n')
}

/** @returns checks, findings and the verdict */
export function proofLines(table: ParsedTable, { messages, words, palette }: Context): string[] {
  const { labels } = messages
  const errors = table.findings.filter(({ severity }) => severity === 'error').length
  const verdicts = {
    proven: () => palette.good(labels.parse.proven(table.rows.length, table.edition ?? '?')),
    read: () => palette.strong(labels.parse.read(table.rows.length, table.edition ?? '?')),
    refused: () => palette.bad(labels.parse.refused(errors)),
  }
  const findings = table.findings.map((finding) => words.line(finding))
  return [
    ...table.checks.map((check) => checkLine(check, messages, palette)),
    ...(findings.length > 0 && table.checks.length > 0 ? [''] : []),
    ...findings,
    '',
    verdicts[table.verdict](),
  ]
}

function checkLine({ id, ok, detail }: Check, { labels, format }: Messages, palette: Palette): string {
  const verdict = ok === null ? labels.parse.notChecked : ok ? labels.parse.ok : labels.parse.failed
  const paint = ok === null ? palette.faint : ok ? palette.good : palette.bad
  const names: Readonly<Record<string, string>> = labels.parse.detail
  const figures = Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${names[key] ?? key} ${typeof value === 'number' ? format.whole(value) : value}`)
  const shown = figures.length > 0 ? ` (${figures.join(', ')})` : ''
  return `${paint(verdict.padEnd(labels.parse.notChecked.length))}  ${labels.parse.check[id] ?? id}${shown}`
}
