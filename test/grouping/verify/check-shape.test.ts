import { describe, expect, test } from 'vitest'
import type { ProofTree } from '../../../src/grouping/plan.js'
import { checkShape } from '../../../src/grouping/verify/check-shape.js'
import { ags, groupOf, planOf } from '../tiny.js'

const leaf: ProofTree = { prices: [1, -2], fork: null }
const tree: ProofTree = { prices: [], fork: { pair: [0, 1], together: leaf, apart: leaf } }
const objective = { name: 'groups', value: 1, bound: 2, optimal: false, how: 'open' } as const

/** Something in every list. */
const full = planOf({
  scope: { together: [[ags(1)]], apart: [[ags(1), ags(2)]], exclude: [ags(3)], leads: [ags(4)], maxSize: 3 },
  groups: [groupOf(1, [1], { associations: ['089990001'] })],
  ungrouped: [{ ags: ags(3), code: 'excluded', missing: 50 }],
  proof: {
    objectives: [objective],
    problem: '',
    components: [
      {
        first: ags(1),
        objectives: [objective],
        trees: { packing: tree, ungrouped: leaf, groups: leaf, splits: leaf, travel: leaf },
        cuts: [[0, 1, 2]],
      },
    ],
    seal: '',
    seconds: 0.5,
  },
})

/** @returns the plan with another value at a place like `groups/0/id`; undefined takes it away */
function changed(place: string, value: unknown): unknown {
  const plan = structuredClone(full)
  const path = place.split('/')
  const last = path.pop() ?? ''
  const parent = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], plan)
  Object.assign(parent as object, { [last]: value })
  return plan
}

test('a plan has the right shape, with wishes and forks and without', () => {
  expect(checkShape(full)).toEqual([])
  expect(checkShape(planOf())).toEqual([])
})

test.each([
  ['scope/prefer', 'associations'],
  ['scope/minBorder', 0.5],
  ['scope/maxSize', null],
  ['ungrouped/0/missing', null],
  ['proof/seconds', null],
  ['proof/witness', [[ags(1)], [ags(2), ags(3)]]],
  ['scope/maxWay', 12_000],
  ['scope/oneHost', true],
  ['scope/posts', 79_500],
  ['scope/budgetGroups', 2],
  ['proof/components/0/trees/most', leaf],
  ['proof/components/0/trees/hosts', leaf],
  ['proof/components/0/trees/posts', leaf],
  ['proof/components/0/trees', {}],
  ['proof/components/0/cuts', []],
  ['proof/components/0/trees/packing/fork', null],
])('%s may be %j', (place, value) => {
  expect(checkShape(changed(place, value))).toEqual([])
})

test.each([
  ['proof/witness', [ags(1)]],
  ['proof/witness', 'x'],
  ['scope/maxWay', '12'],
  ['scope/maxWay', 0.5],
  ['scope/oneHost', false],
  ['scope/oneHost', 1],
  ['scope/posts', 0.5],
  ['scope/budgetGroups', '1'],
  ['proof/components/0/trees/other', leaf],
])('%s may not be %j', (place, value) => {
  expect(checkShape(changed(place, value))).not.toEqual([])
})

