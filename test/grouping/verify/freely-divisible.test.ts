import { expect, test } from 'vitest'
import type { Plan } from '../../../src/grouping/plan.js'
import { componentsOf } from '../../../src/grouping/verify/areas.js'
import { freelyDivisible } from '../../../src/grouping/verify/freely-divisible.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, planOf, row, type TinyMap, tinyRequest } from '../tiny.js'

/** @returns whether the set of these areas, all of the map unless told, divides freely */
function divides(map: TinyMap, scope: Partial<Plan['scope']> = {}, set?: readonly number[]) {
  const plan = planOf({ scope })
  const problem = rebuild(plan, tinyRequest(map))
  const [graph] = componentsOf(plan, problem)
  if (!graph) throw new Error('no component')
  const areas = set ?? [...graph.members.keys()]
  const amount = areas.reduce((sum, area) => sum + (graph.amounts[area] ?? 0), 0)
  return freelyDivisible(plan, problem, graph)({ areas, amount })
}

const four = (associations: readonly number[], amounts = [100, 1, 1, 100]): TinyMap => ({
  amounts,
  borders: row(4),
  associations,
})

test('a set that can be two groups which share no association', () => {
  expect(divides(four([0, 0, 0, 0]))).toBe(true)
  expect(divides(four([1, 1, 2, 2]))).toBe(true)
  expect(divides(four([1, 0, 0, 2]))).toBe(true)
})

test('a set whose only parts share an association does not divide freely, in a row or around a corner', () => {
  expect(divides(four([1, 0, 0, 1]))).toBe(false)
  expect(divides(four([1, 1, 1, 1]))).toBe(false)
  expect(divides(four([1, 2, 1, 2]))).toBe(false)
  expect(divides(four([0, 0, 0, 0], [100, 1, 1, 97]))).toBe(false)
})

test('both sides must reach the threshold, and hang together', () => {
  expect(divides({ amounts: [100, 100], borders: row(2) })).toBe(true)
  expect(divides({ amounts: [101, 99], borders: row(2) })).toBe(false)
  expect(divides({ amounts: [99, 101], borders: row(2) })).toBe(false)
  // 50 and 50 at the ends hang together by the hundred in the middle alone
  expect(divides({ amounts: [50, 100, 50], borders: row(3) })).toBe(false)
  expect(divides({ amounts: [50, 100, 50], borders: [...row(3), [1, 3]] })).toBe(true)
  // the side of the first may be the greater, or lie behind
  expect(divides({ amounts: [10, 100, 90], borders: [[1, 3], ...row(3)] })).toBe(true)
  expect(divides({ amounts: [100, 50, 50], borders: row(3) })).toBe(true)
})

test('only what is in the set counts', () => {
  const map = { amounts: [100, 100, 100], borders: row(3) }
  expect(divides(map, {}, [0, 2])).toBe(true)
  expect(divides(map, {}, [0])).toBe(false)
  expect(divides({ ...map, amounts: [150, 1, 100] }, {}, [0, 1])).toBe(false)
})

test('nothing divides where a wish is to be kept, or ways are limited', () => {
  const map = { amounts: [100, 1, 100], borders: row(3) }
  expect(divides(map)).toBe(true)
  expect(divides(map, { together: [[ags(1), ags(3)]] })).toBe(false)
  expect(divides(map, { together: [[ags(1), ags(2)]] })).toBe(true)
  expect(divides(map, { maxWay: 9_000 })).toBe(false)
})

test('sets of more than thirty areas, or of more than twelve parts, are not tried', () => {
  const all = (count: number, associations: number[]): TinyMap => ({
    amounts: Array.from({ length: count }, () => 100),
    borders: row(count),
    associations,
  })
  const halves = (count: number) => Array.from({ length: count }, (_, index) => (index < count / 2 ? 1 : 2))
  const none = (count: number) => Array.from({ length: count }, () => 0)
  expect([divides(all(30, halves(30))), divides(all(31, halves(31)))]).toEqual([true, false])
  expect([divides(all(12, none(12))), divides(all(13, none(13)))]).toEqual([true, false])
})

test('an area of two associations keeps the parts of both together', () => {
  const one = { together: [[ags(2), ags(3)]] }
  expect(divides({ amounts: [100, 50, 50], borders: row(3), associations: [1, 1, 2] }, one)).toBe(false)
  expect(divides({ amounts: [100, 50, 50], borders: row(3), associations: [3, 1, 2] }, one)).toBe(true)
  const first = { together: [[ags(1), ags(2)]] }
  const map = { amounts: [50, 50, 10, 100], borders: row(4) }
  expect(divides({ ...map, associations: [1, 2, 1, 2] }, first)).toBe(false)
  expect(divides({ ...map, associations: [1, 2, 1, 0] }, first)).toBe(true)
})

test('the side without the first must hang together as well', () => {
  const star = {
    amounts: [100, 50, 50],
    borders: [
      [1, 2],
      [1, 3],
    ] as const,
  }
  expect(divides(star)).toBe(false)
  expect(divides({ ...star, borders: [...star.borders, [2, 3]] })).toBe(true)
})
