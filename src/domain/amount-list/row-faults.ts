import { parseEuro } from '../parse-euro.js'
import type { ListFault, ListRecord, ListYear } from './amount-list.js'
import { type Column, headOf, type SideColumn } from './heads.js'
import { meaningOf, remarkDoubt, takenBack } from './meaning.js'
import { endsWithinYear, isOtherSpan, yearsTold } from './period-cell.js'
import type { CellDoubt } from './sheet-cell.js'
import { knownColumns, type TableHead } from './table-head.js'

/** More cells than heads, or an amount that a comma cut in two. */
export function structureFault(
  { line, cells }: ListRecord,
  head: TableHead,
  delimiter: string | null,
): ListFault | null {
  const at = head.columns.get('amount') ?? -1
  const [first = '', second = ''] = cells.slice(at)
  if (delimiter === ',' && /^[1-9]\d{0,2}$/.test(first) && /^\d{3}$/.test(second))
    return { code: 'amount-split', line, args: { cell: `${first},${second}` } }
  const excess = cells.slice(head.cells.length).find((cell) => cell !== '')
  return excess === undefined ? null : { code: 'cells-excess', line, args: { cell: excess } }
}

/** They change numbers, and only amounts are numbers that count. */
const OF_AMOUNTS: readonly CellDoubt['code'][] = ['number-format', 'cell-raised']
/** Columns in which a doubt of a cell matters, where the row has an amount. */
const DOUBTFUL: readonly Column[] = ['name', 'key', 'persons']

/** @returns why a row of a sheet does not say what its texts say; null for nothing */
export function cellFault(record: ListRecord, head: TableHead): ListFault | null {
  const { line, cells } = record
  const at = head.columns.get('amount') ?? -1
  const amount = doubtIn(record, 'amount', head)
  if (amount) return { ...amount, line }
  if ((cells[at] ?? '') === '') return null
  for (const column of DOUBTFUL) {
    const doubt = doubtIn(record, column, head)
    if (doubt && !OF_AMOUNTS.includes(doubt.code)) return { ...doubt, line }
  }
  return null
}

function doubtIn({ doubts }: ListRecord, column: Column, { columns, line }: TableHead): CellDoubt | null {
  const doubt = doubts?.get(columns.get(column) ?? -1)
  if (doubt?.code !== 'cell-merged') return doubt ?? null
  // A head over two rows, or a text across the table, is no amount of several rows.
  const [from, to] = doubt.args.columns
  const covered = (['amount', 'name', 'key'] as const).filter((one) => {
    const at = columns.get(one) ?? -1
    return at >= from && at <= to
  })
  return doubt.args.firstRow <= line || covered.length > 1 ? null : doubt
}

/** What stands beside an amount and may change what it means. */
export interface BesideAmount {
  /** of a column of units; null where the row names none */
  readonly unit: 1 | 1000 | null
  readonly years: readonly ListYear[]
  readonly faults: readonly ListFault[]
}

/** @param record a row with an amount */
export function besideAmount(
  { line, cells }: ListRecord,
  { cells: titles, columns, beside }: TableHead,
): BesideAmount {
  const said = (column: SideColumn) =>
    beside[column]
      .map((at) => ({ cell: cells[at] ?? '', head: titles[at] ?? '' }))
      .filter(({ cell }) => !/^[-–—/.x]*$/.test(cell))
  const unclear = ({ cell, head }: Said): ListFault => {
    return { code: 'meaning-unclear', line, args: { text: `${head}: ${cell}`, words: cell } }
  }
  const name = cells[columns.get('name') ?? -1] ?? ''
  const units = said('unit').map((one) => ({ ...one, unit: unitOf(one.cell) }))
  const times = beside.year.map((at) => titles[at] ?? '')
  const years = said('year').map((one) => ({
    ...one,
    years: yearsTold(one.head, one.cell),
    isOne: new Set(one.cell.match(/20\d\d/g)).size === 1,
  }))
  return {
    unit: units.some(({ unit }) => unit === 1000) ? 1000 : units.length > 0 ? 1 : null,
    years: years.flatMap(({ cell, head, years, isOne }) =>
      isOne ? [{ line, text: `${head}: ${cell}`, years }] : [],
    ),
    faults: [
      ...units.filter(({ unit }) => unit === null).map(unclear),
      ...years
        .filter(({ head, cell, isOne }) => (!isOne && isPeriod(cell)) || isOtherSpan(head, cell, times))
        .map(unclear),
      ...said('remark')
        .filter(
          ({ cell, head }) => remarkDoubt(cell) !== null || (/^g.ltig/i.test(head) && endsWithinYear(cell)),
        )
        .map((args) => ({ code: 'remark-unclear', line, args }) as const),
      ...othersIn({ line, cells }, { titles, columns, beside }),
      ...said('change')
        .filter(({ cell, head }) => !/^0+(?:[.,]0+)?\s*€?$/.test(cell) && !isFactorOne(head, cell))
        .map((args) => ({ code: 'remark-unclear', line, args }) as const),
      ...said('part')
        // Under "Ortsteile", a number says how many there are.
        .filter(
          ({ cell, head }) =>
            cell !== name && !(/(?:teile|orte|schaften)$/i.test(head) && /^\d{1,2}$/.test(cell)),
        )
        .map(({ cell }) => ({ code: 'row-of-part', line, args: { part: cell } }) as const),
    ],
  }
}

