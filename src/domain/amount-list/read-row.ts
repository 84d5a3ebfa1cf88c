import { type Euro, LARGEST_AMOUNT, sumEuro } from '../money.js'
import { isSumLabel } from '../sum-label.js'
import { amountIn, wholeNumber } from './amount-cell.js'
import type { AmountList, ListFault, ListRecord, ListRow, ListSum, OpenRow } from './amount-list.js'
import { type Column, headOf } from './heads.js'
import { besideAmount, cellFault, misplacedAmount, structureFault } from './row-faults.js'
import type { TableHead } from './table-head.js'

export type Rows = { readonly [K in 'rows' | 'open' | 'sums' | 'faults' | 'years']: AmountList[K][number][] }

/** What one record is: one of the kinds of things that a list is made of. */
type Read = Partial<{ readonly [K in keyof Rows]: Readonly<Rows[K]> }>

/** Some people take a row out by a mark before it. */
const COMMENT = /^(?:#|\/\/|--|%|!|'(?=\p{L})|~~|\(x\)|x(?= )|\[ ?x?\])/iu

/** @param delimiter of the cells; null in a sheet @returns all that stands below the head */
export function rowsIn(records: readonly ListRecord[], head: TableHead, delimiter: string | null): Rows {
  const all: Rows = { rows: [], open: [], sums: [], faults: [], years: [] }
  const headText = head.cells.join('\n')
  for (const record of records) {
    // Lists printed in pages repeat it.
    if (record.cells.join('\n') === headText) continue
    const fault = structureFault(record, head, delimiter) ?? cellFault(record, head)
    const read: Read = fault ? { faults: [fault] } : readRecord(record, head, { above: all, delimiter })
    all.rows.push(...(read.rows ?? []))
    all.open.push(...(read.open ?? []))
    all.sums.push(...(read.sums ?? []))
    all.faults.push(...(read.faults ?? []))
    all.years.push(...(read.years ?? []))
  }
  return all
}

/** @returns the place of a record as written */
export function placeIn({ line, cells }: ListRecord, head: TableHead): OpenRow {
  const cell = (column: Column) => cells[head.columns.get(column) ?? -1] ?? ''
  const text = cells.join(';')
  return { line, key: cell('key'), name: cell('name'), district: cell('district'), text }
}

function readRecord(
  record: ListRecord,
  head: TableHead,
  { above, delimiter }: { readonly above: Rows; readonly delimiter: string | null },
): Read {
  const { line, cells } = record
  const cell = (column: Column) => cells[head.columns.get(column) ?? -1] ?? ''
  const place = placeIn(record, head)
  const isFirst = above.rows.length + above.open.length === 0
  // A place that waits for its amount, a footnote, or the line of units under the head.
  if (cell('amount') === '' || (isFirst && isPlainUnit(cell('amount')))) {
    const fault = misplacedAmount(record, head)
    return fault ? { faults: [fault] } : { open: [place] }
  }
  const beside = besideAmount(record, head)
  const isEnglish = delimiter === ','
  const amount = amountIn(cell('amount'), line, { unit: beside.unit ?? head.amount.unit, isEnglish })
  if (typeof amount !== 'number') return { faults: [amount] }
  const label = labelOf(cells, place)
  if (label !== null) return readSum({ line, label, amount }, above)
  const persons = cell('persons') === '' ? null : wholeNumber(cell('persons'))
  const isUnreadable = cell('persons') !== '' && (persons === null || persons > LARGEST_AMOUNT)
  const mark = COMMENT.exec(cells.find((text) => text !== '') ?? '')?.[0]
  const faults: ListFault[] = [
    ...(mark === undefined ? [] : [{ code: 'row-commented', line, args: { mark } } as const]),
    ...(record.isHidden ? [{ code: 'row-hidden', line, args: {} } as const] : []),
    ...(isUnreadable ? [{ code: 'persons-unreadable', line, args: { cell: cell('persons') } } as const] : []),
    ...beside.faults,
  ]
  return { rows: [{ ...place, amount, persons }], faults, years: beside.years }
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
  const label = [key, name, district, first].find(isSumLabel)
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
