import { describe, expect, test } from 'vitest'
import type { Component } from '../../../src/grouping/component.js'
import { evaluateTree } from '../../../src/grouping/exact/evaluate-tree.js'
import { minimalSets } from '../../../src/grouping/exact/minimal-sets.js'
import { packingProgram } from '../../../src/grouping/exact/program.js'
import { searchBest } from '../../../src/grouping/exact/search.js'
import {
  addSubsetRowCuts,
  boundPacking,
  type PackingBound,
} from '../../../src/grouping/large/packing-bound.js'
import { componentBy, lattice, row } from '../by-hand.js'

const LIMITS = { nodes: 1000, stopped: () => false }
const setsOf = (component: Component) => minimalSets(component, 100_000) ?? []

/** What anybody can check: with these cuts and duals no packing has more sets. */
const proven = (component: Component, { tree, cuts }: PackingBound) =>
  -evaluateTree(packingProgram(component, setsOf(component), cuts), tree, 0)

function most(component: Component): number {
  return -(searchBest(packingProgram(component, setsOf(component), []), 0, LIMITS).value ?? 0)
}

/** Rings of three areas, side by side: each has three pairs, of which one can be a group. */
function rings(count: number): Component {
  const ring = (at: number) =>
    [
      [at, at + 1],
      [at + 1, at + 2],
      [at, at + 2],
    ] as const
  const links = Array.from({ length: count - 1 }, (_, index) => [3 * index + 2, 3 * index + 3] as const)
  const borders = Array.from({ length: count }, (_, index) => ring(3 * index)).flat()
  return componentBy(
    Array.from({ length: 3 * count }, () => 5),
    [...borders, ...links],
  )
}

test('duals bound the groups of a large component, and subset-row cuts bound them closer', () => {
  const component = componentBy(
    [5, 5, 5],
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  )
  const sets = setsOf(component)
  const packing = boundPacking(component, sets, LIMITS)
  expect(packing).toMatchObject({ bound: 1, cuts: [], tree: { fork: null } })
  expect(packing.fractions.map(({ id }) => id)).toEqual([0, 1, 2])
  for (let seed = 1; seed <= 4; seed += 1) {
    const invented = lattice(seed, 5, 4)
    const first = boundPacking(invented, setsOf(invented), LIMITS)
    const second = addSubsetRowCuts(invented, setsOf(invented), first, 0, LIMITS)
    expect(proven(invented, first)).toBe(first.bound)
    expect(proven(invented, second)).toBe(second.bound)
    expect(first.bound).toBeGreaterThanOrEqual(second.bound)
    expect(second.bound).toBeGreaterThanOrEqual(most(invented))
  }
})

describe('where every ring could hold one and a half groups', () => {
  const component = componentBy(
    Array.from({ length: 30 }, () => 5),
    Array.from({ length: 10 }, (_, ring) =>
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ].map(([a = 0, b = 0]) => [3 * ring + a, 3 * ring + b] as const),
    ).flat(),
  )
  const begun = () => {
    const sets = setsOf(component)
    return { sets, priced: boundPacking(component, sets, LIMITS) }
  }

  test('duals alone allow fifteen', () => {
    const { priced: packing } = begun()
    expect(packing.bound).toBe(15)
    expect(packing.fractions).toHaveLength(30)
  })

  test('subset-row cuts leave ten, which is the truth', () => {
    const { sets, priced: packing } = begun()
    const tight = addSubsetRowCuts(component, sets, packing, 10, LIMITS)
    expect(tight.bound).toBe(10)
    expect(tight.cuts).toEqual(
      Array.from({ length: 10 }, (_, ring) => [3 * ring, 3 * ring + 1, 3 * ring + 2]),
    )
    expect(tight.tree.prices).toHaveLength(40)
    expect(proven(component, tight)).toBe(10)
  })

  test('none are looked for where the bound is met, or the time is over', () => {
    const { sets, priced: packing } = begun()
    expect(addSubsetRowCuts(component, sets, packing, 15, LIMITS)).toBe(packing)
    expect(addSubsetRowCuts(component, sets, packing, 14, LIMITS).bound).toBe(10)
    expect(addSubsetRowCuts(component, sets, packing, 0, { ...LIMITS, stopped: () => true })).toBe(packing)
  })

  test('two rounds at most, each after a look at the time', () => {
    const invented = rings(12)
    let looks = 0
    const stopped = () => {
      looks += 1
      return false
    }
    const all = setsOf(invented)
    const first = boundPacking(invented, all, LIMITS)
    const tight = addSubsetRowCuts(invented, all, first, 0, { nodes: 1, stopped })
    expect(looks).toBe(2)
    expect([first.bound, tight.bound, tight.cuts.length]).toEqual([18, 18, 0])
  })
})