/** A column without a head is a remark; one that nobody asked for may still say that the row does not count. */
function othersIn(
  { line, cells }: Pick<ListRecord, 'line' | 'cells'>,
  { titles, columns, beside }: Pick<TableHead, 'columns' | 'beside'> & { readonly titles: readonly string[] },
): ListFault[] {
  const known = knownColumns({ columns, beside })
  return cells.flatMap((cell, at) => {
    const head = titles[at] ?? ''
    const words = known.has(at) ? null : head === '' ? remarkDoubt(cell) : takenBack(cell)
    return words === null ? [] : [{ code: 'remark-unclear', line, args: { head, cell } }]
  })
}

/** What is multiplied by one stays what it is. */
const isFactorOne = (head: string, cell: string): boolean =>
  /fakt|factor|multipl|skal|scal|kurs/i.test(head) && /^(?:[x×*] ?)?1(?:[.,]0+)?$/.test(cell)

interface Said {
  readonly cell: string
  readonly head: string
}

/** "1. Halbjahr", "vorläufig"; but not "geprüft" */
const isPeriod = (cell: string): boolean => /\d/.test(cell) || remarkDoubt(cell) !== null

/** @returns null for a unit that is no euro */
function unitOf(cell: string): 1 | 1000 | null {
  const { unclear, unit } = meaningOf(cell)
  const head = headOf(cell)
  return unclear !== null || (head ? head.column !== 'amount' || head.unclear !== null : unit === 1)
    ? null
    : unit
}

/** Of a district or a municipality, its zero perhaps lost. */
const KEY = /^0?8\d{3}(?:\d{3}(?:\d{4})?)?$/
/** More persons than any municipality has. */
const MANY_PERSONS = 10_000

/** @returns the fault of a place without an amount that has one in another column; null for none */
export function misplacedAmount({ line, cells }: ListRecord, head: TableHead): ListFault | null {
  const amountAt = (position: number) => parseEuro(cells[position] ?? '')
  const persons = head.columns.get('persons') ?? -1
  const isShifted = (amountAt(persons) ?? 0) >= MANY_PERSONS
  const at = isShifted ? persons : noPlaceFor(head, cells).find((position) => amountAt(position) !== null)
  if (at === undefined) return null
  return { code: 'amount-elsewhere', line, args: { cell: cells[at] ?? '', head: head.cells[at] ?? '' } }
}

/** @returns positions of columns in which a number can only be an amount that slipped */
function noPlaceFor({ columns, beside, cells: heads }: TableHead, cells: readonly string[]): number[] {
  const amount = columns.get('amount') ?? -1
  // Before the amounts, a column without a head may number the rows.
  const unheaded = cells.flatMap((_, at) => (at > amount && (heads[at] ?? '') === '' ? [at] : []))
  const ofPlace = (['name', 'district'] as const)
    .map((column) => columns.get(column) ?? -1)
    .filter((at) => !KEY.test(cells[at] ?? ''))
  return [...beside.remark, ...ofPlace, ...unheaded]
}
