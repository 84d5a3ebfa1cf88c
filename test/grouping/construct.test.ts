import { describe, expect, test } from 'vitest'
import type { Component } from '../../src/grouping/component.js'
import { construct, constructAround } from '../../src/grouping/construct.js'
import { grow } from '../../src/grouping/grow.js'
import { joinWishes } from '../../src/grouping/join-wishes.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { instanceOf } from '../../src/grouping/solve.js'
import { ags, row, type TinyMap, tinyRequest } from './tiny.js'

const componentIn = (map: TinyMap, changes: Partial<GroupingRequest> = {}) =>
  instanceOf(tinyRequest(map, changes))?.components[0] as Component
const wish = (...numbers: number[]) => numbers.map(ags)
const all = (component: Component) => new Set(component.areas.keys())

describe('a group grows', () => {
  // 3 in the middle of 1, 2, 4 and 5; 6 behind 5
  const star: TinyMap = {
    amounts: [20, 30, 40, 30, 10, 90],
    borders: [
      [1, 3],
      [2, 3],
      [3, 4],
      [3, 5],
      [5, 6],
    ],
  }

  test('by the richest beside it, the first of several, until it reaches the threshold', () => {
    const component = componentIn(star)
    expect(grow(component, [2], all(component))).toEqual([2, 1, 3])
    expect(grow(component, [0], all(component))).toEqual([0, 2, 1, 3])
    expect(grow(component, [5], all(component))).toEqual([5, 4])
    expect(grow(component, [4, 5], all(component))).toEqual([4, 5])
  })

  test('by the first of several that are as rich, though it came into reach later', () => {
    const map: TinyMap = {
      amounts: [10, 50, 30, 30],
      borders: [
        [1, 2],
        [1, 4],
        [2, 3],
      ],
    }
    const component = componentIn(map)
    expect(grow(component, [0], all(component))).toEqual([0, 1, 2, 3])
  })

  test('only by who is free', () => {
    const component = componentIn(star)
    expect(grow(component, [2], new Set([0, 3, 4, 5]))).toEqual([2, 3, 0, 4])
    expect(grow(component, [2], new Set([0, 4]))).toBeNull()
  })

  test('within the wishes', () => {
    const parted = componentIn(star, { apart: [[ags(2), ags(4)]] })
    expect(grow(parted, [2], all(parted))).toEqual([2, 1, 0, 4])
    const small = componentIn(star, { maxSize: 2 })
    expect(grow(small, [2], all(small))).toBeNull()
    expect(grow(parted, [1, 3], all(parted))).toBeNull()
  })
})

