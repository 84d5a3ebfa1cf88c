import { expect, test } from 'vitest'
import { holdersOf, regionAround } from '../../../src/grouping/large/region.js'
import { componentBy, row } from '../by-hand.js'

test('a region grows step by step over borders, up to as many areas as it may have', () => {
  const { neighbours } = componentBy([1, 1, 1, 1, 1, 1], row(6))
  expect([...regionAround(neighbours, 2, 1)]).toEqual([2])
  expect([...regionAround(neighbours, 2, 4)]).toEqual([2, 1, 3, 0])
  expect([...regionAround(neighbours, 2, 99)]).toEqual([2, 1, 3, 0, 4, 5])
})

test('it does not jump over gaps', () => {
  expect([...regionAround(componentBy([1, 1, 1], [[0, 1]]).neighbours, 0, 3)]).toEqual([0, 1])
})

test('the sets that hold each area', () => {
  expect(holdersOf(4, [[0, 1], [1], [3, 1]])).toEqual([[0], [0, 1, 2], [], [2]])
})
