import { expect, test } from 'vitest'
import { proposeGroups } from '../../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../../src/grouping/verify/verify-plan.js'
import { requestFor } from '../support.js'

test('a plan for several districts is confirmed', () => {
  const request = requestFor(['08335', '08336', '08337'])
  expect(verifyPlan(proposeGroups(request), request).failures).toEqual([])
})

test.each([
  { prefer: 'associations' },
  { hosts: false },
  { maxSize: 3 },
  { exclude: ['08336050'] },
  { together: [['08336014', '08336019']] },
  { acrossDistricts: true },
] as const)('a plan under %o is confirmed', (wish) => {
  const request = requestFor(['08336', '08337'], wish)
  expect(verifyPlan(proposeGroups(request), request).failures).toEqual([])
})
