import { expect, test } from 'vitest'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { proposeGroups } from '../../src/api/propose-groups.js'
import { wishPrices } from '../../src/api/wish-prices.js'
import { openWorkspace } from '../../src/api/workspace.js'

const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })
const request = { ...PLAIN_WISHES, edition: '2017', districts: ['Sigmaringen'] }

test('a wish that costs something says what is better without it; one that costs nothing is silent', async () => {
  // Both are of one association, and stay together anyway; no association with more members fits into a group of 4.
  const together = [['Herbertingen', 'Bad Saulgau']]
  const plan = await proposeGroups(workspace, { ...request, together, maxSize: 4 })
  const [ungrouped] = plan.proof.objectives
  expect(await wishPrices(workspace, plan)).toEqual([
    { wish: 'max-size', ags: [], value: '4', objective: 'ungrouped', with: ungrouped?.value, without: 0 },
  ])
  expect(ungrouped?.value).toBeGreaterThan(0)
})

test('without wishes there is nothing to price', async () => {
  expect(await wishPrices(workspace, await proposeGroups(workspace, request))).toEqual([])
})
