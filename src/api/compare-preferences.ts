import type { GroupRequest } from './group-request.js'
import { type GroupResult, proposeGroups } from './propose-groups.js'
import type { Workspace } from './workspace.js'

/** What one way of thinking gives: more groups, or associations kept whole. */
export interface PreferenceOutcome {
  readonly prefer: GroupRequest['prefer']
  readonly groups: number
  /** associations whose members are in several groups */
  readonly divided: number
}

/**
 * @param result of the request
 * @returns the outcome of the request and that of the other preference, so that each shows its price
 * @throws IgmError as `proposeGroups`
 */
export async function comparePreferences(
  workspace: Workspace,
  request: GroupRequest,
  result: GroupResult,
): Promise<readonly PreferenceOutcome[]> {
  const prefer = request.prefer === 'groups' ? 'associations' : 'groups'
  const other = await proposeGroups(workspace, { ...request, prefer })
  return [outcomeOf(workspace, result, request.prefer), outcomeOf(workspace, other, prefer)]
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
