import { expect, test } from 'vitest'
import { IgmError } from '../../src/domain/problem.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { bruteForce } from './brute-force.js'
import { randomRequest } from './random-wishes.js'

/** Requests; `IGM_WISHES=5000` for the long run. */
const RUNS = Number(process.env.IGM_WISHES ?? 250)

/** @returns the values of a plan that is confirmed; null where it is proven that there is none */
function confirmedValues(request: GroupingRequest, name: string): readonly number[] | null {
  try {
    const plan = proposeGroups(request)
    expect(verifyPlan(plan, request).failures, name).toEqual([])
    return plan.proof.objectives.map(({ value }) => value)
  } catch (error) {
    if (error instanceof IgmError && error.code === 'plan-impossible') return null
    throw error
  }
}

test('random wishes on parts of real maps end in a confirmed plan that no partition beats, or are impossible', () => {
  let impossible = 0
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const request = randomRequest(seed, 6 + (seed % 7))
    const found = confirmedValues(request, `seed ${seed}`)
    const best = bruteForce(request)
    expect(found, `seed ${seed}`).toEqual(best)
    if (!found) impossible += 1
  }
  expect(impossible).toBeGreaterThan(RUNS / 20)
}, 1_800_000)

test('two wishes to be together never put a municipality into two groups', () => {
  // the second wish lies where the group of the first one grows
  const { maxWay: _, ...request } = randomRequest(1)
  const district = request.register.districts.filter(({ name }) => name === 'Freudenstadt')
  const named = (name: string) =>
    request.register.municipalities.find((one) => one.name === name && one.district === district[0])!.ags
  const inDistrict = request.register.municipalities.filter((one) => one.district === district[0])
  const plan = proposeGroups({
    ...request,
    districts: district,
    amounts: new Map(inDistrict.map(({ ags }, index) => [ags, 9_000 + 700 * index])),
    together: [
      [named('Dornstetten'), named('Freudenstadt')],
      [named('Alpirsbach'), named('Bad Rippoldsau-Schapbach')],
    ],
    apart: [],
    exclude: [],
    leads: [],
    maxSize: null,
    threshold: 51_000,
  })
  const members = plan.groups.flatMap((group) => group.members)
  expect(new Set(members).size).toBe(members.length)
})
