import type { Check, CheckId } from '../parsed-table.js'

/**
 * A table is proven where no row can be wrong alone: all municipalities are there, and either the edition's rate holds
 * for every amount and its totals for persons and amounts, or sums that are printed hold every row.
 * @param checks of a table that is not refused
 */
export function confirmsEveryRow(checks: readonly Check[]): boolean {
  const holds = (id: CheckId) => checks.some((check) => check.id === id && check.ok === true)
  const sums = checks.find(({ id }) => id === 'printed-sums')
  const bySums = sums?.ok === true && sums.detail.confirmed === sums.detail.rows
  const byTotals = ['amounts-on-lattice', 'persons-total', 'amount-total'] as const
  return holds('all-municipalities-present') && (bySums || byTotals.every(holds))
}
