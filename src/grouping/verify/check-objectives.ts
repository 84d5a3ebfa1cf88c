import type { Group, Objective, Plan } from '../plan.js'
import { leadOf } from './check-groups.js'
import { differs, type Failure } from './failure.js'
import type { Problem } from './rebuild.js'

export const NAMES = ['ungrouped', 'groups', 'splits', 'travel'] as const

const KINDS = ['bound-meets', 'lp-dual', 'exhausted', 'open'] as const

/** The values must follow from the groups, and the claims for the whole from those for its components. */
export function checkObjectives(plan: Plan, problem: Problem): Failure[] {
  const { objectives, components } = plan.proof
  const lists = [objectives, ...components.map((component) => component.objectives)]
  const names = lists.flatMap((list, index) =>
    differs(
      'objective-value',
      `proof/objectives/${index}`,
      list.map(({ name }) => name),
      NAMES,
    ),
  )
  if (names.length > 0) return names
  const values = valuesOf(plan, problem, plan.groups, problem.neighbours.size)
  return objectives.flatMap((objective, index) => {
    const place = `proof/objectives/${index}`
    const parts = components.flatMap((component) => component.objectives[index] ?? [])
    const bound = parts.reduce((sum, part) => sum + part.bound, 0)
    const how = KINDS[Math.max(0, ...parts.map((part) => KINDS.indexOf(part.how)))]
    return [
      ...differs('objective-value', `${place}/value`, objective.value, values[objective.name]),
      ...differs('objective-bound', `${place}/bound`, objective.bound, bound),
      ...differs('not-proven', `${place}/optimal`, objective.optimal, objective.value === bound),
      ...differs('not-proven', `${place}/how`, objective.how, how),
    ]
  })
}

export function valuesOf(
  plan: Plan,
  problem: Problem,
  groups: readonly Group[],
  taking: number,
): Record<Objective['name'], number> {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const members = groups.map((group) => group.members)
  return {
    ungrouped: taking - sum(members.map(({ length }) => length)),
    groups: members.length,
    splits: sum(members.map((list) => new Set(list.map(problem.associationOf)).size)),
    travel: sum(members.map((list) => leadOf(plan, problem, list).travel)),
  }
}
