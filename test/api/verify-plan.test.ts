import { beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { type GroupResult, proposeGroups } from '../../src/api/propose-groups.js'
import { verifyPlan } from '../../src/api/verify-plan.js'
import { openWorkspace } from '../../src/api/workspace.js'
import { sealed } from '../../src/grouping/fingerprint.js'
import { problemOf } from '../support/problem-of.js'

const workspace = openWorkspace({ IGM_DATA_DIR: 'no-such-folder-anywhere' })
let plan: GroupResult

beforeAll(async () => {
  plan = await proposeGroups(workspace, { ...PLAIN_WISHES, edition: '2017', districts: ['Sigmaringen'] })
})

/** Verifies a copy of the plan in which the change has been made. */
async function verdictOn(change: (copy: MutablePlan) => unknown) {
  const copy = structuredClone(plan) as unknown as MutablePlan
  change(copy)
  const { ok, failures } = await verifyPlan(workspace, JSON.stringify(copy), 'plan.json')
  return { ok, codes: new Set(failures.map(({ code }) => code)) }
}

interface MutablePlan {
  edition: string
  threshold: number
  coverage: { known: number; total: number }
  groups: { id: number; members: string[]; amount: number; lead: string; connected: boolean }[]
  ungrouped: { ags: string; code: string; missing: number | null }[]
  proof: { objectives: { value: number; bound: number; optimal: boolean }[] }
  ownAmounts: [string, number][]
}

describe('verifyPlan', () => {
  it('confirms a plan that was saved and read again', async () => {
    expect(await verdictOn(() => {})).toEqual({ ok: true, codes: new Set() })
  })

  it.each<[string, (copy: MutablePlan) => unknown, string]>([
    ['an amount one euro higher', ({ groups }) => Object.assign(groups[0]!, { amount: 99_999 }), 'amount'],
    ['a member dropped', ({ groups }) => groups[0]!.members.pop(), 'amount'],
    ['a member in two groups', ({ groups }) => groups[0]!.members.push(groups[1]!.lead), 'member-twice'],
    ['a stranger', ({ groups }) => groups[0]!.members.push('08111000'), 'member-unknown'],
    ['another lead', ({ groups }) => Object.assign(groups[0]!, { lead: groups[1]!.lead }), 'lead'],
    ['a false reason', ({ ungrouped }) => Object.assign(ungrouped[0]!, { code: 'none' }), 'ungrouped-reason'],
    ['a better coverage', ({ coverage }) => Object.assign(coverage, { known: 25 }), 'coverage'],
    ['a better value', ({ proof }) => Object.assign(proof.objectives[1]!, { value: 9 }), 'objective-value'],
    ['a higher threshold', (copy) => Object.assign(copy, { threshold: 999_999 }), 'below-threshold'],
    ['more certainty', (copy) => Object.assign(copy, { verdict: 'proven' }), 'verdict'],
    ['other figures', ({ groups, ownAmounts }) => ownAmounts.push([groups[0]!.lead, 1]), 'amount'],
  ])('rejects %s', async (_, change, code) => {
    const { ok, codes } = await verdictOn(change)
    expect(ok).toBe(false)
    expect(codes).toContain(code)
  })

  it('rejects a way that is longer than the plan wishes, though it is sealed anew', async () => {
    const near = { ...plan, scope: { ...plan.scope, maxWay: 1_000 } }
    const { failures } = await verifyPlan(workspace, JSON.stringify(sealed(near)), 'plan.json')
    expect(failures.map(({ code }) => code)).toContain('wish-broken')
  })

  it.each([
    ['', 'no-json', ''],
    ['[]', 'other-version', ''],
    ['null', 'no-json', ''],
    ['{"schemaVersion":2}', 'other-version', ''],
    ['{"schemaVersion":1}', 'field', 'edition'],
    ['{"schemaVersion":1,"edition":"2017"}', 'field', 'sample'],
    ['{"schemaVersion":1,"edition":"2017","sample":false,"verdict":"good"}', 'field', 'verdict'],
    ['{"schemaVersion":1,"edition":"2017","sample":false,"verdict":null}', 'field', 'ownAmounts'],
    [
      '{"schemaVersion":1,"edition":"2017","sample":false,"verdict":null,"ownAmounts":[["08437005",-1]]}',
      'field',
      'ownAmounts',
    ],
    [
      '{"schemaVersion":1,"edition":"2017","sample":false,"verdict":null,"ownAmounts":[],"ownFile":1}',
      'field',
      'ownFile',
    ],
  ])('does not take %j for a plan', async (text, reason, what) => {
    expect(await problemOf(verifyPlan(workspace, text, 'plan.json'))).toEqual({
      code: 'plan-invalid',
      args: { path: 'plan.json', reason, what },
    })
  })
})

describe('what has the outline of a plan but not its shape', () => {
  const basis = '"edition":"2017","sample":false,"verdict":null,"ownAmounts":[]'
  const outline = `"schemaVersion":1,${basis},"coverage":{},"ungrouped":[]`

  it.each([
    `{${outline},"groups":[],"scope":{},"proof":{}}`,
    `{${outline},"groups":[null],"scope":{"districts":[]},"proof":{"objectives":[]}}`,
  ])('%s is never confirmed', async (text) => {
    const { ok, failures } = await verifyPlan(workspace, text, 'plan.json')
    expect([ok, failures.length > 0]).toEqual([false, true])
  })
})

describe('a saved plan is refused', () => {
  const refused = async (change: (text: string) => string) => {
    const { code, args } = await problemOf(verifyPlan(workspace, change(JSON.stringify(plan)), 'plan.json'))
    const { reason, what } = args as { reason: string; what: string }
    return [code, reason, what]
  }
  const own = (...pairs: [string, number][]) =>
    refused((text) => text.replace('"ownAmounts":[]', `"ownAmounts":${JSON.stringify(pairs)}`))

  it('with own amounts of nobody, of somebody twice, or of somebody outside the scope', async () => {
    expect(await own(['08437999', 1])).toEqual(['plan-invalid', 'own-amount', '08437999'])
    expect(await own(['08437005', 1], ['08437005', 1])).toEqual(['plan-invalid', 'own-amount', '08437005'])
    expect(await own(['08336050', 1])).toEqual(['plan-invalid', 'own-amount', '08336050'])
  })

  it('with a key that stands twice', async () => {
    const twice = (text: string) => text.replace('"threshold":', '"threshold":1,"threshold":')
    expect(await refused(twice)).toEqual(['plan-invalid', 'key-twice', 'threshold'])
  })
})

describe('what the amounts of a plan are from', () => {
  const codes = async (changed: object) =>
    (await verifyPlan(workspace, JSON.stringify(changed), 'plan.json')).failures.map(({ code }) => code)

  it('is sealed: edition, own amounts and the mark of the sample', async () => {
    expect(await codes(plan)).toEqual([])
    for (const change of [{ sample: true }, { verdict: 'proven' }, { ownAmounts: [['08437005', 1]] }])
      expect(await codes({ ...plan, ...change })).toContain('seal')
  })

  it('is never said to be more than it is, though the plan is sealed anew and its own amounts are others', async () => {
    const surer = { ...plan, verdict: 'proven' as const }
    expect(await codes(sealed(surer))).toEqual(['verdict'])
    const others = { ...surer, ownAmounts: [['08437100', 60000] as const] }
    expect(await codes(sealed(others))).toEqual(expect.arrayContaining(['verdict', 'problem', 'amount']))
  })

  it('is of the edition that was asked for, or that is the one failure', async () => {
    const { ok, failures } = await verifyPlan(workspace, JSON.stringify(plan), 'plan.json', '2018')
    expect([ok, failures]).toEqual([
      false,
      [{ code: 'edition', place: 'edition', claimed: '"2017"', found: '"2018"' }],
    ])
    expect((await verifyPlan(workspace, JSON.stringify(plan), 'plan.json', '2017')).ok).toBe(true)
  })

  it('is said where it is invented, even in a plan that was sealed anew', async () => {
    const districts = ['Sigmaringen']
    const invented = await proposeGroups(workspace, { ...PLAIN_WISHES, edition: 'demo', districts })
    expect([invented.sample, invented.verdict, await codes(invented)]).toEqual([true, 'proven', []])
    expect(await codes(sealed({ ...invented, sample: false }))).toEqual(['basis'])
  })
})
