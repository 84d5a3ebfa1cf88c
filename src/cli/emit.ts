import type { Basis } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import { IgmError } from '../domain/problem.js'
import { withUnseenShown } from '../domain/unseen.js'
import type { Sheet } from '../report/sheet.js'
import type { Workbook } from '../report/workbook.js'
import {
  BINARY_FORMATS,
  DOCUMENT_FORMATS,
  type DocumentFormat,
  type Format,
  type Invocation,
  type Options,
  TEXT_FORMATS,
  type TextFormat,
} from './command.js'
import type { Io } from './io.js'
import { markedRecords, markedSheet, markedWorkbook, marksOf } from './marks.js'
import { printable } from './messages/messages.js'

/** A result in every shape it can be asked for; each is made only when it is wanted. */
export interface View {
  /** what the figures rest on; null where there are none */
  readonly basis: Basis | null
  readonly json: unknown
  /** whose figures they are, where there are figures: for lines that are read alone */
  readonly editions?: readonly Edition[]
  /** one value per line of ndjson */
  readonly records: readonly unknown[]
  /** @param inWords codes as words in the user's language, for a spreadsheet that people read */
  sheet(inWords: boolean): Sheet
  /** the marks of the basis are put above it, unless it has them itself */
  screen(format: 'table' | 'plain'): string
  readonly screenIsMarked?: true
  /** where a workbook holds more than the one sheet */
  workbook?(): Promise<Workbook>
  /** where there are groups to draw */
  document?(format: DocumentFormat): Promise<string | Uint8Array>
}

const SUFFIXES: Readonly<Record<string, Format>> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  txt: 'table',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
  svg: 'svg',
  docx: 'docx',
  png: 'png',
  pdf: 'pdf',
}

const TABLE_FORMATS: readonly Format[] = [...TEXT_FORMATS, 'xlsx']
/** of the commands that propose groups */
export const ALL_FORMATS: readonly Format[] = [...TABLE_FORMATS, ...DOCUMENT_FORMATS]

/**
 * @param known the formats of the command
 * @throws IgmError `format-unknown`, `output-missing` before any work is done
 */
export function formatOf(
  { format, output }: { format?: string; output?: string },
  known: readonly Format[] = TABLE_FORMATS,
): Format {
  const suffix = suffixOf(output)
  const named = format?.toLowerCase() ?? (suffix === null ? 'table' : (SUFFIXES[suffix] ?? suffix))
  const found = known.find((candidate) => candidate === named)
  if (!found) {
    // A suffix can only name what goes by one.
    const possible = format === undefined ? known.filter((each) => !WITHOUT_SUFFIX.has(each)) : known
    throw new IgmError('format-unknown', { format: format ?? named, known: possible })
  }
  if (output === undefined && BINARY_FORMATS.includes(found)) {
    throw new IgmError('output-missing', { format: found })
  }
  return found
}

/** @returns the options with the format that a command has where neither `--format` nor a suffix says one */
export function withFormat(options: Options, format: Format): Options {
  return options.format === undefined && suffixOf(options.output) === null ? { ...options, format } : options
}

const WITHOUT_SUFFIX: ReadonlySet<Format> = new Set(['table', 'plain', 'csv-excel'])

/** @returns the suffix in small letters, with or without a meaning: "csv", "mp3"; null for "betraege", "stand.2018" */
function suffixOf(output: string | undefined): string | null {
  return /\.(?=\d*[a-z])([a-z\d]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? null
}

/**
 * For a command whose result has one form, and is for the terminal.
 * @param line what to type to have it in a file
 * @throws IgmError `format-unknown`, `option-invalid`, `edition-unknown`
 */
export async function onlyOnScreen({ options, workspace }: Invocation, line: string): Promise<void> {
  const { format, output, edition } = options
  formatOf(format === undefined ? {} : { format }, ['table', 'plain'])
  if (output !== undefined) {
    throw new IgmError('option-invalid', { option: '--output', value: output, expected: `${line} > …` })
  }
  if (edition !== undefined) await workspace.edition(edition)
}

/** Writes the result to standard output or to the file of `--output`, and nothing else there. */
export async function emit(view: View, invocation: Invocation, io: Io): Promise<void> {
  const { options, messages } = invocation
  const format = formatOf(options, view.document && ALL_FORMATS)
  const content = await render(view, format, invocation)
  const marks = view.basis && !options.quiet ? marksOf(view.basis, messages) : []
  const isRead = options.output === undefined && (format === 'table' || format === 'plain')
  if (!isRead) for (const mark of marks) await io.err.write(`${mark}\n`)
  if (options.output === undefined) return io.out.write(content)
  const { writeOutput } = await import('../source/write-output.js')
  await writeOutput(options.output, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  if (!options.quiet) await io.err.write(`${messages.labels.written(printable(options.output))}\n`)
}

async function render(view: View, format: Format, invocation: Invocation): Promise<string | Uint8Array> {
  if (format === 'xlsx') {
    const { toXlsx } = await import('../report/xlsx.js')
    const { plainWorkbook } = await import('./documents/plain-workbook.js')
    const workbook = await (view.workbook?.() ?? plainWorkbook(view.sheet(true), invocation))
    return toXlsx(view.basis ? markedWorkbook(workbook, view.basis, invocation.messages) : workbook)
  }
  if (isDocumentFormat(format)) {
    if (!view.document) throw new TypeError(`no ${format} of this`)
    return view.document(format)
  }
  return renderText(view, format, invocation)
}

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return (DOCUMENT_FORMATS as readonly Format[]).includes(format)
}

async function renderText(
  view: View,
  format: TextFormat,
  { messages, palette }: Invocation,
): Promise<string> {
  const { basis, editions = [] } = view
  if (format === 'table' || format === 'plain') {
    const marks = basis && !view.screenIsMarked ? marksOf(basis, messages) : []
    const lines = [...marks.map((mark) => `${palette.bad(mark)}\n`), view.screen(format)].join('')
    const screen = withUnseenShown(lines)
    // Plain is read by programs as well, one line a record.
    if (messages.room === null || format === 'plain') return screen
    const { wrapped } = await import('../report/wrap.js')
    return wrapped(screen, messages.room)
  }
  if (format === 'csv' || format === 'csv-excel') {
    const { toCsv, toExcelCsv } = await import('../report/csv.js')
    const inWords = format === 'csv-excel'
    const sheet = view.sheet(inWords)
    const marked = basis ? markedSheet(sheet, basis, inWords, messages) : sheet
    return inWords ? toExcelCsv(marked) : toCsv(marked)
  }
  const { toJson, toNdjson } = await import('../report/json.js')
  return format === 'json' ? toJson(view.json) : toNdjson(markedRecords(view.records, editions, basis))
}
