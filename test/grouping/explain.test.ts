import { describe, expect, test } from 'vitest'
import { once } from '../../src/domain/once.js'
import { explainMember, nearMisses } from '../../src/grouping/explain.js'
import type { Plan } from '../../src/grouping/plan.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { requestFor } from './support.js'
import { ags, groupOf, planOf, row, type TinyMap, tinyRequest } from './tiny.js'

const request = requestFor(['08336'])
const planned = once(() => proposeGroups(request))

function explainAll(plan: Plan) {
  return plan.groups.flatMap(({ id, members }) =>
    members.map((ags) => ({ id, explanation: explainMember(request, plan, ags) })),
  )
}

test('every member of a plan can be explained', () => {
  for (const { id, explanation } of explainAll(planned())) {
    expect(explanation.group).toBe(id)
    const verdicts = new Set(explanation.alternatives.map(({ verdict }) => verdict))
    expect(
      [...verdicts].every((verdict) => verdict === (explanation.needed ? 'own-group-breaks' : 'possible')),
    ).toBe(true)
  }
})

test('no possible move makes a proven plan better', () => {
  const moves = explainAll(planned()).flatMap(({ explanation }) => explanation.alternatives)
  const possible = moves.filter(({ verdict }) => verdict === 'possible')
  expect(possible.length).toBeGreaterThan(0)
  for (const { splits, travel } of possible) expect(splits > 0 || (splits === 0 && travel >= 0)).toBe(true)
})

test('says what is missing to stand alone', () => {
  const plan = planned()
  const small = plan.groups.find(({ members }) => members.length > 1)?.members[0] ?? ''
  const { amount, missingAlone } = explainMember(request, plan, small)
  expect(missingAlone).toBe(Math.max(0, 51_000 - (amount ?? 0)))
  expect(explainMember(requestFor(['08336'], { amounts: new Map() }), plan, small).missingAlone).toBeNull()
})

test('a wish forbids a move', () => {
  const plan = planned()
  const grouped = plan.groups.flatMap(({ members }) => members)
  const moves = grouped
    .map((ags) => explainMember(request, plan, ags))
    .filter(({ alternatives }) => alternatives.length > 0)
  const [first] = moves
  const partner = plan.groups.find(({ id }) => id === first?.alternatives[0]?.group)?.members[0] ?? ''
  const parted = { ...request, apart: [[first?.ags ?? '', partner]] as const }
  expect(explainMember(parted, plan, first?.ags ?? '').alternatives[0]?.verdict).toBe('wish-forbids')
})

test('near misses lack less than 5 per cent: Wehr lacked 51 euro', () => {
  const amounts = new Map([
    ['08337116', 50_949],
    ['08337096', 51_745],
    ['08337106', 40_000],
  ])
  expect(nearMisses(requestFor(['08337'], { amounts }))).toEqual([
    { ags: '08337116', amount: 50_949, missing: 51 },
  ])
})

