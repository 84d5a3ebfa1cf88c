import { describe, expect, test } from 'vitest'
import type { ProofTree } from '../../../src/grouping/plan.js'
import { evaluateCertificate, type LpModel } from '../../../src/grouping/verify/evaluate-certificate.js'

const leaf = (...duals: number[]): ProofTree => ({ prices: duals, fork: null })

function forked(duals: number[], pair: [number, number], together: ProofTree, apart: ProofTree): ProofTree {
  return { prices: duals, fork: { pair, together, apart } }
}

const model = (rhs: number[], columns: [cost: number, ...rows: number[]][], unit = 10): LpModel => ({
  count: rhs.length,
  rhs,
  columns: columns.map(([cost, ...rows]) => ({ cost, terms: rows.map((row) => [row, 1]) })),
  unit,
})

/** A triangle of which each pair costs 1 and nobody pays for one alone but 1 as well: 2 at least, 1.5 by duals. */
const triangle = model(
  [1, 1, 1],
  [
    [10, 0, 1],
    [10, 0, 2],
    [10, 1, 2],
    [10, 0],
    [10, 1],
    [10, 2],
  ],
)

describe('duals', () => {
  const two = model(
    [1, 1],
    [
      [30, 0],
      [20, 1],
      [40, 0, 1],
    ],
  )

  test('prove what they add up to when no column is cheaper than they say', () => {
    expect(evaluateCertificate(two, leaf(20, 20), 9)).toBe(4)
    expect(evaluateCertificate(two, leaf(15, 15), 9)).toBe(3)
    expect(evaluateCertificate(two, leaf(0, 0), 9)).toBe(0)
  })

  test('prove a whole unit as soon as they prove a part of it', () => {
    expect(evaluateCertificate(two, leaf(20, 11), 9)).toBe(4)
    expect(evaluateCertificate(two, leaf(20, 10), 9)).toBe(3)
  })

  test('prove less where a column is cheaper than they say, once for every column that may be chosen', () => {
    expect(evaluateCertificate(two, leaf(35, 15), 9)).toBe(3)
    expect(evaluateCertificate(two, leaf(30, 20), 9)).toBe(3)
    expect(evaluateCertificate({ ...two, count: 1 }, leaf(30, 20), 9)).toBe(4)
  })

  test('may be negative', () => {
    expect(evaluateCertificate(two, leaf(-10, 20), 9)).toBe(1)
  })

  test('count as often as their row is held, and a column as much as it holds of it', () => {
    const held: LpModel = {
      count: 2,
      rhs: [1, 1, 3],
      columns: [
        { cost: 20, terms: [[0, 1]] },
        {
          cost: 20,
          terms: [
            [1, 1],
            [2, 3],
          ],
        },
      ],
      unit: 10,
    }
    expect(evaluateCertificate(held, leaf(20, 5, 5), 9)).toBe(4)
    expect(evaluateCertificate(held, leaf(20, 5, 6), 9)).toBe(4)
    expect(evaluateCertificate(held, leaf(20, 5, 10), 9)).toBe(3)
  })

  test('never prove more than there is', () => {
    expect(evaluateCertificate(two, leaf(20, 20), 3)).toBe(3)
  })

  test('of another number than rows prove nothing', () => {
    expect(evaluateCertificate(two, leaf(20), 9)).toBeNull()
    expect(evaluateCertificate(two, leaf(20, 20, 0), 9)).toBeNull()
  })

  test('prove nothing when they are not whole, or too large to be added exactly', () => {
    const most = 2 ** 53
    for (const dual of [0.5, Number.NaN, Number.POSITIVE_INFINITY, most, -most]) {
      expect(evaluateCertificate(two, leaf(dual, 0), 9), String(dual)).toBeNull()
    }
    expect(evaluateCertificate(two, leaf(-9e15, 0), 9)).toBe(-9e14)
    // the sum is 20, but on the way to it there is rounding
    const three = { ...two, rhs: [1, 1, 1] }
    expect(evaluateCertificate(three, leaf(9e15, 9e15, -18e15), 9)).toBeNull()
    expect(evaluateCertificate({ ...two, rhs: [1, 1, 9000] }, leaf(10, 0, 1e12), 9)).toBe(9)
    expect(evaluateCertificate({ ...two, rhs: [1, 1, 9100] }, leaf(10, 0, 1e12), 9)).toBeNull()
    expect(evaluateCertificate({ ...two, rhs: [1, 1, 9100, 9100] }, leaf(10, 0, 1e12, -1e12), 9)).toBeNull()
    // a row held not at all does not make a dual harmless
    expect(evaluateCertificate({ ...two, rhs: [1, 1, 0] }, leaf(10, 0, most), 9)).toBeNull()
    // each of the columns is too cheap, and together they are beyond what is exact
    expect(evaluateCertificate({ ...two, count: 1000 }, leaf(9e13, 0), 9)).toBeNull()
  })

  test('prove something even where no column is left', () => {
    expect(evaluateCertificate({ ...two, columns: [] }, leaf(10, 20), 9)).toBe(3)
  })
})

