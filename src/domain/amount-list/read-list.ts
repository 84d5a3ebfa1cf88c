import { type Euro, LARGEST_AMOUNT, sumEuro } from '../money.js'
import { parseEuro } from '../parse-euro.js'
import { IgmError } from '../problem.js'
import type {
  AmountList,
  ListFault,
  ListInput,
  ListNote,
  ListRecord,
  ListRow,
  ListSum,
  OpenRow,
} from './amount-list.js'
import { type Column, headOf } from './heads.js'
import { meaningOf } from './meaning.js'
import { findHead, type TableHead, unusedColumns } from './table-head.js'

const EXPECTED = ['ags', 'name + district', 'amount']
const SAMPLE = /(?<!\p{L})MUSTER(?!\p{L})|erfunden/u
const SUM =
  /^(?:(?:kreis|gesamt|land(?:es)?|zwischen|end)?summen?|(?:ins)?gesamt\w*|total|zusammen|sum|ergebnis|(?:land )?baden-württemberg)(?!\p{L})|(?<!\p{L})(?:(?:ins)?gesamt|summe)\s*:?$/iu
/** Lines that only part others: -----, ===== */
const RULE = /^[-=_|+\s]*$/

/**
 * Reads what a list says, row by row; what it cannot understand exactly is a fault, and never dropped.
 * @throws IgmError `csv-columns` when no head says which place has which amount; `csv-invalid` for a column that
 * comes twice
 */
export function readList({ path, records, encoding, isCommaSeparated }: ListInput): AmountList {
  const table = records.filter(({ cells }) => cells.some((cell) => !RULE.test(cell)))
  const head = findHead(table)
  if (!head) throw new IgmError('csv-columns', { path, found: table[0]?.cells ?? [], expected: EXPECTED })
  if (head.twice[0] !== undefined) {
    const line = table[head.at]?.line ?? null
    throw new IgmError('csv-invalid', { path, reason: `column-twice: ${head.twice[0]}`, line })
  }
  const [above, below] = [table.slice(0, head.at), table.slice(head.at + 1)]
  const { rows, open, sums, faults } = rowsIn(below, head, isCommaSeparated)
  const notes: ListNote[] = [
    ...(encoding === null ? [] : [{ code: 'encoding', args: { encoding } } as const]),
    ...above.map(skipped),
    ...unusedColumns(head),
    ...(head.amount.unitWords === null
      ? []
      : [
          {
            code: 'in-thousands',
            args: { words: head.cells[head.columns.get('amount') ?? -1] ?? '' },
          } as const,
        ]),
    ...sums.map(({ line, label }) => ({ code: 'sum-holds', args: { line, label } }) as const),
  ]
  return {
    path,
    rows,
    open,
    sums,
    faults: [...headFaults(head, table[head.at]?.line ?? 1), ...above.flatMap(textFaults), ...faults],
    notes,
    isSample: table.some(({ cells }) => cells.some((cell) => SAMPLE.test(cell))),
  }
}

function skipped({ line, cells }: ListRecord): ListNote {
  return { code: 'lines-skipped', args: { lines: [line], text: textOf(cells) } }
}

const textOf = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' ')

function headFaults({ amount, cells, columns }: TableHead, line: number): ListFault[] {
  const text = cells[columns.get('amount') ?? -1] ?? ''
  return amount.unclear === null
    ? []
    : [{ code: 'meaning-unclear', line, args: { text, words: amount.unclear } }]
}

/** A title, a comment or a footnote may say what the amounts are. */
export function textFaults({ line, cells }: ListRecord): ListFault[] {
  const text = textOf(cells)
  const { unclear, unitWords } = meaningOf(text)
  const words = unclear ?? unitWords
  return words === null ? [] : [{ code: 'meaning-unclear', line, args: { text, words } }]
}

type Rows = { readonly [K in 'rows' | 'open' | 'sums' | 'faults']: AmountList[K][number][] }

/** What one record is: one of the four kinds of things that a list is made of. */
type Read = Partial<{ readonly [K in keyof Rows]: Rows[K] }>

function rowsIn(records: readonly ListRecord[], head: TableHead, isCommaSeparated: boolean): Rows {
  const all: Rows = { rows: [], open: [], sums: [], faults: [] }
  const headText = head.cells.join('\n')
  for (const record of records) {
    // Lists printed in pages repeat it.
    if (record.cells.join('\n') === headText) continue
    const fault = structureFault(record, head, isCommaSeparated)
    const read: Read = fault ? { faults: [fault] } : readRecord(record, head, all)
    all.rows.push(...(read.rows ?? []))
    all.open.push(...(read.open ?? []))
    all.sums.push(...(read.sums ?? []))
    all.faults.push(...(read.faults ?? []))
  }
  return all
}

