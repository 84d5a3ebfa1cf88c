import type { AreaSet } from '../area-set.js'
import type { Component } from '../component.js'
import { sumOf } from './minimal-sets.js'

/** Areas up to which a set is looked at: as many as a whole number has bits. */
const MOST_AREAS = 30
/** Parts up to which every way to divide a set is tried. */
const MOST_PARTS = 12

/**
 * A set that can be two groups without one more association touched is not needed where touching few comes before
 * having many: the two are as good, and one group more. The wishes that bind must hold for both (so not with
 * must-links, nor with a limit on the ways).
 * @returns a test for feasible sets; those too large to try count as needed
 */
export function dividesFreely(component: Component): (set: AreaSet) => boolean {
  const { mustLink, maxWay, neighbours, threshold } = component
  if (mustLink.some(({ length }) => length > 1) || maxWay !== Number.POSITIVE_INFINITY) return () => false
  return (set) => {
    if (set.length > MOST_AREAS || sumOf(component, set) < 2 * threshold) return false
    const parts = partsOf(component, set)
    if (parts.length > MOST_PARTS) return false
    const beside = set.map((area) => maskOf(set, neighbours[area] ?? []))
    return hasTwoSides(component, set, parts, beside)
  }
}

/** Each part goes to the one side or the other, the first to the one. */
function hasTwoSides(
  component: Component,
  set: AreaSet,
  parts: readonly number[],
  beside: readonly number[],
): boolean {
  const sums = parts.map((part) =>
    sumOf(
      component,
      set.filter((_, place) => (part >> place) & 1),
    ),
  )
  const total = sumOf(component, set)
  const all = 2 ** set.length - 1
  const decide = (next: number, side: number, sum: number): boolean => {
    const part = parts[next]
    if (part === undefined) {
      const reach = sum >= component.threshold && total - sum >= component.threshold
      return reach && hangsTogether(beside, side) && hangsTogether(beside, all & ~side)
    }
    const toOne = decide(next + 1, side | part, sum + (sums[next] as number))
    return toOne || (next > 0 && decide(next + 1, side, sum))
  }
  return decide(0, 0, 0)
}

function maskOf(set: AreaSet, areas: readonly number[]): number {
  return areas.reduce((mask, area) => {
    const place = set.indexOf(area)
    return place < 0 ? mask : mask | (1 << place)
  }, 0)
}

/** @returns places in the set, as bits: those that share an association are one part */
function partsOf({ associations }: Component, set: AreaSet): number[] {
  const parts = new Map<number, number>()
  for (const [place, area] of set.entries()) {
    const ids = associations[area] ?? []
    const met = ids.reduce((mask, id) => mask | (parts.get(id) ?? 0), 1 << place)
    for (const id of ids) parts.set(id, met)
    for (const [id, mask] of parts) if ((mask & met) !== 0) parts.set(id, met)
  }
  return [...new Set(parts.values())]
}

function hangsTogether(beside: readonly number[], mask: number): boolean {
  let reached = mask & -mask
  for (;;) {
    let next = reached
    for (let rest = reached; rest !== 0; rest &= rest - 1)
      next |= beside[31 - Math.clz32(rest & -rest)] as number
    next &= mask
    if (next === reached) return reached === mask
    reached = next
  }
}
