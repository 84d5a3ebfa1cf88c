import { describe, expect, test } from 'vitest'
import type { ObjectiveName, PlanScope } from '../../../src/grouping/plan.js'
import { type Areas, componentsOf } from '../../../src/grouping/verify/areas.js'
import { cutsAtMost } from '../../../src/grouping/verify/cuts.js'
import {
  feasibleSets,
  isDivisible,
  packingModel,
  partitionModel,
  type Settled,
  withinDualBudget,
} from '../../../src/grouping/verify/lp-models.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import type { Region } from '../../../src/grouping/verify/sets.js'
import { ags, planOf, row, type TinyMap, tinyRequest } from '../tiny.js'

function given(map: TinyMap, scope: Partial<PlanScope> = {}, threshold = 100) {
  const plan = planOf({ scope, threshold })
  const problem = rebuild(plan, tinyRequest(map))
  const [graph] = componentsOf(plan, problem)
  return { plan, problem, graph: graph as Areas }
}
const set = (amount: number, ...areas: number[]): Region => ({ areas, amount })
const listed = (sets: readonly Region[] | null) => sets?.map(({ areas }) => areas.join('')).sort()

describe('the packing', () => {
  const { graph } = given({ amounts: [60, 50, 60, 50], borders: row(4) })

  test('has a row for each area, held by one minimal set or by nothing, which is free', () => {
    const minimal = [set(110, 0, 1), set(110, 1, 2)]
    expect(packingModel(graph, minimal, [])).toEqual({
      count: 4,
      rhs: [1, 1, 1, 1],
      unit: 1_000_000,
      columns: [
        {
          cost: -1_000_000,
          terms: [
            [0, 1],
            [1, 1],
          ],
        },
        {
          cost: -1_000_000,
          terms: [
            [1, 1],
            [2, 1],
          ],
        },
        { cost: 0, terms: [[0, 1]] },
        { cost: 0, terms: [[1, 1]] },
        { cost: 0, terms: [[2, 1]] },
        { cost: 0, terms: [[3, 1]] },
      ],
    })
  })

  test('has a row for each triple, held by a set with two of it or three', () => {
    const minimal = [set(1, 0, 1), set(1, 2, 3), set(1, 0, 1, 2), set(1, 3)]
    const { count, rhs, columns } = packingModel(graph, minimal, [
      [0, 1, 2],
      [1, 2, 3],
    ])
    expect([count, rhs]).toEqual([6, [1, 1, 1, 1, 1, 1]])
    expect(columns.slice(0, 4).map(({ terms }) => terms.map(([at]) => at))).toEqual([
      [0, 1, 4],
      [2, 3, 5],
      [0, 1, 2, 4, 5],
      [3],
    ])
    expect(columns.slice(4)).toHaveLength(6)
  })
})

describe('the partition', () => {
  const map: TinyMap = {
    amounts: [60, 50, 120],
    borders: row(3),
    associations: [1, 1, 0],
    centres: [
      [0, 0],
      [30, 40],
      [60, 80],
    ],
  }
  const sets = [set(110, 0, 1), set(230, 0, 1, 2)]
  const model = (name: ObjectiveName, settled: Settled, scope: Partial<PlanScope> = {}) => {
    const { plan, problem, graph } = given(map, scope, 120)
    return partitionModel(plan, problem, graph, sets, name, settled)
  }

  test('counts first who stays out: nobody who reaches the threshold alone', () => {
    expect(model('ungrouped', {})).toEqual({
      count: 3,
      rhs: [1, 1, 1],
      unit: 1_000_000,
      columns: [
        {
          cost: 0,
          terms: [
            [0, 1],
            [1, 1],
          ],
        },
        {
          cost: 0,
          terms: [
            [0, 1],
            [1, 1],
            [2, 1],
          ],
        },
        { cost: 1_000_000, terms: [[0, 1]] },
        { cost: 1_000_000, terms: [[1, 1]] },
      ],
    })
  })

  test('counts all municipalities of an area that stays out, and nobody whom a wish names', () => {
    const whole = model('ungrouped', {}, { prefer: 'associations' })
    expect(whole.columns.slice(2)).toEqual([{ cost: 2_000_000, terms: [[0, 1]] }])
    const wanted = model('ungrouped', {}, { together: [[ags(1), ags(3)]] })
    expect(wanted.columns.slice(2)).toEqual([{ cost: 1_000_000, terms: [[1, 1]] }])
  })

  test('wants groups next, so many that none stay out who need not', () => {
    const { rhs, columns } = model('groups', { ungrouped: 1 })
    expect(rhs).toEqual([1, 1, 1, 1])
    expect(columns).toEqual([
      {
        cost: -1_000_000,
        terms: [
          [0, 1],
          [1, 1],
          [3, 0],
        ],
      },
      {
        cost: -1_000_000,
        terms: [
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 0],
        ],
      },
      {
        cost: -0,
        terms: [
          [0, 1],
          [3, 1],
        ],
      },
      {
        cost: -0,
        terms: [
          [1, 1],
          [3, 1],
        ],
      },
    ])
  })

  test('lets nobody stay out where everybody is in a group, and needs no row for that', () => {
    const { rhs, columns } = model('groups', { ungrouped: 0 })
    expect([rhs, columns.length]).toEqual([[1, 1, 1], 2])
  })

  test('then has the fewest associations, of as many groups', () => {
    const { rhs, columns, unit } = model('splits', { ungrouped: 0, groups: 2 })
    expect([rhs, unit]).toEqual([[1, 1, 1, 2], 1_000_000])
    expect(columns).toEqual([
      {
        cost: 1_000_000,
        terms: [
          [0, 1],
          [1, 1],
          [3, 1],
        ],
      },
      {
        cost: 2_000_000,
        terms: [
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 1],
        ],
      },
    ])
  })

  test('and the least ways at last, in scaled units of a metre', () => {
    const { rhs, columns, unit } = model('travel', { ungrouped: 1, groups: 2, splits: 3 })
    expect([rhs, unit]).toEqual([[1, 1, 1, 1, 2, 3], 1_000])
    expect(columns).toEqual([
      {
        cost: 50_000,
        terms: [
          [0, 1],
          [1, 1],
          [3, 0],
          [4, 1],
          [5, 1],
        ],
      },
      {
        cost: 150_000,
        terms: [
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 0],
          [4, 1],
          [5, 2],
        ],
      },
      {
        cost: 0,
        terms: [
          [0, 1],
          [3, 1],
          [4, 0],
          [5, 0],
        ],
      },
      {
        cost: 0,
        terms: [
          [1, 1],
          [3, 1],
          [4, 0],
          [5, 0],
        ],
      },
    ])
  })
})

