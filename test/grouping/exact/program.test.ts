import { expect, test } from 'vitest'
import { poolOf } from '../../../src/grouping/exact/pool.js'
import { packingProgram, partitionProgram } from '../../../src/grouping/exact/program.js'
import { componentBy, row } from '../by-hand.js'

const M = 1_000_000
const component = componentBy([10, 4, 6], row(3), { sizes: [1, 2, 1], associations: [[0], [0, 1], [1]] })
const pool = poolOf(component, [[0], [0, 1], [1, 2]], null)

test('left out: what each area that cannot stand alone would cost', () => {
  const program = partitionProgram(component, pool, 'ungrouped', {})
  expect(program).toMatchObject({ count: 3, rhs: [1, 1, 1], unit: M })
  expect(program.columns).toEqual([
    { id: 0, cost: 0, rows: [0], values: [1] },
    { id: 1, cost: 0, rows: [0, 1], values: [1, 1] },
    { id: 2, cost: 0, rows: [1, 2], values: [1, 1] },
    { id: 3, cost: 2 * M, rows: [1], values: [1] },
    { id: 4, cost: M, rows: [2], values: [1] },
  ])
})

test('groups count negative, with a row that fixes how many are left out', () => {
  const program = partitionProgram(component, pool, 'groups', { ungrouped: 1 })
  expect(program.rhs).toEqual([1, 1, 1, 1])
  expect(program.columns).toEqual([
    { id: 0, cost: -M, rows: [0, 3], values: [1, 0] },
    { id: 1, cost: -M, rows: [0, 1, 3], values: [1, 1, 0] },
    { id: 2, cost: -M, rows: [1, 2, 3], values: [1, 1, 0] },
    { id: 3, cost: -0, rows: [1, 3], values: [1, 2] },
    { id: 4, cost: -0, rows: [2, 3], values: [1, 1] },
  ])
})

test('where nobody is left out there is neither a column for it nor a row', () => {
  const program = partitionProgram(component, pool, 'travel', { ungrouped: 0, groups: 2, splits: 3 })
  expect(program).toMatchObject({ count: 3, rhs: [1, 1, 1, 2, 3], unit: 1000 })
  expect(program.columns).toEqual([
    { id: 0, cost: 0, rows: [0, 3, 4], values: [1, 1, 1] },
    { id: 1, cost: M, rows: [0, 1, 3, 4], values: [1, 1, 1, 2] },
    { id: 2, cost: M, rows: [1, 2, 3, 4], values: [1, 1, 1, 2] },
  ])
})

test('splits cost what the pool says', () => {
  const program = partitionProgram(component, pool, 'splits', { ungrouped: 0, groups: 2 })
  expect(program.columns.map(({ cost }) => cost)).toEqual([M, 2 * M, 2 * M])
})

test('who is named by a wish must be in a group; who reaches the threshold with a must-link may be left out', () => {
  const wish = componentBy([10, 4, 6], row(3), { together: [[1, 2]] })
  const leftOut = (of: typeof wish) =>
    partitionProgram(of, poolOf(of, [], null), 'ungrouped', {}).columns.map(({ rows }) => rows)
  expect(leftOut(wish)).toEqual([])
  expect(leftOut({ ...wish, required: [false, false, true], mustLink: [[0, 1], [0, 1], [2]] })).toEqual([
    [0],
    [1],
  ])
})

test('a packing: sets count, areas may stay outside', () => {
  const program = packingProgram(component, [[0], [1, 2]], [])
  expect(program).toMatchObject({ count: 3, rhs: [1, 1, 1], unit: M })
  expect(program.columns).toEqual([
    { id: 0, cost: -M, rows: [0], values: [1] },
    { id: 1, cost: -M, rows: [1, 2], values: [1, 1] },
    { id: 2, cost: 0, rows: [0], values: [1] },
    { id: 3, cost: 0, rows: [1], values: [1] },
    { id: 4, cost: 0, rows: [2], values: [1] },
  ])
})

test('a triple of areas has a row, in which every set is that holds two of them or three', () => {
  const large = componentBy([5, 5, 5, 5, 5], row(5))
  const sets = [[0, 1], [2, 1, 0], [0, 3], [4, 3, 2], [1]]
  const program = packingProgram(large, sets, [
    [0, 1, 2],
    [0, 2, 3],
  ])
  expect(program.count).toBe(7)
  expect(program.rhs).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect(program.columns.slice(0, 5).map(({ rows }) => rows)).toEqual([
    [0, 1, 5],
    [2, 1, 0, 5, 6],
    [0, 3, 6],
    [4, 3, 2, 6],
    [1],
  ])
  expect(program.columns.slice(5).map(({ rows }) => rows)).toEqual([[0], [1], [2], [3], [4], [5], [6]])
  expect([...program.flat.starts].at(-1)).toBe(3 + 0 + 5 + 3 + 4 + 1 + 7 - 0)
})

test('what is settled at zero stays fixed, but for the areas left out, which have no columns then', () => {
  expect(partitionProgram(component, pool, 'splits', { ungrouped: 0, groups: 0 }).rhs).toEqual([1, 1, 1, 0])
})
