import { type Component, splitsOf, travelOf } from '../component.js'
import { mayGrow } from './minimal-sets.js'

/**
 * Lets every area that is left over join a group beside it, where it splits and travels least. Repeats: one
 * left-over may only reach a group through another.
 */
export function attachLeftOvers(component: Component, groups: readonly (readonly number[])[]): number[][] {
  const sets = groups.map((set) => [...set])
  const placed = new Set(sets.flat())
  for (let changed = true; changed; ) {
    changed = false
    for (const area of component.areas.keys()) {
      if (placed.has(area)) continue
      const best = bestFor(component, sets, area)
      if (!best) continue
      best.push(area)
      placed.add(area)
      changed = true
    }
  }
  return sets.map((set) => set.sort((a, b) => a - b))
}

function bestFor(component: Component, sets: readonly number[][], area: number): number[] | null {
  const beside = component.neighbours[area] ?? []
  let best: number[] | null = null
  let least: readonly [number, number] = [Number.POSITIVE_INFINITY, 0]
  for (const set of sets) {
    const larger = [...set, area]
    if (!set.some((member) => beside.includes(member)) || !mayGrow(component, larger)) continue
    const splits = splitsOf(component, larger) - splitsOf(component, set)
    const travel = travelOf(component, larger) - travelOf(component, set)
    if (splits > least[0] || (splits === least[0] && travel >= least[1])) continue
    best = set
    least = [splits, travel]
  }
  return best
}
