import { createHash } from 'node:crypto'
import type { ListNote } from '../domain/amount-list/amount-list.js'
import type { SettledRow } from '../domain/amount-list/settle-list.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { prove } from '../pdf/proof/prove.js'
import type { PrintedRow, Reading } from '../pdf/reading.js'
import { readAmounts } from '../source/csv/read-amounts.js'
import { checkPublished } from './check-published.js'
import { type EditionChoice, editionsFor } from './editions-for.js'
import { settledAmounts } from './own-amounts.js'
import type { Workspace } from './workspace.js'

export interface ProvenList {
  readonly table: ParsedTable
  readonly notes: readonly ListNote[]
}

/**
 * Holds a list of amounts to the same proof as a PDF; what a page is there is a line here.
 * @throws IgmError `csv-invalid`, `csv-columns`, `list-refused`, `edition-unknown`
 */
export async function proveUserCsv(
  workspace: Workspace,
  bytes: Uint8Array,
  { path, edition, own }: EditionChoice & { readonly path: string },
): Promise<ProvenList> {
  const list = await readAmounts(bytes, path)
  // The proof holds persons and amounts against each other, once the edition is known.
  const { rows, notes } = settledAmounts(workspace, list, undefined, null)
  const { editions, wanted } = await editionsFor(workspace, { edition, own })
  const reading: Reading = {
    rows: rows.map(printed),
    // A list's own total was held against its rows as it was read; it proves nothing of them.
    sums: [],
    scale: 1,
    isRounded: false,
    notUnderstood: [],
    withoutAmount: [],
    lines: rows.length + list.open.length,
    hasRunningNumbers: false,
    hasPersons: rows.some(({ row }) => row.persons !== null),
  }
  const proven = prove(reading, {
    level: 'municipality',
    names: workspace.names(),
    editions,
    edition: wanted,
    isSample: list.isSample,
    sample: await workspace.sampleAmounts(),
    damage: [],
    tagged: null,
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { sha256, pages: 0, bytes: bytes.length }
  return { table: checkPublished({ file, ...proven }), notes }
}

/** Its place is settled: the proof reads the official name and the key. */
function printed({ row, place }: SettledRow): PrintedRow {
  return {
    page: row.line,
    text: row.text,
    name: place.name,
    ags: place.ags,
    district: '',
    persons: row.persons === null ? '' : String(row.persons),
    running: '',
    amount: row.amount,
    heading: null,
  }
}
