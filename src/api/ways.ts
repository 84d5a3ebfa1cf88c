import type { GroupingRequest } from '../grouping/problem.js'
import { withoutBudget } from '../grouping/solve-budget.js'
import { changedPlan } from './changed-plan.js'
import { countsOf, restOf } from './plan-counts.js'
import type { GroupResult } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { Workspace } from './workspace.js'

/** One way to go, and what it costs. */
export interface Way {
  /** associations kept whole, as many groups as possible, or all of them together through the Landkreis */
  readonly way: 'associations' | 'groups' | 'budget' | 'district'
  /** groups that may be given up on it; 0 on the others */
  readonly budgetGroups: number
  /** groups of two members or more */
  readonly groups: number
  /** municipalities that reach the threshold alone and stay alone */
  readonly alone: number
  /** municipalities with an amount that find no group; those excluded by wish are not among them */
  readonly ungrouped: number
  /** associations whose members are in several groups */
  readonly divided: number
  /** whether it is proven that no plan on this way touches fewer associations */
  readonly proven: boolean
}

/**
 * @param plan made by one of the two preferences
 * @returns both preferences side by side, associations first, then the way through the Landkreis; a preference that
 * the wishes leave no room for is missing. Where the plan may give up groups, between them what each group given up
 * spares, until no more is spared
 * @throws IgmError as `solveRequest`, but for `plan-impossible` and the like
 */
export async function waysOf(
  workspace: Workspace,
  plan: GroupResult,
  options: SolveOptions & { readonly timeLimit?: number | null } = {},
): Promise<readonly Way[]> {
  const { prefer, budgetGroups } = plan.scope
  const plain = async (wanted: typeof prefer) => {
    if (wanted === prefer && budgetGroups === undefined) return plan
    const change = (request: GroupingRequest) => ({ ...withoutBudget(request), prefer: wanted })
    return changedPlan(workspace, plan, change, options)
  }
  const ways: Way[] = []
  for (const way of ['associations', 'groups'] as const) {
    const found = await plain(way)
    if (found) ways.push(wayOf(workspace, found, way))
  }
  const front = budgetGroups === undefined ? [] : await frontOf(workspace, plan, options)
  const steps = front.map(({ given, plan: step, proven }) => ({
    ...wayOf(workspace, step, 'budget'),
    budgetGroups: given,
    proven,
  }))
  return [...ways, ...steps, throughDistrict(plan)]
}

/** What giving up so many groups spares. */
interface Step {
  readonly given: number
  readonly plan: GroupResult
  /** no plan that gives up so many groups touches fewer associations */
  readonly proven: boolean
}

/** Seconds for each step of the front; what is not proven by then is said not to be. */
const STEP_LIMIT = 20

/**
 * @param plan one that may give up groups
 * @returns one plan for each number of groups given up, from 1 until no association more is spared
 */
async function frontOf(
  workspace: Workspace,
  plan: GroupResult,
  options: SolveOptions,
): Promise<readonly Step[]> {
  const most = plan.proof.witness?.length ?? 0
  const step = (budgetGroups: number) =>
    changedPlan(workspace, plan, (request) => ({ ...request, budgetGroups }), {
      ...options,
      timeLimit: STEP_LIMIT,
    })
  // as few associations as can be had at all, and of such plans the one with the most groups
  const last = await step(most)
  const steps: Step[] = []
  const given = last ? most - last.groups.length : 0
  for (let count = 1; count <= given && !options.signal?.aborted; count += 1) {
    const found = count === given ? last : count === plan.scope.budgetGroups ? plan : await step(count)
    if (found) steps.push({ given: count, plan: found, proven: splitsOf(found)?.optimal ?? false })
  }
  return withoutWorse(steps)
}

/**
 * @param steps in the order of the groups given up
 * @returns the same; but a plan that gives up fewer groups is one of the next step as well, which shows no worse one
 */
export function withoutWorse(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = []
  for (const step of steps) {
    const before = kept.at(-1)
    const isWorse = before && touchedBy(before.plan) < touchedBy(step.plan)
    kept.push(isWorse ? { ...step, plan: before.plan } : step)
  }
  return kept
}

function splitsOf({ proof }: Pick<GroupResult, 'proof'>) {
  return proof.objectives.find(({ name }) => name === 'splits')
}

function touchedBy(plan: GroupResult): number {
  return splitsOf(plan)?.value ?? 0
}

function wayOf(workspace: Workspace, plan: GroupResult, way: Way['way']): Way {
  const { groups, alone, leftOver } = countsOf(plan)
  return {
    way,
    budgetGroups: 0,
    groups,
    alone,
    ungrouped: leftOver,
    divided: dividedIn(workspace, plan),
    proven: splitsOf(plan)?.optimal ?? false,
  }
}

/** All whose amount is known are one group: the Landkreis applies for them. */
function throughDistrict(plan: GroupResult): Way {
  const counts = countsOf(plan)
  const members = counts.members + counts.alone + counts.leftOver
  return {
    way: 'district',
    budgetGroups: 0,
    groups: members > 1 ? 1 : 0,
    alone: members === 1 ? 1 : 0,
    ungrouped: 0,
    divided: 0,
    proven: true,
  }
}

/** @returns how many associations have members in several groups, or some in one and others left over */
export function dividedIn(workspace: Workspace, plan: Pick<GroupResult, 'groups' | 'ungrouped'>): number {
  const { byAgs } = workspace.register()
  const leftOver = restOf(plan).leftOver.map(({ ags }) => ags)
  const touched = new Map<string, number>()
  for (const members of [...plan.groups.map((group) => group.members), leftOver]) {
    const ids = new Set(members.flatMap((ags) => byAgs.get(ags)?.association?.id ?? []))
    for (const id of ids) touched.set(id, (touched.get(id) ?? 0) + 1)
  }
  return [...touched.values()].filter((count) => count > 1).length
}
