import type { BudgetTable } from '../domain/budget-table.js'
import { assess } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import { IgmError } from '../domain/problem.js'
import type { District, Register } from '../domain/register.js'
import { resolveMunicipalities } from './resolve.js'
import type { Workspace } from './workspace.js'

/** One line of a user's own figures: a place by AGS, or by name and district. */
export interface AmountRow {
  readonly ags: string | null
  readonly name: string | null
  readonly district: string | null
  /** euro per year */
  readonly amount: Euro
}

/**
 * @param districts the scope: what lies elsewhere decides nothing; a name that occurs twice is looked for here first
 * @returns the amounts in the scope by AGS, sorted
 * @throws IgmError `name-unknown`, `name-ambiguous`, `amount-twice` when two lines differ about a municipality
 */
export async function ownAmounts(
  workspace: Workspace,
  rows: readonly AmountRow[],
  districts: readonly District[],
): Promise<Map<string, Euro>> {
  const amounts = new Map<string, Euro>()
  for (const row of rows) {
    const query =
      row.ags ?? [row.name, row.district].filter((part) => part !== null && part !== '').join(', ')
    const [municipality] = resolveMunicipalities(workspace, [query], districts)
    if (!municipality) continue
    const { ags, name } = municipality
    const before = amounts.get(ags) ?? row.amount
    if (before !== row.amount) throw new IgmError('amount-twice', { name, amounts: [before, row.amount] })
    amounts.set(ags, row.amount)
  }
  const scope = new Set(districts.map((district) => district.ags))
  const inScope = [...amounts].filter(([ags]) => scope.has(ags.slice(0, 5)))
  return new Map(inScope.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @returns every known amount in euro per year, the user's own in place of those of the table */
export function amountsOf(
  register: Register,
  table: BudgetTable,
  own: ReadonlyMap<string, Euro>,
): Map<string, Euro> {
  const amounts = new Map<string, Euro>()
  for (const municipality of register.municipalities) {
    const { ags, amount } = assess(municipality, table)
    if (amount !== null) amounts.set(ags, amount)
  }
  for (const [ags, amount] of own) amounts.set(ags, amount)
  return amounts
}
