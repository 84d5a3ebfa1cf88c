import { describe, expect, test } from 'vitest'
import { measureOf, metresBetween } from '../../src/grouping/measure.js'
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
  const lead = (members: readonly number[], amounts: readonly number[], leads: readonly number[] = []) =>
    measureOf(
      tinyRequest(
        { amounts, names: { 2: 'Talheim', 4: 'Tal' }, associations: [1, 1, 2, 2] },
        {
          leads: leads.map(ags),
        },
      ),
    ).lead(members.map(ags))

  test('is the core of an association, however little it draws', () => {
    // 2 is called as association 1 begins, 4 only as a part of a word of it
    expect(lead([1, 2, 3], [50, 10, 90, 70])).toEqual({ ags: ags(2), travel: 2000, farthest: 1000 })
    expect(lead([1, 3, 4], [50, 10, 60, 70])?.ags).toBe(ags(4))
  })

  test('is the member with the largest amount where there is no core, of equal ones the lower key', () => {
    expect(lead([1, 3], [50, 10, 90, 70])).toEqual({ ags: ags(3), travel: 2000, farthest: 2000 })
    expect(lead([3, 1], [50, 10, 50, 70])?.ags).toBe(ags(1))
  })

  test('is who wants to be; two cannot', () => {
    expect(lead([1, 2, 3], [50, 10, 90, 70], [1])).toEqual({ ags: ags(1), travel: 3000, farthest: 2000 })
    expect(lead([1, 2], [50, 10, 90, 70], [3])?.ags).toBe(ags(2))
    expect(lead([1, 2, 3], [50, 10, 90, 70], [1, 3])).toBeNull()
  })

  test('of nobody is nobody', () => {
    expect(lead([], [50])).toBeNull()
  })
})
