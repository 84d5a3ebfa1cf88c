import type { Partition } from './area-set.js'
import type { Component } from './component.js'
import type { Solution } from './exact/solution.js'
import { type StoppingCriteria, solveComponent } from './exact/solve-component.js'
import { openSolution } from './exact/trivial.js'
import { LARGE } from './large/solve-large.js'
import type { GroupingRequest } from './problem.js'
import { type Instance, instanceOf, type Report, solve } from './solve.js'

/** Municipalities that take part at most where groups may be given up: so many are still solved as a whole. */
export const MOST_IN_BUDGET = LARGE

/** @returns the request with the most groups first, as if none might be given up */
export function withoutBudget({ budgetGroups: _, ...request }: GroupingRequest): GroupingRequest {
  return request
}

/**
 * Solves a request that may give up groups: at first without, which says how many there can be, then from there.
 * @param instance of the request itself
 * @returns as `solve`
 */
export function solveBudget(
  request: GroupingRequest,
  { components }: Instance,
  stopping: StoppingCriteria,
  report: Report,
): readonly Solution[] | 'impossible' | 'not-found' {
  const first = instanceOf(withoutBudget(request))
  if (!first) return 'impossible'
  // A plan without is one of the request as well: whoever ends the search by then has it.
  const sofar: Solution[] = []
  const found = solve(first, stopping, (index, solution) => {
    sofar[index] = solution
    if (first.components.some((_, other) => !sofar[other])) return
    for (const [at, component] of components.entries())
      report(at, openSolution(component, startIn(component, first, sofar), [], {}, []))
  })
  if (typeof found === 'string') return found
  const solutions: Solution[] = []
  for (const [index, component] of components.entries()) {
    const start = startIn(component, first, found)
    report(index, openSolution(component, start, [], {}, []))
    const outcome = solveComponent(component, start, stopping, (solution) => report(index, solution))
    if (typeof outcome === 'string') return outcome
    solutions.push(outcome)
    report(index, outcome)
  }
  return solutions
}

/** @returns the groups of a plan that lie in a component of the request */
function startIn(component: Component, { components }: Instance, found: readonly Solution[]): Partition {
  const local = new Map(component.areas.map((area, place) => [area, place]))
  return found.flatMap(({ sets }, index) =>
    sets
      .map((set) => set.flatMap((area) => local.get(components[index]?.areas[area] ?? -1) ?? []))
      .filter(({ length }) => length > 0),
  )
}