describe('sets that may be groups', () => {
  const map: TinyMap = { amounts: [60, 40, 60, 100], borders: row(4) }
  const feasible = (scope: Partial<PlanScope>, mayHold: (set: Region) => boolean = () => true) => {
    const { plan, problem, graph } = given(map, scope)
    return listed(feasibleSets(plan, problem, graph, mayHold))
  }

  test('are connected and reach the threshold', () => {
    expect(feasible({})).toEqual(['01', '012', '0123', '12', '123', '23', '3'])
  })

  test('keep to the wishes', () => {
    expect(feasible({ maxSize: 2 })).toEqual(['01', '12', '23', '3'])
    expect(feasible({ apart: [[ags(1), ags(3)]] })).toEqual(['01', '12', '123', '23', '3'])
    expect(feasible({ together: [[ags(1), ags(3)]] })).toEqual(['012', '0123', '3'])
  })

  test('are sieved, and not looked for beyond one that is sieved out', () => {
    expect(feasible({}, ({ areas }) => !areas.includes(2))).toEqual(['01', '3'])
    expect(feasible({}, ({ areas }) => areas.length !== 2)).toEqual(['3'])
  })
})

describe('a set can be divided', () => {
  const minimal = [set(100, 0, 1), set(100, 1, 2), set(100, 2, 3)]

  test('when it holds two minimal sets that share no area', () => {
    expect(isDivisible(minimal, 100, set(200, 0, 1, 2, 3))).toBe(true)
    expect(isDivisible(minimal, 100, set(250, 0, 1, 2))).toBe(false)
    expect(isDivisible([...minimal].reverse(), 100, set(200, 3, 2, 1, 0))).toBe(true)
    expect(isDivisible(minimal, 100, set(200, 0, 1))).toBe(false)
  })

  test('when it suffices for two groups at all', () => {
    expect(isDivisible(minimal, 100, set(199, 0, 1, 2, 3))).toBe(false)
  })
})

describe('room', () => {
  const { graph } = given({ amounts: [60, 50, 60, 50], borders: row(4) })
  const minimal = [set(1, 0, 1), set(1, 2, 3)]
  const fits = (duals: number[], groups: number, ...areas: number[]) =>
    withinDualBudget(graph, minimal, duals, groups)(set(0, ...areas))

  test('is what the duals of all leave beside the least of as many other groups', () => {
    // 10 in all; each other group takes 3 at least
    expect(fits([-2, -1, -3, -4], 2, 0, 2)).toBe(true)
    expect(fits([-2, -1, -3, -4], 2, 2, 3)).toBe(true)
    expect(fits([-2, -1, -3, -4], 2, 1, 2, 3)).toBe(false)
    expect(fits([-2, -1, -3, -4], 1, 0, 1, 2, 3)).toBe(true)
    expect(fits([-2, -1, -3, -4], 3, 2, 3)).toBe(false)
  })

  test('is not widened by duals of the wrong sign', () => {
    expect(fits([-2, -1, -3, 40], 2, 2, 3)).toBe(true)
    expect(fits([-2, -1, -3, 40], 2, 1, 2, 3)).toBe(false)
    expect(fits([-2, -1, -3], 2, 1, 2, 3)).toBe(false)
  })
})

test('of the objectives before, the one that may be more has its row named', () => {
  const { plan, problem, graph } = given({ amounts: [60, 50, 60, 50], borders: row(4) }, { budgetGroups: 1 })
  const model = (settled: Settled, atLeast?: ObjectiveName) =>
    partitionModel(plan, problem, graph, [set(110, 0, 1)], 'splits', settled, atLeast)
  expect(model({ ungrouped: 0, groups: 2 }, 'groups').atLeast).toBe(4)
  expect(model({ ungrouped: 1, groups: 2 }, 'groups').atLeast).toBe(5)
  expect(model({ ungrouped: 1, groups: 2 })).not.toHaveProperty('atLeast')
  expect(model({ ungrouped: 1 }, 'groups')).not.toHaveProperty('atLeast')
})

test('what a set may hold is asked with the areas that are out: as it grows those it never takes, at last all others', () => {
  const { plan, problem, graph } = given({
    amounts: [100, 100, 100, 100],
    borders: row(4),
    associations: [1, 1, 2, 2],
  })
  const sets = (most: number) => listed(feasibleSets(plan, problem, graph, cutsAtMost(graph, problem, most)))
  expect(sets(0)).toEqual(['01', '0123', '23'])
  expect(sets(1)).toEqual(['0', '01', '012', '0123', '1', '123', '2', '23', '3'].sort())
  expect(sets(2)).toHaveLength(10)
})
