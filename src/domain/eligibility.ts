import type { AmountSource, BudgetTable } from './budget-table.js'
import type { Edition } from './edition.js'
import { type Euro, sumEuro } from './money.js'
import { associationTitle, type Municipality } from './register.js'

/**
 * `alone`: may apply alone · `join`: must join with others · `none`: no persons, nothing to draw ·
 * `unknown`: no published amount is at hand
 */
export type EligibilityStatus = 'alone' | 'join' | 'none' | 'unknown'

export const STATUSES: readonly EligibilityStatus[] = ['alone', 'join', 'none', 'unknown']

/** One municipality as every command reports it. Amounts in whole euro per year. */
export interface Assessment {
  readonly ags: string
  readonly name: string
  readonly district: string
  /** five digits */
  readonly districtAgs: string
  readonly association: string | null
  readonly amount: Euro | null
  readonly persons: number | null
  readonly status: EligibilityStatus
  /** euro missing to the threshold; null unless the status is `join` */
  readonly missing: Euro | null
  readonly source: AmountSource | null
}

export interface EligibilitySummary {
  readonly alone: number
  readonly join: number
  readonly none: number
  readonly unknown: number
  /** sum of the known amounts, euro per year */
  readonly amount: Euro
}

/**
 * A municipality whose amount is at least the threshold may apply alone; below that it must join with
 * others (press release MdL Frey and dpa, 5 January 2018).
 * @param amount euro per year; null where unknown
 */
export function statusOf(amount: Euro | null, edition: Edition): EligibilityStatus {
  if (amount === null) return 'unknown'
  if (amount === 0) return 'none'
  return amount >= edition.threshold.value ? 'alone' : 'join'
}

export function assess(municipality: Municipality, table: BudgetTable): Assessment {
  const entry = table.entries.get(municipality.ags)
  // A complete table has proven that whoever it leaves out has no persons.
  const absent = table.complete ? 0 : null
  const amount = entry ? entry.amount : absent
  const status = statusOf(amount, table.edition)
  return {
    ags: municipality.ags,
    name: municipality.name,
    district: municipality.district.name,
    districtAgs: municipality.district.ags,
    association: municipality.association && associationTitle(municipality.association),
    amount,
    persons: entry ? entry.persons : absent,
    status,
    missing: status === 'join' && amount !== null ? table.edition.threshold.value - amount : null,
    source: entry?.source ?? null,
  }
}

export function summarise(assessments: readonly Assessment[]): EligibilitySummary {
  const count = (status: EligibilityStatus) => assessments.filter((one) => one.status === status).length
  return {
    alone: count('alone'),
    join: count('join'),
    none: count('none'),
    unknown: count('unknown'),
    amount: sumEuro(assessments.map(({ amount }) => amount ?? 0)),
  }
}
