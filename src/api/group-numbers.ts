import type { Group } from '../grouping/plan.js'
import type { GroupResult } from './propose-groups.js'

/** A plan in the words of people: a group has two members or more, whoever reaches the threshold alone has none. */
export interface PlanParts {
  readonly joint: readonly Group[]
  readonly alone: readonly Group[]
}

export function partsOf({ groups }: Pick<GroupResult, 'groups'>): PlanParts {
  return {
    joint: groups.filter(({ members }) => members.length > 1),
    alone: groups.filter(({ members }) => members.length === 1),
  }
}

/** @returns AGS of those who were to lead their group and are in none; whoever is alone leads itself */
export function idleLeads({ scope, groups }: Pick<GroupResult, 'scope' | 'groups'>): string[] {
  const placed = new Set(groups.flatMap(({ members }) => members))
  return scope.leads.filter((ags) => !placed.has(ags))
}

/** @returns the number of its group by AGS; whoever is alone or left over is not in it */
export function groupNumbers(plan: Pick<GroupResult, 'groups'>): Map<string, number> {
  return new Map(partsOf(plan).joint.flatMap(({ id, members }) => members.map((ags) => [ags, id])))
}
