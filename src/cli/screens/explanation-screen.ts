import type {
  ColumnEvidence,
  ColumnExplanation,
  Explanation,
  LayoutExplanation,
  LineKind,
  ReaderExplanation,
} from '../../pdf/explain/explanation.js'
import type { Role } from '../../pdf/table/column-roles.js'
import type { Sheet } from '../../report/sheet.js'
import type { ExplainWords } from '../messages/explain-words.js'
import { type Messages, printable, shortened } from '../messages/messages.js'
import { sheetLines } from './cells.js'
import { pageRanges } from './page-ranges.js'

interface Context {
  readonly messages: Messages
  readonly words: ExplainWords
  readonly format: 'table' | 'plain'
}

/** @returns how each reader read the file: its columns with what they were known by, and every kind of line */
export function explanationLines({ readers }: Explanation, context: Context): string[] {
  if (readers.length === 0) return [context.words.notOpened]
  return readers.flatMap((reader, index) => [...(index > 0 ? [''] : []), ...readerLines(reader, context)])
}

function readerLines(reader: ReaderExplanation, context: Context): string[] {
  const { words, messages } = context
  const { rows, obstacle, layouts, lines, examples } = reader
  const counts = (Object.keys(lines) as LineKind[]).filter((kind) => lines[kind] > 0)
  return [
    words.reader[reader.reader](messages.format.whole(rows)),
    ...(obstacle ? [words.obstacle[obstacle]] : []),
    ...layouts.flatMap((layout) => ['', ...layoutLines(layout, rows > 0, context)]),
    '',
    `${words.linesTitle}:`,
    ...counts.map((kind) => `${messages.format.whole(lines[kind]).padStart(7)}  ${words.kind[kind]}`),
    ...(examples.length > 0 ? ['', `${words.examplesTitle}:`] : []),
    ...examples.map(
      ({ kind, page, text }) =>
        `  ${words.kind[kind]}, ${messages.labels.parse.page(page)} | ${printable(shortened(text))}`,
    ),
  ]
}

function layoutLines(layout: LayoutExplanation, isTable: boolean, context: Context): string[] {
  const { words, messages, format } = context
  const { pages, sampled, band, bands, cuts } = layout
  const title = isTable ? words.layout : words.closest
  const parts = [
    title(pageRanges(pages), messages.format.whole(sampled)),
    ...(bands > 1 ? [words.band(band, bands), words.cuts(cuts.map(shortPoints).join(', '))] : []),
  ]
  return [`${parts.join('; ')}:`, ...sheetLines(layoutSheet(layout, context), format, messages)]
}

function layoutSheet({ columns }: LayoutExplanation, { words, messages }: Context): Sheet {
  const shown: readonly { label: string; cell(column: ColumnExplanation): string }[] = [
    { label: words.place, cell: placeOf },
    { label: words.columns.role ?? '', cell: ({ role }) => (role ? words.role[role] : '') },
    { label: words.evidence, cell: (column) => evidenceOf(column, words, messages) },
    { label: words.columns.example ?? '', cell: ({ example }) => example },
  ]
  // The tags have no places, and columns without a table no roles.
  const filled = shown.filter(({ cell }) => columns.some((column) => cell(column) !== ''))
  return {
    columns: filled.map(({ label }) => ({ key: label, label, kind: 'text' })),
    rows: columns.map((column) => filled.map(({ label, cell }) => cell(column) || emptyOf(label, words))),
  }
}

/** A column beside others that have a role, and that has none. */
function emptyOf(label: string, { columns, role }: ExplainWords): string {
  return label === columns.role ? role.none : ''
}

function placeOf({ left, right }: ColumnExplanation): string {
  return left === null || right === null ? '' : `${shortPoints(left)}–${shortPoints(right)}`
}

function shortPoints(points: number): string {
  return String(Math.round(points))
}

type Fact = Exclude<keyof ColumnEvidence, 'cells' | 'differentNames'>

/** What tells each role; an unknown rate leaves the size of the amounts. */
const TELLING: Readonly<Record<Role, readonly Fact[]>> = {
  ags: ['ags'],
  name: ['names'],
  district: ['districts'],
  amount: ['amounts', 'numbers'],
  persons: ['persons'],
  running: ['successors'],
}

const FACTS: readonly Fact[] = ['ags', 'names', 'districts', 'amounts', 'numbers', 'persons', 'successors']

function evidenceOf(
  { role, evidence, alignment }: ColumnExplanation,
  words: ExplainWords,
  { format }: Messages,
): string {
  if (evidence.cells === 0) return words.emptyColumn
  const found = (role ? TELLING[role] : FACTS).filter((fact) => evidence[fact] > 0)
  const said = (role ? found.slice(0, 1) : found).map((fact) =>
    words.fact[fact](format.whole(evidence[fact]), format.whole(evidence.cells)),
  )
  const known = said.length > 0 ? said : [words.anyText(format.whole(evidence.cells))]
  return [...known, ...(alignment ? [words.alignment[alignment]] : [])].join('; ')
}

const KEYS = [
  ['reader', 'text'],
  ['pages', 'text'],
  ['band', 'number'],
  ['column', 'number'],
  ['left', 'number'],
  ['right', 'number'],
  ['role', 'text'],
  ['cells', 'number'],
  ['ags', 'number'],
  ['numbers', 'number'],
  ['amounts', 'number'],
  ['names', 'number'],
  ['districts', 'number'],
  ['persons', 'number'],
  ['successors', 'number'],
  ['alignment', 'text'],
  ['example', 'text'],
] as const

/** @returns a row for each column of each layout */
export function explanationSheet(explanation: Explanation, words: ExplainWords): Sheet {
  return {
    columns: KEYS.map(([key, kind]) => ({ key, label: words.columns[key] ?? key, kind })),
    rows: explanationRecords(explanation).map((record) => KEYS.map(([key]) => record[key])),
  }
}

/** @returns one flat record for each column of each layout, for CSV and ndjson */
export function explanationRecords({ readers }: Explanation) {
  return readers.flatMap(({ reader, layouts }) =>
    layouts.flatMap(({ pages, band, columns }) =>
      columns.map(({ role, left, right, evidence, alignment, example }, index) => ({
        reader,
        pages: pageRanges(pages),
        band,
        column: index + 1,
        left,
        right,
        role,
        ...evidence,
        alignment,
        example,
      })),
    ),
  )
}
