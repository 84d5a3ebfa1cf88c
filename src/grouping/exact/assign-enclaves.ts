import type { Partition } from '../area-set.js'
import { type Component, keepsWays, splitsOf, travelOf } from '../component.js'
import { isExtendable } from './minimal-sets.js'

/**
 * Lets every area that is left over join a group beside it, where it splits and travels least. Repeats: one
 * enclave may only reach a group through another.
 */
export function assignEnclaves(component: Component, groups: Partition): number[][] {
  const sets = groups.map((set) => [...set])
  const groupOf = new Map(sets.flatMap((set, index) => set.map((area) => [area, index] as const)))
  for (let changed = true; changed; ) {
    changed = false
    for (const area of component.areas.keys()) {
      if (groupOf.has(area)) continue
      const best = bestFor(component, sets, groupOf, area)
      if (best === null) continue
      sets[best]?.push(area)
      groupOf.set(area, best)
      changed = true
    }
  }
  return sets.map((set) => set.sort((a, b) => a - b))
}

/** @returns the number of the group that is best to join; null where none is beside it */
function bestFor(
  component: Component,
  sets: readonly number[][],
  groupOf: ReadonlyMap<number, number>,
  area: number,
): number | null {
  const beside = new Set((component.neighbours[area] ?? []).flatMap((other) => groupOf.get(other) ?? []))
  let best: number | null = null
  let least: readonly [number, number] = [Number.POSITIVE_INFINITY, 0]
  for (const index of [...beside].sort((a, b) => a - b)) {
    const set = sets[index] ?? []
    const larger = [...set, area]
    if (component.mustLink[area]?.some((other) => !larger.includes(other))) continue
    if (!isExtendable(component, larger) || !keepsWays(component, larger)) continue
    const splits = splitsOf(component, larger) - splitsOf(component, set)
    const travel = travelOf(component, larger) - travelOf(component, set)
    if (splits > least[0] || (splits === least[0] && travel >= least[1])) continue
    best = index
    least = [splits, travel]
  }
  return best
}
