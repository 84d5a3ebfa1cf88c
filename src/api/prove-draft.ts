import { basename } from 'node:path'
import type { ListRow } from '../domain/amount-list/amount-list.js'
import { sha256 } from '../domain/digest.js'
import { errorAt, type Finding, finding } from '../pdf/finding.js'
import type { ParsedTable, ReadRow } from '../pdf/parsed-table.js'
import type { PrintedRow } from '../pdf/reading.js'
import { readAmounts } from '../source/csv/read-amounts.js'
import { checkPublished } from './check-published.js'
import { beyondMending, type DraftRow, draftOf } from './draft.js'
import type { EditionChoice } from './editions-for.js'
import { settledAmounts } from './own-amounts.js'
import { proveRows, settledRow } from './prove-rows.js'
import type { ProvenList } from './prove-user-csv.js'
import type { Workspace } from './workspace.js'

/** The file in which a person completed a table that was not read whole. */
export interface DraftFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** name of the sheet; null for the first */
  readonly sheet: string | null
}

/**
 * Proves a refused table again with the rows that a person entered. A draft mends rows that were not read or not
 * understood, and nothing else: what was read stays as it was read, and the totals of the edition must hold.
 * @param parsed the table as it was read of the PDF
 * @returns the table with the rows by hand marked, verdict `read`; refused with the findings that speak against it
 * @throws IgmError `csv-invalid`, `csv-columns`, `workbook-invalid`, `sheet-unknown`
 */
export async function proveDraft(
  workspace: Workspace,
  parsed: ParsedTable,
  draft: DraftFile,
  choice: EditionChoice,
): Promise<ProvenList> {
  if (parsed.accepted) return { table: parsed, notes: [] }
  if (await isBeyond(workspace, parsed)) {
    const findings = [...parsed.findings, finding('draft-cannot-mend', 'error', {})]
    return { table: refusedWith(parsed, findings), notes: [] }
  }
  const list = await readAmounts(draft.bytes, draft.path, { sheet: draft.sheet })
  const { rows, notes } = settledAmounts(workspace, list, undefined, null)
  const written: Written = new Map(rows.map(({ place, row }) => [place.ags, row]))
  const lines = draftOf(parsed, workspace.register()).rows
  const changed = lines.filter((line) => line.state === 'read' && isChanged(line, written))
  if (changed.length > 0) {
    const findings = changed.map((line) => changedRow(line, written))
    return { table: refusedWith(parsed, findings), notes }
  }
  const mended = lines.flatMap((line) => mendedRow(line, written.get(line.municipality.ags)))
  const toProve = {
    rows: mended.map(({ printed }) => printed),
    open: lines.length - mended.length,
    // Persons that nobody entered contradict nothing.
    hasPersons: mended.every(({ printed }) => printed.persons !== ''),
    isSample: list.isSample,
  }
  const proven = await proveRows(workspace, toProve, { ...choice, edition: choice.edition ?? parsed.edition })
  return { table: withHand({ ...proven, ...carried(parsed, proven) }, mended, draft), notes }
}

async function isBeyond(workspace: Workspace, parsed: ParsedTable): Promise<boolean> {
  if (beyondMending(parsed).length > 0) return true
  return parsed.edition !== null && (await workspace.edition(parsed.edition)).sample
}

/** What the draft says of each place, by AGS. */
type Written = ReadonlyMap<string, ListRow>

interface MendedRow {
  readonly printed: PrintedRow
  readonly byHand: boolean
}

/** @returns the row as read where it was understood, else as a person wrote it; none where nobody wrote an amount */
function mendedRow({ municipality, state, row }: DraftRow, written: ListRow | undefined): MendedRow[] {
  if (state === 'read' && row) return [{ printed: settledRow(municipality, row), byHand: false }]
  return written
    ? [{ printed: settledRow(municipality, { ...written, page: written.line }), byHand: true }]
    : []
}

function isChanged({ municipality, row }: DraftRow, written: Written): boolean {
  const line = written.get(municipality.ags)
  return line === undefined || line.amount !== row?.amount
}

function changedRow({ municipality, row }: DraftRow, written: Written): Finding {
  const line = written.get(municipality.ags)
  const args = { name: municipality.name, read: row?.amount ?? null, written: line?.amount ?? null }
  return errorAt('draft-changes-row', { page: row?.page ?? null, text: row?.text ?? null }, args)
}

function refusedWith(parsed: ParsedTable, findings: readonly Finding[]): ParsedTable {
  return { ...parsed, findings, verdict: 'refused', accepted: false }
}

/** What the file said for and against itself is said of the mended table too. */
function carried(
  { file, findings }: ParsedTable,
  proven: Omit<ParsedTable, 'file'>,
): Pick<ParsedTable, 'file' | 'findings'> {
  // The amounts are held against the published ones again.
  const again = new Set([
    'published-amounts-differ',
    'published-bounds-differ',
    ...proven.findings.map(({ code }) => code),
  ])
  const kept = findings.filter(({ severity, code }) => severity !== 'error' && !again.has(code))
  return { file, findings: [...kept, ...proven.findings] }
}

/** Only the totals of the edition confirm what a person entered: without them it is refused. */
function withHand(table: ParsedTable, mended: readonly MendedRow[], draft: DraftFile): ParsedTable {
  const byHand = new Set(mended.flatMap(({ printed, byHand }) => (byHand ? [printed.ags] : [])))
  const rows = table.rows.map((row): ReadRow => (byHand.has(row.ags) ? { ...row, byHand: true } : row))
  const holds = table.verdict === 'proven'
  const names = rows.filter((row) => row.byHand).map(({ name }) => name)
  const hand = finding('rows-by-hand', 'warning', { count: names.length, municipalities: names })
  return checkPublished({
    ...table,
    rows,
    draft: { name: basename(draft.path), sha256: sha256(draft.bytes) },
    findings: [
      ...table.findings,
      hand,
      ...(table.accepted && !holds ? [finding('draft-incomplete', 'error', {})] : []),
    ],
    verdict: holds ? 'read' : 'refused',
    accepted: holds,
  })
}
