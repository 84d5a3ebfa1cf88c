import { describe, expect, test } from 'vitest'
import type { ProofTree } from '../../../src/grouping/plan.js'
import { type Ledger, weighTree } from '../../../src/grouping/verify/weigh-tree.js'

const leaf = (...prices: number[]): ProofTree => ({ prices, fork: null })

function forked(prices: number[], pair: [number, number], together: ProofTree, apart: ProofTree): ProofTree {
  return { prices, fork: { pair, together, apart } }
}

const ledger = (rhs: number[], columns: [cost: number, ...rows: number[]][], unit = 10): Ledger => ({
  count: rhs.length,
  rhs,
  columns: columns.map(([cost, ...rows]) => ({ cost, terms: rows.map((row) => [row, 1]) })),
  unit,
})

/** A triangle of which each pair costs 1 and nobody pays for one alone but 1 as well: 2 at least, 1.5 by prices. */
const triangle = ledger(
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

describe('prices', () => {
  const two = ledger(
    [1, 1],
    [
      [30, 0],
      [20, 1],
      [40, 0, 1],
    ],
  )

  test('prove what they add up to when no column is cheaper than they say', () => {
    expect(weighTree(two, leaf(20, 20), 9)).toBe(4)
    expect(weighTree(two, leaf(15, 15), 9)).toBe(3)
    expect(weighTree(two, leaf(0, 0), 9)).toBe(0)
  })

  test('prove a whole unit as soon as they prove a part of it', () => {
    expect(weighTree(two, leaf(20, 11), 9)).toBe(4)
    expect(weighTree(two, leaf(20, 10), 9)).toBe(3)
  })

  test('prove less where a column is cheaper than they say, once for every column that may be chosen', () => {
    expect(weighTree(two, leaf(35, 15), 9)).toBe(3)
    expect(weighTree(two, leaf(30, 20), 9)).toBe(3)
    expect(weighTree({ ...two, count: 1 }, leaf(30, 20), 9)).toBe(4)
  })

  test('may be negative', () => {
    expect(weighTree(two, leaf(-10, 20), 9)).toBe(1)
  })

  test('count as often as their row is held, and a column as much as it holds of it', () => {
    const held: Ledger = {
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
    expect(weighTree(held, leaf(20, 5, 5), 9)).toBe(4)
    expect(weighTree(held, leaf(20, 5, 6), 9)).toBe(4)
    expect(weighTree(held, leaf(20, 5, 10), 9)).toBe(3)
  })

  test('never prove more than there is', () => {
    expect(weighTree(two, leaf(20, 20), 3)).toBe(3)
  })

  test('of another number than rows prove nothing', () => {
    expect(weighTree(two, leaf(20), 9)).toBeNull()
    expect(weighTree(two, leaf(20, 20, 0), 9)).toBeNull()
  })

  test('prove nothing when they are not whole, or too large to be added exactly', () => {
    const most = 2 ** 53
    for (const price of [0.5, Number.NaN, Number.POSITIVE_INFINITY, most, -most]) {
      expect(weighTree(two, leaf(price, 0), 9), String(price)).toBeNull()
    }
    expect(weighTree(two, leaf(-9e15, 0), 9)).toBe(-9e14)
    // the sum is 20, but on the way to it there is rounding
    const three = { ...two, rhs: [1, 1, 1] }
    expect(weighTree(three, leaf(9e15, 9e15, -18e15), 9)).toBeNull()
    expect(weighTree({ ...two, rhs: [1, 1, 9000] }, leaf(10, 0, 1e12), 9)).toBe(9)
    expect(weighTree({ ...two, rhs: [1, 1, 9100] }, leaf(10, 0, 1e12), 9)).toBeNull()
    expect(weighTree({ ...two, rhs: [1, 1, 9100, 9100] }, leaf(10, 0, 1e12, -1e12), 9)).toBeNull()
    // a row held not at all does not make a price harmless
    expect(weighTree({ ...two, rhs: [1, 1, 0] }, leaf(10, 0, most), 9)).toBeNull()
    // each of the columns is too cheap, and together they are beyond what is exact
    expect(weighTree({ ...two, count: 1000 }, leaf(9e13, 0), 9)).toBeNull()
  })

  test('prove something even where no column is left', () => {
    expect(weighTree({ ...two, columns: [] }, leaf(10, 20), 9)).toBe(3)
  })
})

describe('a fork', () => {
  const plain = leaf(5, 5, 5)
  const whole = forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(10, 10, 0))

  test('proves what the weaker of its two sides proves', () => {
    expect(weighTree(triangle, plain, 9)).toBe(2)
    const cheap = ledger(
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
    expect(weighTree(cheap, plain, 99)).toBe(15)
    expect(weighTree(cheap, whole, 99)).toBe(15)
  })

  // together, {0,1} or a third area; apart, 0 and 1 for themselves: the prices of each side know which columns are out
  const dear = { ...triangle, unit: 1 }

  test('weighs on each side only the columns that the side allows', () => {
    expect(weighTree(dear, leaf(5, 5, 5), 20)).toBe(15)
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(10, 10, 0)), 20)).toBe(20)
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(10, 10, 0), leaf(10, 0, 10)), 20)).toBe(15)
  })

  test('is worth its own prices at least', () => {
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(0, 0, 0), leaf(10, 10, 0)), 20)).toBe(15)
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(0, 0, 0)), 20)).toBe(15)
  })

  test('proves nothing when one of its sides is no proof', () => {
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(1), leaf(10, 10, 0)), 20)).toBeNull()
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(10, 0, 10), leaf(1)), 20)).toBeNull()
  })

  test('is not looked at where the prices before it suffice', () => {
    expect(weighTree(dear, forked([5, 5, 5], [0, 1], leaf(1), leaf(1)), 15)).toBe(15)
  })

  test('leaves out a column too dear for any better choice, and only then', () => {
    const two = (cost: number) =>
      ledger(
        [1, 1],
        [
          [100, 0],
          [100, 1],
          [cost, 0, 1],
        ],
      )
    // together there is only the dear one: 20 is proven where it is out, and its prices far too high where it is not
    const tree = (...prices: number[]) => forked(prices, [0, 1], leaf(200, 200), leaf(100, 100))
    expect(weighTree(two(200), tree(0, 0), 20)).toBe(20)
    expect(weighTree(two(190), tree(0, 0), 20)).toBe(0)
    // the prices of the root count too, and that one column is 10 too cheap for them
    expect(weighTree(two(201), tree(110, 0), 20)).toBe(20)
    expect(weighTree(two(200), tree(110, 0), 20)).toBe(9)
    expect(weighTree(two(210), tree(110, 0), 20)).toBe(20)
    // a fork whose both sides are left without a column
    expect(weighTree(two(200), forked([0, 0], [0, 1], leaf(200, 200), leaf(100, 101)), 20)).toBe(20)
  })

  test('is possible below a fork', () => {
    const tree = forked(
      [0, 0, 0],
      [0, 2],
      leaf(10, 10, 0),
      forked([0, 0, 0], [0, 1], leaf(10, 0, 10), leaf(10, 10, 0)),
    )
    expect(weighTree(dear, tree, 20)).toBe(20)
  })

  test('parts only areas, each of which is in one column: the row of an objective proves nothing', () => {
    // {0} and {1} for 1 each, {0,1} for 3; two groups are wanted, which costs 2
    const two: Ledger = {
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
    expect(weighTree(two, leaf(1, 1, 0), 5)).toBe(2)
    const forged = (pair: [number, number]) => forked([0, 0, 0], pair, leaf(-9, 0, 9), leaf(9, 0, 0))
    expect(weighTree(two, forged([0, 2]), 5)).toBeNull()
    expect(weighTree(two, forged([2, 0]), 5)).toBeNull()
    expect(weighTree(two, forged([0, -1]), 5)).toBeNull()
    expect(weighTree(two, forged([0, 1]), 5)).toBeLessThanOrEqual(2)
  })
})
