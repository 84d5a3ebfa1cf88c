import { expect, test } from 'vitest'
import { cutCounter } from '../../../src/grouping/exact/cuts.js'

/** Six areas: 0, 1 and 2 are one association, 3 and 4 another, 2 and 4 are also in a third, 5 is in none. */
const ASSOCIATIONS = [[0], [0], [0, 2], [1], [1, 2], []]
const counter = () =>
  cutCounter({ associations: ASSOCIATIONS } as unknown as Parameters<typeof cutCounter>[0])

test('a set cuts each association that it holds a part of, and none that it holds whole or not at all', () => {
  const cuts = counter()
  const sets = [[], [5], [0], [0, 1], [0, 1, 2], [3, 4], [0, 3], [2], [2, 4], [0, 1, 2, 3, 4], [3, 5]]
  const expected = [0, 0, 1, 1, 1, 1, 2, 2, 2, 0, 1]
  expect(sets.map((set) => cuts.of(set))).toEqual(expected)
  // Nothing is kept from one set to the next.
  expect(sets.map((set) => cuts.of(set))).toEqual(expected)
})

test('every larger set surely cuts what it has a part of and an area that is left out', () => {
  const cuts = counter()
  expect(cuts.surely([0, 1])).toBe(0)
  cuts.leave(2, 1)
  expect([cuts.surely([0, 1]), cuts.surely([3]), cuts.surely([4]), cuts.surely([0, 4])]).toEqual([1, 0, 1, 2])
  expect(cuts.of([0, 1])).toBe(1)
  cuts.leave(5, 1)
  cuts.leave(2, 1)
  cuts.leave(2, -1)
  expect(cuts.surely([0, 1])).toBe(1)
  cuts.leave(2, -1)
  expect([cuts.surely([0, 1]), cuts.surely([4]), cuts.surely([])]).toEqual([0, 0, 0])
})
