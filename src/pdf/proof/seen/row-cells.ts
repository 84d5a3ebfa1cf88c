import { inRuns } from '../../in-runs.js'
import type { PrintedRow } from '../../reading.js'

/** Points by which cells of one column may begin apart. */
const EDGE = 4
/** Heights of a box that the words of one cell stand apart at most. */
const SPACE = 0.5

/** What stands in one cell beside the amount of a row. Points, from the top left of the page. */
export interface Cell {
  readonly row: PrintedRow
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
}

export type Cells = readonly Cell[]

/** @returns the rows that have a cell in a column */
export function rowsOf(column: Cells): ReadonlySet<PrintedRow> {
  return new Set(column.map(({ row }) => row))
}

/** @returns the cells beside the amounts that begin one below the other, on whatever page */
export function columnsOf(rows: readonly PrintedRow[]): Cells[] {
  return alignedAt('x0', cellsBeside(rows))
}

/** @returns the cells that stand on the lines of the amounts */
export function cellsBeside(rows: readonly PrintedRow[]): Cells {
  return rows.flatMap((row) => cellsOf(row)).filter(isBesideAmount)
}

/** @returns the cells that begin one below the other, or that end so, as numbers do */
export function alignedAt(edge: 'x0' | 'x1', cells: Cells): Cells[] {
  const sorted = cells.toSorted((a, b) => a[edge] - b[edge])
  return inRuns(sorted, (cell, last) => cell[edge] - last[edge] < EDGE)
}

/** Letters, digits and doubts. */
const SAYS = /[\p{L}\p{N}?!]/u

/** @returns what stands beside the amount of a row and says something, from left to right */
export function cellsOf(row: PrintedRow, says = SAYS): Cell[] {
  const others = (row.others ?? []).toSorted(
    (a, b) => Math.round(a.box.y0) - Math.round(b.box.y0) || a.box.x0 - b.box.x0,
  )
  const runs = inRuns(others, ({ box }, { box: last }) => {
    const height = box.y1 - box.y0
    return Math.abs(box.y0 - last.y0) < 1 && box.x0 >= last.x0 && box.x0 - last.x1 < SPACE * height
  })
  return runs.flatMap((run) => {
    const text = run.map((part) => part.text).join(' ')
    return run[0] && says.test(text)
      ? { row, text, x0: run[0].box.x0, x1: run.at(-1)?.box.x1 ?? 0, y0: run[0].box.y0 }
      : []
  })
}

/** @returns true for what stands on the line of the amount */
function isBesideAmount({ row, y0 }: Cell): boolean {
  const amount = row.boxes?.amount
  return amount != null && 2 * Math.abs(amount.y0 - y0) < amount.y1 - amount.y0
}
