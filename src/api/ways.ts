import type { GroupingRequest } from '../grouping/problem.js'
import { withoutBudget } from '../grouping/solve-budget.js'
import { changedPlan } from './changed-plan.js'
import { frontOf, isProven } from './front.js'
import { countsOf, restOf } from './plan-counts.js'
import type { GroupResult } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import { timeLeft } from './time-left.js'
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
  /** parts that these associations are in, together: two each at least */
  readonly parts: number
  /** whether it is proven that no plan on this way touches fewer associations */
  readonly proven: boolean
}

/**
 * @param plan made by one of the two preferences
 * @returns both preferences side by side, associations first, then the way through the Landkreis; a preference that
 * the wishes leave no room for is missing, and one that the time does not suffice for. Where the plan may give up
 * groups, between them what giving up groups spares, until no more is spared
 * @param options `timeLimit`: seconds for all of them together; null for the default
 * @throws IgmError as `solveRequest`, but for `plan-impossible` and the like
 */
export async function waysOf(
  workspace: Workspace,
  plan: GroupResult,
  options: SolveOptions & { readonly timeLimit?: number | null } = {},
): Promise<readonly Way[]> {
  const { prefer, budgetGroups } = plan.scope
  const left = timeLeft(options.timeLimit ?? null)
  const plain = async (wanted: typeof prefer) => {
    if (wanted === prefer && budgetGroups === undefined) return plan
    const change = (request: GroupingRequest) => ({ ...withoutBudget(request), prefer: wanted })
    return changedPlan(workspace, plan, change, { ...options, timeLimit: left() })
  }
  const ways: Way[] = []
  let most: GroupResult | null = null
  for (const way of ['associations', 'groups'] as const) {
    most = await plain(way)
    if (most) ways.push(wayOf(workspace, most, way))
  }
  const front = budgetGroups === undefined ? [] : await frontOf(workspace, plan, most, { ...options, left })
  const steps = front.map(({ given, plan: step, proven }) => ({
    ...wayOf(workspace, step, 'budget'),
    budgetGroups: given,
    proven,
  }))
  return [...ways, ...steps, throughDistrict(plan)]
}

function wayOf(workspace: Workspace, plan: GroupResult, way: Way['way']): Way {
  const { groups, alone, leftOver } = countsOf(plan)
  return {
    way,
    budgetGroups: 0,
    groups,
    alone,
    ungrouped: leftOver,
    ...dividedIn(workspace, plan),
    proven: isProven(plan),
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
    parts: 0,
    proven: true,
  }
}

/** @returns how many associations have members in several groups, or some in one and others left over */
export function dividedIn(
  workspace: Workspace,
  plan: Pick<GroupResult, 'groups' | 'ungrouped'>,
): Pick<Way, 'divided' | 'parts'> {
  const { byAgs } = workspace.register()
  const leftOver = restOf(plan).leftOver.map(({ ags }) => ags)
  const touched = new Map<string, number>()
  for (const members of [...plan.groups.map((group) => group.members), leftOver]) {
    const ids = new Set(members.flatMap((ags) => byAgs.get(ags)?.association?.id ?? []))
    for (const id of ids) touched.set(id, (touched.get(id) ?? 0) + 1)
  }
  const several = [...touched.values()].filter((count) => count > 1)
  return { divided: several.length, parts: several.reduce((sum, count) => sum + count, 0) }
}
