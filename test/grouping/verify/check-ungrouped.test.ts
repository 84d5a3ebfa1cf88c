import { describe, expect, test } from 'vitest'
import type { Plan, Ungrouped } from '../../../src/grouping/plan.js'
import { checkUngrouped } from '../../../src/grouping/verify/check-ungrouped.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, tinyRequest } from '../tiny.js'

// 1-2-3 in one piece; 4-5 stay below the threshold; 6 and 7 alone; 8 draws nothing, 9 is unknown; 10 and 11 excluded
const data = tinyRequest({
  amounts: [60, 40, 130, 30, 20, 70, 120, 0, null, 40, null],
  borders: [
    [1, 2],
    [2, 3],
    [4, 5],
    [8, 9],
  ],
})
const row2 = [
  [1, 2],
  [2, 3],
] as const
const row = (number: number, code: Ungrouped['code'], missing: number | null): Ungrouped => ({
  ags: ags(number),
  code,
  missing,
})
const rows = [
  row(3, 'left-over', 0),
  row(4, 'component-below-threshold', 50),
  row(5, 'component-below-threshold', 50),
  row(6, 'no-neighbour', 30),
  row(7, 'no-neighbour', 0),
  row(8, 'none', null),
  row(9, 'unknown', null),
  row(10, 'excluded', 60),
  row(11, 'excluded', null),
]
const check = (changes: Partial<Plan>) => {
  const plan = planOf({
    groups: [groupOf(1, [1, 2])],
    scope: { exclude: [ags(10), ags(11)] },
    ...changes,
  })
  return checkUngrouped(plan, rebuild(plan, data))
}

describe('who is in no group', () => {
  test('has the reason, and what is missing', () => {
    expect(check({ ungrouped: rows })).toEqual([])
  })

  test('is left over where all together would reach the threshold just so', () => {
    const plan = planOf({ threshold: 50, ungrouped: [row(1, 'left-over', 20), row(2, 'left-over', 30)] })
    expect(
      checkUngrouped(plan, rebuild(plan, tinyRequest({ amounts: [30, 20], borders: [[1, 2]] }))),
    ).toEqual([])
  })

  test('is open where the amount of a neighbour is not known', () => {
    const claims = [row(1, 'unknown-neighbours', 70), row(2, 'unknown', null), row(3, 'no-neighbour', 70)]
    const request = tinyRequest({ amounts: [30, null, 30], borders: [[1, 2]] })
    const plan = planOf({ ungrouped: claims })
    expect(checkUngrouped(plan, rebuild(plan, request))).toEqual([])
    const certain = planOf({ ungrouped: claims.with(0, row(1, 'no-neighbour', 70)) })
    expect(checkUngrouped(certain, rebuild(certain, request)).map(({ code }) => code)).toEqual([
      'ungrouped-reason',
    ])
  })

  test('is open as well where that neighbour is listed first, or is reached by a link, but not over too short a border', () => {
    const reason = (map: Parameters<typeof tinyRequest>[0], minBorder = 0) => {
      const claims = [row(1, 'unknown', null), row(2, 'no-neighbour', 70)]
      const plan = planOf({ ungrouped: claims, scope: { minBorder } })
      return checkUngrouped(plan, rebuild(plan, tinyRequest(map, { minBorder }))).map(({ found }) => found)
    }
    expect(reason({ amounts: [null, 30], borders: [[1, 2]] })).toEqual(['"unknown-neighbours"'])
    expect(reason({ amounts: [null, 30], links: [[1, 2]] })).toEqual(['"unknown-neighbours"'])
    expect(reason({ amounts: [null, 30] })).toEqual([])
    expect(reason({ amounts: [null, 30], borders: [[1, 2, 500]] }, 500)).toEqual(['"unknown-neighbours"'])
    expect(reason({ amounts: [null, 30], borders: [[1, 2, 499]] }, 500)).toEqual([])
  })

  test('is open over one border, though others are between known places', () => {
    const request = tinyRequest({ amounts: [10, 20, null], borders: row2 })
    const claims = [
      row(1, 'unknown-neighbours', 70),
      row(2, 'unknown-neighbours', 70),
      row(3, 'unknown', null),
    ]
    const plan = planOf({ ungrouped: claims })
    expect(checkUngrouped(plan, rebuild(plan, request))).toEqual([])
  })

  test('is named, each once and sorted', () => {
    const listed = rows.slice(1).map((claim) => claim.ags)
    expect(check({ ungrouped: rows.slice(1) })).toEqual([
      failure('order', 'ungrouped', listed, [ags(3), ...listed]),
    ])
    expect(check({ ungrouped: [...rows].reverse() })).toHaveLength(1)
    expect(check({ ungrouped: [row(1, 'left-over', 40), ...rows] })).toHaveLength(1)
  })

  test.each(rows.map((claim, index) => [index, claim] as const))(
    'no other reason does: %i',
    (index, claim) => {
      const code = claim.code === 'none' ? 'unknown' : 'none'
      const changed = rows.map((other) => (other === claim ? ({ ...claim, code } as const) : other))
      expect(check({ ungrouped: changed })).toEqual([
        failure('ungrouped-reason', `ungrouped/${index}/code`, code, claim.code),
      ])
    },
  )

  test('nothing else is missing', () => {
    const changed = rows.map((claim, index) => (index === 3 ? { ...claim, missing: 29 } : claim))
    expect(check({ ungrouped: changed })).toEqual([
      failure('ungrouped-missing', 'ungrouped/3/missing', 29, 30),
    ])
  })
})
