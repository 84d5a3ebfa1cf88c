import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentOf, type Plan } from '../../../src/grouping/plan.js'
import { proposeGroups } from '../../../src/grouping/propose-groups.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { verifyPlan } from '../../../src/grouping/verify/verify-plan.js'
import { row, tinyRequest } from '../tiny.js'

const request = tinyRequest({ amounts: [60, 50, 70, 0, 30], borders: row(3), inSecond: 1 })
const codes = (changed: Plan) => new Set(verifyPlan(changed, request).failures.map(({ code }) => code))

describe('a plan', () => {
  test('is confirmed as it was made', () => {
    const plan = proposeGroups(request)
    expect(verifyPlan(plan, request)).toEqual({ ok: true, failures: [] })
  })

  test('of another shape is looked at no further', () => {
    const plan = proposeGroups(request)
    expect(verifyPlan({ ...plan, groups: null as never, threshold: -1 }, request)).toEqual({
      ok: false,
      failures: [failure('shape', 'groups', null, 'wrong-shape')],
    })
  })

  test('for places that there are not is looked at no further', () => {
    const plan = proposeGroups(request)
    const scope = { ...plan.scope, districts: ['08111'] }
    expect(verifyPlan({ ...plan, scope }, request)).toEqual({
      ok: false,
      failures: [failure('scope', 'scope/districts', '08111', 'no-district')],
    })
  })

  test('is looked at in all its parts otherwise', () => {
    const plan = proposeGroups(request)
    expect(verifyPlan({ ...plan, coverage: { known: 0, total: 0 } }, request).ok).toBe(false)
    expect(codes({ ...plan, coverage: { known: 0, total: 0 } })).toEqual(new Set(['coverage', 'seal']))
    const groups = plan.groups.map((group) => ({ ...group, amount: 1 }))
    expect(codes({ ...plan, groups })).toEqual(new Set(['amount', 'seal']))
    expect(codes({ ...plan, ungrouped: [] })).toEqual(new Set(['order', 'seal']))
    const objectives = plan.proof.objectives.map((objective) => ({ ...objective, value: 7 }))
    expect(codes({ ...plan, proof: { ...plan.proof, objectives } })).toContain('objective-value')
    expect(codes({ ...plan, proof: { ...plan.proof, problem: '' } })).toEqual(new Set(['problem', 'seal']))
  })

  test('has certificates looked at when all the rest is right', () => {
    const plan = proposeGroups(request)
    const components = plan.proof.components.map((component) => ({ ...component, trees: {} }))
    const bare = { ...plan, proof: { ...plan.proof, components } }
    expect(codes(bare)).toEqual(new Set(['seal']))
    const seal = createHash('sha256').update(contentOf(bare)).digest('hex')
    expect(codes({ ...bare, proof: { ...bare.proof, seal } })).toEqual(
      new Set(['objective-bound', 'not-proven']),
    )
  })

  test('nested thousands deep is no plan, and no crash', () => {
    const plan = proposeGroups(request)
    let tree: unknown = { prices: [1], fork: null }
    for (let depth = 0; depth < 20_000; depth += 1) {
      tree = { prices: [1], fork: { pair: [0, 1], together: tree, apart: { prices: [1], fork: null } } }
    }
    const deep = { ...plan, scope: { ...plan.scope, tree } }
    const { ok, failures } = verifyPlan(deep, request)
    const tooDeep = failure('shape', '', null, 'nested-too-deeply')
    // From Node 26 on its content is read to the end, however deep: then it is not what the digests are of.
    const isRead = failures.length > 0 && failures.every(({ code }) => code === 'problem' || code === 'seal')
    expect([ok, isRead ? tooDeep : failures[0]]).toEqual([false, tooDeep])
  })

  test('checked against what cannot be read is no fault of the plan', () => {
    const plan = proposeGroups(request)
    const data = {
      ...request,
      get amounts(): never {
        throw new Error('unreadable')
      },
    }
    expect(() => verifyPlan(plan, data)).toThrow('unreadable')
  })
})
