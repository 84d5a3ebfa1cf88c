import type { AreaSet } from '../area-set.js'
import type { Component } from '../component.js'

/** Counts the associations that a set cuts: part of each is in the set, part is not. */
interface CutCounter {
  /** @returns those cut by a set that grows no more */
  readonly of: (set: AreaSet) => number
  /** @returns those cut by every larger set that may be visited */
  readonly surely: (set: AreaSet) => number
  /** for `visitConnectedSets`: which areas the sets to come do not hold */
  readonly leave: (area: number, times: 1 | -1) => void
}

/**
 * A plan that leaves nobody out touches every association once, and once more for every further group that holds a
 * part of it. So a plan that touches few has no group that cuts many.
 */
export function cutCounter({ associations }: Component): CutCounter {
  const count = associations.flat().reduce((most, id) => Math.max(most, id + 1), 0)
  const whole = new Int32Array(count)
  for (const id of associations.flat()) whole[id] = (whole[id] ?? 0) + 1
  const left = new Int32Array(count)
  const inside = new Int32Array(count)
  const countIn = (set: AreaSet, isCut: (id: number) => boolean) => {
    let cut = 0
    for (const area of set) {
      for (const id of associations[area] ?? []) {
        if (inside[id] === 0 && isCut(id)) cut += 1
        inside[id] = (inside[id] ?? 0) + 1
      }
    }
    return cut
  }
  const forget = (set: AreaSet) => {
    for (const area of set) for (const id of associations[area] ?? []) inside[id] = 0
  }
  return {
    surely: (set) => {
      const cut = countIn(set, (id) => (left[id] as number) > 0)
      forget(set)
      return cut
    },
    of: (set) => {
      countIn(set, () => false)
      let cut = 0
      for (const area of set) {
        for (const id of associations[area] ?? []) {
          if ((inside[id] as number) > 0 && inside[id] !== whole[id]) cut += 1
          inside[id] = 0
        }
      }
      return cut
    },
    leave: (area, times) => {
      for (const id of associations[area] ?? []) left[id] = (left[id] as number) + times
    },
  }
}
