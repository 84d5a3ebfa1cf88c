import type { Plan } from '../plan.js'
import { type Failure, failure } from './failure.js'
import { type Problem, reachable } from './rebuild.js'

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
  const pairs = scope.leads.flatMap((a, i) => scope.leads.slice(i + 1).map((b) => [a, b] as const))
  for (const [a, b] of [...scope.apart, ...pairs]) {
    const [first, second] = [groupOf.get(a), groupOf.get(b)]
    if (a !== b && first !== undefined && first === second) broken('scope/apart', [a, b], first)
  }
  for (const { id, members } of plan.groups) {
    if (scope.maxSize !== null && members.length > scope.maxSize) {
      broken(`groups/${id - 1}`, scope.maxSize, members.length)
    }
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

/** @returns the sets of municipalities that the plan may not divide */
export function blocksOf(plan: Plan, problem: Problem): string[][] {
  const { scope } = plan
  const all = [...problem.neighbours.keys()]
  if (scope.prefer === 'groups') return all.map((ags) => [ags])
  const sameAssociation = (ags: string) =>
    [...(problem.neighbours.get(ags) ?? [])].filter(
      (other) => problem.associationOf(other) === problem.associationOf(ags),
    )
  const blocks = new Map(all.map((ags) => [ags, reachable(ags, sameAssociation)]))
  const whole = (block: readonly string[]) =>
    (scope.maxSize === null || block.length <= scope.maxSize) &&
    block.filter((ags) => scope.leads.includes(ags)).length < 2 &&
    !scope.apart.some(([a, b]) => block.includes(a) && block.includes(b))
  return all.flatMap((ags) => {
    const block = blocks.get(ags) ?? [ags]
    if (!whole(block)) return [[ags]]
    return block[0] === ags ? [block] : []
  })
}