describe('what has another shape is named by its first part', () => {
  const anything = [undefined, null, true, 1, 0.5, 2 ** 53, 'text', '', [1], ['text'], [null], {}, Number.NaN]
  const isWhole = (value: unknown) => Number.isSafeInteger(value)
  const isText = (value: unknown) => typeof value === 'string'
  const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
  const isYesNo = (value: unknown) => typeof value === 'boolean'
  const isNothing = () => false
  const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value)
  const ofNumbers = (value: unknown) => Array.isArray(value) && value.every(isWhole)

  test.each<[string, (value: unknown) => boolean]>([
    ['schemaVersion', (value) => value === 1],
    ['threshold', isWhole],
    ['scope', isNothing],
    ['scope/districts', isTexts],
    ['scope/acrossDistricts', isYesNo],
    ['scope/minBorder', (value) => typeof value === 'number'],
    ['scope/together', isNothing],
    ['scope/together/0', isTexts],
    ['scope/apart', isNothing],
    ['scope/apart/0', isNothing],
    ['scope/apart/0/1', isText],
    ['scope/exclude', isTexts],
    ['scope/maxSize', orNull(isWhole)],
    ['scope/hosts', isYesNo],
    ['scope/leads', isTexts],
    ['scope/prefer', isNothing],
    ['coverage', isNothing],
    ['coverage/known', isWhole],
    ['coverage/total', isWhole],
    ['groups', isNothing],
    ['groups/0', isNothing],
    ['groups/0/id', isWhole],
    ['groups/0/members', isTexts],
    ['groups/0/amount', isWhole],
    ['groups/0/lead', isText],
    ['groups/0/connected', isYesNo],
    ['groups/0/associations', isTexts],
    ['ungrouped', isNothing],
    ['ungrouped/0/ags', isText],
    ['ungrouped/0/code', isText],
    ['ungrouped/0/missing', orNull(isWhole)],
    ['proof', isNothing],
    ['proof/objectives', isNothing],
    ['proof/objectives/0', isNothing],
    ['proof/objectives/0/name', isText],
    ['proof/objectives/0/value', isWhole],
    ['proof/objectives/0/bound', isWhole],
    ['proof/objectives/0/optimal', isYesNo],
    ['proof/objectives/0/how', isText],
    ['proof/problem', isText],
    ['proof/seal', isText],
    ['proof/seconds', orNull((value) => typeof value === 'number')],
    ['proof/components', isNothing],
    ['proof/components/0/first', isText],
    ['proof/components/0/objectives', isNothing],
    // the first builds had none
    ['proof/components/0/cuts', isNothing],
    ['proof/components/0/cuts/0', isNothing],
    ['proof/components/0/cuts/0/2', isWhole],
    // no tree at all is what a plan has where a component stays below the threshold
    ['proof/components/0/trees', (value) => JSON.stringify(value) === '{}'],
    ['proof/components/0/trees/packing', isNothing],
    ['proof/components/0/trees/travel/prices', ofNumbers],
    ['proof/components/0/trees/packing/fork', (value) => value === null],
    ['proof/components/0/trees/packing/fork/pair', isNothing],
    ['proof/components/0/trees/packing/fork/pair/0', isWhole],
    ['proof/components/0/trees/packing/fork/together', isNothing],
    ['proof/components/0/trees/packing/fork/apart', isNothing],
  ])('%s', (place, isRight) => {
    const name = place.split('/')[0] ?? ''
    const wrong = [{ code: 'shape', place: name, claimed: 'null', found: '"wrong-shape"' }]
    for (const value of anything) {
      expect(checkShape(changed(place, value)), `${value}`).toEqual(isRight(value) ? [] : wrong)
    }
  })

  test.each([
    ['scope/apart/0', ['08999001']],
    ['scope/apart/0', ['08999001', '08999002', '08999003']],
    ['proof/components/0/cuts/0', [0, 1]],
    ['proof/components/0/cuts/0', [0, 1, 2, 3]],
    ['proof/components/0/trees/packing/fork/pair', [0]],
    ['proof/components/0/trees/packing/fork/pair', [0, 1, 2]],
    ['proof/components/0/trees', { other: leaf }],
    ['proof/components/0/trees', { packing: { prices: [0.5], fork: null } }],
  ])('%s %j', (place, value) => {
    expect(checkShape(changed(place, value))).toHaveLength(1)
  })
})

test.each([null, undefined, 'plan', 3])('%j is no plan', (value) => {
  expect(checkShape(value)).toMatchObject([{ code: 'shape', place: '', found: '"no-plan"' }])
})

test('each part that is wrong is named', () => {
  expect(checkShape({}).map(({ place }) => place)).toEqual([
    'schemaVersion',
    'threshold',
    'scope',
    'coverage',
    'groups',
    'ungrouped',
    'proof',
  ])
})
