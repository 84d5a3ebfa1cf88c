import type { EligibleResult } from './eligible.js'
import { PLAIN_WISHES } from './group-request.js'
import { proposeGroups } from './propose-groups.js'
import type { Workspace } from './workspace.js'

/**
 * @param districts names or AGS; the whole state, district by district, when empty
 * @returns the number of the proposed group by AGS; a municipality without a group is not in it
 * @throws IgmError as `proposeGroups`
 */
export async function groupNumbers(
  workspace: Workspace,
  { edition }: Pick<EligibleResult, 'edition'>,
  districts: readonly string[],
): Promise<Map<string, number>> {
  const { groups } = await proposeGroups(workspace, { ...PLAIN_WISHES, edition, districts })
  return new Map(groups.flatMap(({ id, members }) => members.map((ags) => [ags, id])))
}
