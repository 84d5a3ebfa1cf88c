import type { AreaSet, Partition } from '../area-set.js'
import { type Component, isBetter, keepsWays, valuesOf } from '../component.js'
import { assignEnclaves } from '../exact/assign-enclaves.js'
import { minimalSets, sumOf } from '../exact/minimal-sets.js'
import type { Outcome, Solution } from '../exact/solution.js'
import type { StoppingCriteria } from '../exact/solve-component.js'
import { infeasible, mostGroups, openSolution } from '../exact/trivial.js'
import type { Objective } from '../plan.js'
import { largeNeighbourhoodSearch } from './neighbourhood-search.js'
import { packByRegions } from './pack.js'
import { addSubsetRowCuts, boundPacking, type PackingBound } from './packing-bound.js'

/** Areas above which a component is not solved as a whole. */
export const LARGE = 200

/** Minimal sets per area up to which they are listed. */
const SETS_PER_AREA = 100

/**
 * A plan for a component too large to be solved as a whole, and a bound on its groups: minimal sets are packed
 * region by region, duals bound them, and windows of the plan are solved exactly by all objectives.
 * @param start groups that keep all wishes
 * @param part the component that these areas alone make up
 * @param report gets the best so far
 */
export function solveLarge(
  component: Component,
  start: Partition | null,
  part: (areas: readonly number[]) => Component,
  stopping: StoppingCriteria,
  report: (solution: Solution) => void,
): Outcome {
  if (sumOf(component, [...component.areas.keys()]) < component.threshold) return infeasible(component)
  if (!start) return 'not-found'
  const limit = Math.max(stopping.minimalSets, SETS_PER_AREA * component.areas.length)
  const minimal = minimalSets(component, limit)
  const solution = (sets: Partition, packing: PackingBound | null) => solutionOf(component, sets, packing)
  let sets = start
  let packing: PackingBound | null = null
  const pack = () => {
    const packed = minimal ? packedPlan(component, start, minimal, packing, stopping) : start
    if (isBetter(valuesOf(component, packed), valuesOf(component, sets))) sets = packed
    report(solution(sets, packing))
  }
  if (minimal) {
    packing = boundPacking(component, minimal, stopping)
    pack()
    packing = addSubsetRowCuts(component, minimal, packing, sets.length, stopping)
    if (packing.bound > sets.length) pack()
  }
  sets = largeNeighbourhoodSearch(component, sets, part, stopping.stopped, (better) =>
    report(solution(better, packing)),
  )
  return solution(sets, packing)
}

/** The groups that wishes ask for stay as they are; all around them is packed. */
function packedPlan(
  component: Component,
  start: Partition,
  minimal: readonly AreaSet[],
  packing: PackingBound | null,
  stopping: StoppingCriteria,
): Partition {
  const wanted = start.filter((set) => set.some((area) => component.required[area]))
  const used = new Map(packing?.fractions.map(({ id, value }) => [id, value]))
  const duals = packing?.tree.prices ?? []
  const worth = minimal.map(
    (set, id) => 10 * (used.get(id) ?? 0) + set.reduce((sum, area) => sum + (duals[area] ?? 0), 0) / 1e6,
  )
  const chosen = packByRegions(component, minimal, worth, new Set(wanted.flat()), stopping)
  const packed = chosen.map((id) => minimal[id] ?? []).filter((set) => keepsWays(component, set))
  return assignEnclaves(component, [...wanted, ...packed])
}

function solutionOf(component: Component, sets: Partition, packing: PackingBound | null): Solution {
  const values = valuesOf(component, sets)
  const settle = (name: 'ungrouped' | 'groups', bound: number, how: Objective['how']): Objective => {
    const value = values[name]
    return { name, value, bound, optimal: value === bound, how: value === bound ? how : 'open' }
  }
  const groups = packing
    ? settle('groups', packing.bound, 'lp-dual')
    : settle('groups', mostGroups(component), 'bound-meets')
  const settled = [settle('ungrouped', 0, 'bound-meets'), groups]
  return openSolution(
    component,
    sets,
    settled,
    packing ? { packing: packing.tree } : {},
    packing ? packing.cuts : [],
  )
}
