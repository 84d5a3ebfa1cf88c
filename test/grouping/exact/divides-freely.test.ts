import { expect, test } from 'vitest'
import type { Component } from '../../../src/grouping/component.js'
import { visitConnectedSets } from '../../../src/grouping/exact/connected-sets.js'
import { dividesFreely } from '../../../src/grouping/exact/divides-freely.js'
import { amountOf, isConnected } from '../by-definition.js'
import { componentBy, lattice, row } from '../by-hand.js'

const subsetsOf = (set: readonly number[]) =>
  Array.from({ length: 2 ** set.length }, (_, mask) => set.filter((_, index) => (mask >> index) & 1))

/** Two groups of the set whose areas share no association. */
function dividesByDefinition(component: Component, set: readonly number[]): boolean {
  const isGroup = (areas: readonly number[]) =>
    areas.length > 0 && isConnected(component, areas) && amountOf(component, areas) >= component.threshold
  const idsOf = (areas: readonly number[]) => areas.flatMap((area) => component.associations[area] ?? [])
  return subsetsOf(set).some((one) => {
    const other = set.filter((area) => !one.includes(area))
    const shared = new Set(idsOf(one))
    return isGroup(one) && isGroup(other) && !idsOf(other).some((id) => shared.has(id))
  })
}

test('a set of two groups that share no association is not needed, whatever the set', () => {
  const found = { divides: 0, needed: 0 }
  for (let seed = 1; seed <= 8; seed += 1) {
    const component = lattice(seed, 3, 3)
    const divides = dividesFreely(component)
    visitConnectedSets(component.neighbours, (set) => {
      const expected = dividesByDefinition(component, set)
      expect(divides(set), `seed ${seed}: ${set}`).toBe(expected)
      found[expected ? 'divides' : 'needed'] += 1
      return true
    })
  }
  expect(Math.min(found.divides, found.needed)).toBeGreaterThan(50)
})

test('an association that two areas far apart are in keeps them together, and so does one that both share with a third', () => {
  const amounts = [10, 0, 0, 10]
  const whole = [0, 1, 2, 3]
  const divides = (associations: number[][]) =>
    dividesFreely(componentBy(amounts, row(4), { associations }))(whole)
  expect(divides([[0], [1], [2], [3]])).toBe(true)
  expect(divides([[0], [0], [1], [1]])).toBe(true)
  expect(divides([[0], [1], [2], [0]])).toBe(false)
  expect(divides([[0], [0, 1], [1, 2], [2]])).toBe(false)
  expect(divides([[0, 2], [1], [1], [2]])).toBe(false)
})

test('both sides must reach the threshold, just so', () => {
  const divides = (amounts: number[]) => dividesFreely(componentBy(amounts, row(2)))([0, 1])
  expect([divides([10, 10]), divides([10, 9]), divides([9, 11]), divides([1, 19])]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('neither with must-links nor with a limit on the ways is a set left out', () => {
  const divides = (change: Parameters<typeof componentBy>[2]) =>
    dividesFreely(componentBy([10, 10, 10], row(3), change))([0, 1])
  expect([divides({}), divides({ together: [[1, 2]] }), divides({ maxWay: 5_000 })]).toEqual([
    true,
    false,
    false,
  ])
})

test('sets of more than thirty areas, or of more than twelve parts, are not tried', () => {
  const areas = (count: number) => Array.from({ length: count }, (_, area) => area)
  const divides = (count: number, parts: number) => {
    const associations = areas(count).map((area) => [Math.floor((area * parts) / count)])
    const component = componentBy(
      areas(count).map(() => 10),
      row(count),
      { associations },
    )
    return dividesFreely(component)(areas(count))
  }
  expect([divides(30, 2), divides(31, 2), divides(12, 12), divides(13, 13)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
