import { describe, expect, test } from 'vitest'
import type { PlanScope } from '../../../src/grouping/plan.js'
import { blocksOf, componentsOf, pairsApart } from '../../../src/grouping/verify/areas.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, planOf, row, type TinyMap, tinyRequest } from '../tiny.js'

const numbersOf = (list: readonly string[]) => list.map((name) => Number(name.slice(5)))

function blocksIn(map: TinyMap, scope: Partial<PlanScope>): number[][] {
  const plan = planOf({ scope })
  return blocksOf(plan, rebuild(plan, tinyRequest(map))).map(numbersOf)
}

function componentsIn(map: TinyMap, scope: Partial<PlanScope> = {}) {
  const plan = planOf({ scope })
  return componentsOf(plan, rebuild(plan, tinyRequest(map)))
}

describe('pairs apart', () => {
  test('are those wished for, and any two who want to lead', () => {
    const scope = { apart: [[ags(1), ags(2)]] as const, leads: [ags(3), ags(4), ags(5)] }
    expect(pairsApart(planOf({ scope })).map(numbersOf)).toEqual([
      [1, 2],
      [3, 4],
      [3, 5],
      [4, 5],
    ])
  })

  test('are never one municipality twice', () => {
    const scope = { apart: [[ags(1), ags(1)]] as const, leads: [ags(3), ags(3)] }
    expect(pairsApart(planOf({ scope }))).toEqual([])
  })
})

describe('blocks', () => {
  const map: TinyMap = { amounts: [60, 50, 30, 70, 40], borders: row(5), associations: [1, 1, 2, 2, 1] }

  test('are everybody alone where nothing is wished', () => {
    expect(blocksIn(map, {})).toEqual([[1], [2], [3], [4], [5]])
  })

  test('are neighbours that belong together, not those that are only wanted in one group', () => {
    expect(blocksIn(map, { together: [[ags(1), ags(2), ags(4)]] })).toEqual([[1, 2], [3], [4], [5]])
    expect(
      blocksIn(map, {
        together: [
          [ags(4), ags(5)],
          [ags(3), ags(4)],
        ],
      }),
    ).toEqual([[1], [2], [3, 4, 5]])
  })

  test('have none who takes no part, whatever a wish says', () => {
    const scope = { together: [[ags(1), ags(2)]], exclude: [ags(1)] }
    expect(blocksIn(map, scope)).toEqual([[2], [3], [4], [5]])
  })

  test('are the connected parts of associations, where these stay whole', () => {
    expect(blocksIn(map, { prefer: 'associations' })).toEqual([[1, 2], [3, 4], [5]])
  })

  test('of which a wish would be broken are not made', () => {
    expect(blocksIn(map, { prefer: 'associations', maxSize: 2 })).toEqual([[1, 2], [3, 4], [5]])
    expect(blocksIn(map, { prefer: 'associations', maxSize: 1 })).toEqual([[1], [2], [3], [4], [5]])
    expect(blocksIn(map, { prefer: 'associations', apart: [[ags(2), ags(1)]] })).toEqual([
      [1],
      [2],
      [3, 4],
      [5],
    ])
    expect(blocksIn(map, { prefer: 'associations', apart: [[ags(2), ags(3)]] })).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ])
    expect(blocksIn(map, { prefer: 'associations', leads: [ags(3), ags(4)] })).toEqual([
      [1, 2],
      [3],
      [4],
      [5],
    ])
  })

  test('of two associations become one where a wish joins them, unless it would be too large', () => {
    const together = [[ags(2), ags(3)]]
    expect(blocksIn(map, { prefer: 'associations', together })).toEqual([[1, 2, 3, 4], [5]])
    expect(blocksIn(map, { prefer: 'associations', together, maxSize: 3 })).toEqual([[1, 2, 3], [4], [5]])
  })
})

describe('components', () => {
  const map: TinyMap = {
    amounts: [60, 50, 30, 70, 40, 20],
    borders: [
      [1, 3],
      [3, 5],
      [2, 4],
      [4, 6],
    ],
  }

  test('come by their first municipality, with their areas, neighbours and amounts', () => {
    expect(componentsIn(map)).toEqual([
      {
        members: [[ags(1)], [ags(3)], [ags(5)]],
        neighbours: [[1], [0, 2], [1]],
        amounts: [60, 30, 40],
        together: [],
        apart: [],
      },
      {
        members: [[ags(2)], [ags(4)], [ags(6)]],
        neighbours: [[1], [0, 2], [1]],
        amounts: [50, 70, 20],
        together: [],
        apart: [],
      },
    ])
  })

  test('have blocks as areas, that are not their own neighbours', () => {
    const [first] = componentsIn(map, { together: [[ags(3), ags(5)]] })
    expect(first).toEqual({
      members: [[ags(1)], [ags(3), ags(5)]],
      neighbours: [[1], [0]],
      amounts: [60, 70],
      together: [[1]],
      apart: [],
    })
  })

  test('know the wishes that touch them, by number of area', () => {
    const scope = {
      together: [[ags(1), ags(5)]],
      apart: [
        [ags(3), ags(5)],
        [ags(1), ags(2)],
        [ags(9), ags(1)],
      ] as const,
      leads: [ags(2), ags(6)],
    }
    const [first, second] = componentsIn(map, scope)
    expect([first?.together, first?.apart]).toEqual([[[0, 2]], [[1, 2]]])
    expect([second?.together, second?.apart]).toEqual([[], [[0, 2]]])
  })
})