function readRecord({ line, cells }: ListRecord, head: TableHead, above: Rows): Read {
  const cell = (column: Column) => cells[head.columns.get(column) ?? -1] ?? ''
  const [key, name, district] = [cell('key'), cell('name'), cell('district')]
  const place = { line, key, name, district, text: cells.join(';') }
  const isFirst = above.rows.length + above.open.length === 0
  // A place that waits for its amount, a footnote, or the line of units under the head.
  if (cell('amount') === '' || (isFirst && isPlainUnit(cell('amount')))) return { open: [place] }
  const amount = amountIn(cell('amount'), head.amount.unit)
  if (typeof amount === 'string') return { faults: [{ code: amount, line, args: { cell: cell('amount') } }] }
  const label = labelOf(cells, place)
  if (label !== null) return readSum({ line, label, amount }, above)
  const persons = cell('persons') === '' ? null : parseEuro(wholeFloat(cell('persons')))
  const isUnreadable = cell('persons') !== '' && (persons === null || persons > LARGEST_AMOUNT)
  return {
    rows: [{ ...place, amount, persons }],
    faults: isUnreadable ? [{ code: 'persons-unreadable', line, args: { cell: cell('persons') } }] : [],
  }
}

/** "EUR" under "Betrag" says what is known; "Tsd. EUR" there is an amount that cannot be read. */
function isPlainUnit(cell: string): boolean {
  const head = /\d/.test(cell) ? null : headOf(cell)
  return head?.column === 'amount' && head.unclear === null && head.unit === 1
}

/** @returns the label of a row that sums others up, empty where it has none; null for a row about a place */
function labelOf(cells: readonly string[], { key, name, district }: OpenRow): string | null {
  if (/\d/.test(key)) return null
  const first = cells.find((cell) => cell !== '') ?? ''
  const label = [key, name, district, first].find((text) => SUM.test(text))
  return label ?? (key === '' && name === '' ? '' : null)
}

function readSum(sum: Pick<ListSum, 'line' | 'label' | 'amount'>, { rows, sums }: Rows): Read {
  const before = sums.at(-1)?.after ?? 0
  const since = [before, 0].find((from) => totalOf(rows.slice(from)) === sum.amount)
  if (since !== undefined && rows.length > 0) return { sums: [{ ...sum, after: rows.length, since }] }
  return { faults: [sum.label === '' ? missing(sum.line) : differs(sum, totalOf(rows))] }
}

const totalOf = (rows: readonly ListRow[]): Euro => sumEuro(rows.map(({ amount }) => amount))

const missing = (line: number): ListFault => ({ code: 'place-missing', line, args: {} })

function differs(
  { line, label, amount }: Pick<ListSum, 'line' | 'label' | 'amount'>,
  found: Euro,
): ListFault {
  return { code: 'sum-differs', line, args: { label, printed: amount, found } }
}

/** More cells than heads, or an amount that a comma cut in two. */
function structureFault(
  { line, cells }: ListRecord,
  head: TableHead,
  isCommaSeparated: boolean,
): ListFault | null {
  const at = head.columns.get('amount') ?? -1
  const [first = '', second = ''] = cells.slice(at)
  if (isCommaSeparated && /^[1-9]\d{0,2}$/.test(first) && /^\d{3}$/.test(second))
    return { code: 'amount-split', line, args: { cell: `${first},${second}` } }
  const excess = cells.slice(head.cells.length).find((cell) => cell !== '')
  return excess === undefined ? null : { code: 'cells-excess', line, args: { cell: excess } }
}

/** "60000.0", as programs write a whole number that they hold as a fraction */
const wholeFloat = (cell: string): string => cell.replace(/^(\d+)\.0$/, '$1')

/** @returns euro; the code of the fault when it is none */
function amountIn(
  cell: string,
  unit: 1 | 1000,
): Euro | 'amount-unreadable' | 'amount-rounded' | 'amount-too-large' {
  // Three decimals of thousands are the last three digits of the euros: only then is nothing lost.
  const exact = /^(\d{1,6}),(\d{3})$/.exec(cell)
  if (unit === 1000 && !exact) return 'amount-rounded'
  const amount = unit === 1000 && exact ? Number(`${exact[1]}${exact[2]}`) : parseEuro(wholeFloat(cell))
  if (amount === null) return 'amount-unreadable'
  return amount > LARGEST_AMOUNT ? 'amount-too-large' : amount
}
