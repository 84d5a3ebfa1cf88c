import type { Partition } from '../area-set.js'
import { type Component, postsOf, type Values, valuesOf } from '../component.js'
import type { Objective, ObjectiveName, ProofTree, SubsetRowCut } from '../plan.js'
import { sumOf } from './minimal-sets.js'
import type { Outcome, Solution } from './solution.js'

/** All areas together stay below the threshold. */
export function infeasible(component: Component): Outcome {
  if (component.required.includes(true)) return 'impossible'
  const ungrouped = component.sizes.reduce((sum, size) => sum + size, 0)
  const objectives = component.objectives.map((name): Objective => {
    const value = name === 'ungrouped' ? ungrouped : 0
    return { name, value, bound: value, optimal: true, how: 'bound-meets' }
  })
  return { sets: [], objectives, trees: {}, cuts: [] }
}

/** @returns what counting alone says: no more groups than areas, nor than the amounts suffice for */
export function mostGroups(component: Component): number {
  const sum = sumOf(component, [...component.areas.keys()])
  return Math.min(component.areas.length, Math.floor(sum / Math.max(1, component.threshold)))
}

/** @returns associations that every plan touches which leaves no more municipalities out */
export function leastTouched({ associations }: Component, ungrouped: number): number {
  return new Set(associations.flat()).size - ungrouped
}

/**
 * @param values of a plan: no other has more groups, or where some may be given up, leaves fewer out
 * @param settled the objectives that are done with
 * @returns what counting alone says of an objective
 */
export function countedBound(
  component: Component,
  name: ObjectiveName,
  values: Values,
  settled: readonly Objective[],
): number {
  switch (name) {
    case 'most':
      return mostGroups(component)
    case 'groups':
      return settled.find((one) => one.name === 'most')?.bound ?? mostGroups(component)
    case 'splits':
      return component.budget === null ? values.groups : leastTouched(component, values.ungrouped)
    case 'posts':
      return postsOf(component, [...component.areas.keys()])
    default:
      return 0
  }
}

/**
 * @param settled the objectives that are done with, in their order
 * @returns a whole solution: the other objectives as far as counting bounds them
 */
export function openSolution(
  component: Component,
  sets: Partition,
  settled: readonly Objective[],
  trees: Partial<Record<'packing' | ObjectiveName, ProofTree>>,
  cuts: readonly SubsetRowCut[],
): Solution {
  const values = valuesOf(component, sets)
  const rest = component.objectives.slice(settled.length).map((name): Objective => {
    const value = values[name] ?? 0
    const bound = countedBound(component, name, values, settled)
    return { name, value, bound, optimal: value === bound, how: value === bound ? 'bound-meets' : 'open' }
  })
  const done = settled.some(({ name }) => name === component.objectives[1])
  const { packing, ...others } = trees
  return {
    sets,
    objectives: [...settled, ...rest],
    trees: done && packing ? { packing, ...others } : others,
    cuts,
  }
}
