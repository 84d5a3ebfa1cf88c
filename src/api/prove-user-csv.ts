import { createHash } from 'node:crypto'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { prove } from '../pdf/proof/prove.js'
import type { PrintedRow, Reading } from '../pdf/reading.js'
import { readUserCsv, type UserRow } from '../source/csv/user-csv.js'
import { checkPublished } from './check-published.js'
import { type EditionChoice, editionsFor } from './editions-for.js'
import type { Workspace } from './workspace.js'

/**
 * Holds a CSV of amounts to the same proof as a PDF; what a page is there is a line here.
 * @throws IgmError `csv-invalid`, `csv-columns`, `edition-unknown`
 */
export async function proveUserCsv(
  workspace: Workspace,
  bytes: Uint8Array,
  { path, edition, own }: EditionChoice & { readonly path: string },
): Promise<ParsedTable> {
  const { rows, blank } = await readUserCsv(bytes, path)
  const { editions, wanted } = await editionsFor(workspace, { edition, own })
  const reading: Reading = {
    rows: rows.map(printed),
    sums: [],
    scale: 1,
    isRounded: false,
    notUnderstood: blank.map((line) => ({ page: line, text: '', amount: null })),
    withoutAmount: [],
    lines: rows.length + blank.length,
    hasRunningNumbers: false,
    hasPersons: rows.some(({ persons }) => persons !== null),
  }
  const proven = prove(reading, {
    level: 'municipality',
    names: workspace.names(),
    editions,
    edition: wanted,
    isSample: false,
    sample: await workspace.sampleAmounts(),
    damage: [],
    tagged: null,
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return checkPublished({ file: { sha256, pages: 0, bytes: bytes.length }, ...proven })
}

function printed(row: UserRow): PrintedRow {
  return {
    page: row.line,
    text: row.text,
    name: row.name ?? '',
    ags: row.ags ?? '',
    district: row.district ?? '',
    persons: row.persons === null ? '' : String(row.persons),
    running: '',
    amount: row.amount,
    heading: null,
  }
}
