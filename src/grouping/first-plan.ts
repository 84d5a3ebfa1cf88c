import type { Component } from './component.js'
import { keepsWishes } from './wishes.js'

/**
 * Feasible groups, quickly: companions first, then areas that reach the threshold, then groups grown from the
 * poorest area, then every left-over joins a group beside it.
 * @returns sets of areas; null when companions could not be joined this way
 */
export function firstPlan(component: Component): number[][] | null {
  const free = new Set(component.areas.keys())
  const groups: number[][] = []
  const take = (set: number[] | null) => {
    if (!set) return
    for (const area of set) free.delete(area)
    groups.push(set)
  }
  for (const area of component.areas.keys()) {
    if (!component.required[area] || !free.has(area)) continue
    const set = grow(component, joinAll(component, free, component.companions[area] ?? [area]), free)
    if (!set) return null
    take(set)
  }
  const byAmount = [...free].sort((a, b) => amountOf(component, a) - amountOf(component, b) || a - b)
  for (const area of byAmount) if (amountOf(component, area) >= component.threshold) take([area])
  for (const area of byAmount) if (free.has(area)) take(grow(component, [area], free))
  attach(component, groups, free)
  return groups
}

function amountOf(component: Component, area: number): number {
  return component.amounts[area] ?? 0
}

function grow(
  component: Component,
  start: readonly number[] | null,
  free: ReadonlySet<number>,
): number[] | null {
  if (!start || !keepsWishes(component, start)) return null
  const set = [...start]
  let sum = set.reduce((total, area) => total + amountOf(component, area), 0)
  while (sum < component.threshold) {
    const border = set.flatMap((area) => component.neighbours[area] ?? [])
    const next = border.filter((area) => free.has(area) && !set.includes(area))
    next.sort((a, b) => amountOf(component, b) - amountOf(component, a) || a - b)
    const best = next.find((area) => keepsWishes(component, [...set, area]))
    if (best === undefined) return null
    set.push(best)
    sum += amountOf(component, best)
  }
  return set
}

/** @returns the areas with shortest paths of free areas between them, or null */
function joinAll(component: Component, free: ReadonlySet<number>, areas: readonly number[]): number[] | null {
  const set = areas.slice(0, 1)
  for (const target of areas) {
    if (set.includes(target)) continue
    const path = pathTo(component, free, set, target)
    if (!path) return null
    set.push(...path.filter((area) => !set.includes(area)))
  }
  return set
}

function pathTo(
  component: Component,
  free: ReadonlySet<number>,
  from: readonly number[],
  target: number,
): number[] | null {
  const cameFrom = new Map<number, number | null>(from.map((area) => [area, null]))
  for (const area of cameFrom.keys()) {
    if (area === target) break
    for (const next of component.neighbours[area] ?? []) {
      if (free.has(next) && !cameFrom.has(next)) cameFrom.set(next, area)
    }
  }
  if (!cameFrom.has(target)) return null
  const path: number[] = []
  for (let at: number | null = target; at !== null; at = cameFrom.get(at) ?? null) path.push(at)
  return path
}

/** Repeats until nothing changes: a left-over may only reach a group through another left-over. */
function attach(component: Component, groups: readonly number[][], free: Set<number>): void {
  for (let changed = true; changed; ) {
    changed = false
    for (const area of [...free]) {
      const beside = new Set(component.neighbours[area])
      const group = groups.find(
        (set) => set.some((member) => beside.has(member)) && keepsWishes(component, [...set, area]),
      )
      if (!group) continue
      group.push(area)
      free.delete(area)
      changed = true
    }
  }
}
