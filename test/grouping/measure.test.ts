import { describe, expect, test } from 'vitest'
import { componentsOf, measureOf, metresBetween } from '../../src/grouping/measure.js'
import { ags, tinyRequest } from './tiny.js'

describe('ways', () => {
  test('are whole metres as the crow flies', () => {
    expect(metresBetween([10, 20], [13, 24])).toBe(5)
    expect(metresBetween([3, 4], [0, 0])).toBe(5)
    expect(metresBetween([0, 0], [1, 1])).toBe(1)
    expect(metresBetween([0, 0], [2, 2])).toBe(3)
  })

  test('to where nobody knows are none', () => {
    expect([metresBetween(undefined, [1, 1]), metresBetween([1, 1], undefined)]).toEqual([0, 0])
  })
})

describe('the lead', () => {
  const lead = (members: readonly number[], at: readonly number[], leads: readonly number[] = []) => {
    const request = tinyRequest(
      { amounts: at.map(() => 50), centres: at.map((east) => [east, 0]) },
      { leads: leads.map(ags) },
    )
    return measureOf(request).lead(members.map(ags))
  }

  test('is whom all others have the shortest ways to together', () => {
    expect(lead([1, 2, 3], [0, 900, 1000])).toEqual({ ags: ags(2), travel: 1000 })
    expect(lead([1, 2, 3], [500, 900, 0])).toEqual({ ags: ags(1), travel: 900 })
  })

  test('is the first by AGS of several that are as good', () => {
    expect(lead([1, 2], [0, 10])?.ags).toBe(ags(1))
    expect(lead([2, 1], [0, 10])?.ags).toBe(ags(1))
  })

  test('is who wants to be; two cannot', () => {
    expect(lead([1, 2, 3], [0, 900, 1000], [3])).toEqual({ ags: ags(3), travel: 1100 })
    expect(lead([1, 2], [0, 900, 1000], [3])).toEqual({ ags: ags(1), travel: 900 })
    expect(lead([1, 2, 3], [0, 900, 1000], [1, 3])).toBeNull()
  })

  test('of nobody is nobody', () => {
    expect(lead([], [0])).toBeNull()
  })
})

test('components are who can reach one another, ascending', () => {
  expect(componentsOf({ neighbours: [[4], [], [4, 3], [2], [0, 2]] })).toEqual([[0, 2, 3, 4], [1]])
})
