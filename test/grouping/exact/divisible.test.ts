import { expect, test } from 'vitest'
import { visitConnectedSets } from '../../../src/grouping/exact/connected-sets.js'
import { divisibleBy } from '../../../src/grouping/exact/divisible.js'
import { minimalSets } from '../../../src/grouping/exact/minimal-sets.js'
import { amountOf, isConnected } from '../by-definition.js'
import { componentBy, lattice, row } from '../by-hand.js'

test('a set that holds two disjoint groups can be divided', () => {
  const component = componentBy([10, 1, 10], row(3))
  const divisible = divisibleBy(component, [[0], [2]])
  expect([[0], [0, 1], [0, 1, 2]].map((set) => divisible(set))).toEqual([false, false, true])
})

test('one that holds two which share an area can not', () => {
  const component = componentBy([6, 5, 6], row(3))
  const divisible = divisibleBy(component, [
    [0, 1],
    [1, 2],
  ])
  expect([[0], [0, 1], [0, 1, 2]].map((set) => divisible(set))).toEqual([false, false, false])
})

test('on the way through all sets the test finds those that fall into two groups', () => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const component = lattice(seed, 3, 3)
    const isGroup = (set: readonly number[]) =>
      set.length > 0 && isConnected(component, set) && amountOf(component, set) >= component.threshold
    const fallsApart = (set: readonly number[]) =>
      Array.from({ length: 2 ** set.length }, (_, mask) => mask).some((mask) => {
        const one = set.filter((_, index) => (mask >> index) & 1)
        return isGroup(one) && isGroup(set.filter((area) => !one.includes(area)))
      })
    const divisible = divisibleBy(component, minimalSets(component, 1000) ?? [])
    visitConnectedSets(component.neighbours, (set) => {
      const found = divisible(set)
      expect(found, `seed ${seed}: ${set}`).toBe(fallsApart(set))
      return !found
    })
  }
})
