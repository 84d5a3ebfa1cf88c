import { describe, expect, test } from 'vitest'
import { modelOf } from '../../src/grouping/model.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { keepsWishes, nameOf, wishesOf } from '../../src/grouping/wishes.js'
import { ags, row, type TinyMap, tinyRequest } from './tiny.js'

function wishesIn(changes: Partial<GroupingRequest>) {
  const request = tinyRequest({ amounts: [60, 50, 30, 70, 40, 0], borders: row(6) }, changes)
  return wishesOf(request, modelOf(request))
}
const isPossible = (changes: Partial<GroupingRequest>) => wishesIn(changes) !== null

describe('wishes', () => {
  test('bind areas that are not beside each other', () => {
    expect(
      wishesIn({
        together: [
          [ags(5), ags(1)],
          [ags(1), ags(3)],
          [ags(2), ags(2)],
        ],
        apart: [[ags(2), ags(4)]],
        maxSize: 5,
      }),
    ).toEqual({
      mustLink: [[0, 2, 4], [1], [0, 2, 4], [3], [0, 2, 4]],
      required: [true, false, true, false, true],
      cannotLink: [new Set(), new Set([3]), new Set(), new Set([1]), new Set()],
      sizes: [1, 1, 1, 1, 1],
      maxSize: 5,
    })
  })

  test('know no limit where none is named', () => {
    expect(wishesIn({})?.maxSize).toBe(Number.POSITIVE_INFINITY)
  })

  test('part all who want to lead', () => {
    expect(wishesIn({ leads: [ags(1), ags(3), ags(5)] })?.cannotLink.map((set) => [...set])).toEqual([
      [2, 4],
      [],
      [0, 4],
      [],
      [0, 2],
    ])
  })

  test('name who takes part', () => {
    expect(isPossible({ together: [[ags(1), ags(6)]] })).toBe(false)
    expect(isPossible({ together: [[ags(6), ags(6)]] })).toBe(true)
    expect(isPossible({ apart: [[ags(1), ags(6)]] })).toBe(true)
    expect(isPossible({ apart: [[ags(6), ags(1)]] })).toBe(true)
    expect(isPossible({ apart: [[ags(1), ags(1)]] })).toBe(true)
    expect(isPossible({ exclude: [ags(1)], leads: [ags(1)] })).toBe(false)
    expect(isPossible({ exclude: [ags(1)], leads: [ags(2)] })).toBe(true)
  })

  test('part nobody from who takes no part', () => {
    for (const pair of [
      [ags(1), ags(6)],
      [ags(6), ags(1)],
    ] as const) {
      expect(wishesIn({ apart: [pair] })?.cannotLink.every((set) => set.size === 0)).toBe(true)
    }
  })

  test('do not contradict each other', () => {
    expect(isPossible({ together: [[ags(1), ags(3)]], apart: [[ags(1), ags(3)]] })).toBe(false)
    expect(isPossible({ together: [[ags(1), ags(3)]], apart: [[ags(1), ags(2)]] })).toBe(true)
    expect(isPossible({ together: [[ags(1), ags(3)]], leads: [ags(3), ags(1)] })).toBe(false)
  })

  test('leave room for the way', () => {
    expect(isPossible({ together: [[ags(1), ags(3)]], maxSize: 3 })).toBe(true)
    expect(isPossible({ together: [[ags(1), ags(3)]], maxSize: 2 })).toBe(false)
    expect(isPossible({ together: [[ags(1), ags(5)]], maxSize: 4 })).toBe(false)
    expect(isPossible({ together: [[ags(3), ags(1)]], exclude: [ags(2)] })).toBe(false)
    expect(isPossible({ together: [[ags(1), ags(2)]], maxSize: 1 })).toBe(false)
  })
})

test('the way that counts is the shortest', () => {
  // from 1 to 4 by 3, though 3 can be reached by way of 2 as well
  const map: TinyMap = {
    amounts: [60, 50, 30, 70],
    borders: [
      [1, 2],
      [1, 3],
      [2, 3],
      [3, 4],
    ],
  }
  const request = tinyRequest(map, { together: [[ags(1), ags(4)]], maxSize: 3 })
  expect(wishesOf(request, modelOf(request))).not.toBeNull()
})

test('a set keeps the wishes when it has all must-links, no cannot-links and not too many', () => {
  const wishes = wishesIn({ together: [[ags(1), ags(3)]], apart: [[ags(2), ags(4)]], maxSize: 3 })
  const keeps = (...set: number[]) => wishes && keepsWishes(wishes, set)
  expect(keeps(0, 1, 2)).toBe(true)
  expect(keeps(0, 1)).toBe(false)
  expect(keeps(1, 3)).toBe(false)
  expect(keeps(3, 4)).toBe(true)
  expect(keeps(0, 2, 3, 4)).toBe(false)
})

test('an area has the name of its first municipality', () => {
  const model = modelOf(
    tinyRequest({ amounts: [60, 50, 70], borders: row(3) }, { together: [[ags(2), ags(3)]] }),
  )
  expect([nameOf(model, 1), nameOf(model, 9)]).toEqual([ags(2), ''])
})
