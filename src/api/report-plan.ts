import type { Basis, BudgetTable, Entry } from '../domain/budget-table.js'
import { type Edition, type EditionPeriod, periodOf } from '../domain/edition.js'
import {
  type Assessment,
  assess,
  coverageOf,
  type EligibilitySummary,
  summarise,
} from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import type { Coverage } from './eligible.js'
import { type OwnFigures, planBasis, verdictBeside } from './own-basis.js'
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
  const published = await workspace.table(plan.edition)
  const table = tableOf(published, plan)
  const districts = new Set(plan.scope.districts)
  const municipalities = workspace
    .register()
    .municipalities.filter(({ district }) => districts.has(district.ags))
    .map((municipality) => assess(municipality, table))
  return {
    schemaVersion: 1,
    edition: plan.edition,
    period: periodOf(table.edition),
    ...planBasis({ table: published, register: workspace.register() }, plan),
    coverage: coverageOf(municipalities),
    municipalities,
    summary: summarise(municipalities),
    group: plan,
  }
}

/** @returns the edition with the threshold of the plan, which a wish may have changed */
function editionOfPlan(edition: Edition, { threshold }: Pick<OwnFigures, 'threshold'>): Edition {
  if (threshold === edition.threshold.value) return edition
  const source = { de: 'eigene Angabe', en: 'own figure' }
  return { ...edition, threshold: { value: threshold, source } }
}

/** @returns the table with the own amounts and the threshold of a plan */
export function tableOf(table: BudgetTable, plan: OwnFigures): BudgetTable {
  const file = plan.ownFile ?? ''
  const own = plan.ownAmounts.map(([ags, amount]) => [ags, ownEntry(ags, amount, file)] as const)
  return {
    edition: editionOfPlan(table.edition, plan),
    entries: new Map([...table.entries, ...own]),
    verdict: verdictBeside(table.verdict, plan),
    bounds: table.bounds,
    complete: table.complete,
  }
}

/** @param title name of the file; empty where the amounts came in by a pipe */
function ownEntry(ags: string, amount: Euro, title: string): Entry {
  const source = { kind: 'own-figures', title, url: null, date: null, file: null } as const
  return { ags, amount, persons: null, source }
}
