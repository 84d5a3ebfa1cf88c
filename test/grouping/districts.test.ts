import { describe, expect, test } from 'vitest'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { inventedAmounts, register, requestFor, ruralDistricts } from './support.js'

function unproven(changes: Partial<GroupingRequest>): string[] {
  return ruralDistricts.flatMap(({ ags, name }) => {
    const request = requestFor([ags], changes)
    const plan = proposeGroups(request)
    expect(verifyPlan(plan, request).failures, name).toEqual([])
    return plan.proof.objectives.every(({ optimal }) => optimal) ? [] : [name]
  })
}

describe('all four objectives are proven in all 35 Landkreise', () => {
  test.each([1, 2, 4])('on invented amounts, table %i', (seed) => {
    expect(unproven({ amounts: inventedAmounts(seed) })).toEqual([])
  })

  test.each([{ prefer: 'associations' }, { hosts: false }, { minBorder: 1000 }, { maxSize: 3 }] as const)(
    'with %o',
    (wish) => {
      expect(unproven(wish)).toEqual([])
    },
  )
})

test('the whole state, district by district, is the sum of its districts', () => {
  const whole = proposeGroups(requestFor(register.districts.map(({ ags }) => ags)))
  const single = register.districts.map(({ ags }) => proposeGroups(requestFor([ags])).groups.length)
  expect(whole.groups.length).toBe(single.reduce((sum, count) => sum + count, 0))
})

test('ten districts in one piece are bounded', () => {
  const districts = register.districts.map(({ ags }) => ags).filter((ags) => ags.startsWith('083'))
  const request = requestFor(districts, { acrossDistricts: true })
  const plan = proposeGroups(request)
  expect(verifyPlan(plan, request).failures).toEqual([])
  const groups = plan.proof.objectives.find(({ name }) => name === 'groups')
  expect((groups?.bound ?? 0) / (groups?.value ?? 1)).toBeLessThan(1.025)
  const apart = proposeGroups({ ...request, acrossDistricts: false })
  expect(plan.groups.length).toBeGreaterThanOrEqual(apart.groups.length)
})
