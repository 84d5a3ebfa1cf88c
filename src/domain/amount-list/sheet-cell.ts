import type { Euro } from '../money.js'

/** Colours of ground and text; null for white and black. */
export interface CellLook {
  readonly fill: string | null
  readonly font: string | null
}

/** What a sheet says beside its cells. */
export interface SheetWords {
  readonly where: 'sheet-name' | 'print-header' | 'text-box'
  /** one-based, of the cell on which a box lies; 1 for the rest */
  readonly line: number
  readonly text: string
}

/** A cell of a workbook, and what it says. */
export interface SheetCell {
  readonly sheet: string
  /** "B5" */
  readonly cell: string
  /** null where it holds none that can be read */
  readonly amount: Euro | null
  /** as written; empty for nothing */
  readonly text: string
}

/** What speaks against taking a cell of a sheet for what its text says. */
export type CellDoubt = {
  [C in keyof CellDoubtArgs]: { readonly code: C; readonly args: CellDoubtArgs[C] }
}[keyof CellDoubtArgs]

export interface CellDoubtArgs {
  /** struck out, or parts of it */
  'cell-struck': { parts: 'all' | 'some' }
  /** one cell over several rows, "B2:B3"; columns from zero, both included */
  'cell-merged': { range: string; firstRow: number; columns: readonly [from: number, to: number] }
  /** a raised figure, which is no part of the number before it */
  'cell-raised': Record<string, never>
  /** somebody wrote beside the cell that it does not, or not yet, count */
  'cell-noted': { note: string }
  /** written in the colour of its ground */
  'cell-unseen': Record<string, never>
  /** a formula whose stored result is not what it gives */
  'formula-stale': { formula: string; stored: string; gives: string }
  /** a formula whose result is not in the file */
  'formula-open': Record<string, never>
  /** a format by which the cell shows another number than it holds */
  'number-format': { value: string; format: string }
}
