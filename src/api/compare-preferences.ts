import { IgmError, type ProblemCode } from '../domain/problem.js'
import type { GroupRequest } from './group-request.js'
import { type GroupResult, proposeGroups } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { Workspace } from './workspace.js'

const NO_PLAN: readonly ProblemCode[] = ['plan-impossible', 'plan-not-found', 'interrupted']

/** What one way of thinking gives: more groups, or associations kept whole. */
export interface PreferenceOutcome {
  readonly prefer: GroupRequest['prefer']
  readonly groups: number
  /** associations whose members are in several groups */
  readonly divided: number
}

/**
 * @param result of the request
 * @returns the outcome of the request and that of the other preference, so that each shows its price; nothing where
 * the wishes leave no room for the other one
 * @throws IgmError as `proposeGroups`, but for `plan-impossible` and the like
 */
export async function comparePreferences(
  workspace: Workspace,
  request: GroupRequest,
  result: GroupResult,
  options: SolveOptions = {},
): Promise<readonly PreferenceOutcome[]> {
  const prefer = request.prefer === 'groups' ? 'associations' : 'groups'
  try {
    const other = await proposeGroups(workspace, { ...request, prefer }, options)
    return [outcomeOf(workspace, result, request.prefer), outcomeOf(workspace, other, prefer)]
  } catch (error) {
    if (error instanceof IgmError && NO_PLAN.includes(error.code)) return []
    throw error
  }
}

function outcomeOf(
  workspace: Workspace,
  { groups }: GroupResult,
  prefer: GroupRequest['prefer'],
): PreferenceOutcome {
  const { byAgs } = workspace.register()
  const touched = new Map<string, number>()
  for (const { members } of groups) {
    const ids = new Set(members.flatMap((ags) => byAgs.get(ags)?.association?.id ?? []))
    for (const id of ids) touched.set(id, (touched.get(id) ?? 0) + 1)
  }
  return { prefer, groups: groups.length, divided: [...touched.values()].filter((count) => count > 1).length }
}
