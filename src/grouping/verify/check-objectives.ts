import type { Objective, ObjectiveName, Plan } from '../plan.js'
import { differs, type Failure } from './failure.js'
import { leadOf } from './lead.js'
import type { Problem } from './rebuild.js'

const KINDS = ['bound-meets', 'lp-dual', 'exhausted', 'open'] as const

export type Measured = Record<ObjectiveName, number>

/** The values must follow from the groups, and the claims for the whole from those for its components. */
export function checkObjectives(plan: Plan, problem: Problem): Failure[] {
  const { objectives, components } = plan.proof
  const lists = [objectives, ...components.map((component) => component.objectives)]
  const names = lists.flatMap((list, index) => checkNames(plan, list, `proof/objectives/${index}`))
  if (names.length > 0) return names
  const values = valuesOf(plan, problem, new Set(problem.neighbours.keys()))
  return objectives.flatMap((objective, index) => {
    const parts = components.flatMap((component) => component.objectives[index] ?? [])
    const bound = parts.reduce((sum, part) => sum + part.bound, 0)
    const how = KINDS[Math.max(0, ...parts.map((part) => KINDS.indexOf(part.how)))]
    const found = { value: values[objective.name], bound, optimal: objective.value === bound, how }
    return checkClaim(objective, `proof/objectives/${index}`, found)
  })
}

/** There are these objectives, in this order: posts and hosts where the plan asks for them, groups late where it spares some. */
export function namesIn({ scope }: Plan): ObjectiveName[] {
  const names: ObjectiveName[] =
    scope.budgetGroups === undefined
      ? ['ungrouped', 'groups', 'splits']
      : ['ungrouped', 'most', 'splits', 'groups']
  if (scope.oneHost) names.push('hosts')
  if (scope.posts !== undefined) names.push('posts')
  return [...names, 'travel']
}

function checkNames(plan: Plan, list: readonly Objective[], place: string): Failure[] {
  const names = list.map(({ name }) => name)
  return differs('objective-value', place, names, namesIn(plan))
}

/** What the plan says of one objective, and what is found. */
export function checkClaim(
  claimed: Objective,
  place: string,
  found: Readonly<Record<'value' | 'bound' | 'optimal' | 'how', unknown>>,
): Failure[] {
  return [
    ...differs('objective-value', `${place}/value`, claimed.value, found.value),
    ...differs('objective-bound', `${place}/bound`, claimed.bound, found.bound),
    ...differs('not-proven', `${place}/optimal`, claimed.optimal, found.optimal),
    ...differs('not-proven', `${place}/how`, claimed.how, found.how),
  ]
}

/** @param inside municipalities that take part, each with all that it could be in a group with */
export function valuesOf(plan: Plan, problem: Problem, inside: ReadonlySet<string>): Measured {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const within = ([first = '']: readonly string[]) => inside.has(first)
  const members = plan.groups.map((group) => group.members).filter(within)
  return {
    ungrouped: inside.size - sum(members.map(({ length }) => length)),
    most: plan.proof.witness?.filter(within).length ?? 0,
    groups: members.length,
    splits: sum(members.map((list) => new Set(list.map(problem.associationOf)).size)),
    hosts: sum(members.map((list) => hostsIn(problem, list))),
    posts: sum(members.map((list) => postsIn(plan, problem, list))),
    travel: sum(members.map((list) => leadOf(plan, problem, list).travel)),
  }
}

/** @returns whether more is better; of all others fewer are */
export function countsUp(name: ObjectiveName): boolean {
  return ['groups', 'most', 'posts'].includes(name)
}

/** Those who reach the threshold alone, all but one. */
export function hostsIn(problem: Problem, members: readonly string[]): number {
  const hosts = members.filter((ags) => problem.amountOf(ags) >= problem.threshold)
  return hosts.length > 1 ? hosts.length - 1 : 0
}

/** Whole quarter posts that the members pay together; none where the plan counts no posts. */
export function postsIn({ scope }: Plan, problem: Problem, members: readonly string[]): number {
  const amount = members.reduce((sum, ags) => sum + problem.amountOf(ags), 0)
  return scope.posts === undefined ? 0 : Math.floor((amount * 4) / scope.posts)
}
