import { describe, expect, test } from 'vitest'
import type { Component } from '../../../src/grouping/component.js'
import { minimalSets } from '../../../src/grouping/exact/minimal-sets.js'
import { packingProgram } from '../../../src/grouping/exact/program.js'
import { searchBest } from '../../../src/grouping/exact/search.js'
import { packByRegions } from '../../../src/grouping/large/pack.js'
import { componentBy, lattice, row } from '../by-hand.js'

const LIMITS = { nodes: 1000, stopped: () => false }
const AT_ONCE = { nodes: 1000, stopped: () => true }
const setsOf = (component: Component) => minimalSets(component, 100_000) ?? []
const none = new Set<number>()

/** Worth that leads astray: every set alike, so that they are taken in their order. */
const alike = (sets: readonly unknown[]) => sets.map(() => 0)

describe('to begin with, sets are taken as long as their areas are free', () => {
  const component = componentBy([5, 5, 5, 5, 5], row(5))
  const sets = setsOf(component)

  test('in their order where all are worth the same', () => {
    expect(packByRegions(component, sets, alike(sets), none, AT_ONCE)).toEqual([0, 2])
  })

  test('the most promising first', () => {
    expect(packByRegions(component, sets, [0, 5, 1, 3], none, AT_ONCE)).toEqual([1, 3])
    expect(packByRegions(component, sets, [0, 3, 5, 1], none, AT_ONCE)).toEqual([0, 2])
  })

  test('none with an area that is not to be had', () => {
    expect(packByRegions(component, sets, alike(sets), new Set([0]), AT_ONCE)).toEqual([1, 3])
    expect(packByRegions(component, sets, alike(sets), new Set([1, 3]), LIMITS)).toEqual([])
  })
})

test('packed anew, a row of areas holds as many pairs as it can, whatever came first', () => {
  const component = componentBy([5, 5, 5, 5, 5, 5], row(6))
  const sets = setsOf(component)
  const wrong = [0, 9, 0, 8, 0]
  expect(packByRegions(component, sets, wrong, none, AT_ONCE)).toHaveLength(2)
  expect(packByRegions(component, sets, wrong, none, LIMITS)).toEqual([0, 2, 4])
  expect(packByRegions(component, sets, wrong, new Set([0]), LIMITS)).toHaveLength(2)
})

function checked(component: Component, taken: ReadonlySet<number>, nodes = 1000) {
  const sets = setsOf(component)
  let looks = 0
  const stopped = () => {
    looks += 1
    return false
  }
  const chosen = packByRegions(component, sets, alike(sets), taken, { nodes, stopped })
  const areas = chosen.flatMap((id) => sets[id]!)
  expect(new Set(areas).size).toBe(areas.length)
  expect(areas.some((area) => taken.has(area))).toBe(false)
  expect(new Set(chosen).size).toBe(chosen.length)
  const begun = packByRegions(component, sets, alike(sets), taken, AT_ONCE).length
  return { chosen, looks, begun, sets }
}

test('disjoint sets, no fewer than to begin with, and as many as a search over all proves', () => {
  const component = lattice(1, 6, 5)
  const { chosen, sets } = checked(component, none)
  const best = searchBest(packingProgram(component, sets, []), 0, LIMITS)
  expect(best.bound).toBe(best.value)
  expect(chosen.length).toBe(-(best.value ?? 0))
})

test('what is taken stays taken', () => {
  const { chosen, begun } = checked(lattice(4, 6, 4), new Set([0, 7, 14, 15, 16]))
  expect(chosen.length).toBeGreaterThanOrEqual(begun)
})

test('on a map wider than a region no area is in two sets', () => {
  const { chosen, begun } = checked(lattice(6, 9, 8), none)
  expect(chosen.length).toBeGreaterThan(begun)
})

test('sets that reach out of a region stay whole', () => {
  const component = componentBy(
    Array.from({ length: 90 }, () => 5),
    row(90),
  )
  const { chosen, begun } = checked(component, new Set([0, 41]))
  expect(begun).toBeLessThan(chosen.length + 1)
  expect(chosen).toHaveLength(44)
})

/** Packed sets, those to begin with, and looks at the time: the effort is the same on every machine. */
test.each([
  [21, 7, 6, '14 → 15 sets (730), 302 looks'],
  [24, 7, 7, '18 → 20 sets (2109), 200 looks'],
])('packing and effort of invented region no. %i are what they were', (seed, width, height, expected) => {
  const { chosen, begun, looks } = checked(lattice(seed, width, height), none)
  const sum = chosen.reduce((total, id) => total + id, 0)
  expect(`${begun} → ${chosen.length} sets (${sum}), ${looks} looks`).toBe(expected)
})
