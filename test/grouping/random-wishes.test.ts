import { expect, test } from 'vitest'
import { IgmError } from '../../src/domain/problem.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { bruteForce } from './brute-force.js'
import { randomRequest } from './random-wishes.js'

/** Requests, and the seed of the first; `npm run wishes` makes more of them. */
const RUNS = Number(process.env.IGM_WISHES ?? 100)
const FIRST = Number(process.env.IGM_WISHES_SEED ?? 1)
/** one request in so many is for a whole district, which no brute force can look through */
const WHOLE = 10
/** Seconds for such a one: whatever is found by then must hold as well. */
const WHOLE_LIMIT = 20

/** @returns municipalities that take part at most: few of the many requests need minutes of brute force */
function sizeOf(seed: number): number | null {
  if (seed % WHOLE === 0) return null
  if (seed % 101 === 0) return 14
  return seed % 51 === 0 ? 13 : 6 + (seed % 7)
}

/** @returns the values of a plan, or why there is none; `confirmed`: by `verifyPlan` */
function answerTo(request: GroupingRequest, isWhole: boolean) {
  try {
    const plan = proposeGroups(request, isWhole ? { timeLimitSeconds: WHOLE_LIMIT } : {})
    const { failures } = verifyPlan(plan, request)
    return { values: plan.proof.objectives.map(({ value }) => value), outcome: 'plan', failures }
  } catch (error) {
    return { values: null, outcome: error instanceof IgmError ? error.code : String(error), failures: [] }
  }
}

test('random wishes on real maps end in a confirmed plan that no partition beats, or are impossible', () => {
  const faults: unknown[] = []
  let impossible = 0
  for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
    const size = sizeOf(seed)
    const request = randomRequest(seed, size)
    const { values, outcome, failures } = answerTo(request, size === null)
    const best = size === null ? values : bruteForce(request)
    const isAnswer = outcome === 'plan' || outcome === 'plan-impossible'
    if (!isAnswer || failures.length > 0 || String(values) !== String(best))
      faults.push({ seed, outcome, failures, values, best })
    if (outcome === 'plan-impossible') impossible += 1
    if (RUNS > 100 && seed % 100 === 0) console.log(`up to ${seed}: ${impossible} impossible`, faults)
  }
  expect(faults).toEqual([])
  expect(impossible).toBeGreaterThan(RUNS / 20)
}, 7_200_000)

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
