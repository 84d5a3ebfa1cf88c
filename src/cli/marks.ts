import type { Basis } from '../domain/budget-table.js'
import { type Edition, periodOf } from '../domain/edition.js'
import type { Sheet } from '../report/sheet.js'
import type { Workbook, WorkbookTable } from '../report/workbook.js'
import type { Messages } from './messages/messages.js'
import { ownColumns, ownLines } from './own-words.js'

/** What stands in every row of a table whose amounts are invented; the word is the same in all languages. */
const SAMPLE = 'MUSTER'

/** @returns what must stand above an answer: that amounts are invented, that nothing proves them, what is the user's own */
export function marksOf({ sample, verdict, own }: Basis, messages: Messages): readonly string[] {
  const { labels } = messages
  return [
    ...(sample ? [labels.sampleMark] : []),
    ...(verdict === 'read' ? [labels.readMark] : []),
    ...ownLines(own, messages),
  ]
}

/**
 * A row that is copied out of a table takes its mark along: in the last columns, so that the others stay where they are.
 * @param inWords for a spreadsheet that people read
 */
export function markedSheet<T extends Sheet | WorkbookTable>(
  sheet: T,
  basis: Basis,
  inWords: boolean,
  messages: Messages,
): T {
  const { sample, verdict } = basis
  const { labels } = messages
  const { proof, sample: sampleHead } = labels.columns
  const own = ownColumns(basis.own, messages)
  const read = inWords ? labels.store.verdict.read : 'read'
  const marks = [
    ...(verdict === 'read' ? [{ key: 'verdict', label: proof, value: read }] : []),
    ...(sample ? [{ key: 'sample', label: sampleHead, value: SAMPLE }] : []),
  ]
  return {
    ...sheet,
    columns: [
      ...sheet.columns,
      ...marks.map(({ key, label }) => ({ key, label, kind: 'text' as const })),
      ...own.columns,
    ],
    // A row that waits to be filled in has nothing yet that could be taken along.
    rows: sheet.rows.map((row) =>
      row.every((cell) => cell === null) ? row : [...row, ...marks.map(({ value }) => value), ...own.values],
    ),
  }
}

/** Every sheet of a workbook may be printed, or sent, alone. */
export function markedWorkbook(workbook: Workbook, basis: Basis, messages: Messages): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    table: markedSheet(sheet.table, basis, true, messages),
  }))
  return { ...workbook, sheets, footer: [...marksOf(basis, messages), workbook.footer].join(' · ') }
}

/** @returns one value per line of ndjson, each with the edition, its period, and its mark */
export function markedRecords(
  records: readonly unknown[],
  editions: readonly Edition[],
  basis: Basis | null,
): readonly unknown[] {
  const [only, ...others] = editions
  const from = only && others.length === 0 ? { edition: only.id, period: periodOf(only) } : {}
  const verdict = basis?.verdict === 'read' ? { verdict: basis.verdict } : {}
  const own = basis?.own ? { own: basis.own } : {}
  const mark = { ...from, ...verdict, ...(basis?.sample ? { sample: true } : {}), ...own }
  return records.map((record) => ({ ...(record as object), ...mark }))
}