/** Duals as they were found: a search begins from them, and the same input gives the same plan. */
test.each([
  [16, 45, '19 0 1088.750, 18 4 1068.000'],
  [18, 45, '17 0 725.958, 16 7 868.429'],
  [13, 60, '16 0 1321.924, 15 11 1686.500'],
])('bounds and triples of invented district no. %i are what they were', (seed, threshold, expected) => {
  const component = lattice(seed, 7, 6, { threshold })
  const sets = setsOf(component)
  const packing = boundPacking(component, sets, LIMITS)
  const tight = addSubsetRowCuts(component, sets, packing, 0, LIMITS)
  const inUse = (one: PackingBound) =>
    one.fractions.reduce((sum, { id, value }) => sum + (id + 1) * value, 0).toFixed(3)
  expect([packing, tight].map((one) => [one.bound, one.cuts.length, inUse(one)].join(' ')).join(', ')).toBe(
    expected,
  )
})

describe('above two thousand areas duals are found region by region', () => {
  // A row of areas that each nearly suffice: every two neighbours are a group, so a thousand of them.
  const component = componentBy(
    Array.from({ length: 2001 }, () => 9),
    row(2001),
  )
  const packing = (regions: number) => {
    let looks = 0
    const stopped = () => {
      looks += 1
      return looks > regions
    }
    return boundPacking(component, setsOf(component), { nodes: 1, stopped })
  }

  test('they begin with the share of the threshold that each area draws', () => {
    const shares = packing(0)
    expect(shares).toMatchObject({ bound: 1800, cuts: [], fractions: [] })
    expect(new Set(shares.tree.prices)).toEqual(new Set([-900_000]))
  })

  test('each region brings them down, and they stay enough for every set', () => {
    const some = [1, 3].map(packing)
    expect(some.map(({ bound }) => bound)).toEqual([1672, 1648])
    for (const { tree } of some)
      for (const set of setsOf(component))
        expect(set.reduce((sum, area) => sum - tree.prices[area]!, 0)).toBeGreaterThanOrEqual(1e6)
  })

  test('thirds are no whole duals: what rounding takes away is added again', () => {
    // Chained fours, all beside one another; any three of a four are a group.
    const fours = Array.from({ length: 501 }, (_, index) => 4 * index)
    const borders = fours.flatMap((a) => [
      ...[0, 1, 2].flatMap((b) => [1, 2, 3].filter((c) => c > b).map((c) => [a + b, a + c] as const)),
      ...(a > 0 ? [[a - 1, a] as const] : []),
    ])
    const chain = componentBy(
      Array.from({ length: 2004 }, () => 5),
      borders,
      { threshold: 12 },
    )
    const all = setsOf(chain)
    let looks = 0
    const stopped = () => {
      looks += 1
      return looks > 1
    }
    const { tree, bound } = boundPacking(chain, all, { nodes: 1, stopped })
    for (const set of all)
      expect(set.reduce((sum, area) => sum - tree.prices[area]!, 0)).toBeGreaterThanOrEqual(1e6)
    expect(Math.floor((2004 * 416_667) / 1e6)).toBe(835)
    expect(bound).toBe(808)
  })
})
