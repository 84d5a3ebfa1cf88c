import { expect, test } from 'vitest'
import type { Objective } from '../../src/grouping/plan.js'
import { summarise } from '../../src/grouping/summarise.js'

const names = ['ungrouped', 'groups', 'splits', 'travel'] as const
const claims = (...list: [number, number, Objective['how']][]): Objective[] =>
  list.map(([value, bound, how], index) => ({
    name: names[index] ?? 'travel',
    value,
    bound,
    optimal: value === bound,
    how,
  }))

test('components add up, and the whole is as proven as its weakest part', () => {
  const first = claims([1, 0, 'open'], [2, 2, 'lp-dual'], [3, 3, 'exhausted'], [9, 9, 'bound-meets'])
  const second = claims([0, 0, 'exhausted'], [5, 5, 'bound-meets'], [1, 1, 'lp-dual'], [7, 7, 'bound-meets'])
  expect(summarise(names, [first, [...second].reverse()])).toEqual(
    claims([1, 0, 'open'], [7, 7, 'lp-dual'], [4, 4, 'exhausted'], [16, 16, 'bound-meets']),
  )
})

test('of nothing everything is proven', () => {
  const none = [0, 0, 'bound-meets'] as [number, number, 'bound-meets']
  expect(summarise(names, [])).toEqual(claims(none, none, none, none))
})
