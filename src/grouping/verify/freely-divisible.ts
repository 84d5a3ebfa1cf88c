import type { Plan } from '../plan.js'
import type { Areas } from './areas.js'
import type { Problem } from './rebuild.js'
import type { Region } from './sets.js'

/** Areas and parts up to which the question is asked; larger sets stay. */
const MOST_AREAS = 30
const MOST_PARTS = 12

/**
 * Where few associations touched come before many groups, no best plan holds a group that could be two with no
 * association in both: two groups are more, and touch as many. Wishes to be together, and limits to the ways, need
 * not hold for both.
 */
export function freelyDivisible(plan: Plan, problem: Problem, graph: Areas): (set: Region) => boolean {
  const isBound = graph.together.some((wish) => wish.length > 1) || plan.scope.maxWay !== undefined
  if (isBound) return () => false
  const ids = graph.members.map((block) => [...new Set(block.map(problem.associationOf))])
  return ({ areas, amount }) => {
    if (amount < 2 * plan.threshold || areas.length > MOST_AREAS) return false
    const parts = partsOf(ids, areas)
    return parts.length <= MOST_PARTS && hasTwoSides(graph, parts, plan.threshold)
  }
}

/** @returns the areas in parts that share no association */
function partsOf(ids: readonly (readonly string[])[], areas: readonly number[]): number[][] {
  let parts: { ids: Set<string>; areas: number[] }[] = []
  for (const area of areas) {
    const own = ids[area] ?? []
    const met = parts.filter((part) => own.some((id) => part.ids.has(id)))
    const whole = {
      ids: new Set([...own, ...met.flatMap((part) => [...part.ids])]),
      areas: [area, ...met.flatMap((part) => part.areas)],
    }
    parts = [...parts.filter((part) => !met.includes(part)), whole]
  }
  return parts.map((part) => part.areas)
}

/** Each part goes to the one side or the other, the first to the one. */
function hasTwoSides(graph: Areas, parts: readonly (readonly number[])[], threshold: number): boolean {
  const sums = parts.map((part) => part.reduce((sum, area) => sum + (graph.amounts[area] ?? 0), 0))
  const total = sums.reduce((sum, amount) => sum + amount, 0)
  const onSide = parts.map(() => true)
  const areasOn = (side: boolean) => parts.filter((_, index) => onSide[index] === side).flat()
  const decide = (next: number, sum: number): boolean => {
    if (next === parts.length)
      return (
        sum >= threshold &&
        total - sum >= threshold &&
        hangTogether(graph, areasOn(true)) &&
        hangTogether(graph, areasOn(false))
      )
    onSide[next] = true
    if (decide(next + 1, sum + (sums[next] ?? 0))) return true
    onSide[next] = false
    return next > 0 && decide(next + 1, sum)
  }
  return decide(0, 0)
}

function hangTogether({ neighbours }: Areas, areas: readonly number[]): boolean {
  const open = new Set(areas)
  const reached = areas.slice(0, 1)
  for (const area of reached) open.delete(area)
  for (const area of reached) {
    for (const other of neighbours[area] ?? []) if (open.delete(other)) reached.push(other)
  }
  return areas.length > 0 && open.size === 0
}
