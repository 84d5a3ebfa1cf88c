import { changedPlan } from './changed-plan.js'
import { countsOf } from './plan-counts.js'
import type { GroupResult } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { Workspace } from './workspace.js'

/** One way to go, and what it costs. */
export interface Way {
  /** associations kept whole, as many groups as possible, or all of them together through the Landkreis */
  readonly way: 'associations' | 'groups' | 'district'
  /** groups of two members or more */
  readonly groups: number
  /** municipalities that reach the threshold alone and stay alone */
  readonly alone: number
  /** municipalities with an amount that find no group; those excluded by wish are not among them */
  readonly ungrouped: number
  /** associations whose members are in several groups */
  readonly divided: number
}

/**
 * @param plan made by one of the two preferences
 * @returns both preferences side by side, associations first, then the way through the Landkreis; a preference that
 * the wishes leave no room for is missing
 * @throws IgmError as `solveRequest`, but for `plan-impossible` and the like
 */
export async function waysOf(
  workspace: Workspace,
  plan: GroupResult,
  options: SolveOptions & { readonly timeLimit?: number | null } = {},
): Promise<readonly Way[]> {
  const { prefer } = plan.scope
  const other = prefer === 'groups' ? 'associations' : 'groups'
  const others = await changedPlan(workspace, plan, (request) => ({ ...request, prefer: other }), options)
  const both = [wayOf(workspace, plan, prefer), ...(others ? [wayOf(workspace, others, other)] : [])]
  return [...both.sort((a, b) => (a.way < b.way ? -1 : 1)), throughDistrict(plan)]
}

function wayOf(workspace: Workspace, plan: GroupResult, way: Way['way']): Way {
  const { groups, alone, leftOver } = countsOf(plan)
  return { way, groups, alone, ungrouped: leftOver, divided: dividedIn(workspace, plan) }
}

/** All whose amount is known are one group: the Landkreis applies for them. */
function throughDistrict(plan: GroupResult): Way {
  const counts = countsOf(plan)
  const members = counts.members + counts.alone + counts.leftOver
  return {
    way: 'district',
    groups: members > 1 ? 1 : 0,
    alone: members === 1 ? 1 : 0,
    ungrouped: 0,
    divided: 0,
  }
}

/** @returns how many associations have members in several groups */
export function dividedIn(workspace: Workspace, { groups }: Pick<GroupResult, 'groups'>): number {
  const { byAgs } = workspace.register()
  const touched = new Map<string, number>()
  for (const { members } of groups) {
    const ids = new Set(members.flatMap((ags) => byAgs.get(ags)?.association?.id ?? []))
    for (const id of ids) touched.set(id, (touched.get(id) ?? 0) + 1)
  }
  return [...touched.values()].filter((count) => count > 1).length
}
