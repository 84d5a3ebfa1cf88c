import { describe, expect, test } from 'vitest'
import { whatSpares } from '../../src/api/front.js'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { type GroupResult, proposeGroups } from '../../src/api/propose-groups.js'
import { waysOf } from '../../src/api/ways.js'
import { wishPrices } from '../../src/api/wish-prices.js'
import { openWorkspace } from '../../src/api/workspace.js'

const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })
const request = { ...PLAIN_WISHES, edition: '2017', districts: ['Sigmaringen'] }

test('both ways stand side by side, whichever was asked for, and the one through the Landkreis last', async () => {
  const expected = [
    {
      way: 'associations',
      groups: 3,
      alone: 0,
      ungrouped: 0,
      divided: 0,
      parts: 0,
      budgetGroups: 0,
      proven: true,
    },
    { way: 'groups', groups: 5, alone: 0, ungrouped: 0, divided: 2, parts: 5, budgetGroups: 0, proven: true },
    {
      way: 'district',
      groups: 1,
      alone: 0,
      ungrouped: 0,
      divided: 0,
      parts: 0,
      budgetGroups: 0,
      proven: true,
    },
  ]
  for (const prefer of ['associations', 'groups'] as const) {
    const plan = await proposeGroups(workspace, { ...request, prefer })
    expect(await waysOf(workspace, plan)).toEqual(expected)
  }
})

test('an association is divided as well where a member is left over', async () => {
  const limited = { ...PLAIN_WISHES, edition: 'demo', districts: ['Heidenheim'], maxWay: 6_000 }
  const plan = await proposeGroups(workspace, limited)
  // Nattheim and Heidenheim an der Brenz are one association: one finds no group, the other stands alone.
  expect(plan.ungrouped.map(({ ags, code }) => [ags, code])).toContainEqual(['08135026', 'left-over'])
  const [own] = await waysOf(workspace, plan)
  expect([own?.way, own?.divided]).toEqual(['associations', 1])
})

test('a size that no whole association fits into leaves the plan that there is', async () => {
  const small = { ...request, together: [['Mengen', 'Scheer']], maxSize: 7 }
  const result = await proposeGroups(workspace, small)
  expect(result.groups.length).toBeGreaterThan(0)
  expect((await waysOf(workspace, result)).at(-1)?.way).toBe('district')
})

describe('the steps of giving up groups', () => {
  const step = (given: number, touched: number, proven: boolean) => ({
    given,
    proven,
    plan: {
      proof: { objectives: [{ name: 'splits', value: touched, bound: touched, optimal: proven }] },
    } as unknown as GroupResult,
  })

  test('what spares nothing is left out, and where that is not proven the step before says so', () => {
    const [first, same, worse, last] = [
      step(1, 15, true),
      step(2, 15, true),
      step(3, 17, false),
      step(4, 14, true),
    ]
    expect(whatSpares([first, same, last], 16)).toEqual([first, last])
    expect(whatSpares([first, worse, last], 16)).toEqual([{ ...first, proven: false }, last])
    expect(whatSpares([first, last], 15)).toEqual([last])
  })

  test('steps that are not proven and spare nothing are said once', () => {
    const open = [step(1, 20, false), step(2, 20, false), step(3, 20, false)]
    expect(whatSpares(open, 20)).toEqual([open[0]])
  })
})

test('the ways share one limit of time, and what it does not suffice for is missing', async () => {
  const plan = await proposeGroups(workspace, { ...request, budgetGroups: 2, prefer: 'groups' })
  const began = performance.now()
  const ways = await waysOf(workspace, plan, { timeLimit: 0 })
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(ways.map(({ way }) => way)).toEqual(['budget', 'district'])
  expect(await wishPrices(workspace, plan, { timeLimit: 0 })).toEqual([])
})
