import type { ParsedTable } from '../pdf/parsed-table.js'
import type { Format, Invocation, OptionMeta } from './command.js'
import { emit, formatOf, type View } from './emit.js'
import type { Io } from './io.js'

/** Option of every command that reads a table. */
export const REFUSED_OPTION: OptionMeta = { flags: '--include-refused' }

/** These hold rows and nothing that says whether they are proven. */
const BARE: readonly Format[] = ['csv', 'csv-excel', 'ndjson', 'xlsx']

/**
 * Writes what was read. The rows of a refused table never stand alone unasked: whoever opens the file, or reads the
 * pipe, would take them for proven.
 */
export async function emitTable(
  table: ParsedTable,
  view: View,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const { options, messages } = invocation
  const isBare = BARE.includes(formatOf(options)) && !table.explanation
  if (table.accepted || !isBare || options.includeRefused === true) return emit(view, invocation, io)
  if (!options.quiet) await io.err.write(`${messages.labels.parse.withheld}\n`)
}
