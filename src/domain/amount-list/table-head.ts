import type { ListNote, ListRecord } from './amount-list.js'
import { type Column, type Head, headOf } from './heads.js'

/** The head of a list, and where its columns stand. */
export interface TableHead {
  /** position of its record */
  readonly at: number
  readonly cells: readonly string[]
  /** position of each column, from zero */
  readonly columns: ReadonlyMap<Column, number>
  /** of the column of amounts */
  readonly amount: Head
  /** heads that come a second time */
  readonly twice: readonly string[]
}

/** A list may begin with a title, comments, and a line that says how it is made. */
const MOST_LINES_ABOVE = 40

/** @returns null when no row says which place has which amount */
export function findHead(records: readonly ListRecord[]): TableHead | null {
  for (const [at, { cells }] of records.slice(0, MOST_LINES_ABOVE).entries()) {
    const head = headIn(cells)
    if (head) return { at, cells, ...head }
  }
  return null
}

function headIn(cells: readonly string[]): Omit<TableHead, 'at' | 'cells'> | null {
  const heads = cells.map(headOf)
  const amounts = heads.filter((head) => head?.column === 'amount')
  // A clear head goes before those that say more than is understood.
  const amount = amounts.find((head) => head?.unclear === null) ?? amounts[0]
  const hasPlace = heads.some((head) => head?.column === 'key' || head?.column === 'name')
  if (!amount || !hasPlace) return null
  const columns = new Map<Column, number>()
  const twice: string[] = []
  for (const [position, head] of heads.entries()) {
    if (!head || (head.column === 'amount' && head.unclear !== null && head !== amount)) continue
    if (columns.has(head.column)) twice.push(cells[position] ?? '')
    else columns.set(head.column, position)
  }
  return { columns, amount, twice }
}

/** @returns a note that names the columns of which nothing was taken */
export function unusedColumns({ cells, columns }: TableHead): ListNote[] {
  const used = new Set(columns.values())
  const heads = cells.filter((head, position) => head !== '' && !used.has(position))
  return heads.length > 0 ? [{ code: 'columns-unused', args: { heads } }] : []
}
