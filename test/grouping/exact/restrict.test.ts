import { expect, test } from 'vitest'
import { packingProgram } from '../../../src/grouping/exact/program.js'
import { restrict } from '../../../src/grouping/exact/restrict.js'
import { componentBy, row } from '../by-hand.js'

test('a part of a packing has rows and columns of its own', () => {
  const program = packingProgram(
    componentBy([5, 5, 5, 5], row(4)),
    [
      [0, 1],
      [2, 3],
    ],
    [],
  )
  const part = restrict(program, [1, 5, 4, 99], new Set([3, 2]))
  expect(part).toMatchObject({ count: 2, rhs: [1, 1], unit: program.unit })
  expect(part.columns).toEqual([
    { id: 0, cost: -program.unit, rows: [1, 0], values: [1, 1] },
    { id: 1, cost: 0, rows: [0], values: [1] },
    { id: 2, cost: 0, rows: [1], values: [1] },
  ])
  expect([...part.flat.rows]).toEqual([1, 0, 0, 1])
})
