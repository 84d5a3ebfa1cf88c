import { sumEuro } from '../domain/money.js'
import type { Partition } from './area-set.js'
import { type Component, componentOf } from './component.js'
import { construct } from './construct.js'
import type { Outcome, Solution } from './exact/solution.js'
import { type StoppingCriteria, solveComponent } from './exact/solve-component.js'
import { repair } from './large/repair.js'
import { LARGE, solveLarge } from './large/solve-large.js'
import { componentsIn, type Model, modelOf } from './model.js'
import type { GroupingRequest } from './problem.js'
import { type Wishes, wishesOf } from './wishes.js'

/** The request as areas in components that can be solved one by one. */
export interface Instance {
  readonly model: Model
  readonly components: readonly Component[]
  /** @returns the component that these areas of the model make up alone */
  readonly part: (areas: readonly number[]) => Component
}

/** @returns null when the wishes contradict each other */
export function instanceOf(request: GroupingRequest): Instance | null {
  const model = modelOf(request)
  const wishes = wishesOf(request, model)
  if (!wishes) return null
  const part = partsOf(request, model, wishes)
  const found = componentsIn(model)
  const components = request.budgetGroups === undefined ? found : joined(found, model, request.threshold)
  return { model, components: components.map(part), part }
}

/** Groups are given up wherever that spares most: what reaches the threshold is looked at together. */
function joined(components: readonly number[][], { areas }: Model, threshold: number): number[][] {
  const reaches = (component: readonly number[]) =>
    sumEuro(component.map((area) => areas[area]?.amount ?? 0)) >= threshold
  const whole = components
    .filter(reaches)
    .flat()
    .sort((a, b) => a - b)
  const others = components.filter((component) => !reaches(component))
  const all = whole.length > 0 ? [whole, ...others] : others
  return all.sort(([a = 0], [b = 0]) => a - b)
}

function partsOf(request: GroupingRequest, model: Model, wishes: Wishes): Instance['part'] {
  return (areas) => componentOf(request, model, wishes, areas)
}

/** Gets the best solution of a component, by its number, whenever there is a better one. */
export type Report = (component: number, solution: Solution) => void

/**
 * @returns the solutions of all components, or why there is none
 */
export function solve(
  { components, part }: Instance,
  stopping: StoppingCriteria,
  report: Report,
): readonly Solution[] | 'impossible' | 'not-found' {
  const solutions: Solution[] = []
  const starts = components.map((component) => construct(component))
  for (const [index, component] of components.entries()) {
    const inner = innerPart(component, part)
    const found = solveOne(component, starts[index] ?? null, inner, stopping, (solution) =>
      report(index, solution),
    )
    if (typeof found === 'string') return found
    solutions.push(found)
    report(index, found)
  }
  return solutions
}

function solveOne(
  component: Component,
  start: Partition | null,
  part: Instance['part'],
  stopping: StoppingCriteria,
  report: (solution: Solution) => void,
): Outcome {
  if (component.areas.length > LARGE) {
    return solveLarge(component, start ?? repair(component, part, stopping), part, stopping, report)
  }
  if (!start || !component.mustLink.some((list) => list.length > 1)) {
    return solveComponent(component, start, stopping, report)
  }
  // Far must-links make the sets too many to list: a good plan first, whatever can be proven about it then.
  const good = solveLarge(component, start, part, stopping, report)
  return solveComponent(component, typeof good === 'string' ? start : good.sets, stopping, report)
}

/** The same for areas as the component numbers them. */
function innerPart(component: Component, part: Instance['part']): Instance['part'] {
  return (areas) => part(areas.map((area) => component.areas[area] ?? 0))
}

/** @returns whether the wishes can be met, as far as it can be found out */
export function feasibilityOf(
  request: GroupingRequest,
  stopping: StoppingCriteria,
): 'possible' | 'impossible' | 'not-found' {
  const instance = instanceOf(request)
  if (!instance) return 'impossible'
  let feasibility: 'possible' | 'not-found' = 'possible'
  for (const component of instance.components) {
    if (construct(component)) continue
    const outcome = solveOne(component, null, innerPart(component, instance.part), stopping, () => {})
    if (outcome === 'impossible') return outcome
    if (outcome === 'not-found') feasibility = outcome
  }
  return feasibility
}