describe('on a map made by hand', () => {
  // 1-2-3 | 4-5-6, 3 beside 4 and 5; 7 is in no group; 8 is unknown
  const map: TinyMap = {
    amounts: [60, 50, 40, 60, 50, 30, 20, null],
    borders: [...row(6), [3, 5], [6, 7], [1, 8]],
    associations: [1, 1, 2, 2, 3, 0, 0, 0],
    centres: [
      [0, 0],
      [0, 10],
      [0, 30],
      [0, 40],
      [0, 60],
      [0, 100],
      [0, 110],
      [0, 0],
    ],
  }
  const hand = planOf({ groups: [groupOf(1, [1, 2, 3]), groupOf(2, [4, 5, 6])] })
  const explained = (number: number, changes: Partial<GroupingRequest> = {}, plan = hand) =>
    explainMember(tinyRequest(map, changes), plan, ags(number))

  test('who borders on another group could move there, at a price', () => {
    expect(explained(3)).toEqual({
      ags: ags(3),
      group: 1,
      amount: 40,
      missingAlone: 60,
      needed: false,
      // an association fewer here; 10 + 30 to the lead here before, 10 now; 10 more there
      alternatives: [{ group: 2, verdict: 'possible', splits: -1, travel: -20 }],
    })
    expect(explained(1)).toMatchObject({ alternatives: [], needed: true })
  })

  test('who is in no group has only what others could take in', () => {
    expect(explained(7)).toEqual({
      ags: ags(7),
      group: null,
      amount: 20,
      missingAlone: 80,
      needed: false,
      alternatives: [{ group: 2, verdict: 'possible', splits: 1, travel: 70 }],
    })
    expect(explained(8)).toMatchObject({ group: null, amount: null, missingAlone: null, alternatives: [] })
  })

  test('is needed without whom the others fall below the threshold, or apart', () => {
    expect(explained(3, { threshold: 110 })).toMatchObject({ needed: false })
    expect(explained(3, { threshold: 111 })).toMatchObject({
      needed: true,
      alternatives: [{ verdict: 'own-group-breaks' }],
    })
    expect(explained(2, { threshold: 50 }).needed).toBe(true)
    expect(explained(5, { threshold: 50 }).needed).toBe(true)
    expect(explained(4, { threshold: 50 }).needed).toBe(false)
  })

  test('misses nothing who reaches the threshold', () => {
    expect([60, 59].map((threshold) => explained(1, { threshold }).missingAlone)).toEqual([0, 0])
  })

  test.each<[string, Partial<GroupingRequest>]>([
    ['apart from one there', { apart: [[ags(3), ags(6)]] }],
    [
      'one there apart from it',
      {
        apart: [
          [ags(1), ags(2)],
          [ags(6), ags(3)],
        ],
      },
    ],
    [
      'together with one here',
      {
        together: [
          [ags(4), ags(6)],
          [ags(1), ags(3)],
        ],
      },
    ],
    ['two who lead', { leads: [ags(3), ags(5)] }],
    ['as many there as may be', { maxSize: 3 }],
  ])('a wish forbids the move: %s', (_, changes) => {
    expect(explained(3, changes).alternatives).toMatchObject([{ verdict: 'wish-forbids' }])
  })

  test.each<[string, Partial<GroupingRequest>]>([
    [
      'others apart',
      {
        apart: [
          [ags(1), ags(6)],
          [ags(3), ags(1)],
          [ags(6), ags(1)],
          [ags(2), ags(3)],
        ],
      },
    ],
    [
      'others together',
      {
        together: [
          [ags(1), ags(2)],
          [ags(3), ags(4)],
        ],
      },
    ],
    ['it leads alone', { leads: [ags(3), ags(1)] }],
    ['one there leads', { leads: [ags(5)] }],
    ['one more may be there', { maxSize: 4 }],
  ])('no wish forbids it: %s', (_, changes) => {
    expect(explained(3, { ...changes, threshold: 90 }).alternatives).toMatchObject([{ verdict: 'possible' }])
  })
})

describe('near misses', () => {
  const misses = (amounts: (number | null)[], share?: number, changes = {}) =>
    nearMisses(tinyRequest({ amounts, inSecond: 1 }, { threshold: 1000, ...changes }), share)

  test('lack less than the share, by what they lack, then by AGS', () => {
    expect(
      misses([951, 950, 999, 1000, 1001, null, 999, 0]).map(({ ags, missing }) => [ags, missing]),
    ).toEqual([
      [ags(3), 1],
      [ags(7), 1],
      [ags(1), 49],
    ])
    expect(misses([900, 901, 0], 10)).toEqual([{ ags: ags(2), amount: 901, missing: 99 }])
  })

  test('lie in the districts of the scope', () => {
    const { districts } = tinyRequest({ amounts: [1] })
    const second = { districts: districts.slice(0, 1) }
    expect(misses([999, 998], 5, second).map(({ amount }) => amount)).toEqual([998])
  })

  test('come by AGS whatever the order they are known in', () => {
    const request = tinyRequest({ amounts: [99, 99] }, { threshold: 101 })
    const amounts = new Map([...request.amounts].reverse())
    expect(nearMisses({ ...request, amounts }).map((miss) => miss.ags)).toEqual([ags(1), ags(2)])
  })
})
