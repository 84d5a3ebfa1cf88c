import type { Basis } from '../domain/budget-table.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { Format, Invocation, OptionMeta } from './command.js'
import { emit, formatOf, type View } from './emit.js'
import type { Io } from './io.js'

/** Option of every command that reads a table. */
export const REFUSED_OPTION: OptionMeta = { flags: '--include-refused' }

/** A view of a table that was read: whether it is the sample, and proven, is in the table. */
export interface TableView extends Omit<View, 'basis'> {
  readonly json: object
}

/** These hold rows and nothing that says whether they are proven. */
const BARE: readonly Format[] = ['csv', 'csv-excel', 'ndjson', 'xlsx']

/**
 * Writes what was read. The rows of a refused table never stand alone unasked: whoever opens the file, or reads the
 * pipe, would take them for proven.
 */
export async function emitTable(
  table: ParsedTable,
  view: TableView,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const { options, messages } = invocation
  const isBare = BARE.includes(formatOf(options)) && !table.explanation
  const basis = basisOf(table)
  const marked = { ...view, basis, json: { ...view.json, sample: basis.sample } }
  if (table.accepted || !isBare || options.includeRefused === true) return emit(marked, invocation, io)
  if (!options.quiet) await io.err.write(`${messages.labels.parse.withheld}\n`)
}

/** What is refused is marked all the same, where it is the sample. */
function basisOf({ findings, verdict }: ParsedTable): Basis {
  const sample = findings.some(({ code }) => code === 'sample-document')
  return { sample, verdict: verdict === 'refused' ? null : verdict, own: null }
}
