import type { Basis, BudgetTable, Entry } from '../domain/budget-table.js'
import { type Edition, type EditionPeriod, periodOf } from '../domain/edition.js'
import { type Assessment, assess, type EligibilitySummary, summarise } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import type { Coverage } from './eligible.js'
import type { GroupResult } from './propose-groups.js'
import type { Workspace } from './workspace.js'

/** A proposal with every municipality of its scope judged by the amounts and the threshold that it rests on. */
export interface PlanReport extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly coverage: Coverage
  readonly municipalities: readonly Assessment[]
  readonly summary: EligibilitySummary
  readonly group: GroupResult
}

/** @throws IgmError `edition-unknown`, `store-damaged` */
export async function reportPlan(workspace: Workspace, plan: GroupResult): Promise<PlanReport> {
  const table = tableOf(await workspace.table(plan.edition), plan)
  const districts = new Set(plan.scope.districts)
  const municipalities = workspace
    .register()
    .municipalities.filter(({ district }) => districts.has(district.ags))
    .map((municipality) => assess(municipality, table))
  const known = municipalities.filter(({ amount }) => amount !== null).length
  return {
    schemaVersion: 1,
    edition: plan.edition,
    period: periodOf(table.edition),
    sample: plan.sample,
    verdict: plan.verdict,
    coverage: { known, total: municipalities.length },
    municipalities,
    summary: summarise(municipalities),
    group: plan,
  }
}

/** @returns the edition with the threshold of the plan, which a wish may have changed */
export function editionOfPlan(edition: Edition, { threshold }: Pick<GroupResult, 'threshold'>): Edition {
  if (threshold === edition.threshold.value) return edition
  return { ...edition, threshold: { value: threshold, source: { de: '--threshold', en: '--threshold' } } }
}

/** @returns the table with the own amounts and the threshold of a plan */
export function tableOf(
  table: BudgetTable,
  plan: Pick<GroupResult, 'ownAmounts' | 'threshold'>,
): BudgetTable {
  const own = plan.ownAmounts.map(([ags, amount]) => [ags, ownEntry(ags, amount)] as const)
  return {
    edition: editionOfPlan(table.edition, plan),
    entries: new Map([...table.entries, ...own]),
    verdict: table.verdict,
    bounds: table.bounds,
    complete: table.complete,
  }
}

function ownEntry(ags: string, amount: Euro): Entry {
  const source = { kind: 'own-figures', title: '--amounts', url: null, date: null, file: null } as const
  return { ags, amount, persons: null, source }
}
