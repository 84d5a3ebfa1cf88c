import { expect, test } from 'vitest'
import { evaluateTree } from '../../../src/grouping/exact/evaluate-tree.js'
import { flatten } from '../../../src/grouping/exact/flat-columns.js'
import type { Program } from '../../../src/grouping/exact/program.js'
import { boundOf, relax } from '../../../src/grouping/exact/relaxation.js'
import { searchBest, unitsOf } from '../../../src/grouping/exact/search.js'
import type { Column } from '../../../src/grouping/exact/simplex.js'
import type { ProofTree } from '../../../src/grouping/plan.js'
import { random } from '../../support/random.js'

const UNIT = 1000
const NO_LIMIT = { nodes: 10_000, stopped: () => false }

/** Choose sets of least cost so that every area is in one; `extra` fixes how many sets of odd cost there are. */
function program(
  count: number,
  sets: readonly (readonly [number, readonly number[]])[],
  odd?: number,
): Program {
  const columns = sets.map(([cost, areas], id): Column => {
    const rows = odd === undefined ? areas : [...areas, count]
    const values = [...areas.map(() => 1), ...(odd === undefined ? [] : [cost % 2])]
    return { id, cost: cost * UNIT, rows, values }
  })
  const rhs = [...Array.from({ length: count }, () => 1), ...(odd === undefined ? [] : [odd])]
  return { count, rhs, columns, flat: flatten(columns), unit: UNIT }
}

/** Random sets of two to four areas, each area also alone at a price. */
function invented(seed: number, count: number, sets: number, alone: number, odd?: number): Program {
  const next = random(seed)
  const list = Array.from({ length: sets }, (): [number, number[]] => {
    const areas = [...Array(count).keys()].sort(() => next() - 0.5).slice(0, 2 + Math.floor(3 * next()))
    return [areas.length * 3 + Math.floor(8 * next()), areas.sort((a, b) => a - b)]
  })
  return program(
    count,
    [...list, ...[...Array(count).keys()].map((area): [number, number[]] => [alone, [area]])],
    odd,
  )
}

/** @returns units: the least cost, all choices tried; infinite when there is none */
function byTrying({ count, rhs, columns }: Program): number {
  const place = (open: readonly number[], cost: number): number => {
    const area = open.findIndex((missing, row) => row < count && missing > 0)
    if (area < 0) return open.every((missing) => missing === 0) ? cost / UNIT : Number.POSITIVE_INFINITY
    const ways = columns
      .filter(({ rows, values }) => rows.includes(area) && rows.every((row, k) => values[k]! <= open[row]!))
      .map(({ rows, values, cost: own }) =>
        place(
          open.map((missing, row) => missing - (rows.includes(row) ? values[rows.indexOf(row)]! : 0)),
          cost + own,
        ),
      )
    return Math.min(Number.POSITIVE_INFINITY, ...ways)
  }
  return place(rhs, 0)
}

function leavesOf(tree: ProofTree): ProofTree[] {
  return tree.fork ? [...leavesOf(tree.fork.together), ...leavesOf(tree.fork.apart)] : [tree]
}

function isChoice({ rhs, columns }: Program, chosen: readonly number[]): boolean {
  const held = rhs.map(() => 0)
  for (const id of chosen)
    for (const [k, row] of columns[id]!.rows.entries()) held[row]! += columns[id]!.values[k]!
  return held.every((value, row) => value === rhs[row])
}

/** Three pairs of three areas: half of each is cheaper than any whole choice. */
const TRIANGLE: [number, number[]][] = [
  [10, [0, 1]],
  [10, [1, 2]],
  [10, [0, 2]],
  [10, [0]],
  [10, [1]],
  [10, [2]],
]
const triangle = () => program(3, TRIANGLE)

test('the relaxation of a triangle takes half of each pair', () => {
  const { duals, fractions } = relax(triangle(), [0, 1, 2, 3, 4, 5], [])
  expect(duals).toEqual([5000, 5000, 5000])
  expect(fractions.map(({ id }) => id)).toEqual([0, 1, 2])
  for (const { value } of fractions) expect(value).toBeCloseTo(0.5, 9)
})

test('the relaxation heeds only the columns it is given', () => {
  const { duals, fractions } = relax(triangle(), [0, 3, 4, 5], [2, 0])
  expect(fractions.map(({ id }) => id)).toEqual([0, 5])
  expect(duals.reduce((a, b) => a + b, 0)).toBe(20_000)
})

test('duals bound the cost of every choice: paid in full, less the most that a column may lack', () => {
  const all = [0, 1, 2, 3, 4, 5]
  expect(boundOf(triangle(), [5000, 5000, 5000], all)).toMatchObject({ bound: 15_000, least: 0 })
  const { bound, reduced, least } = boundOf(triangle(), [7000, 5000, 5000], [1, 0, 3])
  expect([...reduced]).toEqual([0, -2000, 3000])
  expect({ bound, least }).toEqual({ bound: 17_000 - 3 * 2000, least: -2000 })
  expect(boundOf(triangle(), [1, 2, 3], [])).toMatchObject({ bound: 6, least: 0 })
})

