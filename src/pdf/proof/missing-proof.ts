import type { Check, CheckId } from '../parsed-table.js'

/** Why a table is only read: municipalities are missing, totals of the edition, or sums over all the rows. */
export type MissingProof = 'municipalities' | 'totals' | 'sums'

/**
 * A table is proven where no row can be wrong alone: all municipalities are there, and either the edition's rate holds
 * for every amount and its totals for persons and amounts, or sums that are printed hold every row.
 * @param checks of a table that is not refused
 * @returns what such a proof lacks; null where it lacks nothing
 */
export function missingProof(checks: readonly Check[]): MissingProof | null {
  const holds = (id: CheckId) => checks.some((check) => check.id === id && check.ok === true)
  if (!holds('all-municipalities-present')) return 'municipalities'
  const byTotals = ['amounts-on-lattice', 'persons-total', 'amount-total'] as const
  if (byTotals.every(holds)) return null
  const sums = checks.find(({ id }) => id === 'printed-sums')
  if (sums?.ok !== true) return 'totals'
  return sums.detail.confirmed === sums.detail.rows ? null : 'sums'
}
