import type { AreaSet } from '../area-set.js'
import type { Component } from '../component.js'

/**
 * Leaves out sets that no larger one makes a group of: areas that lie too far apart for anybody who could lead them,
 * and those whose must-links `visitConnectedSets` does not add any more.
 * @returns a test for sets as `visitConnectedSets` builds them: each is its predecessor and one area more
 */
export function mayBecomeGroup(component: Component): (set: AreaSet) => boolean {
  const isLedWithin = waysTest(component)
  return (set) => {
    const [root = 0] = set
    const mustLink = component.mustLink[set[set.length - 1] ?? 0] ?? []
    return mustLink.every((other) => other >= root) && isLedWithin(set)
  }
}

/** Whoever leads a set leads every part of it that it is in, and lies near enough to each. */
function waysTest(component: Component): (set: AreaSet) => boolean {
  if (component.maxWay === Number.POSITIVE_INFINITY) return () => true
  const leads = component.areas.map((_, area) => new Set(leadsFor(component, area)))
  const left: (readonly number[])[] = []
  return (set) => {
    const own = leads[set[set.length - 1] ?? 0] ?? new Set()
    const before = left[set.length - 2]
    const now = before ? before.filter((lead) => own.has(lead)) : [...own]
    left[set.length - 1] = now
    return now.length > 0
  }
}

/** @returns the areas whose lead may lead this one, itself among them where its own ways are short enough */
function leadsFor({ areas, leads, maxWay }: Component, area: number): number[] {
  const rank = leads[area]?.rank ?? 0
  return [...areas.keys()].filter((other) => {
    const lead = leads[other]
    return lead !== undefined && lead.rank <= rank && lead.farthestIn(area) <= maxWay
  })
}
