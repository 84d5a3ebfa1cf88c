import { describe, expect, test } from 'vitest'
import { type Component, isBetter, splitsOf, travelOf, valuesOf } from '../../src/grouping/component.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { instanceOf } from '../../src/grouping/solve.js'
import { ags, row, type TinyMap, tinyRequest } from './tiny.js'

const map: TinyMap = {
  amounts: [60, 50, 30, 70, 40],
  borders: row(5),
  associations: [1, 1, 2, 0, 1],
  centres: [
    [0, 0],
    [0, 10],
    [0, 30],
    [0, 60],
    [0, 100],
  ],
}
const componentIn = (changes: Partial<GroupingRequest> = {}, other: TinyMap = map) =>
  instanceOf(tinyRequest(other, changes))?.components[0] as Component

describe('a component', () => {
  test('has what its areas draw, and whom they are beside', () => {
    const component = componentIn({ together: [[ags(2), ags(3)]], maxSize: 4 })
    expect(component).toMatchObject({
      areas: [0, 1, 2, 3],
      amounts: [60, 80, 70, 40],
      sizes: [1, 2, 1, 1],
      neighbours: [[1], [0, 2], [1, 3], [2]],
      required: [false, true, false, false],
      mustLink: [[0], [1], [2], [3]],
      threshold: 100,
      maxSize: 4,
    })
  })

  test('numbers its own areas, though they are others of the whole', () => {
    const apart: TinyMap = {
      amounts: [60, 50, 30, 70],
      borders: [
        [1, 3],
        [2, 4],
      ],
      associations: [1, 2, 3, 2],
    }
    const components = instanceOf(
      tinyRequest(apart, { apart: [[ags(2), ags(4)]], leads: [ags(4)] }),
    )?.components
    expect(components?.map(({ areas, neighbours }) => ({ areas, neighbours }))).toEqual([
      { areas: [0, 2], neighbours: [[1], [0]] },
      { areas: [1, 3], neighbours: [[1], [0]] },
    ])
    expect(components?.[1]).toMatchObject({
      cannotLink: [new Set([1]), new Set([0])],
      associations: [[0], [0]],
    })
    expect(components?.[1]?.leads.map(({ rank }) => rank)).toEqual([2, 0])
  })

  test('is free when no wish binds', () => {
    const isFree = (changes: Partial<GroupingRequest>) => componentIn(changes).unconstrained
    expect(isFree({})).toBe(true)
    expect(isFree({ together: [[ags(1), ags(2)]] })).toBe(true)
    expect(isFree({ together: [[ags(1), ags(3)]] })).toBe(false)
    expect(isFree({ apart: [[ags(1), ags(3)]] })).toBe(false)
    expect(isFree({ leads: [ags(1), ags(3)] })).toBe(false)
    expect(isFree({ leads: [ags(1)] })).toBe(true)
    expect(isFree({ maxSize: 5 })).toBe(true)
    expect(isFree({ maxSize: 4 })).toBe(false)
  })
})

describe('a set of areas', () => {
  test('has the ways to the member that draws most, or to who wants to lead', () => {
    expect(travelOf(componentIn(), [0, 1, 2])).toBe(40)
    expect(travelOf(componentIn({ leads: [ags(2)] }), [0, 1, 2])).toBe(30)
    expect(travelOf(componentIn({ leads: [ags(5)] }), [0, 1, 2])).toBe(40)
  })

  test('has the ways of all its municipalities', () => {
    // 2 and 3 are one area: from both to 1
    expect(travelOf(componentIn({ together: [[ags(2), ags(3)]] }), [0, 1])).toBe(40)
    expect(travelOf(componentIn({ together: [[ags(2), ags(3)]], leads: [ags(3)] }), [0, 1])).toBe(50)
  })

  test('touches each association once, and who has none counts as one', () => {
    expect([[0, 1], [0, 2], [0, 1, 2, 3, 4], [3]].map((set) => splitsOf(componentIn(), set))).toEqual([
      1, 2, 3, 1,
    ])
    expect(splitsOf(componentIn({ together: [[ags(2), ags(3)]] }), [1])).toBe(2)
  })

  test('in a component too large for a table is measured all the same', () => {
    const count = 401
    const large: TinyMap = { amounts: Array.from({ length: count }, () => 50), borders: row(count) }
    const component = componentIn({}, large)
    expect(component.areas).toHaveLength(count)
    expect(travelOf(component, [398, 399, 400])).toBe(3000)
  })
})

test('values add up over groups, and who is in none is counted', () => {
  expect(
    valuesOf(componentIn(), [
      [0, 1],
      [2, 3],
    ]),
  ).toEqual({ ungrouped: 1, groups: 2, splits: 3, travel: 40 })
  const component = componentIn({ together: [[ags(2), ags(3)]] })
  expect(valuesOf(component, [[0, 1]])).toEqual({ ungrouped: 2, groups: 1, splits: 2, travel: 40 })
  expect(valuesOf(component, [[0, 3]])).toMatchObject({ ungrouped: 3 })
})

test('the first objective that differs decides which values are better', () => {
  const base = { ungrouped: 1, groups: 2, splits: 3, travel: 4 }
  const better = [
    { ungrouped: 0, groups: 1, splits: 9, travel: 9 },
    { ungrouped: 1, groups: 3, splits: 9, travel: 9 },
    { ungrouped: 1, groups: 2, splits: 2, travel: 9 },
    { ungrouped: 1, groups: 2, splits: 3, travel: 3 },
  ]
  for (const values of better) expect([isBetter(values, base), isBetter(base, values)]).toEqual([true, false])
  expect(isBetter(base, base)).toBe(false)
})
