import type { Finding, ParsedTable } from '../pdf/parsed-table.js'
import type { ImportRequest } from './import-request.js'
import { parseBudgetTable } from './parse-budget-table.js'
import { proveUserCsv } from './prove-user-csv.js'
import { storedFrom } from './stored-from.js'
import type { Workspace } from './workspace.js'

/** The table that was read, and where it is stored; null when it was not accepted and nothing was changed. */
export interface Imported {
  readonly table: ParsedTable
  readonly stored: string | null
}

/**
 * Reads and proves a PDF or CSV, and stores it as the table of its edition when the proof holds.
 * @throws IgmError `csv-invalid`, `csv-columns`, `edition-unknown`, `store-failed`
 */
export async function importTable(
  workspace: Workspace,
  bytes: Uint8Array,
  request: ImportRequest,
): Promise<Imported> {
  const table = isCsv(request.path, bytes)
    ? await proveUserCsv(workspace, bytes, request)
    : await parseBudgetTable(workspace, bytes, request)
  if (!table.accepted || table.edition === null) return { table, stored: null }
  const edition = request.own ?? (await workspace.edition(table.edition))
  if (isByDistrict(table) && edition.status !== 'own')
    return { table: refusedByDistrict(table), stored: null }
  const entry = storedFrom(table, edition, request, workspace.register())
  return { table, stored: await workspace.store(entry) }
}

/** A CSV is known by its name; standard input by not being a PDF. */
function isCsv(path: string, bytes: Uint8Array): boolean {
  if (/\.(?:csv|txt|tsv)$/i.test(path)) return true
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return path === '-' && !head.includes('%PDF-') && /[;,\t]/.test(head) && !/<html|<!doctype/i.test(head)
}

function isByDistrict({ rows }: ParsedTable): boolean {
  return rows.some(({ ags }) => ags.length === 5)
}

/** Sums of districts must never take the place of what is known of their municipalities. */
function refusedByDistrict(table: ParsedTable): ParsedTable {
  const findings = table.findings.map(
    (finding): Finding => (finding.code === 'districts-only' ? { ...finding, severity: 'error' } : finding),
  )
  return { ...table, findings, verdict: 'refused', accepted: false }
}
