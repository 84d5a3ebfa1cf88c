import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentOf, type Plan } from '../../../src/grouping/plan.js'
import { proposeGroups } from '../../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../../src/grouping/verify/verify-plan.js'
import { inventedRequest } from '../invented-state.js'
import { requestFor } from '../support.js'

type Path = readonly (string | number)[]

/** Every value in the plan that is not an object, and every list. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => placesIn(item, [...path, index]))]
  if (value === null || typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))
}

function changed(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'boolean') return [!value]
  if (value === null) return [1]
  if (Array.isArray(value))
    return value.length > 0 ? [value.slice(1), value.slice(0, -1), [...value].reverse()] : [['08999001']]
  return [`${value}0`, 'open', 'left-over', '08999001', '08336014'].filter((other) => other !== value)
}

function mutantsOf(plan: Plan): { path: Path; mutant: Plan }[] {
  return placesIn(plan)
    .filter((path) => path.at(-1) !== 'seconds')
    .flatMap((path) => {
      const at = (root: unknown) =>
        path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root)
      return changed(at(plan)).flatMap((value) => {
        const mutant = structuredClone(plan)
        const parent = path
          .slice(0, -1)
          .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], mutant)
        Object.assign(parent as object, { [path.at(-1) ?? '']: value })
        return JSON.stringify(mutant) === JSON.stringify(plan) ? [] : [{ path, mutant }]
      })
    })
}

function resealed(plan: Plan): Plan {
  const seal = createHash('sha256').update(contentOf(plan)).digest('hex')
  return { ...plan, proof: { ...plan.proof, seal } }
}

describe.each([
  ['a small district', inventedRequest(3, 8)],
  ['one with wishes', inventedRequest(5, 8, { maxSize: 3, apart: [['08999001', '08999002']] })],
  ['one that gives up a group', inventedRequest(9, 8, { budgetGroups: 1 })],
  ['a real map', requestFor(['08335'])],
])('a plan for %s', (_, request) => {
  const plan = proposeGroups(request)

  test('is confirmed as it is, and after a way through JSON', () => {
    expect(verifyPlan(JSON.parse(JSON.stringify(plan)) as Plan, request).failures).toEqual([])
  })

  test('is rejected when any field is changed', () => {
    for (const { path, mutant } of mutantsOf(plan)) {
      expect(verifyPlan(mutant, request).ok, path.join('/')).toBe(false)
    }
  })

  test('is rejected when any claim is changed and the seal renewed', () => {
    for (const { path, mutant } of mutantsOf(plan)) {
      // other duals may prove the same
      if (path.includes('trees') || path.at(-1) === 'seal') continue
      expect(verifyPlan(resealed(mutant), request).ok, path.join('/')).toBe(false)
    }
  })

  test('is rejected for other amounts', () => {
    const amounts = new Map([...request.amounts].map(([ags, amount]) => [ags, amount + 1]))
    expect(verifyPlan(plan, { ...request, amounts }).ok).toBe(false)
  })
})

test('a worse plan cannot be called optimal', () => {
  const request = requestFor(['08335'])
  const plan = proposeGroups(request)
  const [first, second, ...rest] = plan.groups.filter(({ members }) => members.length > 1)
  expect(first && second && rest.length).toBeGreaterThan(0)
  const objectives = plan.proof.objectives.map((objective) =>
    objective.name === 'groups'
      ? { ...objective, value: objective.value - 1, bound: objective.value - 1 }
      : objective,
  )
  const worse = { ...plan, groups: plan.groups.slice(1), proof: { ...plan.proof, objectives } }
  expect(verifyPlan(resealed(worse), request).ok).toBe(false)
})
