import { expect, test } from 'vitest'
import { componentsOf } from '../../../src/grouping/verify/areas.js'
import { cutsAtMost, leastTouched } from '../../../src/grouping/verify/cuts.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, planOf, row, tinyRequest } from '../tiny.js'

/** 1 and 2 are of one association, 3 and 4 of another, 5 of none; 1 and 2 are one area if told. */
function graphOf(isOne = false) {
  const plan = planOf({ scope: { together: isOne ? [[ags(1), ags(2)]] : [] } })
  const map = { amounts: [1, 1, 1, 1, 1], borders: row(5), associations: [1, 1, 2, 2, 0] }
  const problem = rebuild(plan, tinyRequest(map))
  const [graph] = componentsOf(plan, problem)
  if (!graph) throw new Error('no component')
  return { graph, problem }
}

test('a plan touches every association once, but for those that are left out', () => {
  const { graph, problem } = graphOf()
  expect([0, 1, 2].map((ungrouped) => leastTouched(graph, problem, ungrouped))).toEqual([3, 2, 1])
})

test('a set cuts the associations of which it has an area, and another is out', () => {
  const { graph, problem } = graphOf()
  const may = (areas: readonly number[], out: readonly number[], most: number) =>
    cutsAtMost(graph, problem, most)({ areas, amount: 0 }, (area) => out.includes(area))
  expect([may([0], [], 0), may([0], [1], 0), may([0], [1], 1)]).toEqual([true, false, true])
  expect([may([0], [2, 3, 4], 0), may([0, 1, 2], [3], 0), may([0, 1, 2], [4], 0)]).toEqual([
    true,
    false,
    true,
  ])
  expect([may([1, 2], [0, 3], 1), may([1, 2], [0, 3], 2)]).toEqual([false, true])
  expect(may([], [0, 1, 2, 3, 4], 0)).toBe(true)
})

test('an area that is all of an association is cut by nothing', () => {
  const { graph, problem } = graphOf(true)
  const may = cutsAtMost(graph, problem, 0)
  expect(may({ areas: [0], amount: 0 }, (area) => area !== 0)).toBe(true)
  expect(may({ areas: [1], amount: 0 }, (area) => area !== 1)).toBe(false)
})
