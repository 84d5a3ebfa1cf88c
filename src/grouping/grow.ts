import { type Component, keepsWays } from './component.js'
import { keepsWishes } from './wishes.js'

/** @returns the areas and the richest free ones beside them until they reach the threshold; null if they cannot */
export function grow(
  component: Component,
  start: readonly number[],
  free: ReadonlySet<number>,
): number[] | null {
  if (!keepsWishes(component, start)) return null
  const set = [...start]
  const inside = new Set(start)
  const border = new Set<number>()
  const reach = (area: number) => {
    for (const next of component.neighbours[area] ?? []) if (free.has(next)) border.add(next)
  }
  for (const area of start) reach(area)
  let sum = set.reduce((total, area) => total + (component.amounts[area] ?? 0), 0)
  while (sum < component.threshold) {
    const next = [...border].filter((area) => !inside.has(area))
    next.sort((a, b) => (component.amounts[b] ?? 0) - (component.amounts[a] ?? 0) || a - b)
    const best = next.find(
      (area) => keepsWishes(component, [...set, area]) && keepsWays(component, [...set, area]),
    )
    if (best === undefined) return null
    set.push(best)
    inside.add(best)
    reach(best)
    sum += component.amounts[best] ?? 0
  }
  return keepsWays(component, set) ? set : null
}
