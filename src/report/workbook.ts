import { getCellAddress } from 'write-excel-file/utility'
import type { Column, Row } from './sheet.js'

/** One sheet of a workbook, with what a print of it says. */
export interface WorkbookSheet {
  /** at most 31 characters, none of `[]:*?/\` */
  readonly name: string
  /** rows above the heads: what the sheet is, and where its figures are from */
  readonly above: readonly (readonly WorkbookCell[])[]
  readonly table: WorkbookTable
  /** whether the heads carry a filter: for lists, not for a page of facts; a sum in the last row stays out of it */
  readonly filter: boolean
  /** rows that stand out while a formula is true */
  readonly marks?: readonly CellMark[]
  /** the column that a reader fills in */
  readonly entry?: EntryColumn
  /** whether what stands in that column is what a list reader shall take, and no other sheet */
  readonly isForm?: true
}

/** What a sheet holds below its heads; every `Sheet` is one. */
export interface WorkbookTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** of each row: the colour behind it ("#FFF2CC"), or null */
  readonly fills?: readonly (string | null)[]
  /** positions of rows that sum others up */
  readonly sums?: ReadonlySet<number>
}

export type WorkbookCell = Row[number] | Formula

export interface Formula {
  /** as the file holds it: English names, commas, no sign of equality before it */
  readonly formula: string
  /** what it gives, for programs that do not compute */
  readonly value: string | number
}

export interface CellMark {
  /** positions in the table, from zero, both included */
  readonly columns: readonly [from: number, to: number]
  /** as for the first row of the table */
  readonly formula: string
  /** "#FADBD8" */
  readonly fill: string
}

export interface EntryColumn {
  /** position in the table, from zero */
  readonly column: number
  /** whole numbers between these are taken */
  readonly atLeast: number
  readonly atMost: number
  /** what the program says of any other */
  readonly refusal: string
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  /** stands at the foot of every printed page */
  readonly footer: string
  /** words around the numbers of printed pages: "Seite 1 von 2" */
  readonly pageWords: { readonly page: string; readonly of: string }
}

/**
 * @param above how many rows stand above the heads
 * @param row position in the table, from zero; -1 for the heads
 * @returns the address of a cell: "B7"
 */
export function cellAt(above: number, row: number, column: number): string {
  return getCellAddress(above + 1 + row, column)
}

/** @returns the same address, which stays as it is where a formula is copied: "$B$7" */
export function fixed(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}

/** @returns the cells of one column, from a row of the table to another: "$D$5:$D$39" */
export function cellsOf(above: number, column: number, [from, to]: readonly [number, number]): string {
  return [from, to].map((row) => fixed(cellAt(above, row, column))).join(':')
}

/** @returns the name of a sheet as formulas call it */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

/** @returns what a cell shows, as its formula last gave it */
export function shownIn(cell: WorkbookCell | undefined): Row[number] {
  return typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null)
}
