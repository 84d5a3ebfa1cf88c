import { describe, expect, test } from 'vitest'
import { valuesOf } from '../../src/grouping/component.js'
import type { Solution } from '../../src/grouping/exact/solution.js'
import { instanceOf } from '../../src/grouping/solve.js'
import { solveBudget, withoutBudget } from '../../src/grouping/solve-budget.js'
import { ags, row, type TinyMap, tinyRequest } from './tiny.js'

const STOPPING = { nodes: 3_000, minimalSets: 60_000, visits: 3_000_000, stopped: () => false }

/** 1-3, 2-5 and 7 reach the threshold, 4 and 6-8 do not. */
const map: TinyMap = {
  amounts: [60, 50, 60, 10, 60, 20, 100, 30],
  borders: [
    [1, 3],
    [2, 5],
    [6, 8],
  ],
  associations: [1, 2, 2, 0, 1, 0, 0, 0],
}

describe('the parts of a request', () => {
  const parts = (budgetGroups?: number) => {
    const instance = instanceOf(tinyRequest(map, budgetGroups === undefined ? {} : { budgetGroups }))
    return instance?.components.map(({ areas }) => areas)
  }

  test('are its components', () => {
    expect(parts()).toEqual([[0, 2], [1, 4], [3], [5, 7], [6]])
  })

  test('where groups may be given up, all that reach the threshold are one, in the order of the areas', () => {
    expect(parts(1)).toEqual([[0, 1, 2, 4, 6], [3], [5, 7]])
  })

  test('where none does, they are its components, and one that does so just is enough', () => {
    const low = tinyRequest({ amounts: [10, 20, 99] }, { budgetGroups: 1 })
    expect(instanceOf(low)?.components.map(({ areas }) => areas)).toEqual([[0], [1], [2]])
    const just = tinyRequest({ amounts: [10, 100, 20, 100] }, { budgetGroups: 1 })
    expect(instanceOf(just)?.components.map(({ areas }) => areas)).toEqual([[0], [1, 3], [2]])
  })
})

describe('a request that may give up groups', () => {
  const request = tinyRequest(map, { budgetGroups: 1 })
  const solved = (asked = request, stopped = () => false) => {
    const reports: [number, Solution][] = []
    const parts = instanceOf(asked)
    if (!parts) throw new Error('no instance')
    const found = solveBudget(asked, parts, { ...STOPPING, stopped }, (at, one) => reports.push([at, one]))
    return { found, reports, parts }
  }

  test('is asked for its most groups as if none might be given up', () => {
    expect(withoutBudget(request)).not.toHaveProperty('budgetGroups')
    expect(withoutBudget(request).amounts).toBe(request.amounts)
  })

  test('has a solution for each part, which is the last that is reported of it', () => {
    const { found, reports, parts } = solved()
    if (typeof found === 'string') throw new Error(found)
    expect(found).toHaveLength(parts.components.length)
    for (const [at, solution] of found.entries())
      expect(reports.filter(([part]) => part === at).at(-1)?.[1]).toEqual(solution)
    expect(found[0]?.sets.map((set) => [...set].sort((a, b) => a - b)).toSorted()).toEqual([
      [0, 2],
      [1, 3],
      [4],
    ])
  })

  test('is reported as whole plans alone, none of which is worse than the one before', () => {
    const { reports, parts } = solved()
    const [component] = parts.components
    const of = reports.filter(([at]) => at === 0).map(([, { sets }]) => sets)
    expect(of.length).toBeGreaterThan(1)
    for (const sets of of) {
      expect(sets.length).toBeGreaterThan(0)
      expect(sets.every((set) => set.length > 0)).toBe(true)
      expect(component && valuesOf(component, sets).ungrouped).toBe(0)
    }
  })

  test('has a plan even where there is no time', () => {
    const { found } = solved(request, () => true)
    expect(typeof found === 'string' ? found : found[0]?.sets.length).toBe(3)
  })

  test('is impossible where its wishes cannot be kept', () => {
    const apart = tinyRequest(map, { budgetGroups: 1, together: [[ags(1), ags(2)]] })
    expect(instanceOf(apart)).toBeNull()
    const instance = instanceOf(request)
    expect(instance && solveBudget(apart, instance, STOPPING, () => {})).toBe('impossible')
  })
})

test('what spares an association is given up, wherever it lies', () => {
  const request = tinyRequest(
    {
      amounts: [50, 50, 50, 50, 100, 100],
      borders: [...row(6), [1, 3], [2, 4]],
      associations: [1, 2, 1, 2, 3, 3],
    },
    { budgetGroups: 1 },
  )
  const parts = instanceOf(request)
  const found = parts && solveBudget(request, parts, STOPPING, () => {})
  expect(typeof found === 'string' ? found : found?.[0]?.sets.map((set) => set.length).toSorted()).toEqual([
    2, 2, 2,
  ])
})
