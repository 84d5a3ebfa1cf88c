import type { Partition } from './area-set.js'
import type { Component } from './component.js'
import { assignEnclaves } from './exact/assign-enclaves.js'
import { grow } from './grow.js'
import { joinWishes } from './join-wishes.js'

/**
 * Feasible groups, quickly: must-links first, then areas that reach the threshold, then groups grown from the
 * poorest area, then every enclave joins a group beside it.
 * @returns sets of areas; null when must-links could not be joined this way
 */
export function construct(component: Component): number[][] | null {
  const groups = joinWishes(component)
  return groups && constructAround(component, groups)
}

/** @returns the groups and those that can be grown around them */
export function constructAround(component: Component, groups: Partition): number[][] {
  const sets = groups.map((set) => [...set])
  const free = new Set(component.areas.keys())
  const take = (set: number[] | null) => {
    if (!set) return
    for (const area of set) free.delete(area)
    sets.push(set)
  }
  for (const area of groups.flat()) free.delete(area)
  const byAmount = [...free].sort(
    (a, b) => (component.amounts[a] ?? 0) - (component.amounts[b] ?? 0) || a - b,
  )
  for (const area of byAmount) if ((component.amounts[area] ?? 0) >= component.threshold) take([area])
  for (const area of byAmount) if (free.has(area)) take(grow(component, [area], free))
  return assignEnclaves(component, sets)
}
