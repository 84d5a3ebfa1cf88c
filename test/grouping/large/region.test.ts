import { expect, test } from 'vitest'
import { holdersOf } from '../../../src/grouping/area-set.js'
import { regionAround } from '../../../src/grouping/large/region.js'
import { componentBy, row } from '../by-hand.js'

test('a region grows step by step over borders, up to as many areas as it may have', () => {
  const { neighbours } = componentBy([1, 1, 1, 1, 1, 1], row(6))
  expect([...regionAround(neighbours, 2, 1)]).toEqual([2])
  expect([...regionAround(neighbours, 2, 4)]).toEqual([2, 1, 3, 0])
  expect([...regionAround(neighbours, 2, 99)]).toEqual([2, 1, 3, 0, 4, 5])
})

test('a region does not jump over gaps', () => {
  expect([...regionAround(componentBy([1, 1, 1], [[0, 1]]).neighbours, 0, 3)]).toEqual([0, 1])
})

test('each area is told the numbers of the sets that hold it', () => {
  expect(holdersOf(4, [[0, 1], [1], [3, 1]])).toEqual([[0], [0, 1, 2], [], [2]])
})
