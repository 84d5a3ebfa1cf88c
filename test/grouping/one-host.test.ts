import { expect, test } from 'vitest'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { ags, row, tinyRequest } from './tiny.js'

const objective = (plan: ReturnType<typeof proposeGroups>, name: string) =>
  plan.proof.objectives.find((one) => one.name === name)

// 1 and 5 are to be together: over 2, which reaches the threshold as 1 does, or the long way over 3
const map = {
  amounts: [100, 100, 50, 50, 10],
  borders: [
    [1, 2],
    [2, 5],
    [1, 3],
    [3, 5],
    [3, 4],
    [4, 2],
  ] as [number, number][],
  centres: [
    [0, 0],
    [1000, 0],
    [1000, 5000],
    [1000, 6000],
    [2000, 0],
  ] as [number, number][],
}
const wish = { together: [[ags(1), ags(5)]] }

test('with --one-host a longer way is taken rather than a second municipality that reaches the threshold', () => {
  const members = (plan: ReturnType<typeof proposeGroups>) => plan.groups.map((group) => group.members)
  expect(members(proposeGroups(tinyRequest(map, wish)))).toEqual([
    [ags(1), ags(2), ags(5)],
    [ags(3), ags(4)],
  ])
  const request = tinyRequest(map, { ...wish, oneHost: true })
  const plan = proposeGroups(request)
  expect(members(plan)).toEqual([
    [ags(1), ags(3), ags(5)],
    [ags(2), ags(4)],
  ])
  expect(objective(plan, 'hosts')).toMatchObject({ value: 0, bound: 0, optimal: true })
  expect(verifyPlan(plan, request).failures).toEqual([])
})

test('an association that stays whole holds both all the same, and that no plan does better is proven', () => {
  const whole = tinyRequest(
    { amounts: [100, 100, 20], borders: row(3), associations: [1, 1, 0] },
    { prefer: 'associations', oneHost: true },
  )
  const plan = proposeGroups(whole)
  expect(objective(plan, 'hosts')).toMatchObject({ value: 1, bound: 1, optimal: true })
  expect(verifyPlan(plan, whole).failures).toEqual([])
})
