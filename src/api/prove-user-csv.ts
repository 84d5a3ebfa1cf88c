import { createHash } from 'node:crypto'
import type { ListNote } from '../domain/amount-list/amount-list.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { readAmounts } from '../source/csv/read-amounts.js'
import { checkPublished } from './check-published.js'
import type { EditionChoice } from './editions-for.js'
import { settledAmounts } from './own-amounts.js'
import { proveRows, settledRow } from './prove-rows.js'
import type { Workspace } from './workspace.js'

export interface ProvenList {
  readonly table: ParsedTable
  readonly notes: readonly ListNote[]
}

/** A list of amounts in a file. */
export interface ListFile {
  readonly path: string
  /** name of the sheet of a workbook; the first that is shown unless given */
  readonly sheet?: string | null | undefined
}

/**
 * Holds a list of amounts (CSV, XLSX) to the same proof as a PDF; what a page is there is a line here.
 * @throws IgmError `csv-invalid`, `csv-columns`, `workbook-invalid`, `sheet-unknown`, `list-refused`, `edition-unknown`
 */
export async function proveUserCsv(
  workspace: Workspace,
  bytes: Uint8Array,
  { path, sheet, ...choice }: EditionChoice & ListFile,
): Promise<ProvenList> {
  const list = await readAmounts(bytes, path, sheet)
  // The proof holds persons and amounts against each other, once the edition is known.
  const { rows, notes } = settledAmounts(workspace, list, undefined, null)
  const toProve = {
    rows: rows.map(({ row, place }) => settledRow(place, { ...row, page: row.line })),
    open: list.open.length,
    hasPersons: rows.some(({ row }) => row.persons !== null),
    isSample: list.isSample,
  }
  const proven = await proveRows(workspace, toProve, choice)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { sha256, pages: 0, bytes: bytes.length }
  return { table: checkPublished({ file, ...proven }), notes }
}
