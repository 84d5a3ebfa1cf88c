import { describe, expect, test } from 'vitest'
import type { Objective } from '../../../src/grouping/plan.js'
import { checkCounts, isCertified } from '../../../src/grouping/verify/check-counts.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { groupOf, planOf, row, tinyRequest } from '../tiny.js'

test('a proof with any part of a certificate must have all of it', () => {
  for (const part of ['problem', 'components', 'seal'])
    expect([part, isCertified({ objectives: [], [part]: '' })]).toEqual([part, true])
  for (const proof of [{ objectives: [], seconds: 1 }, {}, null, 'seal', undefined])
    expect(isCertified(proof)).toBe(false)
})

// 1-2-3 and 4-5 are groups, 6 is left over: 315 euro, enough for three groups by counting
const data = tinyRequest({ amounts: [60, 50, 30, 70, 100, 5], borders: row(6) })
const groups = [groupOf(1, [1, 2, 3]), groupOf(2, [4, 5])]
const TRUE: readonly Objective[] = [
  { name: 'ungrouped', value: 1, bound: 0, optimal: false, how: 'open' },
  { name: 'groups', value: 2, bound: 3, optimal: false, how: 'open' },
  { name: 'splits', value: 5, bound: 2, optimal: false, how: 'open' },
  { name: 'travel', value: 3000, bound: 0, optimal: false, how: 'open' },
]

function check(objectives: readonly Objective[], made = groups, request = data) {
  const plan = planOf({ groups: made, threshold: request.threshold })
  const claimed = { ...plan, proof: { ...plan.proof, objectives } }
  return checkCounts(claimed, rebuild(claimed, request))
}
const changed = (index: number, changes: Partial<Objective>) =>
  check(TRUE.map((one, at) => (at === index ? { ...one, ...changes } : one)))

describe('a plan without a certificate', () => {
  test('claims what counting shows', () => {
    expect(check(TRUE)).toEqual([])
  })

  test('claims no other value or bound', () => {
    expect(changed(2, { value: 4 })).toEqual([failure('objective-value', 'proof/objectives/2/value', 4, 5)])
    expect(changed(1, { bound: 2 })).toEqual([failure('objective-bound', 'proof/objectives/1/bound', 2, 3)])
  })

  test('claims no proof where value and bound are apart', () => {
    expect(changed(0, { optimal: true })).toEqual([
      failure('not-proven', 'proof/objectives/0/optimal', true, false),
    ])
    expect(changed(3, { how: 'lp-dual' })).toEqual([
      failure('not-proven', 'proof/objectives/3/how', 'lp-dual', 'open'),
    ])
  })

  test('may claim a proof where they meet, or leave it open', () => {
    const pair = tinyRequest({ amounts: [60, 50], borders: row(2) })
    const claims = (ofGroups: Pick<Objective, 'optimal' | 'how'>): Objective[] => [
      { name: 'ungrouped', value: 0, bound: 0, optimal: true, how: 'bound-meets' },
      { name: 'groups', value: 1, bound: 1, ...ofGroups },
      { name: 'splits', value: 2, bound: 1, optimal: false, how: 'open' },
      { name: 'travel', value: 1000, bound: 0, optimal: false, how: 'open' },
    ]
    const made = [groupOf(1, [1, 2])]
    expect(check(claims({ optimal: true, how: 'bound-meets' }), made, pair)).toEqual([])
    expect(check(claims({ optimal: false, how: 'open' }), made, pair)).toEqual([])
  })

  test('names the four objectives in their order', () => {
    const names = TRUE.map(({ name }) => name)
    expect(check(TRUE.slice(0, 3))).toEqual([
      failure('objective-value', 'proof/objectives', names.slice(0, 3), names),
    ])
  })

  test('has at most as many groups as municipalities, whatever the threshold', () => {
    for (const threshold of [0, 1]) {
      const free = tinyRequest({ amounts: [3, 4], borders: row(2) }, { threshold })
      const made = [groupOf(1, [1]), groupOf(2, [2])]
      const claims = TRUE.map((one) => ({ ...one, value: 0, bound: 0 }))
      const found = check(claims, made, free).filter(({ place }) => place === 'proof/objectives/1/bound')
      expect(found).toEqual([failure('objective-bound', 'proof/objectives/1/bound', 0, 2)])
    }
  })
})
