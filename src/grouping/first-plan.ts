import type { Component } from './component.js'
import { attachLeftOvers } from './exact/attach.js'
import { grow } from './grow.js'
import { joinWishes } from './join-wishes.js'

/**
 * Feasible groups, quickly: companions first, then areas that reach the threshold, then groups grown from the
 * poorest area, then every left-over joins a group beside it.
 * @returns sets of areas; null when companions could not be joined this way
 */
export function firstPlan(component: Component): number[][] | null {
  const groups = joinWishes(component)
  return groups && completed(component, groups)
}

/** @returns the groups and those that can be grown around them */
export function completed(component: Component, groups: readonly (readonly number[])[]): number[][] {
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
  return attachLeftOvers(component, sets)
}
