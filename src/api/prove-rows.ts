import { printedNames } from '../domain/places/printed-names.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { prove } from '../pdf/proof/prove.js'
import type { PrintedRow, Reading } from '../pdf/reading.js'
import { type EditionChoice, editionsFor } from './editions-for.js'
import type { Workspace } from './workspace.js'

/** Rows of settled places, with what is known of the file they are from. */
export interface RowsToProve {
  readonly rows: readonly PrintedRow[]
  /** places without an amount */
  readonly open: number
  readonly hasPersons: boolean
  /** a head or cell says that the amounts are invented */
  readonly isSample: boolean
}

/**
 * Holds rows that are no page's to the same proof as those of a PDF.
 * @throws IgmError `edition-unknown`
 */
export async function proveRows(
  workspace: Workspace,
  { rows, open, hasPersons, isSample }: RowsToProve,
  choice: EditionChoice,
): Promise<Omit<ParsedTable, 'file'>> {
  const { editions, wanted } = await editionsFor(workspace, choice)
  const reading: Reading = {
    rows,
    // A list's own total was held against its rows as it was read; it proves nothing of them.
    sums: [],
    breaks: [],
    unexplained: [],
    disagreeing: [],
    unnamed: [],
    unitsPerEuro: 1,
    isRounded: false,
    notUnderstood: [],
    withoutAmount: [],
    lines: rows.length + open,
    isRunningText: false,
    hasRunningNumbers: false,
    hasPersons,
  }
  return prove(reading, {
    level: 'municipality',
    names: printedNames(workspace.register()),
    editions,
    edition: wanted,
    isSample,
    sample: await workspace.sampleAmounts(),
    damage: [],
    tagged: null,
  })
}

/** A row whose place is settled: the proof reads the official name and the key. */
export function settledRow(
  place: { readonly ags: string; readonly name: string },
  row: {
    readonly page: number
    readonly text: string
    readonly amount: number
    readonly persons: number | null
  },
): PrintedRow {
  return {
    page: row.page,
    text: row.text,
    name: place.name,
    ags: place.ags,
    persons: row.persons === null ? '' : String(row.persons),
    running: '',
    amount: row.amount,
    districts: null,
  }
}
