import type { Plan } from '../plan.js'
import { blocksOf, pairsApart } from './areas.js'
import { type Failure, failure } from './failure.js'
import { keepsWays } from './lead.js'
import type { Problem } from './rebuild.js'

export function checkWishes(plan: Plan, problem: Problem): Failure[] {
  const { scope } = plan
  const groupOf = new Map(plan.groups.flatMap(({ id, members }) => members.map((ags) => [ags, id] as const)))
  const failures: Failure[] = []
  const broken = (place: string, claimed: unknown, found: unknown) =>
    failures.push(failure('wish-broken', place, claimed, found))
  for (const [index, wish] of scope.together.entries()) {
    const groups = wish.map((ags) => groupOf.get(ags) ?? null)
    if (groups.includes(null) || new Set(groups).size > 1) broken(`scope/together/${index}`, wish, groups)
  }
  for (const [a, b] of pairsApart(plan)) {
    const [first, second] = [groupOf.get(a), groupOf.get(b)]
    if (first !== undefined && first === second) broken('scope/apart', [a, b], first)
  }
  for (const { id, members } of plan.groups) {
    if (scope.maxSize !== null && members.length > scope.maxSize) {
      broken(`groups/${id - 1}`, scope.maxSize, members.length)
    }
  }
  for (const { id, members } of plan.groups) {
    if (!keepsWays(plan, problem, members)) broken(`groups/${id - 1}`, scope.maxWay, null)
  }
  return [...failures, ...dividedAssociations(plan, problem, groupOf)]
}

/** With `prefer: associations`, the connected part of an association stays whole unless a wish forbids it. */
function dividedAssociations(plan: Plan, problem: Problem, groupOf: ReadonlyMap<string, number>): Failure[] {
  const groupsOf = (members: readonly string[]) => new Set(members.map((ags) => groupOf.get(ags) ?? null))
  return blocksOf(plan, problem)
    .filter((block) => groupsOf(block).size > 1)
    .map((block) => failure('association-divided', 'groups', block, [...groupsOf(block)]))
}
