import { expect, test } from 'vitest'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { inventedAmounts, requestFor } from './support.js'

test('every municipality of a district is in a group or named as ungrouped', () => {
  const plan = proposeGroups(requestFor(['08336']))
  const named = [...plan.groups.flatMap(({ members }) => members), ...plan.ungrouped.map(({ ags }) => ags)]
  expect(named.sort()).toHaveLength(35)
  expect(new Set(named).size).toBe(35)
  for (const { amount } of plan.groups) expect(amount).toBeGreaterThanOrEqual(51_000)
})

test('the order of the input changes nothing', () => {
  const plan = proposeGroups(requestFor(['08336', '08337']))
  const amounts = new Map([...inventedAmounts(1)].reverse())
  const request = requestFor(['08337', '08336'], { amounts })
  const districts = [...request.districts].reverse()
  expect(JSON.stringify(proposeGroups({ ...request, districts }))).toBe(JSON.stringify(plan))
})
