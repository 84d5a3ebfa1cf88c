import { describe, expect, test } from 'vitest'
import type { Group } from '../../../src/grouping/plan.js'
import { checkGroups } from '../../../src/grouping/verify/check-groups.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { leadOf } from '../../../src/grouping/verify/lead.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

const data = tinyRequest({
  amounts: [60, 50, 30, 100, 70, 0],
  borders: row(6),
  names: { 2: 'Talheim' },
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

  test('stand in the order of their first members, those alone behind the others', () => {
    const alone = (id: number, member: number) => groupOf(id, [member], { amount: 100 })
    const plan = (numbers: readonly number[]) =>
      planOf({ groups: numbers.map((member, index) => alone(index + 1, member)) })
    const all = tinyRequest({ amounts: [100, 100, 100], borders: row(3) })
    const codes = (numbers: readonly number[]) => {
      const shown = plan(numbers)
      return checkGroups(shown, rebuild(shown, all)).map(({ code }) => code)
    }
    expect([codes([1, 2, 3]), codes([1, 3, 2])]).toEqual([[], ['order']])
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
    expect(check([{ ...second, id: 1, members: [ags(4), ags(4), ags(5)], amount: 270 }])).toEqual([
      failure('order', 'groups/0/members', [ags(4), ags(4), ags(5)], [ags(4), ags(5)]),
      failure('member-twice', 'groups/0/members', ags(4), 'in-two-groups'),
    ])
  })

  test('share no member', () => {
    const more = groupOf(2, [3, 4], { amount: 130, lead: ags(4), associations: ['089990001'] })
    expect(check([first, more])).toEqual([
      failure('member-twice', 'groups/1/members', ags(3), 'in-two-groups'),
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
      failure('member-unknown', 'groups/0/members', [], 'takes-no-part'),
    ])
    expect(check([first, { ...second, members: [ags(4), ags(5), ags(6)] }])).toEqual([
      failure('member-unknown', 'groups/1/members', [ags(6)], 'takes-no-part'),
    ])
  })

  test('keep the wishes', () => {
    const plan = planOf({ groups: [first, second], scope: { apart: [[ags(1), ags(3)]] } })
    expect(checkGroups(plan, rebuild(plan, data))).toMatchObject([{ code: 'wish-broken' }])
  })
})

describe('the lead', () => {
  // 2 is the core of association 1, 4 of association 2
  const map = {
    amounts: [90, 20, 50, 30, 50],
    names: { 2: 'Talheim', 4: 'Verband' },
    associations: [1, 1, 0, 2, 0],
  }
  const leadIn = (members: readonly number[], leads: readonly number[] = []) => {
    const plan = planOf({ scope: { leads: leads.map(ags) } })
    return leadOf(plan, rebuild(plan, tinyRequest(map)), members.map(ags))
  }

  test('is a core, of several the one with the largest amount', () => {
    expect(leadIn([1, 2, 3])).toEqual({ lead: ags(2), travel: 2000 })
    expect(leadIn([1, 2, 3, 4])).toEqual({ lead: ags(4), travel: 6000 })
  })

  test('is the largest amount without a core, then the lower key', () => {
    expect(leadIn([1, 3, 5]).lead).toBe(ags(1))
    expect(leadIn([3, 5]).lead).toBe(ags(3))
  })

  test('is who wants to lead', () => {
    expect(leadIn([1, 2, 3], [3])).toEqual({ lead: ags(3), travel: 3000 })
    expect(leadIn([1, 2, 3], [5]).lead).toBe(ags(2))
  })
})
