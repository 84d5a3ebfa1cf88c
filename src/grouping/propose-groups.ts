import { IgmError } from '../domain/problem.js'
import { assemble } from './assemble.js'
import { conflictOf } from './conflict.js'
import type { Solution } from './exact/solution.js'
import type { StoppingCriteria } from './exact/solve-component.js'
import { cutShort, type Plan, withEffort } from './plan.js'
import type { GroupingRequest } from './problem.js'
import { feasibilityOf, type Instance, instanceOf, type Report, solve } from './solve.js'
import { solveBudget, withoutBudget } from './solve-budget.js'

export interface ProposeOptions {
  /** when it is over, the best plan found is returned and what is not proven is `open` */
  readonly timeLimitSeconds?: number
  /** times as many steps of the search as usual; 1 where nothing is said */
  readonly effort?: number
  /** gets the best so far of a component, by its number from 0; `assembleSoFar` makes a plan of all */
  readonly onSolution?: (component: number, components: number, solution: Solution) => void
}

/** Counts that suffice for every district seen, by a wide margin. */
const STOPPING = { nodes: 3_000, minimalSets: 60_000, visits: 3_000_000 }

/**
 * Proposes groups that reach the threshold, by the objectives in the order of `ObjectiveName`.
 * The same request gives the same plan, whatever the order of its parts, unless a time limit strikes.
 * @throws IgmError `plan-impossible` when the wishes contradict each other; `plan-not-found` when no plan that keeps
 * them was found, though there may be one
 */
export function proposeGroups(request: GroupingRequest, options: ProposeOptions = {}): Plan {
  const watch = stopWatch(options)
  const { effort = 1 } = options
  const stopping = { ...countsFor(effort), stopped: watch.isOver }
  const instance = instanceOf(request)
  if (!instance) throw problemOf(request, stopping)
  const report = reporter(instance, options)
  const solutions =
    request.budgetGroups === undefined
      ? solve(instance, stopping, report)
      : solveBudget(request, instance, stopping, report)
  if (typeof solutions === 'string') throw problemOf(withoutBudget(request), stopping)
  const plan = withEffort(assemble(request, instance, solutions), effort)
  return watch.hasStopped() ? cutShort(plan) : plan
}

function countsFor(effort: number) {
  const times = (count: number) => Math.ceil(count * effort)
  return {
    nodes: times(STOPPING.nodes),
    minimalSets: times(STOPPING.minimalSets),
    visits: times(STOPPING.visits),
  }
}

function reporter({ components }: Instance, { onSolution }: ProposeOptions): Report {
  return (component, solution) => onSolution?.(component, components.length, solution)
}

/** What is called impossible is proven to be: where it cannot be told, a wish counts as one that could be met. */
function problemOf(request: GroupingRequest, stopping: StoppingCriteria): IgmError {
  const isProven = feasibilityOf(request, stopping) === 'impossible'
  const conflict = conflictOf(request, (changed) => {
    const feasibility = feasibilityOf(changed, stopping)
    return isProven ? feasibility !== 'impossible' : feasibility === 'possible'
  })
  return new IgmError(isProven ? 'plan-impossible' : 'plan-not-found', { conflict })
}

/** `hasStopped`: a search was told that its time is over; one that ended before is what it would be without a limit. */
function stopWatch({ timeLimitSeconds = Number.POSITIVE_INFINITY }: ProposeOptions) {
  const end = performance.now() + timeLimitSeconds * 1000
  let told = false
  const isOver = () => {
    told ||= performance.now() > end
    return told
  }
  return { isOver, hasStopped: () => told }
}
