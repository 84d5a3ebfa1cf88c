import { cellsOf, type Formula, type WorkbookCell } from '../workbook.js'
import type { PlanDocument } from './plan-document.js'

/** @returns what stands above the heads of every sheet: what it is; its edition, the day, where the figures are from */
export function titleLines({ title, marks, edition, made, sources, words }: PlanDocument): WorkbookCell[][] {
  const from = words.workbook.from(sources.map((source) => source.title))
  return [[[title, ...marks].join(' · ')], [[edition.label, from, made].join(' · ')]]
}

/**
 * A sum of what is shown: rows that a filter hides are left out, and so are sums within it.
 * @param rows positions of the first and the last, in the table
 */
export function sumFormula(
  above: number,
  column: number,
  rows: readonly [number, number],
  value: number,
): Formula {
  return { formula: `SUBTOTAL(9,${cellsOf(above, column, rows)})`, value }
}

/** @returns the label of a sum of all amounts: of the known ones, where some are unknown */
export function sumLabel({ municipalities, words: { workbook } }: PlanDocument): string {
  return municipalities.some(({ amount }) => amount.value === null) ? workbook.sumOfKnown : workbook.sum
}

/** @returns the sum of whole numbers; null, which is no figure, counts nothing */
export function total(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
