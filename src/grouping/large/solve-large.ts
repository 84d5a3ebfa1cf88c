import { type Component, isBetter, keepsWays, valuesOf } from '../component.js'
import { attachLeftOvers } from '../exact/attach.js'
import { minimalSets, sumOf } from '../exact/minimal-sets.js'
import type { Outcome, Solution } from '../exact/solution.js'
import type { Effort } from '../exact/solve-component.js'
import { mostGroups, nothing, openSolution } from '../exact/trivial.js'
import type { Objective } from '../plan.js'
import { improveByWindows } from './improve.js'
import { packByRegions } from './pack.js'
import { type Priced, pricePacking, tighten } from './price.js'

/** Areas above which a component is not solved as a whole. */
export const LARGE = 200

/** Minimal sets per area up to which they are listed. */
const SETS_PER_AREA = 100

type Sets = readonly (readonly number[])[]

/**
 * A plan for a component too large to be solved as a whole, and a bound on its groups: minimal sets are packed
 * region by region, prices bound them, and windows of the plan are solved exactly by all objectives.
 * @param start groups that keep all wishes
 * @param part the component that these areas alone make up
 * @param report gets the best so far
 */
export function solveLarge(
  component: Component,
  start: Sets | null,
  part: (areas: readonly number[]) => Component,
  effort: Effort,
  report: (solution: Solution) => void,
): Outcome {
  if (sumOf(component, [...component.areas.keys()]) < component.threshold) return nothing(component)
  if (!start) return 'not-found'
  const limit = Math.max(effort.minimalSets, SETS_PER_AREA * component.areas.length)
  const minimal = minimalSets(component, limit)
  const solution = (sets: Sets, priced: Priced | null) => solutionOf(component, sets, priced)
  let sets = start
  let priced: Priced | null = null
  const pack = () => {
    const packed = minimal ? packedPlan(component, start, minimal, priced, effort) : start
    if (isBetter(valuesOf(component, packed), valuesOf(component, sets))) sets = packed
    report(solution(sets, priced))
  }
  if (minimal) {
    priced = pricePacking(component, minimal, effort)
    pack()
    priced = tighten(component, minimal, priced, sets.length, effort)
    if (priced.bound > sets.length) pack()
  }
  sets = improveByWindows(component, sets, part, effort.stopped, (better) => report(solution(better, priced)))
  return solution(sets, priced)
}

/** The groups that wishes ask for stay as they are; all around them is packed. */
function packedPlan(
  component: Component,
  start: Sets,
  minimal: Sets,
  priced: Priced | null,
  effort: Effort,
): Sets {
  const wanted = start.filter((set) => set.some((area) => component.required[area]))
  const used = new Map(priced?.fractions.map(({ id, value }) => [id, value]))
  const prices = priced?.tree.prices ?? []
  const worth = minimal.map(
    (set, id) => 10 * (used.get(id) ?? 0) + set.reduce((sum, area) => sum + (prices[area] ?? 0), 0) / 1e6,
  )
  const chosen = packByRegions(component, minimal, worth, new Set(wanted.flat()), effort)
  const packed = chosen.map((id) => minimal[id] ?? []).filter((set) => keepsWays(component, set))
  return attachLeftOvers(component, [...wanted, ...packed])
}

function solutionOf(component: Component, sets: Sets, priced: Priced | null): Solution {
  const values = valuesOf(component, sets)
  const settle = (name: 'ungrouped' | 'groups', bound: number, how: Objective['how']): Objective => {
    const value = values[name]
    return { name, value, bound, optimal: value === bound, how: value === bound ? how : 'open' }
  }
  const groups = priced
    ? settle('groups', priced.bound, 'lp-dual')
    : settle('groups', mostGroups(component), 'bound-meets')
  const settled = [settle('ungrouped', 0, 'bound-meets'), groups]
  return openSolution(
    component,
    sets,
    settled,
    priced ? { packing: priced.tree } : {},
    priced ? priced.cuts : [],
  )
}
