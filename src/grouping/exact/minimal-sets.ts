import type { AreaSet } from '../area-set.js'
import type { Component } from '../component.js'
import { visitConnectedSets } from './connected-sets.js'

/**
 * The connected sets that reach the threshold and hold no smaller connected set that does. As many disjoint
 * ones as possible are as many groups as possible, when whatever is left over may join a group beside it.
 * Wishes that hold for every part of a set that keeps them (`apart`, `maxSize`) are heeded.
 * @returns null when there are more than the limit, or too many sets to look at
 */
export function minimalSets(component: Component, limit: number): number[][] | null {
  const found: number[][] = []
  let visits = 0
  visitConnectedSets(component.neighbours, (set) => {
    visits += 1
    if (visits > 50 * limit || found.length > limit || !isExtendable(component, set)) return false
    if (sumOf(component, set) < component.threshold) return true
    if (isMinimal(component, set)) found.push([...set].sort((a, b) => a - b))
    return false
  })
  return visits > 50 * limit || found.length > limit ? null : found
}

export function sumOf(component: Component, set: AreaSet): number {
  let sum = 0
  for (const area of set) sum += component.amounts[area] ?? 0
  return sum
}

/** @returns false when the area added last breaks a wish that no larger set can mend */
export function isExtendable(component: Component, set: AreaSet): boolean {
  let size = 0
  for (const area of set) size += component.sizes[area] ?? 1
  if (size > component.maxSize) return false
  const last = set[set.length - 1] ?? 0
  const cannotLink = component.cannotLink[last]
  return !cannotLink?.size || !set.some((area) => cannotLink.has(area))
}

function isMinimal(component: Component, set: AreaSet): boolean {
  return set.every((area) => largestWithout(component, set, area) < component.threshold)
}

/** @returns the largest sum of a connected part of the set that does not hold the area */
function largestWithout(component: Component, set: AreaSet, without: number): number {
  const rest = new Set(set)
  rest.delete(without)
  let largest = 0
  for (const start of set) {
    if (!rest.delete(start)) continue
    const part = [start]
    for (const area of part) {
      for (const other of component.neighbours[area] ?? []) if (rest.delete(other)) part.push(other)
    }
    largest = Math.max(largest, sumOf(component, part))
  }
  return largest
}
