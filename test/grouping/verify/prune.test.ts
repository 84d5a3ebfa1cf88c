import { expect, test } from 'vitest'
import type { Plan } from '../../../src/grouping/plan.js'
import { componentsOf } from '../../../src/grouping/verify/areas.js'
import { keepsWays } from '../../../src/grouping/verify/lead.js'
import { canBecomeGroup } from '../../../src/grouping/verify/prune.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, planOf, row, tinyRequest } from '../tiny.js'

/** Four municipalities, a kilometre from one to the next; the second has most, then the fourth. */
function given(scope: Partial<Plan['scope']>) {
  const plan = planOf({ scope })
  const problem = rebuild(plan, tinyRequest({ amounts: [1, 9, 2, 8], borders: row(4) }))
  const [graph] = componentsOf(plan, problem)
  if (!graph) throw new Error('no component')
  const may = canBecomeGroup(plan, problem, graph)
  return {
    may: (areas: readonly number[]) => may({ areas, amount: 0 }),
    keeps: (...members: readonly number[]) => keepsWays(plan, problem, members.map(ags)),
  }
}

test('without wishes every set may become a group', () => {
  const { may } = given({})
  expect([may([0]), may([1, 2]), may([0, 1, 2, 3])]).toEqual([true, true, true])
})

test('a wish for an area that comes before the first is lost, unless the set has nothing to do with it', () => {
  const { may } = given({ together: [[ags(1), ags(3)]] })
  expect([may([1, 2]), may([2]), may([1]), may([3]), may([0, 1]), may([0, 1, 2])]).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ])
})

test('where ways are limited, somebody must be near enough to all who would lead each of them', () => {
  const { may } = given({ maxWay: 1_000 })
  expect([may([0, 1]), may([0, 1, 2]), may([0, 1, 2, 3]), may([1, 2, 3]), may([2, 3])]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
  expect(given({ maxWay: 999 }).may([0, 1])).toBe(false)
})

test('a group keeps its ways where all lie as near to its lead as may be', () => {
  expect(given({}).keeps(1, 2, 3, 4)).toBe(true)
  const { keeps } = given({ maxWay: 1_000 })
  expect([keeps(1, 2, 3), keeps(1, 2, 3, 4), keeps(3, 4), keeps(1, 3)]).toEqual([true, false, true, false])
  expect(given({ maxWay: 1_999 }).keeps(1, 3)).toBe(false)
  expect(given({ maxWay: 2_000 }).keeps(1, 3)).toBe(true)
})

test('an area of several is led by nobody who is too far from one of them', () => {
  const plan = planOf({ scope: { maxWay: 1_000, together: [[ags(1), ags(2)]] } })
  const problem = rebuild(plan, tinyRequest({ amounts: [1, 2, 9, 8], borders: row(4) }))
  const [graph] = componentsOf(plan, problem)
  const may = graph && canBecomeGroup(plan, problem, graph)
  expect(graph?.members).toEqual([[ags(1), ags(2)], [ags(3)], [ags(4)]])
  expect([[0], [0, 1], [1, 2]].map((areas) => may?.({ areas, amount: 0 }))).toEqual([true, false, true])
})