test('values are whole units, so a bound may be rounded up', () => {
  expect([15_000, 15_001, 14_999, -1, 0].map((parts) => unitsOf(triangle(), parts) + 0)).toEqual([
    15, 16, 15, 0, 0,
  ])
})

test('a triangle is proven by one fork: two areas together, or apart', () => {
  const { value, chosen, bound, tree, nodes } = searchBest(triangle(), 1000, NO_LIMIT)
  expect({ value, bound, nodes, size: chosen.length }).toEqual({ value: 20, bound: 20, nodes: 9, size: 2 })
  expect(isChoice(triangle(), chosen)).toBe(true)
  expect(leavesOf(tree)).toHaveLength(2)
  expect(evaluateTree(triangle(), tree, 20)).toBe(20)
})

test('a choice that is not better than the one at hand is not looked for', () => {
  expect(searchBest(triangle(), 20, NO_LIMIT)).toMatchObject({ value: null, chosen: [], bound: 20 })
  expect(searchBest(triangle(), 15, NO_LIMIT)).toMatchObject({
    value: null,
    chosen: [],
    bound: 15,
    tree: { prices: [5000, 5000, 5000], fork: null },
    nodes: 1,
  })
  expect(searchBest(triangle(), 21, NO_LIMIT).value).toBe(20)
})

test('a search that was stopped or may not go on proves what its duals prove', () => {
  const stopped = searchBest(triangle(), 1000, { nodes: 10_000, stopped: () => true })
  expect(stopped).toMatchObject({ value: null, bound: 15 })
  expect(evaluateTree(triangle(), stopped.tree, 20)).toBe(15)
  const short = searchBest(triangle(), 1000, { nodes: 1, stopped: () => false })
  expect(short).toMatchObject({ value: null, bound: 15, nodes: 1 })
})

test('of random choices the search finds the least cost, proven by its tree', () => {
  for (let seed = 1; seed <= 15; seed += 1) {
    const one = invented(seed, 7, 22, 9)
    const best = byTrying(one)
    const { value, chosen, bound, tree } = searchBest(one, Number.POSITIVE_INFINITY, NO_LIMIT)
    expect({ seed, value, bound }).toEqual({ seed, value: best, bound: best })
    expect(isChoice(one, chosen)).toBe(true)
    expect(chosen.reduce((sum, id) => sum + one.columns[id]!.cost, 0)).toBe(best * UNIT)
    expect(evaluateTree(one, tree, best)).toBe(best)
    expect(searchBest(one, best, NO_LIMIT)).toMatchObject({ value: null, bound: best })
    expect(searchBest(one, best + 1, NO_LIMIT)).toMatchObject({ value: best, bound: best })
  }
})

test('the search does so with a further row, where there may be no choice at all', () => {
  let none = 0
  for (let seed = 1; seed <= 30; seed += 1) {
    const one = invented(seed, 7, 14, 8, 3)
    const best = byTrying(one)
    const { value, chosen, tree } = searchBest(one, 1000, NO_LIMIT)
    if (best === Number.POSITIVE_INFINITY) {
      none += 1
      expect({ seed, value }).toEqual({ seed, value: null })
      expect(evaluateTree(one, tree, 1000)).toBe(1000)
    } else {
      expect({ seed, value }).toEqual({ seed, value: best })
      expect(isChoice(one, chosen)).toBe(true)
      expect(evaluateTree(one, tree, best)).toBe(best)
    }
  }
  expect(none).toBeGreaterThan(3)
})

test('whatever the duals, a tree never proves more than is true', () => {
  const next = random(77)
  for (let seed = 1; seed <= 15; seed += 1) {
    const one = invented(seed, 6, 18, 9)
    const best = byTrying(one)
    const duals = () => one.rhs.map(() => Math.round(6000 * next()))
    const treeOf = (depth: number): ProofTree => ({
      prices: duals(),
      fork:
        depth === 0
          ? null
          : {
              pair: [Math.floor(3 * next()), 3 + Math.floor(3 * next())],
              together: treeOf(depth - 1),
              apart: treeOf(depth - 1),
            },
    })
    for (let times = 0; times < 5; times += 1) {
      const tree = treeOf(3)
      expect(evaluateTree(one, tree, best)).toBeLessThanOrEqual(best)
      expect(evaluateTree(one, tree, best + 3)).toBeLessThanOrEqual(best)
    }
  }
})

test('a tree is judged by its weaker branch, or by its root where that is better', () => {
  const { tree } = searchBest(triangle(), 1000, NO_LIMIT)
  const weak: ProofTree = { prices: [3000, 3000, 3000], fork: null }
  const fork = tree.fork!
  expect(evaluateTree(triangle(), { ...tree, fork: { ...fork, apart: weak } }, 20)).toBe(15)
  expect(evaluateTree(triangle(), { ...tree, fork: { ...fork, together: weak } }, 20)).toBe(15)
  expect(evaluateTree(triangle(), { ...weak, fork }, 20)).toBe(20)
  expect(evaluateTree(triangle(), { ...tree, fork: null }, 20)).toBe(15)
  expect(evaluateTree(triangle(), tree, 12)).toBe(12)
})

