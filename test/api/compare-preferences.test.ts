import { expect, test } from 'vitest'
import { comparePreferences } from '../../src/api/compare-preferences.js'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { proposeGroups } from '../../src/api/propose-groups.js'
import { openWorkspace } from '../../src/api/workspace.js'

const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })
const request = { ...PLAIN_WISHES, edition: '2017', districts: ['Sigmaringen'] }

test('keeping associations whole divides none, and costs groups', async () => {
  const [groups, associations] = await comparePreferences(
    workspace,
    request,
    await proposeGroups(workspace, request),
  )
  expect(groups).toEqual({ prefer: 'groups', groups: 5, divided: 2 })
  expect(associations?.divided).toBe(0)
  expect(associations?.groups).toBeLessThan(5)
})

test('the own preference comes first', async () => {
  const whole = { ...request, prefer: 'associations' as const }
  const outcomes = await comparePreferences(workspace, whole, await proposeGroups(workspace, whole))
  expect(outcomes.map(({ prefer }) => prefer)).toEqual(['associations', 'groups'])
})

test('a size that no whole association fits into leaves the plan that there is', async () => {
  const small = { ...request, together: [['Mengen', 'Scheer']], maxSize: 7 }
  const result = await proposeGroups(workspace, small)
  expect(result.groups.length).toBeGreaterThan(0)
  await expect(comparePreferences(workspace, small, result)).resolves.toBeInstanceOf(Array)
})
