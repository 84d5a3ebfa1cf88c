import { expect, test } from 'vitest'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { proposeGroups } from '../../src/api/propose-groups.js'
import { waysOf } from '../../src/api/ways.js'
import { openWorkspace } from '../../src/api/workspace.js'

const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })
const request = { ...PLAIN_WISHES, edition: '2017', districts: ['Sigmaringen'] }

test('both ways stand side by side, whichever was asked for, and the one through the Landkreis last', async () => {
  const expected = [
    { way: 'associations', groups: 3, alone: 0, ungrouped: 0, divided: 0, budgetGroups: 0, proven: true },
    { way: 'groups', groups: 5, alone: 0, ungrouped: 0, divided: 2, budgetGroups: 0, proven: true },
    { way: 'district', groups: 1, alone: 0, ungrouped: 0, divided: 0, budgetGroups: 0, proven: true },
  ]
  for (const prefer of ['associations', 'groups'] as const) {
    const plan = await proposeGroups(workspace, { ...request, prefer })
    expect(await waysOf(workspace, plan)).toEqual(expected)
  }
})

test('a size that no whole association fits into leaves the plan that there is', async () => {
  const small = { ...request, together: [['Mengen', 'Scheer']], maxSize: 7 }
  const result = await proposeGroups(workspace, small)
  expect(result.groups.length).toBeGreaterThan(0)
  expect((await waysOf(workspace, result)).at(-1)?.way).toBe('district')
})