/** What a search costs, in counts: they are the same on every machine, and grow only by intention. */
test.each([
  [1, 20, 140, { value: 66, nodes: 39, leaves: 12 }],
  [2, 24, 160, { value: 77, nodes: 10, leaves: 4 }],
  [3, 30, 200, { value: 101, nodes: 121, leaves: 52 }],
  [4, 36, 300, { value: 116, nodes: 28, leaves: 12 }],
])('effort and tree of an invented choice, no. %i', (seed, count, sets, expected) => {
  const one = invented(seed, count, sets, 9)
  const { value, bound, nodes, tree } = searchBest(one, Number.POSITIVE_INFINITY, NO_LIMIT)
  expect(bound).toBe(value)
  expect(evaluateTree(one, tree, bound)).toBe(bound)
  expect({ value, nodes, leaves: leavesOf(tree).length }).toEqual(expected)
})

test('what a search finds within few nodes', () => {
  const one = invented(4, 36, 300, 9)
  const within = (nodes: number) => {
    const { value, bound, nodes: used } = searchBest(one, Number.POSITIVE_INFINITY, { ...NO_LIMIT, nodes })
    return [value, bound, used]
  }
  expect([2, 5, 10, 20, 40].map(within)).toEqual([
    [null, 114, 2],
    [null, 114, 6],
    [null, 114, 10],
    [null, 114, 20],
    [116, 116, 28],
  ])
})

test('a node with thousands of columns counts as several', () => {
  const sets = Array.from({ length: 4100 }, (_, id): [number, number[]] => [50 + id, [0, 1]])
  const wide = program(3, [...sets, ...TRIANGLE])
  expect(searchBest(wide, 1000, NO_LIMIT).nodes).toBe(15)
})

test('the relaxation names no column that does not exist, also where no choice is whole', () => {
  expect(relax(triangle(), [0, 1], []).fractions.every(({ id }) => id === 0 || id === 1)).toBe(true)
  expect(relax(triangle(), [], []).fractions).toEqual([])
})

test('below a branch columns too dear for a better plan are left out, and no others', () => {
  // Duals that prove much where only pairs are left: a single area alone would undercut them.
  const fork = {
    pair: [0, 1] as const,
    together: { prices: [0, 0, 100_000], fork: null },
    apart: { prices: [100_000, 100_000, -150_000], fork: null },
  }
  expect(evaluateTree(triangle(), { prices: [7000, 5000, 5000], fork }, 16)).toBe(16)
  expect(evaluateTree(triangle(), { prices: [5000, 5000, 5000], fork }, 20)).toBe(20)
  expect(evaluateTree(triangle(), { prices: [5000, 5000, 5000], fork }, 21)).toBe(15)
  const { apart } = searchBest(triangle(), 1000, NO_LIMIT).tree.fork!
  expect(evaluateTree(triangle(), { prices: [5000, 5000, 5000], fork: { ...fork, apart } }, 21)).toBe(15)
})

test('a row that nothing meets must be met by nothing', () => {
  const columns = [{ id: 0, cost: 7 * UNIT, rows: [0], values: [1] }]
  const one = (rest: number): Program => ({
    count: 1,
    rhs: [1, rest],
    columns,
    flat: flatten(columns),
    unit: UNIT,
  })
  expect(searchBest(one(0), 1000, NO_LIMIT)).toMatchObject({ value: 7, chosen: [0] })
  expect(searchBest(one(1), 1000, NO_LIMIT).value).toBeNull()
})

test('where whole duals are too coarse for a proof, the bound stays true and the search ends', () => {
  let open = 0
  for (let seed = 1; seed <= 30; seed += 1) {
    const fine = invented(seed, 7, 20, 9)
    const columns = fine.columns.map((column) => ({ ...column, cost: column.cost / UNIT }))
    const coarse = { ...fine, columns, flat: flatten(columns), unit: 1 }
    const best = byTrying(fine)
    const { value, bound, chosen } = searchBest(coarse, 1000, NO_LIMIT)
    expect(bound).toBeLessThanOrEqual(best)
    expect(value === null || isChoice(coarse, chosen)).toBe(true)
    if (bound < best) open += 1
  }
  expect(open).toBeGreaterThan(0)
})

test('effort with a further row', () => {
  const stopping = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const one = invented(seed, 12, 60, 8, 3)
    const { value, nodes } = searchBest(one, 1000, NO_LIMIT)
    return [value, nodes].join(' in ')
  })
  expect(stopping).toEqual([
    '43 in 12',
    '45 in 15',
    '45 in 6',
    '45 in 9',
    '43 in 8',
    '45 in 1',
    '43 in 8',
    '43 in 1',
  ])
})
