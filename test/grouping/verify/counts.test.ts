import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/grouping/plan.js'
import { proposeGroups } from '../../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../../src/grouping/verify/verify-plan.js'
import { requestFor } from '../support.js'

const request = requestFor(['08335'])
const plan = proposeGroups(request)
const [ungrouped, groups, splits, travel] = plan.proof.objectives

/** The plan as the first build would have saved it: no certificate, and no claim beyond counting. */
function counted(proof: object): Plan {
  return { ...plan, proof: proof as Plan['proof'] }
}
const open = { optimal: false, how: 'open' }
const amounts = [...request.amounts].flatMap(([ags, amount]) =>
  ags.startsWith('08335') && amount > 0 ? [amount] : [],
)
const sum = amounts.reduce((total, amount) => total + amount, 0)
const claims = [
  {
    ...ungrouped,
    ...(ungrouped?.value === 0 ? { bound: 0, optimal: true, how: 'bound-meets' } : { bound: 0, ...open }),
  },
  { ...groups, bound: Math.min(amounts.length, Math.floor(sum / request.threshold)), ...open },
  { ...splits, bound: plan.groups.length, ...open },
  { ...travel, bound: 0, ...open },
]

describe('a plan without a certificate', () => {
  test('is confirmed when it claims what counting proves', () => {
    expect(verifyPlan(counted({ objectives: claims, seconds: null }), request).failures).toEqual([])
  })

  test('is refused when it claims what only a certificate could prove', () => {
    expect(groups?.optimal).toBe(true)
    const { objectives } = plan.proof
    expect(verifyPlan(counted({ objectives, seconds: null }), request).ok).toBe(false)
  })

  test.each([0, 1, 2, 3])('is refused when claim %d is another', (at) => {
    for (const change of [
      { bound: 1 },
      { value: 1 },
      { optimal: true },
      { how: 'lp-dual' },
      { name: 'lead' },
    ]) {
      const objectives = claims.map((claim, i) => (i === at ? { ...claim, ...change } : claim))
      if (JSON.stringify(objectives) === JSON.stringify(claims)) continue
      expect(verifyPlan(counted({ objectives, seconds: null }), request).ok, JSON.stringify(change)).toBe(
        false,
      )
    }
  })
})

test.each(['problem', 'components', 'seal'])('a certificate without its %s is damaged', (key) => {
  const proof = Object.fromEntries(Object.entries(plan.proof).filter(([name]) => name !== key))
  expect(verifyPlan(counted(proof), request).failures).toMatchObject([{ code: 'shape', place: 'proof' }])
})
