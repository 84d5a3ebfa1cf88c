import { describe, expect, test } from 'vitest'
import type { Group } from '../../../src/grouping/plan.js'
import { checkGroups, leadOf } from '../../../src/grouping/verify/check-groups.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

const data = tinyRequest({
  amounts: [60, 50, 30, 70, 100, 0],
  borders: row(6),
  associations: [2, 1, 1, 0, 0, 0],
})
const first = groupOf(1, [1, 2, 3], {
  amount: 140,
  lead: ags(2),
  associations: ['089990001', '089990002'],
})
const second = groupOf(2, [4, 5], { amount: 170 })

function check(groups: readonly Group[], threshold = 100) {
  const plan = planOf({ groups, threshold })
  return checkGroups(plan, rebuild(plan, data))
}

describe('groups', () => {
  test('are right as they are', () => {
    expect(check([first, second])).toEqual([])
    expect(check([first, second], 140)).toEqual([])
  })

  test.each<[keyof Group, unknown, string, unknown]>([
    ['id', 2, 'group-id', 1],
    ['amount', 141, 'amount', 140],
    ['connected', false, 'not-connected', true],
    ['lead', ags(1), 'lead', ags(2)],
    ['associations', ['089990002', '089990001'], 'associations', ['089990001', '089990002']],
    ['associations', ['089990001'], 'associations', ['089990001', '089990002']],
  ])('have the %s that follows from the members, not %j', (name, value, code, found) => {
    expect(check([{ ...first, [name]: value }, second])).toEqual([
      failure(code as 'lead', `groups/0/${name}`, value, found),
    ])
  })

  test('reach the threshold', () => {
    expect(check([first, second], 141)).toEqual([failure('below-threshold', 'groups/0', 141, 140)])
  })

  test('are connected by their own members', () => {
    const gap = groupOf(1, [1, 3], { amount: 90, lead: ags(1), associations: ['089990001', '089990002'] })
    expect(check([gap], 90)).toEqual([failure('not-connected', 'groups/0/members', true, false)])
  })

  test('have sorted members, each once', () => {
    const members = [ags(5), ags(4)]
    expect(check([first, { ...second, members }])).toEqual([
      failure('order', 'groups/1/members', members, [ags(4), ags(5)]),
    ])
    expect(check([{ ...second, id: 1, members: [ags(4), ags(4), ags(5)], amount: 240 }])).toEqual([
      failure('order', 'groups/0/members', [ags(4), ags(4), ags(5)], [ags(4), ags(5)]),
      failure('member-twice', 'groups/0/members', ags(4), 'in two groups'),
    ])
  })

  test('share no member', () => {
    const more = groupOf(2, [3, 4], { amount: 100, lead: ags(3), associations: ['089990001'] })
    expect(check([first, more])).toEqual([
      failure('member-twice', 'groups/1/members', ags(3), 'in two groups'),
    ])
  })

  test('are sorted by first member', () => {
    expect(
      check([
        { ...second, id: 1 },
        { ...first, id: 2 },
      ]),
    ).toEqual([failure('order', 'groups', [ags(4), ags(1)], [ags(1), ags(4)])])
  })

  test('have members, and only of those who take part', () => {
    expect(check([{ ...first, members: [] }])).toEqual([
      failure('member-unknown', 'groups/0/members', [], 'takes no part'),
    ])
    expect(check([first, { ...second, members: [ags(4), ags(5), ags(6)] }])).toEqual([
      failure('member-unknown', 'groups/1/members', [ags(6)], 'takes no part'),
    ])
  })

  test('keep the wishes', () => {
    const plan = planOf({ groups: [first, second], scope: { apart: [[ags(1), ags(3)]] } })
    expect(checkGroups(plan, rebuild(plan, data))).toMatchObject([{ code: 'wish-broken' }])
  })
})

describe('the lead', () => {
  const leadIn = (
    members: readonly number[],
    leads: readonly number[],
    centres: readonly [number, number][],
  ) => {
    const plan = planOf({ scope: { leads: leads.map(ags) } })
    const problem = rebuild(plan, tinyRequest({ amounts: centres.map(() => 50), centres }))
    return leadOf(plan, problem, members.map(ags))
  }

  test('is whom all others have the shortest ways to together', () => {
    expect(
      leadIn(
        [1, 2, 3],
        [],
        [
          [0, 0],
          [900, 0],
          [1000, 0],
        ],
      ),
    ).toEqual({ lead: ags(2), travel: 1000 })
    expect(
      leadIn(
        [1, 2, 3],
        [],
        [
          [0, 0],
          [1000, 0],
          [100, 0],
        ],
      ),
    ).toEqual({ lead: ags(3), travel: 1000 })
  })

  test('is the first by AGS of several that are as good', () => {
    expect(
      leadIn(
        [2, 1],
        [],
        [
          [0, 0],
          [1000, 0],
        ],
      ),
    ).toEqual({ lead: ags(1), travel: 1000 })
    expect(
      leadIn(
        [1, 2],
        [],
        [
          [0, 0],
          [1000, 0],
        ],
      ),
    ).toEqual({ lead: ags(1), travel: 1000 })
  })

  test('is who wants to, though others would be nearer', () => {
    expect(
      leadIn(
        [1, 2, 3],
        [1],
        [
          [0, 0],
          [900, 0],
          [1000, 0],
        ],
      ),
    ).toEqual({ lead: ags(1), travel: 1900 })
    expect(
      leadIn(
        [2, 3],
        [1],
        [
          [0, 0],
          [900, 0],
          [1000, 0],
        ],
      ),
    ).toEqual({ lead: ags(2), travel: 100 })
  })

  test('of nobody is nobody', () => {
    expect(leadIn([], [], [])).toEqual({ lead: '', travel: 0 })
  })
})
