import type { ListNote, ListRecord } from './amount-list.js'
import { type Column, type Head, headOf, type SideColumn } from './heads.js'
import { meaningOf } from './meaning.js'

/** The head of a list, and where its columns stand. */
export interface TableHead {
  /** position of its record */
  readonly at: number
  readonly line: number
  readonly cells: readonly string[]
  /** position of each column, from zero */
  readonly columns: ReadonlyMap<Column, number>
  /** positions of all columns that may change what an amount means */
  readonly beside: Readonly<Record<SideColumn, readonly number[]>>
  /** of the column of amounts */
  readonly amount: Head
  /** columns of which only one can be meant; null for none */
  readonly twice: { readonly column: Column; readonly heads: readonly string[]; readonly line: number } | null
}

/** A list may begin with a title, comments, and a line that says how it is made. */
const MOST_LINES_ABOVE = 40
const COLUMNS: readonly Column[] = ['key', 'name', 'district', 'amount', 'persons']

/**
 * @param chosen words of the head of the column of amounts, where the user named it
 * @returns null when no row says which place has which amount
 */
export function findHead(records: readonly ListRecord[], chosen: string | null = null): TableHead | null {
  for (const [at, { line, cells }] of records.slice(0, MOST_LINES_ABOVE).entries()) {
    const below = records.slice(at + 1)
    const holds = (position: number, pattern: RegExp) =>
      below.some((record) => pattern.test(record.cells[position] ?? ''))
    const head = headIn(cells, chosen, below.length === 0 ? () => true : holds)
    if (head) return { at, line, cells, ...head, twice: head.twice && { ...head.twice, line } }
  }
  return null
}

interface HeadIn extends Pick<TableHead, 'columns' | 'beside' | 'amount'> {
  readonly twice: Omit<NonNullable<TableHead['twice']>, 'line'> | null
}

/** What an amount begins with, and what a name or a key under "Gemeinde" holds, where the number of them does not. */
const AMOUNT = /^\P{L}*\d/u
const NAME = /\p{L}|\d{5}/u

/** By these, one column of amounts takes the place of another. */
const NEWER =
  /\b(?:neu\w*|aktuell\w*|aktualisiert\w*|korrigiert\w*|berichtigt\w*|endgueltig\w*|final\w*|festgesetzt\w*|bewilligt\w*|gueltig\w*|tatsaechlich\w*|ist|new|current|corrected|actual|revised)\b/

type Holds = (position: number, pattern: RegExp) => boolean

/** @param holds whether any cell of a column, by position, is such */
function headIn(cells: readonly string[], chosen: string | null, holds: Holds): HeadIn | null {
  const heads = cells.map((cell) => (chosen === null ? headOf(cell) : headToldOf(cell, chosen)))
  const at = (column: Column | SideColumn) =>
    heads.flatMap((head, position) => (head?.column === column ? [position] : []))
  const amounts = amountColumns(at('amount'), heads, holds)
  const amount = heads[amounts[0] ?? -1]
  const names = at('name').filter((position) => holds(position, NAME) || !holds(position, /./u))
  if (!amount || at('key').length + names.length === 0) return null
  const found: Partial<Record<Column, readonly number[]>> = { amount: amounts, name: names }
  const all = COLUMNS.map((column) => [column, found[column] ?? at(column)] as const)
  const several = all.find(([, positions]) => positions.length > 1)
  return {
    columns: new Map(all.flatMap(([column, [first]]) => (first === undefined ? [] : [[column, first]]))),
    beside: {
      part: at('part'),
      unit: at('unit'),
      year: at('year'),
      remark: at('remark'),
      change: at('change'),
    },
    amount,
    twice: several
      ? { column: several[0], heads: several[1].map((position) => cells[position] ?? '') }
      : null,
  }
}

/** A clear head goes before those that say more than is understood; a column without numbers holds no amounts. */
function amountColumns(
  positions: readonly number[],
  heads: readonly (Head | null)[],
  holds: Holds,
): readonly number[] {
  const isClear = (position: number) => heads[position]?.unclear === null
  // "Betrag" beside "Betrag neu" is the old one, or the new one: who knows?
  const isNewer = (position: number) => NEWER.test(heads[position]?.unclear ?? '')
  const clear = positions.filter(isClear)
  const asked =
    clear.length > 0
      ? positions.filter((position) => isClear(position) || isNewer(position))
      : positions.slice(0, 1)
  const filled = asked.filter((position) => holds(position, AMOUNT))
  return filled.length > 0 ? filled : asked.slice(0, 1)
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The user said which column: its head may be anything that is no other unit or period. */
function headToldOf(cell: string, chosen: string): Head | null {
  const head = headOf(cell)
  if (!plain(cell).includes(plain(chosen))) return head?.column === 'amount' ? null : head
  const { unit, unitWords, unclear } = meaningOf(cell)
  return { column: 'amount', unclear, unit, unitWords }
}

/** @returns the positions of all columns whose heads are understood */
export function knownColumns({
  columns,
  beside,
}: Pick<TableHead, 'columns' | 'beside'>): ReadonlySet<number> {
  return new Set([...columns.values(), ...Object.values(beside).flat()])
}

/** @returns a note that names the columns of which nothing was taken */
export function unusedColumns({ cells, columns, beside }: TableHead): ListNote[] {
  const used = new Set([...columns.values(), ...beside.unit, ...beside.year, ...beside.part])
  const heads = cells.filter((head, position) => head !== '' && !used.has(position))
  return heads.length > 0 ? [{ code: 'columns-unused', args: { heads } }] : []
}
