import type { AmountSource, Bound, BudgetTable, Entry } from './budget-table.js'
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
  /** true for a published amount off the rate of its edition: perhaps a misprint of the source */
  readonly doubtful: boolean
  /** what is published in the place of an amount; null where the amount is known, and where nothing is */
  readonly bounds: Bound | null
}

export interface EligibilitySummary {
  readonly alone: number
  readonly join: number
  readonly none: number
  readonly unknown: number
  /** sum of the known amounts; intervals are not in it */
  readonly amount: Euro
  /** how many of those counted above have no amount, but a published interval */
  readonly bounded: Readonly<Record<EligibilityStatus, number>>
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

/** An interval that lies wholly on one side of the threshold says as much as an amount: all else is unknown. */
function statusWithin({ atLeast, atMost }: Bound, { threshold }: Edition): EligibilityStatus {
  if (atLeast >= threshold.value) return 'alone'
  return atMost < threshold.value ? 'join' : 'unknown'
}

export function assess(municipality: Municipality, table: BudgetTable): Assessment {
  const entry = table.entries.get(municipality.ags)
  // A complete table has proven that whoever it leaves out has no persons.
  const absent = table.complete ? 0 : null
  const amount = entry ? entry.amount : absent
  const bounds = amount === null ? (table.bounds.get(municipality.ags) ?? null) : null
  const status = bounds ? statusWithin(bounds, table.edition) : statusOf(amount, table.edition)
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
    doubtful: entry !== undefined && isDoubtful(entry, table.edition),
    bounds,
  }
}

/** The rate of the edition is known, and the amount follows it for no number of persons. */
function isDoubtful({ persons, source }: Entry, { personsTotal }: Edition): boolean {
  return persons === null && personsTotal !== null && source.kind !== 'own-figures'
}

/** How many of the municipalities asked for have a known amount. */
export interface Coverage {
  readonly known: number
  readonly total: number
}

export function coverageOf(assessments: readonly Pick<Assessment, 'amount'>[]): Coverage {
  return { known: assessments.filter(({ amount }) => amount !== null).length, total: assessments.length }
}

export function summarise(assessments: readonly Assessment[]): EligibilitySummary {
  const bounded = assessments.filter(({ bounds }) => bounds !== null)
  return {
    ...countStatuses(assessments),
    amount: sumEuro(assessments.map(({ amount }) => amount ?? 0)),
    bounded: countStatuses(bounded),
  }
}

function countStatuses(assessments: readonly Assessment[]): Record<EligibilityStatus, number> {
  const counts = { alone: 0, join: 0, none: 0, unknown: 0 }
  for (const { status } of assessments) counts[status] += 1
  return counts
}
