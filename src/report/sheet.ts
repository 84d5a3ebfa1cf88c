import { withUnseenShown } from '../domain/unseen.js'

/** A table of results, ready for any of the tabular formats. */
export interface Sheet {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** of each row: the colour behind it in a workbook ("#FFF2CC"), or null */
  readonly fills?: readonly (string | null)[]
}

export interface Column {
  /** the name in CSV and JSON: English, part of the contract */
  readonly key: string
  /** the heading for readers, in their language */
  readonly label: string
  /** `euro` and `number` are figures, aligned to the right */
  readonly kind: 'text' | 'number' | 'euro'
}

/** One cell per column; null is an empty cell. */
export type Row = readonly (string | number | null)[]

/** Columns of figures, in every table; all others are text. */
const FIGURES = new Set(
  'persons group page known total alone join none splits travel count number source sourcePage used value ownAmounts groups ungrouped divided border distance'.split(
    ' ',
  ),
)
const EUROS = new Set(['amount', 'missing', 'sum', 'atLeast', 'atMost', 'ownThreshold', 'publishedThreshold'])

/** @param heads headings for readers, by key; a key without one is its own */
export function headed(keys: readonly string[], heads: Readonly<Record<string, string>>): Column[] {
  return keys.map((key) => ({
    key,
    label: heads[key] ?? key,
    kind: EUROS.has(key) ? 'euro' : FIGURES.has(key) ? 'number' : 'text',
  }))
}

/** @returns the table as it is written: whatever came from a file or a user, nothing in it is there and not seen */
export function shownSheet<T extends { columns: readonly Column[]; rows: readonly (readonly unknown[])[] }>(
  sheet: T,
): T {
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, label: withUnseenShown(column.label) })),
    rows: shownCells(sheet.rows),
  }
}

/** @returns the same rows, characters that nobody sees shown as such */
export function shownCells<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? (withUnseenShown(cell) as T & string) : cell)),
  )
}
