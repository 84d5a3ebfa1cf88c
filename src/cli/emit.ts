import { IgmError } from '../domain/problem.js'
import type { Sheet } from '../report/sheet.js'
import { FORMATS, type Format, type Invocation } from './command.js'
import type { Io } from './io.js'
import { printable } from './messages/messages.js'

/** A result in every shape it can be asked for; each is made only when it is wanted. */
export interface View {
  readonly json: unknown
  /** one value per line of ndjson */
  readonly records: readonly unknown[]
  /** @param inWords codes as words in the user's language, for a spreadsheet that people read */
  sheet(inWords: boolean): Sheet
  screen(format: 'table' | 'plain'): string
}

const SUFFIXES: Readonly<Record<string, Format>> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  txt: 'table',
}

/** @throws IgmError `format-unknown` before any work is done */
export function formatOf({ format, output }: { format?: string; output?: string }): Format {
  const named = format ?? SUFFIXES[/\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? '']
  if (named === undefined && output !== undefined && /\.[a-z]+$/i.test(output)) {
    throw new IgmError('format-unknown', { format: output.replace(/^.*\./, ''), known: FORMATS })
  }
  const known = FORMATS.find((candidate) => candidate === (named ?? 'table'))
  if (!known) throw new IgmError('format-unknown', { format: named ?? '', known: FORMATS })
  return known
}

/** Writes the result to standard output or to the file of `--output`, and nothing else there. */
export async function emit(view: View, { options, messages }: Invocation, io: Io): Promise<void> {
  const text = await render(view, formatOf(options))
  if (options.output === undefined) return io.out.write(text)
  const { writeOutput } = await import('../source/write-output.js')
  await writeOutput(options.output, new TextEncoder().encode(text))
  if (!options.quiet) await io.err.write(`${messages.labels.written(printable(options.output))}\n`)
}

async function render(view: View, format: Format): Promise<string> {
  if (format === 'table' || format === 'plain') return view.screen(format)
  if (format === 'csv' || format === 'csv-excel') {
    const { toCsv, toExcelCsv } = await import('../report/csv.js')
    return format === 'csv' ? toCsv(view.sheet(false)) : toExcelCsv(view.sheet(true))
  }
  const { toJson, toNdjson } = await import('../report/json.js')
  return format === 'json' ? toJson(view.json) : toNdjson(view.records)
}
