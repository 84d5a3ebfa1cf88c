import type { AmountList, ListNote } from '../domain/amount-list/amount-list.js'
import { editionFaults } from '../domain/amount-list/edition-faults.js'
import { refuse } from '../domain/amount-list/settle-list.js'
import { sha256 } from '../domain/digest.js'
import { type Finding, finding } from '../pdf/finding.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { unofficialWord } from '../pdf/words/unofficial.js'
import { type ListChoice, readAmounts } from '../source/csv/read-amounts.js'
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
export interface ListFile extends ListChoice {
  readonly path: string
}

/**
 * Holds a list of amounts (CSV, XLSX) to the same proof as a PDF; what a page is there is a line here.
 * @throws IgmError `amounts-refused`, `edition-unknown`, and what `readAmounts` throws
 */
export async function proveUserCsv(
  workspace: Workspace,
  bytes: Uint8Array,
  { path, sheet, amountColumn, ...choice }: EditionChoice & ListFile,
): Promise<ProvenList> {
  const list = await readAmounts(bytes, path, { sheet, amountColumn })
  // The proof holds persons and amounts against each other, once the edition is known.
  const { rows, notes } = settledAmounts(workspace, list, undefined, null)
  const toProve = {
    rows: rows.map(({ row, place }) => settledRow(place, { ...row, page: row.line })),
    open: list.open.length,
    hasPersons: rows.some(({ row }) => row.persons !== null),
    isSample: list.isSample,
  }
  const proven = await proveRows(workspace, toProve, choice)
  const { edition } = proven
  const known = edition === null ? null : (choice.own ?? (await workspace.edition(edition)))
  if (known) {
    const written = rows.map(({ row }) => row)
    refuse(list, editionFaults(list, written, known))
  }
  const file = { sha256: sha256(bytes), pages: 0, bytes: bytes.length }
  return { table: checkPublished({ file, ...asDescribed(proven, list) }), notes }
}

type Proven = Omit<ParsedTable, 'file'>

/** A list whose title calls it a draft, void or a test is read at best, as a PDF that does. */
function asDescribed(proven: Proven, { above }: AmountList): Proven {
  if (proven.findings.some(({ code }) => code === 'sample-document')) return proven
  const said = above.flatMap(({ line, text }): Finding[] => {
    const found = unofficialWord(text)
    if (!found) return []
    const args = { word: found.word, kind: found.kind, place: 'title' }
    return [finding('calls-itself-unofficial', 'warning', args, { page: line, text })]
  })
  if (said.length === 0) return proven
  const verdict = proven.verdict === 'proven' ? 'read' : proven.verdict
  return { ...proven, findings: [...proven.findings, ...said], verdict }
}
