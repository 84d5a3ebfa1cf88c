import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { IgmError } from '../../src/domain/problem.js'
import { assembleSoFar } from '../../src/grouping/assemble.js'
import type { Solution } from '../../src/grouping/exact/solution.js'
import { contentOf, type Plan, type SubsetRowCut } from '../../src/grouping/plan.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { register, requestFor } from './support.js'

const FREIBURG = register.districts.map(({ ags }) => ags).filter((ags) => ags.startsWith('083'))
const LOERRACH = '08336050'
const ROTTWEIL = '08325049'
const KONSTANZ = '08335043'

/** Ten districts in one piece: about 280 municipalities that draw something. */
const inOnePiece = (changes: Partial<GroupingRequest> = {}) =>
  requestFor(FREIBURG, { acrossDistricts: true, ...changes })

function resealed(plan: Plan): Plan {
  const seal = createHash('sha256').update(contentOf(plan)).digest('hex')
  return { ...plan, proof: { ...plan.proof, seal } }
}

function codeOf(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    return error instanceof IgmError ? error.code : String(error)
  }
}

describe('what is too large to be solved as a whole', () => {
  const request = inOnePiece()
  const steps: [number, Solution][] = []
  const plan = proposeGroups(request, {
    onSolution: (component, _, solution) => steps.push([component, solution]),
  })

  test('gets a plan near its bound, which is confirmed', () => {
    expect(verifyPlan(plan, request).failures).toEqual([])
    const groups = plan.proof.objectives[1]
    expect((groups?.bound ?? 0) / (groups?.value ?? 1)).toBeLessThan(1.02)
  })

  test('gets more groups than its districts have by themselves', () => {
    const apart = proposeGroups({ ...request, acrossDistricts: false })
    expect(plan.groups.length).toBeGreaterThan(apart.groups.length)
  })

  test('can be stopped at any time: each step on the way is a plan that is confirmed', () => {
    const found = new Map<number, Solution>()
    const plans = [assembleSoFar(request, found)]
    for (const [component, solution] of steps) {
      found.set(component, solution)
      plans.push(assembleSoFar(request, found))
    }
    expect(plans.length).toBeGreaterThan(3)
    for (const step of plans) expect(step && verifyPlan(step, request).failures).toEqual([])
    expect(plans.at(-1)?.groups).toEqual(plan.groups)
  })

  test('a triple that is none proves nothing', () => {
    const index = plan.proof.components.findIndex(({ cuts = [] }) => cuts.length > 0)
    expect(index).toBeGreaterThanOrEqual(0)
    const withCut = (change: (cut: SubsetRowCut) => SubsetRowCut) => {
      const components = plan.proof.components.map((component, at) =>
        at === index ? { ...component, cuts: (component.cuts ?? []).map(change) } : component,
      )
      return verifyPlan(resealed({ ...plan, proof: { ...plan.proof, components } }), request).ok
    }
    expect(withCut((cut) => cut)).toBe(true)
    expect(withCut(([a, , c]) => [a, a, c])).toBe(false)
    expect(withCut(([a, b]) => [a, b, 5000])).toBe(false)
  })
})

describe('wishes there', () => {
  test.each<[string, Partial<GroupingRequest>]>([
    ['two that are far apart', { together: [[LOERRACH, KONSTANZ]] }],
    [
      'two pairs that cross',
      {
        together: [
          [LOERRACH, ROTTWEIL],
          [KONSTANZ, '08317065'],
        ],
      },
    ],
    ['some apart', { apart: [[LOERRACH, '08336091']], leads: [LOERRACH, '08336006'] }],
    ['a limit to the size', { maxSize: 3 }],
    ['associations kept whole', { prefer: 'associations' }],
  ])('are kept: %s', (_, changes) => {
    const request = inOnePiece(changes)
    const plan = proposeGroups(request, { timeLimitSeconds: 1 })
    expect(verifyPlan(plan, request).failures).toEqual([])
    expect(plan.groups.length).toBeGreaterThan(50)
  })

  test('a way longer than a group may be is impossible, for certain', () => {
    const request = inOnePiece({ together: [[LOERRACH, KONSTANZ]], maxSize: 4 })
    expect(codeOf(() => proposeGroups(request, { timeLimitSeconds: 1 }))).toBe('plan-impossible')
  })
})
