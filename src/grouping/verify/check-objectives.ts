import type { Objective, Plan } from '../plan.js'
import { leadOf } from './check-groups.js'
import { differs, type Failure, failure } from './failure.js'
import type { Problem } from './rebuild.js'

const NAMES = ['ungrouped', 'groups', 'splits', 'travel'] as const

/** The values must follow from the groups, and a bound must hold. */
export function checkObjectives(plan: Plan, problem: Problem): Failure[] {
  const { objectives } = plan.proof
  const names = differs(
    'objective-value',
    'proof/objectives',
    objectives.map(({ name }) => name),
    NAMES,
  )
  if (names.length > 0) return names
  const values = valuesOf(plan, problem)
  return objectives.flatMap((objective, index) => [
    ...differs('objective-value', `proof/objectives/${index}/value`, objective.value, values[objective.name]),
    ...checkClaim(objective, `proof/objectives/${index}`),
  ])
}

function valuesOf(plan: Plan, problem: Problem): Record<Objective['name'], number> {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const members = plan.groups.map((group) => group.members)
  return {
    ungrouped: problem.neighbours.size - sum(members.map(({ length }) => length)),
    groups: members.length,
    splits: sum(members.map((list) => new Set(list.map(problem.associationOf)).size)),
    travel: sum(members.map((list) => leadOf(plan, problem, list).travel)),
  }
}

function checkClaim({ value, bound, optimal, how }: Objective, place: string): Failure[] {
  if (optimal !== (value === bound))
    return [failure('not-proven', `${place}/optimal`, optimal, value === bound)]
  return differs('not-proven', `${place}/how`, how === 'open', !optimal)
}
