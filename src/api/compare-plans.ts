import type { Basis } from '../domain/budget-table.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import type { Assessment } from '../domain/eligibility.js'
import { type Euro, sumEuro } from '../domain/money.js'
import { IgmError } from '../domain/problem.js'
import type { ObjectiveName } from '../grouping/plan.js'
import { amountsOf } from './own-amounts.js'
import { planBasis } from './own-basis.js'
import { askedIn } from './plan-asked.js'
import { countsOf } from './plan-counts.js'
import type { GroupResult } from './propose-groups.js'
import { assessOn, type Remarks, remarksOn } from './remarks.js'
import { soundPlan, unchangedPlan } from './verify-plan.js'
import { dividedIn } from './ways.js'
import type { Workspace } from './workspace.js'

/** What a plan comes to. */
export interface PlanFigures extends Basis {
  readonly edition: string
  readonly period: EditionPeriod
  readonly prefer: 'groups' | 'associations'
  /** of two members or more */
  readonly groups: number
  readonly alone: number
  /** municipalities with an amount that find no group */
  readonly leftOver: number
  /** of all groups and of those alone, euro per year */
  readonly amount: Euro
  readonly divided: number
  readonly objectives: readonly { readonly name: ObjectiveName; readonly value: number }[]
  /** what `igm verify` finds in it today: not 0 where amounts have changed since, or its claims never held */
  readonly failures: number
}

/** Where a municipality is in a plan; `members` are all of its group, none where it has none. */
export interface Place {
  /** false where the plan is for other districts */
  readonly inScope: boolean
  /** number of its group; null for one alone or left over */
  readonly group: number | null
  readonly lead: string | null
  readonly members: readonly string[]
  /** of its group, or its own where it is alone; euro per year */
  readonly amount: Euro | null
}

/** Remarks are on the amounts of the groups that differ. */
export interface PlanComparison extends Remarks {
  readonly schemaVersion: 1
  /** made for the same scope, wishes, threshold, amounts and borders */
  readonly sameProblem: boolean
  readonly plans: readonly [PlanFigures, PlanFigures]
  /** what the one plan was asked for and the other was not, as options of `igm group` */
  readonly asked: readonly [readonly string[], readonly string[]]
  /** municipalities that both plans are about and whose amounts differ between them */
  readonly otherAmounts: number
  /** municipalities that both plans are about */
  readonly shared: number
  /** municipalities whose companions differ, by AGS; also those that one plan alone is about */
  readonly moved: readonly { readonly ags: string; readonly before: Place; readonly after: Place }[]
}

/**
 * Plans of other amounts than today's may be compared, and it is said that they are; changed ones may not.
 * @param texts the JSON of two saved plans; `paths` only for messages
 * @throws IgmError `plan-invalid`, `plan-rejected`, `edition-unknown`, `store-damaged`
 */
export async function comparePlans(
  workspace: Workspace,
  texts: readonly [string, string],
  paths: readonly [string, string],
): Promise<PlanComparison> {
  const before = await unchangedPlan(workspace, texts[0], paths[0])
  const after = await unchangedPlan(workspace, texts[1], paths[1])
  return compareProposals(workspace, before, after)
}

/**
 * The same of a proposal that is not saved yet. The other must be what it says, as nothing else may stand on a paper,
 * and rest on amounts of the same kind.
 * @param text the JSON of the saved plan; `path` only for messages
 * @throws IgmError `plan-invalid`, `plan-rejected`; `option-invalid` for a plan of another edition
 */
export async function compareWithSaved(
  workspace: Workspace,
  text: string,
  path: string,
  plan: GroupResult,
): Promise<PlanComparison> {
  const before = await soundPlan(workspace, text, path)
  if (before.edition !== plan.edition || before.sample !== plan.sample)
    throw new IgmError('option-invalid', {
      option: '--compare-with',
      value: `${path} (${before.edition})`,
      expected: plan.edition,
    })
  return compareProposals(workspace, { plan: before, failures: 0 }, { plan, failures: 0 })
}

/** A plan, and what does not hold of it today. */
interface Compared {
  readonly plan: GroupResult
  readonly failures: number
}

async function compareProposals(
  workspace: Workspace,
  before: Compared,
  after: Compared,
): Promise<PlanComparison> {
  const [places, others] = [placesIn(before.plan), placesIn(after.plan)]
  const all = [...new Set([...places.keys(), ...others.keys()])].sort()
  const moved = all.flatMap((ags) => {
    const [one, other] = [places.get(ags) ?? ELSEWHERE, others.get(ags) ?? ELSEWHERE]
    const isSame = one.inScope === other.inScope && one.members.join() === other.members.join()
    return isSame ? [] : [{ ags, before: one, after: other }]
  })
  const concerned = moved.flatMap((one) => [...one.before.members, ...one.after.members])
  const judged = await Promise.all([before, after].map(({ plan }) => assessOn(workspace, plan, concerned)))
  const shared = all.filter((ags) => places.has(ags) && others.has(ags))
  const amounts = await Promise.all([before, after].map(({ plan }) => amountsIn(workspace, plan)))
  return {
    schemaVersion: 1,
    sameProblem: before.plan.proof.problem === after.plan.proof.problem,
    plans: [await figuresOf(workspace, before), await figuresOf(workspace, after)],
    asked: onlyIn([before, after].map(({ plan }) => askedIn(plan, workspace.register()))),
    otherAmounts: shared.filter((ags) => amounts[0]?.get(ags) !== amounts[1]?.get(ags)).length,
    shared: shared.length,
    moved,
    ...remarksOn(uniqueIn(judged.flat())),
  }
}

/** @returns what is in each of two lists alone */
function onlyIn([one = [], other = []]: readonly (readonly string[])[]): PlanComparison['asked'] {
  return [one.filter((each) => !other.includes(each)), other.filter((each) => !one.includes(each))]
}

async function amountsIn(workspace: Workspace, { edition, ownAmounts }: GroupResult) {
  return amountsOf(workspace.register(), await workspace.table(edition), new Map(ownAmounts))
}

const ELSEWHERE: Place = { inScope: false, group: null, lead: null, members: [], amount: null }
const NOWHERE: Place = { ...ELSEWHERE, inScope: true }

function placesIn({ groups, ungrouped }: GroupResult): Map<string, Place> {
  const grouped = groups.flatMap(({ id, lead, members, amount }) => {
    const place = { inScope: true, group: members.length > 1 ? id : null, lead, members, amount }
    return members.map((ags) => [ags, place] as const)
  })
  return new Map([...ungrouped.map(({ ags }) => [ags, NOWHERE] as const), ...grouped])
}

/** The same amount of the same municipality is said once. */
function uniqueIn(judged: readonly Assessment[]): readonly Assessment[] {
  return [...new Map(judged.map((one) => [`${one.ags} ${one.amount}`, one])).values()]
}

async function figuresOf(workspace: Workspace, { plan, failures }: Compared): Promise<PlanFigures> {
  const { groups, alone, leftOver } = countsOf(plan)
  const table = await workspace.table(plan.edition)
  return {
    edition: plan.edition,
    period: periodOf(table.edition),
    ...planBasis({ table, register: workspace.register() }, plan),
    prefer: plan.scope.prefer,
    groups,
    alone,
    leftOver,
    amount: sumEuro(plan.groups.map(({ amount }) => amount)),
    divided: dividedIn(workspace, plan).divided,
    objectives: plan.proof.objectives.map(({ name, value }) => ({ name, value })),
    failures,
  }
}
