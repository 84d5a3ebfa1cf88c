import type { Plan } from '../plan.js'
import { keepsWays } from './lead.js'
import { type Problem, reachable } from './rebuild.js'

/** One connected component, built again: what the solver may not divide is one area. */
export interface Areas {
  /** municipalities of each area, sorted; areas sorted by their first */
  readonly members: readonly (readonly string[])[]
  readonly neighbours: readonly (readonly number[])[]
  /** euro per year */
  readonly amounts: readonly number[]
  /** numbers of areas that a wish puts into one group */
  readonly together: readonly (readonly number[])[]
  /** pairs of areas that may not be in one group */
  readonly apart: readonly (readonly [number, number])[]
}

/** @returns the components by first municipality */
export function componentsOf(plan: Plan, problem: Problem): Areas[] {
  const blocks = blocksOf(plan, problem)
  return partsOf(plan, problem).map((component) => {
    const inside = new Set(component)
    return areasOf(
      plan,
      problem,
      blocks.filter(([first = '']) => inside.has(first)),
    )
  })
}

/** Where groups may be given up they are so wherever it spares most: all that can have any is one part. */
function partsOf({ scope, threshold }: Plan, problem: Problem): (readonly string[])[] {
  const components = [...new Set(problem.componentOf.values())]
  if (scope.budgetGroups === undefined) return components
  const isLow = (component: readonly string[]) =>
    component.reduce((sum, ags) => sum + problem.amountOf(ags), 0) < threshold
  const whole = components.filter((component) => !isLow(component)).flat()
  const parts = [...components.filter(isLow), whole.sort()].filter(({ length }) => length > 0)
  return parts.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

function areasOf(plan: Plan, problem: Problem, members: readonly (readonly string[])[]): Areas {
  const areaOf = new Map(members.flatMap((block, area) => block.map((ags) => [ags, area] as const)))
  const numbers = (list: Iterable<string>) => [...new Set([...list].flatMap((ags) => areaOf.get(ags) ?? []))]
  const neighbours = members.map((block, area) =>
    numbers(block.flatMap((ags) => [...(problem.neighbours.get(ags) ?? [])])).filter(
      (other) => other !== area,
    ),
  )
  const apart = pairsApart(plan).flatMap(([a, b]): [number, number][] => {
    const [first, second] = [areaOf.get(a), areaOf.get(b)]
    return first === undefined || second === undefined ? [] : [[first, second]]
  })
  return {
    members,
    neighbours,
    amounts: members.map((block) => block.reduce((sum, ags) => sum + problem.amountOf(ags), 0)),
    together: plan.scope.together.map(numbers).filter((wish) => wish.length > 0),
    apart,
  }
}

/** Those that a wish parts, and those that both want to lead. */
export function pairsApart({ scope }: Plan): (readonly [string, string])[] {
  const leads = scope.leads.flatMap((a, i) => scope.leads.slice(i + 1).map((b) => [a, b] as const))
  return [...scope.apart, ...leads].filter(([a, b]) => a !== b)
}

/**
 * Neighbours that a wish puts together are one area; with `prefer: associations` so are the connected parts of
 * an association, unless the area would break a wish.
 * @returns each sorted, and sorted by first municipality
 */
export function blocksOf(plan: Plan, problem: Problem): string[][] {
  const all = [...problem.neighbours.keys()]
  const linked = new Map(all.map((ags) => [ags, new Set<string>()]))
  const link = (members: readonly string[]) => {
    for (const ags of members) for (const other of members) linked.get(ags)?.add(other)
  }
  const blockOf = (ags: string) => reachable(ags, (member) => linked.get(member) ?? [])
  for (const pair of plan.scope.together.flatMap((wish) => pairsOfNeighbours(problem, wish))) link(pair)
  const parts = plan.scope.prefer === 'associations' ? associationParts(problem, all) : []
  for (const part of parts) {
    const whole = [...new Set(part.flatMap(blockOf))]
    if (mayBeOne(plan, problem, whole)) link(whole)
  }
  const blocks = new Map(all.map((ags) => [blockOf(ags).join(), blockOf(ags)]))
  return [...blocks.values()]
}

function pairsOfNeighbours(problem: Problem, wish: readonly string[]): string[][] {
  const pairs = wish.flatMap((a) => wish.map((b) => [a, b]))
  return pairs.filter(([a = '', b = '']) => problem.neighbours.get(a)?.has(b))
}

function associationParts(problem: Problem, all: readonly string[]): string[][] {
  const kin = (ags: string) =>
    [...(problem.neighbours.get(ags) ?? [])].filter(
      (other) => problem.associationOf(other) === problem.associationOf(ags),
    )
  return all.map((ags) => reachable(ags, kin)).filter((part, index) => part[0] === all[index])
}

function mayBeOne(plan: Plan, problem: Problem, block: readonly string[]): boolean {
  if (plan.scope.maxSize !== null && block.length > plan.scope.maxSize) return false
  if (!keepsWays(plan, problem, block)) return false
  return !pairsApart(plan).some(([a, b]) => block.includes(a) && block.includes(b))
}