describe('a branch', () => {
  const plain = leaf(5, 5, 5)
  const whole = forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(10, 10, 0))

  test('proves what the weaker of its two sides proves', () => {
    expect(evaluateCertificate(triangle, plain, 9)).toBe(2)
    const cheap = model(
      [1, 1, 1],
      [
        [10, 0, 1],
        [10, 0, 2],
        [10, 1, 2],
        [5, 0],
        [5, 1],
        [5, 2],
      ],
      1,
    )
    expect(evaluateCertificate(cheap, plain, 99)).toBe(15)
    expect(evaluateCertificate(cheap, whole, 99)).toBe(15)
  })

  // together, {0,1} or a third area; apart, 0 and 1 for themselves: the duals of each side know which columns are out
  const dear = { ...triangle, unit: 1 }

  test('weighs on each side only the columns that the side allows', () => {
    expect(evaluateCertificate(dear, leaf(5, 5, 5), 20)).toBe(15)
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(10, 10, 0)), 20)).toBe(
      20,
    )
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(10, 10, 0), leaf(10, 0, 10)), 20)).toBe(
      15,
    )
  })

  test('is worth its own duals at least', () => {
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(0, 0, 0), leaf(10, 10, 0)), 20)).toBe(15)
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(0, 0, 0)), 20)).toBe(15)
  })

  test('proves nothing when one of its sides is no proof', () => {
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(1), leaf(10, 10, 0)), 20)).toBeNull()
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(1)), 20)).toBeNull()
  })

  test('is not looked at where the duals before it suffice', () => {
    expect(evaluateCertificate(dear, forked([5, 5, 5], [0, 1], leaf(1), leaf(1)), 15)).toBe(15)
  })

  test('leaves out a column too dear for any better choice, and only then', () => {
    const two = (cost: number) =>
      model(
        [1, 1],
        [
          [100, 0],
          [100, 1],
          [cost, 0, 1],
        ],
      )
    // together there is only the dear one: 20 is proven where it is out, and its duals far too high where it is not
    const tree = (...duals: number[]) => forked(duals, [0, 1], leaf(200, 200), leaf(100, 100))
    expect(evaluateCertificate(two(200), tree(0, 0), 20)).toBe(20)
    expect(evaluateCertificate(two(190), tree(0, 0), 20)).toBe(0)
    // the duals of the root count too, and that one column is 10 too cheap for them
    expect(evaluateCertificate(two(201), tree(110, 0), 20)).toBe(20)
    expect(evaluateCertificate(two(200), tree(110, 0), 20)).toBe(9)
    expect(evaluateCertificate(two(210), tree(110, 0), 20)).toBe(20)
    // a branch whose both sides are left without a column
    expect(evaluateCertificate(two(200), forked([0, 0], [0, 1], leaf(200, 200), leaf(100, 101)), 20)).toBe(20)
  })

  test('is possible below a branch', () => {
    const tree = forked(
      [0, 0, 0],
      [0, 2],
      leaf(10, 10, 0),
      forked([0, 0, 0], [0, 1], leaf(10, 0, 10), leaf(10, 10, 0)),
    )
    expect(evaluateCertificate(dear, tree, 20)).toBe(20)
  })

  test('parts only areas, each of which is in one column: the row of an objective proves nothing', () => {
    // {0} and {1} for 1 each, {0,1} for 3; two groups are wanted, which costs 2
    const two: LpModel = {
      count: 2,
      rhs: [1, 1, 2],
      columns: [
        {
          cost: 1,
          terms: [
            [0, 1],
            [2, 1],
          ],
        },
        {
          cost: 1,
          terms: [
            [1, 1],
            [2, 1],
          ],
        },
        {
          cost: 3,
          terms: [
            [0, 1],
            [1, 1],
            [2, 1],
          ],
        },
      ],
      unit: 1,
    }
    expect(evaluateCertificate(two, leaf(1, 1, 0), 5)).toBe(2)
    const forged = (pair: [number, number]) => forked([0, 0, 0], pair, leaf(-9, 0, 9), leaf(9, 0, 0))
    expect(evaluateCertificate(two, forged([0, 2]), 5)).toBeNull()
    expect(evaluateCertificate(two, forged([2, 0]), 5)).toBeNull()
    expect(evaluateCertificate(two, forged([0, -1]), 5)).toBeNull()
    expect(evaluateCertificate(two, forged([0, 1]), 5)).toBeLessThanOrEqual(2)
  })
})

test('a row that may be held more often has no negative dual: more of it would be paid for twice', () => {
  const rows = model(
    [1, 1],
    [
      [30, 0],
      [20, 1],
      [40, 0, 1],
    ],
  )
  const both = leaf(-10, 20)
  expect(evaluateCertificate({ ...rows, atLeast: 1 }, both, 9)).toBe(1)
  expect(evaluateCertificate({ ...rows, atLeast: 0 }, both, 9)).toBeNull()
  expect(evaluateCertificate({ ...rows, atLeast: 1 }, leaf(20, -10), 9)).toBeNull()
})
