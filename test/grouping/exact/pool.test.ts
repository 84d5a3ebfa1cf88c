import { expect, test } from 'vitest'
import { splitsOf, travelOf } from '../../../src/grouping/component.js'
import { divisibleBy } from '../../../src/grouping/exact/divisible.js'
import { minimalSets } from '../../../src/grouping/exact/minimal-sets.js'
import { dualBudgetOf, largestPool } from '../../../src/grouping/exact/pool.js'
import { feasibleSets } from '../by-definition.js'
import { componentBy, lattice, row } from '../by-hand.js'

const texts = (sets: readonly (readonly number[])[]) => sets.map((set) => set.join()).sort()
const everything = { dualBudget: null, divisible: null }
const without = (stop: (calls: number) => boolean = () => false) => {
  let calls = 0
  return {
    stopped: () => {
      calls += 1
      return stop(calls)
    },
    calls: () => calls,
  }
}
const listing = (visits: number) => ({ visits, stopped: () => false })

test('the pool has all sets that may be groups, with what each costs', () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const component = lattice(seed, 3, 3)
    const pool = largestPool(component, listing(10_000), everything, [])
    expect(texts(pool.sets)).toEqual(texts(feasibleSets(component)))
    expect(pool.splits).toEqual(pool.sets.map((set) => splitsOf(component, set)))
    expect(pool.travel).toEqual(pool.sets.map((set) => travelOf(component, set)))
    expect(pool.cap).toBeNull()
  }
})

test('under wishes the pool has all sets that keep them, with what each costs', () => {
  const wishes = {
    together: [
      [0, 4],
      [2, 5],
    ],
    apart: [[1, 8]] as const,
    maxSize: 7,
  }
  for (let seed = 1; seed <= 4; seed += 1) {
    const component = lattice(seed, 3, 3, wishes)
    const pool = largestPool(component, listing(10_000), everything, [])
    expect(texts(pool.sets)).toEqual(texts(feasibleSets(component)))
  }
})

test('a row of areas has as many sets as can be looked at, or small ones only', () => {
  const component = componentBy(
    Array.from({ length: 8 }, () => 5),
    row(8),
  )
  const pool = (visits: number, extra: number[][] = []) => {
    const { sets, cap } = largestPool(component, listing(visits), everything, extra)
    return { cap, sizes: [...new Set(sets.map((set) => set.length))].sort() }
  }
  // 8 + 7 + … + 1 connected sets, 8 + 7 + 6 + 5 + 4 up to five areas
  expect(pool(36)).toEqual({ cap: null, sizes: [2, 3, 4, 5, 6, 7, 8] })
  expect(pool(35)).toEqual({ cap: 7, sizes: [2, 3, 4, 5, 6, 7] })
  expect(pool(30)).toEqual({ cap: 5, sizes: [2, 3, 4, 5] })
  expect(pool(29)).toEqual({ cap: 4, sizes: [2, 3, 4] })
  expect(pool(14)).toEqual({ cap: 1, sizes: [] })
})

test('the sets of the plan at hand are there though they are larger, once, and in order', () => {
  const component = componentBy(
    Array.from({ length: 6 }, () => 5),
    row(6),
  )
  const plan = [
    [3, 1, 0, 2],
    [5, 4],
  ]
  const { sets, cap } = largestPool(component, listing(15), everything, plan)
  expect(cap).toBe(3)
  expect(texts(sets)).toEqual([
    '0,1',
    '0,1,2',
    '0,1,2,3',
    '1,2',
    '1,2,3',
    '2,3',
    '2,3,4',
    '3,4',
    '3,4,5',
    '4,5',
  ])
  expect(largestPool(component, listing(3), everything, plan)).toMatchObject({ sets: plan, cap: 1 })
  expect(texts(largestPool(component, listing(21), everything, plan).sets)).toHaveLength(15)
})

test('once stopped, no more sets are listed; the time is looked at every 4,096 sets', () => {
  const component = lattice(1, 5, 3, { threshold: 300 })
  const never = without()
  const all = largestPool(component, { visits: 100_000, ...never }, everything, [])
  expect(all.cap).toBeNull()
  expect(never.calls()).toBe(1)
  const atOnce = without(() => true)
  expect(largestPool(component, { visits: 100_000, ...atOnce }, everything, [[0, 1]])).toMatchObject({
    cap: 9,
  })
  expect(atOnce.calls()).toBe(2)
})

test('a set costs more than it may where it takes the duals that other groups need', () => {
  const component = componentBy([5, 5, 5, 5], row(4))
  const minimal = [
    [0, 1],
    [1, 2],
    [2, 3],
  ]
  const duals = [-4, -7, 1, -9]
  const dualBudget = dualBudgetOf(component, minimal, duals, 2)
  expect(dualBudget).toEqual({ duals: [4, 7, 0, 9], most: 20 - 7 })
  expect(dualBudgetOf(component, minimal, duals, 1).most).toBe(20)
  const { sets } = largestPool(component, listing(100), { dualBudget, divisible: null }, [])
  expect(texts(sets)).toEqual(['0,1', '0,1,2', '1,2', '2,3'])
  const exactly = { duals: [1, 1, 1, 1], most: 2 }
  expect(
    texts(largestPool(component, listing(100), { dualBudget: exactly, divisible: null }, []).sets),
  ).toEqual(['0,1', '1,2', '2,3'])
})

test('sets that fall into two groups are left out where they are not needed', () => {
  const component = componentBy([10, 1, 10, 5, 5], row(5))
  const divisible = divisibleBy(component, minimalSets(component, 100) ?? [])
  const { sets, cap } = largestPool(component, listing(100), { dualBudget: null, divisible }, [])
  expect(texts(sets)).toEqual(['0', '0,1', '1,2', '1,2,3', '2', '2,3', '3,4'])
  expect(cap).toBeNull()
})

test('the last set that may be looked at counts', () => {
  const component = componentBy([10, 10, 10], row(3))
  expect(texts(largestPool(component, listing(6), everything, []).sets)).toHaveLength(6)
})

test('a set of the plan at hand that is no larger than the cap is there only once', () => {
  const component = componentBy([5, 5, 5, 5], row(4))
  const { sets, cap } = largestPool(component, listing(9), everything, [[0, 1, 2], [3]])
  expect(cap).toBe(3)
  expect(texts(sets)).toEqual(['0,1', '0,1,2', '1,2', '1,2,3', '2,3'])
})
