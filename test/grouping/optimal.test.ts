import { expect, test } from 'vitest'
import { IgmError } from '../../src/domain/problem.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { random } from '../support/random.js'
import { bruteForce } from './brute-force.js'
import { inventedRequest } from './invented-state.js'

function solved(request: GroupingRequest) {
  try {
    const plan = proposeGroups(request)
    expect(verifyPlan(plan, request).failures).toEqual([])
    const [ungrouped, groups, splits, travel] = plan.proof.objectives.map(({ value }) => value)
    return {
      values: [ungrouped, groups, splits, travel],
      optimal: plan.proof.objectives.every((o) => o.optimal),
    }
  } catch (error) {
    if (error instanceof IgmError && error.code === 'plan-impossible') return { values: null, optimal: true }
    throw error
  }
}

function same(values: readonly (number | undefined)[] | null): readonly number[] | null {
  return values?.map((value) => (value ?? 0) + 0 || 0) ?? null
}

function sample(seeds: number, wish: (next: () => number, key: () => string) => Partial<GroupingRequest>) {
  let open = 0
  for (let seed = 1; seed <= seeds; seed += 1) {
    const next = random(seed * 7919)
    const size = 4 + Math.floor(next() * 5)
    const key = () => `08999${String(1 + Math.floor(next() * size)).padStart(3, '0')}`
    const request = inventedRequest(seed, size, wish(next, key))
    const { values, optimal } = solved(request)
    expect(same(values), `seed ${seed}`).toEqual(same(bruteForce(request)))
    if (!optimal) open += 1
  }
  return open
}

test('no partition of a small graph is better, in all four objectives', () => {
  expect(sample(150, () => ({}))).toBe(0)
})

test('nor with a threshold that is hard to reach', () => {
  expect(sample(150, () => ({ threshold: 110 }))).toBe(0)
})

test('nor with a limit to the size', () => {
  expect(sample(200, (next) => ({ maxSize: 2 + Math.floor(next() * 3) }))).toBe(0)
})

test('nor with municipalities apart', () => {
  expect(
    sample(200, (_, key) => ({
      apart: [
        [key(), key()],
        [key(), key()],
      ].filter(([a, b]) => a !== b) as [string, string][],
    })),
  ).toBe(0)
})

test('nor with municipalities together', () => {
  expect(sample(200, (_, key) => ({ together: [[key(), key()]] }))).toBe(0)
})

test('nor with several wishes at once', () => {
  const wishes = (next: () => number, key: () => string): Partial<GroupingRequest> => ({
    together: [[key(), key(), key()]],
    apart: [[key(), key()]].filter(([a, b]) => a !== b) as [string, string][],
    exclude: [key()],
    leads: [key(), key()],
    maxSize: next() < 0.5 ? 5 : null,
    hosts: next() < 0.7,
    minBorder: next() < 0.5 ? 300 : 0,
  })
  expect(sample(300, wishes)).toBe(0)
})

test('nor when those that reach the threshold stay alone', () => {
  expect(sample(100, () => ({ hosts: false }))).toBe(0)
})
