import { type AreaSet, holdersOf } from '../area-set.js'
import type { Component } from '../component.js'

/**
 * A connected set that holds two disjoint minimal sets can be divided into two groups: every other area goes
 * with one of them. A plan that leaves the fewest areas out, and then has the most groups, needs no such set,
 * if the wishes that bind hold for every part of a set that keeps them (so not with must-links, nor with a limit on the ways).
 * @returns a test for sets as `visitConnectedSets` builds them: each is its predecessor and one area more
 */
export function divisibleBy(component: Component, minimal: readonly AreaSet[]): (set: AreaSet) => boolean {
  const holding = holdersOf(component.areas.length, minimal)
  const disjoint = (a: number, b: number) => !(minimal[a] ?? []).some((area) => minimal[b]?.includes(area))
  const inside: number[][] = []
  return (set) => {
    const last = set[set.length - 1] ?? 0
    const before = inside[set.length - 1] ?? []
    const fresh = (holding[last] ?? []).filter((id) =>
      (minimal[id] ?? []).every((area) => set.includes(area)),
    )
    inside[set.length] = before.concat(fresh)
    return fresh.some((id) => before.some((other) => disjoint(id, other)))
  }
}
