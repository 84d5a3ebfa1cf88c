import { describe, expect, test } from 'vitest'
import type { PlanScope } from '../../../src/grouping/plan.js'
import { checkWishes } from '../../../src/grouping/verify/check-wishes.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

const data = tinyRequest({ amounts: [60, 50, 30, 70, 100], borders: row(5), associations: [1, 1, 0, 0, 0] })

/** Groups 1-2-3 and 4; 5 is in none. */
function check(scope: Partial<PlanScope>) {
  const plan = planOf({ groups: [groupOf(1, [1, 2, 3]), groupOf(2, [4])], scope })
  return checkWishes(plan, rebuild(plan, data))
}

describe('a wish is kept', () => {
  test.each<Partial<PlanScope>>([
    {},
    { together: [[ags(1), ags(3)], [ags(4)]] },
    { apart: [[ags(3), ags(4)]] },
    { apart: [[ags(5), ags(5)]] },
    { apart: [[ags(1), ags(5)]] },
    { leads: [ags(1), ags(4), ags(5)] },
    { maxSize: 3 },
    { prefer: 'associations' },
  ])('%j', (scope) => {
    expect(check(scope)).toEqual([])
  })

  test('by two who are in no group', () => {
    const plan = planOf({ scope: { apart: [[ags(1), ags(2)]] } })
    expect(checkWishes(plan, rebuild(plan, data))).toEqual([])
  })
})

describe('a wish is broken', () => {
  test('by a group in which somebody lies too far from who leads it', () => {
    expect(check({ maxWay: 2_000 })).toEqual([])
    expect(check({ maxWay: 999 })).toEqual([failure('wish-broken', 'groups/0', 999, null)])
  })

  test('by two groups where one was wanted', () => {
    expect(
      check({
        together: [
          [ags(1), ags(2)],
          [ags(1), ags(4)],
        ],
      }),
    ).toEqual([failure('wish-broken', 'scope/together/1', [ags(1), ags(4)], [1, 2])])
  })

  test('by a member who is in no group', () => {
    expect(check({ together: [[ags(3), ags(5)]] })).toEqual([
      failure('wish-broken', 'scope/together/0', [ags(3), ags(5)], [1, null]),
    ])
    expect(check({ together: [[ags(5)]] })).toHaveLength(1)
  })

  test('by one group where two were wanted, because they lead or so', () => {
    expect(check({ apart: [[ags(1), ags(3)]] })).toEqual([
      failure('wish-broken', 'scope/apart', [ags(1), ags(3)], 1),
    ])
    expect(check({ leads: [ags(2), ags(3)] })).toEqual([
      failure('wish-broken', 'scope/apart', [ags(2), ags(3)], 1),
    ])
  })

  test('by a group that is too large', () => {
    expect(check({ maxSize: 2 })).toEqual([failure('wish-broken', 'groups/0', 2, 3)])
  })
})

test('an association is divided only where it may be', () => {
  const divided = (scope: Partial<PlanScope>) => {
    const plan = planOf({ groups: [groupOf(1, [1]), groupOf(2, [2, 3])], scope })
    return checkWishes(plan, rebuild(plan, data))
  }
  expect(divided({ prefer: 'associations' })).toEqual([
    failure('association-divided', 'groups', [ags(1), ags(2)], [1, 2]),
  ])
  expect(divided({ prefer: 'groups' })).toEqual([])
  expect(divided({ prefer: 'associations', apart: [[ags(1), ags(2)]] })).toEqual([])
})

test('an association of which some are in no group is divided', () => {
  const plan = planOf({ groups: [groupOf(1, [2, 3])], scope: { prefer: 'associations' } })
  expect(checkWishes(plan, rebuild(plan, data))).toMatchObject([{ found: '[null,1]' }])
})
