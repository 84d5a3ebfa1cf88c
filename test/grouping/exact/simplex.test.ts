import { expect, test } from 'vitest'
import { type Column, Simplex } from '../../../src/grouping/exact/simplex.js'
import { random } from '../../support/random.js'

const BIG = 1_000_000

/** Lets the column of least reduced cost enter until none is negative. */
function solve(rhs: readonly number[], columns: readonly Column[]): Simplex {
  const simplex = new Simplex(rhs, BIG)
  for (;;) {
    const reduced = columns.map((column) => simplex.reducedCost(column))
    const least = Math.min(...reduced)
    const column = columns[reduced.indexOf(least)]
    if (!column || least > -1e-6 || !simplex.enter(column)) return simplex
  }
}

const cost = (simplex: Simplex) =>
  simplex.solution().reduce((sum, { column, value }) => sum + column.cost * value, 0)
const paid = (simplex: Simplex, rhs: readonly number[]) =>
  rhs.reduce((sum, value, row) => sum + value * simplex.duals[row]!, 0)

test('the simplex method begins with what is bought at any price', () => {
  const simplex = new Simplex([3, 4], BIG)
  expect([...simplex.duals]).toEqual([BIG, BIG])
  expect(simplex.pivots).toBe(0)
  expect(simplex.solution()).toEqual([
    { column: { id: -1, cost: BIG, rows: [0], values: [1] }, value: 3 },
    { column: { id: -2, cost: BIG, rows: [1], values: [1] }, value: 4 },
  ])
  expect(simplex.reducedCost({ id: 0, cost: 7, rows: [0, 1], values: [2, 1] })).toBe(7 - 3 * BIG)
})

test('a linear program from the textbook: optimum, duals and fractions by hand', () => {
  // Least −3a − 5b with a ≤ 4, 2b ≤ 12, 3a + 2b ≤ 18 (Wyndor Glass): −36 at a = 2, b = 6.
  const columns = [
    { id: 0, cost: -3, rows: [0, 2], values: [1, 3] },
    { id: 1, cost: -5, rows: [1, 2], values: [2, 2] },
    ...[0, 1, 2].map((row) => ({ id: 2 + row, cost: 0, rows: [row], values: [1] })),
  ]
  const simplex = solve([4, 12, 18], columns)
  expect(cost(simplex)).toBeCloseTo(-36, 9)
  const values = new Map(simplex.solution().map(({ column, value }) => [column.id, value]))
  expect(values.get(0)).toBeCloseTo(2, 9)
  expect(values.get(1)).toBeCloseTo(6, 9)
  expect(values.get(2)).toBeCloseTo(2, 9)
  for (const [row, dual] of [0, -1.5, -1].entries()) expect(simplex.duals[row]).toBeCloseTo(dual, 9)
})

test('a column that makes nothing smaller can not be brought in', () => {
  const simplex = new Simplex([1], BIG)
  expect(simplex.enter({ id: 0, cost: -1, rows: [0], values: [-1] })).toBe(false)
  expect(simplex.enter({ id: 0, cost: -1, rows: [], values: [] })).toBe(false)
  expect(simplex.pivots).toBe(0)
  expect(simplex.enter({ id: 0, cost: -1, rows: [0], values: [2] })).toBe(true)
  expect(simplex.pivots).toBe(1)
  expect(simplex.solution()).toEqual([{ column: expect.objectContaining({ id: 0 }), value: 0.5 }])
})

test('what is bought at any price leaves first', () => {
  for (let rows = 2; rows < 12; rows += 1) {
    const simplex = new Simplex(
      Array.from({ length: rows }, () => 1),
      BIG,
    )
    simplex.enter({ id: 0, cost: 0, rows: [0], values: [1] })
    simplex.enter({ id: 1, cost: 0, rows: [...Array(rows).keys()], values: Array(rows).fill(1) })
    expect(simplex.solution()[0]?.column.id).toBe(0)
  }
})

/** Cover of rows by intervals with invented costs: whole optimum, found here by the shortest way. */
function intervals(size: number, seed: number): Column[] {
  const next = random(seed)
  const columns: Column[] = []
  for (let from = 0; from < size; from += 1) {
    for (let to = from; to < Math.min(size, from + 6); to += 1) {
      const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index)
      columns.push({ id: columns.length, cost: Math.floor(900 * next()), rows, values: rows.map(() => 1) })
    }
  }
  return columns
}

function shortest(size: number, columns: readonly Column[]): number {
  const best = Array.from({ length: size + 1 }, (_, index) => (index === 0 ? 0 : Number.POSITIVE_INFINITY))
  for (let at = 0; at < size; at += 1)
    for (const { cost, rows } of columns)
      if (rows[0] === at) best[at + rows.length] = Math.min(best[at + rows.length]!, best[at]! + cost)
  return best[size]!
}

test.each([
  [12, 1, 14],
  [30, 2, 50],
  [60, 3, 113],
  [110, 4, 207],
])(
  '%i rows cut into intervals as cheaply as the shortest way, after the same pivots',
  (size, seed, pivots) => {
    const columns = intervals(size, seed)
    const rhs = Array.from({ length: size }, () => 1)
    const simplex = solve(rhs, columns)
    expect(cost(simplex)).toBeCloseTo(shortest(size, columns), 5)
    expect(paid(simplex, rhs)).toBeCloseTo(shortest(size, columns), 5)
    for (const column of columns) expect(simplex.reducedCost(column)).toBeGreaterThan(-1e-5)
    expect(simplex.pivots).toBe(pivots)
  },
)

test('rounding errors do not add up: hundreds of columns exchanged without regard to their cost', () => {
  const next = random(9)
  const size = 30
  const rhs = Array.from({ length: size }, () => 1 + Math.floor(5 * next()))
  const columns = Array.from({ length: 400 }, (_, id): Column => {
    const rows = [...Array(size).keys()].filter(() => next() < 0.3)
    return { id, cost: 1 + next() * 1000, rows, values: rows.map(() => 10 ** (4 * next() - 2)) }
  })
  const simplex = new Simplex(rhs, BIG)
  while (simplex.pivots < 900) simplex.enter(columns[Math.floor(400 * next())]!)
  const held = rhs.map(() => 0)
  for (const { column, value } of simplex.solution())
    for (const [k, row] of column.rows.entries()) held[row]! += column.values[k]! * value
  const wrong = Math.max(...rhs.map((value, row) => Math.abs(held[row]! - value)))
  const dear = Math.max(...simplex.solution().map(({ column }) => Math.abs(simplex.reducedCost(column))))
  // Without clearing them away they are ten thousand and five hundred times as large.
  expect(wrong).toBeLessThan(1e-13)
  expect(dear).toBeLessThan(1e-10)
})
