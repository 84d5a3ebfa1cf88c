import type { ListNote } from '../domain/amount-list/amount-list.js'
import type { Edition } from '../domain/edition.js'
import { DOUBTS } from '../pdf/doubts.js'
import type { FindingCode } from '../pdf/finding.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { Saved } from '../source/store/table-store.js'
import { isWorkbook } from '../source/xlsx/unpack-workbook.js'
import { contradictsPublished } from './check-published.js'
import type { ImportRequest, ReadRequest } from './import-request.js'
import { parseBudgetTable } from './parse-budget-table.js'
import { type ProvenList, proveUserCsv } from './prove-user-csv.js'
import { refuseWeaker } from './refuse-weaker.js'
import { storedFrom } from './stored-from.js'
import type { Workspace } from './workspace.js'

/** The table that was read, and what became of it. */
export interface Imported {
  readonly table: ParsedTable
  /** path of the file where it is stored; null when it was not, and nothing was changed */
  readonly stored: string | null
  /** the table whose place it took */
  readonly replaced: Saved['replaced']
  /** what the reader of a list did that its maker should know */
  readonly notes: readonly ListNote[]
}

/**
 * Reads and proves a PDF, a list (CSV, XLSX), or a PDF with the rows that a person entered in a draft, and stores it
 * as the table of its edition when nothing speaks against it.
 * @throws IgmError `csv-invalid`, `csv-columns`, `amounts-refused`, `edition-unknown`, `weaker-source`, `store-failed`
 */
export async function importTable(
  workspace: Workspace,
  bytes: Uint8Array,
  request: ImportRequest,
): Promise<Imported> {
  const { table, notes } = await readTable(workspace, bytes, request)
  if (!table.accepted || table.edition === null) return { table, stored: null, replaced: null, notes }
  const edition = request.own ?? (await workspace.edition(table.edition))
  const reason = reasonAgainst(table, edition)
  if (reason) return { table: refusedFor(reason, table), stored: null, replaced: null, notes }
  const entry = storedFrom(table, edition, request, workspace.register())
  if (!request.replace) await refuseWeaker(workspace, entry, request.path)
  const { path, replaced } = await workspace.store(entry)
  return { table, stored: path, replaced, notes }
}

/**
 * Reads and proves a PDF, a list, or a PDF with its draft, and stores nothing.
 * @throws IgmError as `importTable`, but none of storing
 */
export async function readTable(
  workspace: Workspace,
  bytes: Uint8Array,
  request: ReadRequest,
): Promise<ProvenList> {
  if (!request.draft && isList(request.path, bytes)) return proveUserCsv(workspace, bytes, request)
  const parsed = await parseBudgetTable(workspace, bytes, request)
  if (!request.draft) return { table: parsed, notes: [] }
  const { proveDraft } = await import('./prove-draft.js')
  return proveDraft(workspace, parsed, request.draft, request)
}

/** PDF and workbook are known by their first bytes, whatever they are called; a CSV by its name or its delimiters. */
function isList(path: string, bytes: Uint8Array): boolean {
  if (isWorkbook(bytes)) return true
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return false
  if (/\.(?:csv|txt|tsv)$/i.test(path)) return true
  return path === '-' && /[;,\t]/.test(head) && !/<html|<!doctype/i.test(head)
}

/** @returns the finding for which a table that was read is not stored as that of the edition; null for none */
function reasonAgainst(table: ParsedTable, edition: Edition): FindingCode | null {
  const found = (code: FindingCode) => table.findings.some((finding) => finding.code === code)
  // Sums of districts must never take the place of what is known of their municipalities.
  if (edition.status !== 'own' && table.rows.some(({ ags }) => ags.length === 5)) return 'districts-only'
  if (contradictsPublished(table)) return 'published-amounts-differ'
  // A file that says of itself that it is a draft, void or invented is no official table.
  if (edition.status !== 'own' && found('calls-itself-unofficial')) return 'calls-itself-unofficial'
  // Where totals are known, a table that they do not confirm is not the table.
  if (table.verdict !== 'read' || !edition.pot || !edition.personsTotal) return null
  const doubt = DOUBTS.find(found)
  if (doubt) return doubt
  // What a person entered is confirmed by the totals, or was refused before.
  return table.draft ? null : 'not-proven'
}

function refusedFor(code: FindingCode, table: ParsedTable): ParsedTable {
  const findings = table.findings.map((finding) =>
    finding.code === code ? { ...finding, severity: 'error' as const } : finding,
  )
  return { ...table, findings, verdict: 'refused', accepted: false }
}