describe('must-links are joined', () => {
  test('along the shortest way, and grow on until they reach the threshold', () => {
    const round: TinyMap = {
      amounts: [20, 20, 20, 20, 20, 50],
      borders: [
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 1],
        [4, 5],
        [3, 5],
        [5, 6],
      ],
    }
    expect(joinWishes(componentIn(round, { together: [wish(1, 5)] }))).toEqual([[0, 4, 3, 5]])
  })

  test('three of them too', () => {
    const path: TinyMap = { amounts: [30, 30, 30, 30, 30, 30], borders: row(6) }
    expect(joinWishes(componentIn(path, { together: [wish(6, 2, 4)] }))).toEqual([[1, 3, 2, 5, 4]])
  })

  test('around what another wish needs, or the other wish around them', () => {
    // 1 and 3 by way of 2 or by 5-6; 2 and 4 only through one another
    const map: TinyMap = {
      amounts: [50, 50, 50, 50, 50, 50],
      borders: [
        [1, 2],
        [2, 3],
        [2, 4],
        [1, 5],
        [5, 6],
        [6, 3],
      ],
    }
    expect(joinWishes(componentIn(map, { together: [wish(1, 3), wish(2, 4)] }))).toEqual([[0, 2, 4, 3], [1]])
  })

  test('not past a cannot-link', () => {
    const map: TinyMap = {
      amounts: [50, 50, 50, 50, 50],
      borders: [
        [1, 2],
        [2, 3],
        [1, 4],
        [4, 5],
        [5, 3],
      ],
    }
    expect(joinWishes(componentIn(map, { together: [wish(1, 3)], apart: [[ags(2), ags(3)]] }))).toEqual([
      [0, 2, 4, 3],
    ])
    const cut = componentIn(
      { amounts: [50, 50, 50], borders: row(3) },
      { together: [wish(1, 3)], apart: [[ags(2), ags(3)]] },
    )
    expect(joinWishes(cut)).toBeNull()
  })

  test('into one group where two ways cross, unless they are to be apart', () => {
    // 1-3-5 and 2-3-4 cross in 3
    const cross: TinyMap = {
      amounts: [60, 60, 60, 60, 60],
      borders: [
        [1, 3],
        [3, 5],
        [2, 3],
        [3, 4],
      ],
    }
    const together = [wish(1, 5), wish(2, 4)]
    expect(joinWishes(componentIn(cross, { together }))?.map((set) => [...set].sort())).toEqual([
      [0, 1, 2, 3, 4],
    ])
    expect(joinWishes(componentIn(cross, { together, apart: [[ags(1), ags(4)]] }))).toBeNull()
    expect(joinWishes(componentIn(cross, { together, maxSize: 4 }))).toBeNull()
  })

  test('in the other order, where the first leaves too little for the second', () => {
    // 1-2-3 would take 4, the richest, without which 5-6-7 stays below; 8 suffices for it
    const map: TinyMap = {
      amounts: [20, 20, 20, 60, 20, 10, 20, 40],
      borders: [...row(7), [3, 8]],
    }
    const sets = joinWishes(componentIn(map, { together: [wish(1, 3), wish(5, 7)] }))
    expect(sets?.map((set) => [...set].sort())).toEqual([
      [3, 4, 5, 6],
      [0, 1, 2, 7],
    ])
  })

  test('into one group where three ways cross, and others stay for themselves', () => {
    const crossing: TinyMap['borders'] = [1, 2, 3, 4, 5, 6].map((number) => [number, 7] as const)
    const amounts = Array.from({ length: 10 }, () => 60)
    const star = componentIn(
      { amounts: amounts.slice(0, 7), borders: crossing },
      { together: [wish(1, 2), wish(3, 4), wish(5, 6)] },
    )
    expect(joinWishes(star)?.map((set) => [...set].sort())).toEqual([[0, 1, 2, 3, 4, 5, 6]])
    const beside = componentIn(
      { amounts, borders: [...crossing, [6, 8], [8, 9], [9, 10]] },
      { together: [wish(1, 2), wish(3, 4), wish(8, 10)] },
    )
    expect(joinWishes(beside)?.map((set) => [...set].sort())).toEqual([
      [7, 8, 9],
      [0, 1, 2, 3, 6],
    ])
  })

  test('into one group of those that cross only, whichever they are', () => {
    // 1-2-3 for themselves; 4-8-5 and 6-8-7 cross in 8
    const map: TinyMap = {
      amounts: [60, 60, 60, 60, 60, 60, 60, 60],
      borders: [...row(4), [4, 8], [5, 8], [6, 8], [7, 8]],
    }
    const sets = joinWishes(componentIn(map, { together: [wish(1, 3), wish(4, 5), wish(6, 7)] }))
    expect(sets?.map((set) => [...set].sort())).toEqual([
      [0, 1, 2],
      [3, 4, 5, 6, 7],
    ])
  })

  test('not at all where nothing is wished', () => {
    expect(joinWishes(componentIn({ amounts: [60, 60], borders: row(2) }))).toEqual([])
  })
})

describe('a first plan', () => {
  test('has who reaches the threshold, groups around the poorest, and the rest beside them', () => {
    const map: TinyMap = { amounts: [100, 60, 50, 10, 45, 50, 30], borders: row(7) }
    expect(construct(componentIn(map))).toEqual([[0], [1, 2, 3], [4, 5, 6]])
  })

  test('goes on from groups that there are', () => {
    const map: TinyMap = { amounts: [60, 60, 100, 60, 60, 20], borders: row(6) }
    expect(constructAround(componentIn(map), [[2, 3]])).toEqual([
      [2, 3, 4, 5],
      [0, 1],
    ])
  })

  test('has must-links first; there is none where they cannot be joined', () => {
    const map: TinyMap = { amounts: [60, 60, 60, 60, 60], borders: row(5) }
    expect(construct(componentIn(map, { together: [wish(2, 4)] }))).toEqual([[0, 1, 2, 3, 4]])
    const cut = { together: [wish(1, 3)], apart: [[ags(2), ags(3)]] } as const
    expect(construct(componentIn(map, cut))).toBeNull()
  })
})
