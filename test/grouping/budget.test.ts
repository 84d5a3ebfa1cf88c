import { describe, expect, test } from 'vitest'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { bruteForce } from './brute-force.js'
import { inventedRequest } from './invented-state.js'
import { requestFor } from './support.js'
import { ags, row, tinyRequest } from './tiny.js'

/** @returns the values of a plan that is proven and confirmed */
function provenValues(request: GroupingRequest) {
  const plan = proposeGroups(request)
  expect(verifyPlan(plan, request).failures).toEqual([])
  expect(plan.proof.objectives.filter(({ optimal }) => !optimal)).toEqual([])
  return plan.proof.objectives.map(({ value }) => value)
}

describe('groups that may be given up', () => {
  test('are, for associations that stay whole, and only as many as may be', () => {
    // 1 and 3 make up half of what two associations have, 2 and 4 the other half; 5 and 6 are of the third
    const request = tinyRequest({
      amounts: [50, 50, 50, 50, 100, 100],
      borders: [...row(6), [1, 3], [2, 4]],
      associations: [1, 2, 1, 2, 3, 3],
    })
    const found = [0, 1, 2].map((budgetGroups) => proposeGroups({ ...request, budgetGroups }))
    expect(found.map(({ groups }) => groups.map(({ members }) => members))).toEqual([
      [[ags(1), ags(3)], [ags(2), ags(4)], [ags(5)], [ags(6)]],
      [
        [ags(1), ags(3)],
        [ags(2), ags(4)],
        [ags(5), ags(6)],
      ],
      [
        [ags(1), ags(3)],
        [ags(2), ags(4)],
        [ags(5), ags(6)],
      ],
    ])
  })

  test('none: the plan is the one that has the most groups first', () => {
    const request = requestFor(['08335'])
    const values = provenValues({ ...request, budgetGroups: 0 })
    const [ungrouped, groups, splits, travel] = provenValues(request)
    expect(values).toEqual([ungrouped, groups, splits, groups, travel])
  })

  test('are in whichever part of the map it spares most', () => {
    // 1-2 of one association, 3 alone; 4-5 of one with 6, all on another island
    const islands = tinyRequest({
      amounts: [100, 100, 100, 100, 100],
      borders: [
        [1, 2],
        [3, 4],
        [4, 5],
        [3, 5],
      ],
      associations: [0, 0, 1, 1, 1],
    })
    const plan = proposeGroups({ ...islands, budgetGroups: 2 })
    expect(plan.groups.map(({ members }) => members)).toEqual([[ags(3), ags(4), ags(5)], [ags(1)], [ags(2)]])
    expect(verifyPlan(plan, islands).failures).toEqual([])
  })
})

describe('no partition of a small graph touches fewer associations with as many groups', () => {
  test.each([0, 1, 2, 3])('where %i may be given up', (budgetGroups) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const request = inventedRequest(seed, 4 + (seed % 5), { budgetGroups })
      expect(provenValues(request), `seed ${seed}`).toEqual(bruteForce(request))
    }
  })

  test('nor with those alone who can be, an island each', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const request = inventedRequest(seed, 8, { budgetGroups: 2, hosts: false })
      expect(provenValues(request), `seed ${seed}`).toEqual(bruteForce(request))
    }
  })

  test('nor with posts, one host and a limit to the size', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const request = inventedRequest(seed, 7, {
        budgetGroups: 1 + (seed % 2),
        oneHost: true,
        posts: 40,
        maxSize: 4,
      })
      expect(provenValues(request), `seed ${seed}`).toEqual(bruteForce(request))
    }
  })
})

test('on a real map the front is proven until no association is touched twice', () => {
  const request = requestFor(['08115'])
  const touched = [0, 1, 2, 3].map((budgetGroups) => provenValues({ ...request, budgetGroups })[2])
  expect(touched).toEqual([...touched].sort((a = 0, b = 0) => b - a))
  expect(new Set(touched).size).toBeGreaterThan(2)
}, 60_000)
