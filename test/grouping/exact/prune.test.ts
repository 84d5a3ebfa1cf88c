import { expect, test } from 'vitest'
import { mayBecomeGroup } from '../../../src/grouping/exact/prune.js'
import { componentBy, row } from '../by-hand.js'

/** Each set is its predecessor and one area more. */
const grow = (test: (set: readonly number[]) => boolean, set: readonly number[]) =>
  set.map((_, at) => test(set.slice(0, at + 1)))

test('without wishes every set may become a group', () => {
  expect(grow(mayBecomeGroup(componentBy([1, 1, 1], row(3))), [0, 1, 2])).toEqual([true, true, true])
})

test('a must-link with an area before the first is never added any more', () => {
  const may = mayBecomeGroup(componentBy([1, 1, 1, 1], row(4), { together: [[0, 2]] }))
  expect(grow(may, [1, 2])).toEqual([true, false])
  expect(grow(may, [0, 1, 2])).toEqual([true, true, true])
  expect(grow(may, [2, 3])).toEqual([false, true])
  expect(grow(may, [1, 3])).toEqual([true, true])
})

test('areas that lie too far apart for anybody who could lead them are no beginning of a group', () => {
  // A kilometre from one to the next; the one with most leads.
  const may = mayBecomeGroup(componentBy([1, 9, 2, 8], row(4), { maxWay: 1_000 }))
  expect(grow(may, [0, 1, 2, 3])).toEqual([true, true, true, false])
  expect(grow(may, [1, 2, 3])).toEqual([true, true, false])
  // What was looked at before counts no more.
  expect(grow(may, [2, 3])).toEqual([true, true])
  expect(grow(may, [0, 1])).toEqual([true, true])
  expect(grow(mayBecomeGroup(componentBy([1, 9], row(2), { maxWay: 999 })), [0, 1])).toEqual([true, false])
})
