import { describe, expect, test } from 'vitest'
import { reachable, rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, planOf, type TinyMap, tinyRequest } from '../tiny.js'

const neighboursIn = (problem: ReturnType<typeof rebuild>) =>
  Object.fromEntries([...problem.neighbours].map(([name, others]) => [name, [...others].sort()]))

describe('the problem, built again', () => {
  const map: TinyMap = {
    amounts: [60, 120, 40, 0, null, 30],
    borders: [
      [1, 2, 500],
      [2, 3, 499],
      [3, 4],
      [4, 5],
      [5, 6],
      [3, 6],
    ],
    links: [[1, 6]],
    associations: [1, 1, 0, 0, 0, 2],
    inSecond: 1,
  }
  const second = ags(6).replace('08999', '08998')
  const data = tinyRequest(map)

  test('has everybody of its districts in scope, sorted', () => {
    expect(rebuild(planOf(), data).inScope).toEqual([second, ags(1), ags(2), ags(3), ags(4), ags(5)])
    expect(rebuild(planOf({ scope: { districts: ['08998'] } }), data).inScope).toEqual([second])
  })

  test('joins only those who draw something and lie in one district', () => {
    expect(neighboursIn(rebuild(planOf(), data))).toEqual({
      [second]: [],
      [ags(1)]: [ags(2)],
      [ags(2)]: [ags(1), ags(3)],
      [ags(3)]: [ags(2)],
    })
  })

  test('joins those of two districts, and those linked without a border, where groups may cross', () => {
    expect(neighboursIn(rebuild(planOf({ scope: { acrossDistricts: true } }), data))).toEqual({
      [second]: [ags(1), ags(3)],
      [ags(1)]: [second, ags(2)],
      [ags(2)]: [ags(1), ags(3)],
      [ags(3)]: [second, ags(2)],
    })
  })

  test('counts a border from so many metres on, a link always', () => {
    const scope = { minBorder: 500, acrossDistricts: true }
    expect(neighboursIn(rebuild(planOf({ scope }), data))).toMatchObject({
      [second]: [ags(1), ags(3)],
      [ags(2)]: [ags(1)],
    })
  })

  test('leaves out who is excluded, as a bridge too', () => {
    const problem = rebuild(planOf({ scope: { exclude: [ags(2)] } }), data)
    expect(neighboursIn(problem)).toEqual({ [second]: [], [ags(1)]: [], [ags(3)]: [] })
  })

  test('lets nobody join who reaches the threshold, where nobody is to be host', () => {
    const scope = { hosts: false }
    expect(neighboursIn(rebuild(planOf({ scope, threshold: 120 }), data))[ags(2)]).toEqual([])
    expect(neighboursIn(rebuild(planOf({ scope, threshold: 121 }), data))[ags(2)]).toHaveLength(2)
    expect(neighboursIn(rebuild(planOf({ threshold: 120 }), data))[ags(2)]).toHaveLength(2)
  })

  test('knows whom each can reach', () => {
    const { componentOf } = rebuild(planOf(), data)
    expect(componentOf.get(ags(3))).toEqual([ags(1), ags(2), ags(3)])
    expect(componentOf.get(ags(1))).toBe(componentOf.get(ags(3)))
    expect(componentOf.get(second)).toEqual([second])
    expect(componentOf.get(ags(4))).toBeUndefined()
  })

  test('knows amounts, and associations; who has none stands for itself', () => {
    const problem = rebuild(planOf({ threshold: 7 }), data)
    expect([problem.threshold, problem.amountOf(ags(2)), problem.amountOf(ags(5))]).toEqual([7, 120, 0])
    expect([ags(1), ags(3), ags(99)].map(problem.associationOf)).toEqual(['089990001', ags(3), ags(99)])
  })

  test('measures ways in whole metres, both ways alike', () => {
    const { distance } = rebuild(
      planOf(),
      tinyRequest({
        amounts: [1, 1, 1],
        centres: [
          [10, 20],
          [13, 24],
          [11, 21],
        ],
      }),
    )
    expect([distance(ags(1), ags(2)), distance(ags(2), ags(1)), distance(ags(1), ags(3))]).toEqual([5, 5, 1])
    expect([distance(ags(1), ags(9)), distance(ags(9), ags(1)), distance(ags(1), ags(1))]).toEqual([0, 0, 0])
  })
})

test('what can be reached, is, once and sorted', () => {
  const next: Record<string, string[]> = { b: ['d', 'a'], a: ['c', 'b'], e: ['b'] }
  expect(reachable('b', (name) => next[name] ?? [])).toEqual(['a', 'b', 'c', 'd'])
})
