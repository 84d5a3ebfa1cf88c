import { describe, expect, test } from 'vitest'
import type { Objective, ObjectiveName, Plan } from '../../../src/grouping/plan.js'
import { checkObjectives, hostsIn, postsIn, valuesOf } from '../../../src/grouping/verify/check-objectives.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

// 1-2-3 and 4-5 are groups, 6 is left over; 1 and 4 are of one association
const data = tinyRequest({
  amounts: [50, 60, 30, 70, 100, 5],
  borders: row(6),
  associations: [1, 2, 2, 1, 0, 0],
})
const groups = [groupOf(1, [1, 2, 3]), groupOf(2, [4, 5])]

const objective = (name: ObjectiveName, value: number, bound: number, how: Objective['how']): Objective => ({
  name,
  value,
  bound,
  optimal: value === bound,
  how,
})
const list = (...rest: [number, number, Objective['how']][]) =>
  (['ungrouped', 'groups', 'splits', 'travel'] as const).map((name, index) =>
    objective(name, ...(rest[index] ?? [0, 0, 'open'])),
  )
const component = (objectives: readonly Objective[]) => ({ first: ags(1), objectives, trees: {}, cuts: [] })

const whole = list([1, 0, 'open'], [2, 2, 'lp-dual'], [4, 4, 'exhausted'], [3000, 2900, 'open'])
const parts = [
  component(list([1, 0, 'open'], [1, 1, 'lp-dual'], [2, 2, 'exhausted'], [2000, 2000, 'lp-dual'])),
  component(list([0, 0, 'bound-meets'], [1, 1, 'bound-meets'], [2, 2, 'lp-dual'], [1000, 900, 'open'])),
]
function check(objectives: readonly Objective[], components: Plan['proof']['components'] = parts) {
  const plan = planOf({ groups })
  const claimed = { ...plan, proof: { ...plan.proof, objectives, components } }
  return checkObjectives(claimed, rebuild(claimed, data))
}

test('values follow from the groups', () => {
  const plan = planOf({ groups })
  const problem = rebuild(plan, data)
  const all = new Set(problem.neighbours.keys())
  expect(valuesOf(plan, problem, all)).toMatchObject({
    ungrouped: 1,
    groups: 2,
    splits: 4,
    travel: 3000,
  })
  expect(valuesOf(planOf(), problem, all)).toMatchObject({ ungrouped: 6, groups: 0, splits: 0, travel: 0 })
})

describe('objectives', () => {
  test('add up, and are as proven as their weakest part', () => {
    expect(check(whole)).toEqual([])
  })

  test('of no component at all are proven by counting', () => {
    const plan = planOf({
      proof: {
        ...planOf().proof,
        objectives: list(...whole.map(() => [0, 0, 'bound-meets'] as [number, number, Objective['how']])),
      },
    })
    expect(checkObjectives(plan, rebuild(plan, tinyRequest({ amounts: [0] })))).toEqual([])
  })

  const change = (index: number, changes: Partial<Objective>) =>
    check(whole.map((item, at) => (at === index ? { ...item, ...changes } : item)))

  test('have no other value, bound, or proof', () => {
    expect(change(0, { value: 0 })).toEqual([
      failure('objective-value', 'proof/objectives/0/value', 0, 1),
      failure('not-proven', 'proof/objectives/0/optimal', false, true),
    ])
    expect(change(3, { bound: 2901 })).toEqual([
      failure('objective-bound', 'proof/objectives/3/bound', 2901, 2900),
    ])
    expect(change(1, { optimal: false })).toEqual([
      failure('not-proven', 'proof/objectives/1/optimal', false, true),
    ])
    expect(change(2, { how: 'lp-dual' })).toEqual([
      failure('not-proven', 'proof/objectives/2/how', 'lp-dual', 'exhausted'),
    ])
  })

  test('are these four, in this order, for the whole and for each component', () => {
    const names = ['ungrouped', 'groups', 'splits', 'travel']
    const reversed = [...whole].reverse()
    expect(check(reversed)).toEqual([
      failure('objective-value', 'proof/objectives/0', [...names].reverse(), names),
    ])
    expect(check(whole, [...parts, component(whole.slice(1))])).toEqual([
      failure('objective-value', 'proof/objectives/3', names.slice(1), names),
    ])
  })
})

test('of several hosts in a group all but one count', () => {
  const problem = rebuild(planOf(), tinyRequest({ amounts: [150, 100, 99, 200], borders: row(4) }))
  const hosts = (...members: readonly number[]) => hostsIn(problem, members.map(ags))
  expect([hosts(1), hosts(3), hosts(), hosts(1, 3), hosts(1, 2), hosts(1, 2, 3, 4)]).toEqual([
    0, 0, 0, 0, 1, 2,
  ])
})

test('a group pays whole quarters of a post with all that it has', () => {
  const posts = (sum: number | undefined, ...members: readonly number[]) => {
    const plan = planOf({ scope: sum === undefined ? {} : { posts: sum } })
    return postsIn(plan, rebuild(plan, data), members.map(ags))
  }
  expect([posts(80, 1), posts(80, 1, 2), posts(80, 6), posts(undefined, 1)]).toEqual([2, 5, 0, 0])
})

test('all that a plan is weighed by follows from its groups, in the order of precedence', () => {
  const shown = [['1', '2', '3'].map((one) => ags(Number(one))), [ags(4)], [ags(5)]]
  const plan = planOf({ groups, scope: { budgetGroups: 1, oneHost: true, posts: 80 } })
  const whole = { ...plan, proof: { ...plan.proof, witness: shown } }
  const problem = rebuild(whole, data)
  const values = valuesOf(whole, problem, new Set(problem.neighbours.keys()))
  expect(values).toMatchObject({ ungrouped: 1, most: 3, groups: 2, hosts: 0, posts: 15 })
  expect(valuesOf(whole, problem, new Set([4, 5, 6].map(ags)))).toMatchObject({ most: 2, groups: 1 })
  const claims = ['ungrouped', 'most', 'splits', 'groups', 'hosts', 'posts', 'travel'] as const
  const claimed = {
    ...whole,
    proof: {
      ...whole.proof,
      objectives: claims.map((name) => objective(name, values[name], values[name], 'exhausted')),
    },
  }
  expect(checkObjectives(claimed, problem).filter(({ code }) => code === 'objective-value')).toEqual([])
})
