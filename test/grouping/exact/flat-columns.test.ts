import { expect, test } from 'vitest'
import { flatten, reducedCosts } from '../../../src/grouping/exact/flat-columns.js'

const columns = [
  { id: 0, cost: 7, rows: [0, 2], values: [1, 3] },
  { id: 1, cost: -1, rows: [], values: [] },
  { id: 2, cost: 2, rows: [1], values: [5] },
]

test('columns one after the other', () => {
  const { starts, rows, values, costs } = flatten(columns)
  expect([...starts]).toEqual([0, 2, 2, 3])
  expect([...rows]).toEqual([0, 2, 1])
  expect([...values]).toEqual([1, 3, 5])
  expect([...costs]).toEqual([7, -1, 2])
})

test('what a column costs above the duals of its rows, in the order asked for', () => {
  expect([...reducedCosts(flatten(columns), [10, 100, 1000], [2, 0, 1])]).toEqual([-498, -3003, -1])
  expect([...reducedCosts(flatten(columns), [10, 100, 1000], [])]).toEqual([])
})
