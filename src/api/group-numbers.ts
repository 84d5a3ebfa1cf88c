import type { GroupResult } from './propose-groups.js'

/** @returns the number of its group by AGS; a municipality without a group is not in it */
export function groupNumbers({ groups }: Pick<GroupResult, 'groups'>): Map<string, number> {
  return new Map(groups.flatMap(({ id, members }) => members.map((ags) => [ags, id])))
}
