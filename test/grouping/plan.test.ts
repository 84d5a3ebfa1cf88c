import { expect, test } from 'vitest'
import { contentOf } from '../../src/grouping/plan.js'
import { groupOf, planOf } from './tiny.js'

const plan = planOf()

test.each([
  { threshold: 1 },
  { scope: { hosts: false } },
  { coverage: { known: 1, total: 1 } },
  { groups: [groupOf(1, [1])] },
  { ungrouped: [{ ags: '', code: 'none', missing: null }] },
  {
    proof: {
      ...plan.proof,
      objectives: [{ name: 'groups', value: 0, bound: 0, optimal: true, how: 'open' }],
    },
  },
  { proof: { ...plan.proof, problem: 'another' } },
  { proof: { ...plan.proof, components: [{ first: '', objectives: [], trees: {}, cuts: [] }] } },
] as const)('a plan says something else with %j', (changes) => {
  expect(contentOf(planOf(changes))).not.toBe(contentOf(plan))
})

test('the seal and a time are no part of what it says', () => {
  expect(contentOf({ ...plan, proof: { ...plan.proof, seal: 'x', seconds: 3 } })).toBe(contentOf(plan))
})
