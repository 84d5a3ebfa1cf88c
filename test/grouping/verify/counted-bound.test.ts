import { expect, test } from 'vitest'
import { countedBound } from '../../../src/grouping/verify/counted-bound.js'

test('counting bounds the groups by the amount and by who takes part', () => {
  const counts = { taking: 4, amount: 399, threshold: 100, groups: 2 }
  expect(countedBound('groups', counts)).toBe(3)
  expect(countedBound('groups', { ...counts, amount: 900 })).toBe(4)
  expect(countedBound('groups', { ...counts, threshold: 0 })).toBe(4)
})

test('every group touches one association at least; no bound but zero is counted for the others', () => {
  const counts = { taking: 4, amount: 399, threshold: 100, groups: 2 }
  expect(countedBound('splits', counts)).toBe(2)
  expect([countedBound('ungrouped', counts), countedBound('travel', counts)]).toEqual([0, 0])
})

test('no groups pay more quarter posts than all amounts together', () => {
  const counts = { taking: 4, amount: 399, threshold: 100, groups: 2 }
  expect(countedBound('posts', { ...counts, post: 100 })).toBe(15)
  expect([countedBound('posts', counts), countedBound('hosts', counts)]).toEqual([0, 0])
})

test('the most groups there can be are bounded as the groups are, and no other bound rests on a post', () => {
  const counts = { taking: 4, amount: 399, threshold: 100, groups: 2, post: 100 }
  expect([countedBound('most', counts), countedBound('groups', counts)]).toEqual([3, 3])
  expect([countedBound('travel', counts), countedBound('hosts', counts)]).toEqual([0, 0])
  expect(countedBound('splits', { ...counts, touched: 7 })).toBe(7)
})
