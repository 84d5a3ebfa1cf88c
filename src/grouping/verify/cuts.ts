import type { Areas } from './areas.js'
import type { Problem } from './rebuild.js'
import type { GrowthTest } from './sets.js'

/** @returns associations of those who take part, by area */
function associationsIn({ members }: Areas, problem: Problem): string[][] {
  return members.map((block) => [...new Set(block.map(problem.associationOf))])
}

/**
 * @param ungrouped municipalities that a plan leaves out
 * @returns associations that it touches at least: each of those left out is all of one at most
 */
export function leastTouched(graph: Areas, problem: Problem, ungrouped: number): number {
  return new Set(associationsIn(graph, problem).flat()).size - ungrouped
}

/**
 * Every plan touches so many associations, and one more for every group that an association has beyond the first. So
 * a plan that touches so many more has no group that cuts more than these.
 */
export function cutsAtMost(graph: Areas, problem: Problem, most: number): GrowthTest {
  const ids = associationsIn(graph, problem)
  const areasOf = new Map<string, number[]>()
  for (const [area, list] of ids.entries()) {
    for (const id of list) areasOf.set(id, [...(areasOf.get(id) ?? []), area])
  }
  return ({ areas }, isOut) => {
    const touched = new Set(areas.flatMap((area) => ids[area] ?? []))
    let cut = 0
    for (const id of touched) if (areasOf.get(id)?.some(isOut)) cut += 1
    return cut <= most
  }
}
