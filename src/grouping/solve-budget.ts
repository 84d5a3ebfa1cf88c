import type { Solution } from './exact/solution.js'
import { type StoppingCriteria, solveComponent } from './exact/solve-component.js'
import { openSolution } from './exact/trivial.js'
import { LARGE } from './large/solve-large.js'
import type { GroupingRequest } from './problem.js'
import { type Division, divide, type Report, solve } from './solve.js'

/** Municipalities that take part at most where groups may be given up: so many are still solved as a whole. */
export const MOST_IN_BUDGET = LARGE

/** @returns the request with the most groups first, as if none might be given up */
export function withoutBudget({ budgetGroups: _, ...request }: GroupingRequest): GroupingRequest {
  return request
}

/**
 * Solves a request that may give up groups: at first without, which says how many there can be, then from there.
 * @param division of the request itself
 * @returns as `solve`
 */
export function solveBudget(
  request: GroupingRequest,
  { components }: Division,
  stopping: StoppingCriteria,
  report: Report,
): readonly Solution[] | 'impossible' | 'not-found' {
  const first = divide(withoutBudget(request))
  const found = first ? solve(first, stopping, () => {}) : 'impossible'
  if (!first || typeof found === 'string') return typeof found === 'string' ? found : 'impossible'
  const groups = found.flatMap(({ sets }, index) =>
    sets.map((set) => set.map((area) => first.components[index]?.areas[area] ?? 0)),
  )
  const solutions: Solution[] = []
  for (const [index, component] of components.entries()) {
    const local = new Map(component.areas.map((area, place) => [area, place]))
    const start = groups
      .map((group) => group.flatMap((area) => local.get(area) ?? []))
      .filter(({ length }) => length > 0)
    report(index, openSolution(component, start, [], {}, []))
    const outcome = solveComponent(component, start, stopping, (solution) => report(index, solution))
    if (typeof outcome === 'string') return outcome
    solutions.push(outcome)
    report(index, outcome)
  }
  return solutions
}
