import type { AreaSet } from './area-set.js'
import type { Component } from './component.js'
import { shortestWay } from './graph.js'
import { grow } from './grow.js'

/**
 * Groups for the areas that wishes name: must-links are joined along shortest ways, which avoid what another wish
 * needs; where they must cross, the two become one group.
 * @returns disjoint sets that reach the threshold; null when none were found this way
 */
export function joinWishes(component: Component): number[][] | null {
  let classes: Classes = component.mustLink.filter(
    ([first = 0], area) => component.required[area] && first === area,
  )
  for (;;) {
    const groups = joinInOrder(component, classes) ?? joinInOrder(component, [...classes].reverse())
    if (groups) return groups
    const merged = merges(component, classes)
    for (const fewer of merged) {
      const found = joinInOrder(component, fewer)
      if (found) return found
    }
    const [first] = merged
    if (!first) return null
    classes = first
  }
}

type Classes = readonly AreaSet[]

function joinInOrder(component: Component, classes: Classes): number[][] | null {
  const free = new Set(component.areas.keys())
  const groups: number[][] = []
  for (const own of classes) {
    const taken = own.filter((area) => !free.has(area))
    // A group before it grew over this class: over all of it, or there is no place for the rest.
    if (taken.length > 0) {
      if (groups.some((group) => own.every((area) => group.includes(area)))) continue
      return null
    }
    const others = new Set(classes.filter((list) => list !== own).flat())
    const joined = join(component, own, (area) => free.has(area) && !others.has(area))
    const set = joined && grow(component, joined, free)
    if (!set) return null
    for (const area of set) free.delete(area)
    groups.push(set)
  }
  return groups
}

/** @returns each way to make one class of two that may be in one group */
function merges(component: Component, classes: Classes): Classes[] {
  return classes.flatMap((one, index) =>
    classes.slice(index + 1).flatMap((other): Classes[] => {
      const both = [...one, ...other].sort((a, b) => a - b)
      const mustNotJoin = both.some((area) => both.some((member) => component.cannotLink[area]?.has(member)))
      return mustNotJoin ? [] : [[...classes.filter((list) => list !== one && list !== other), both]]
    }),
  )
}

/** @returns the areas with shortest ways between them, or null */
function join(
  component: Component,
  areas: readonly number[],
  isOpen: (area: number) => boolean,
): number[] | null {
  const cannotLink = new Set(areas.flatMap((area) => [...(component.cannotLink[area] ?? [])]))
  const set = areas.slice(0, 1)
  const isPassable = (area: number) => isOpen(area) && !cannotLink.has(area)
  for (let open = areas.slice(1); open.length > 0; open = open.filter((area) => !set.includes(area))) {
    const way = shortestWay(
      set,
      (area) => open.includes(area),
      (area) => (component.neighbours[area] ?? []).filter(isPassable),
    )
    if (!way) return null
    set.push(...way.reverse())
  }
  return set
}
