import { describe, expect, test } from 'vitest'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { bruteForce } from './brute-force.js'
import { inventedRequest } from './invented-state.js'
import { requestFor } from './support.js'

/** @returns the values of a plan that is proven and confirmed */
function provenValues(request: GroupingRequest) {
  const plan = proposeGroups(request)
  expect(verifyPlan(plan, request).failures).toEqual([])
  expect(plan.proof.objectives.filter(({ optimal }) => !optimal)).toEqual([])
  return plan.proof.objectives.map(({ value }) => value)
}

test('where no group may be given up, the plan is the one that has the most groups first', () => {
  const request = requestFor(['08335'])
  const values = provenValues({ ...request, budgetGroups: 0 })
  const [ungrouped, groups, splits, travel] = provenValues(request)
  expect(values).toEqual([ungrouped, groups, splits, groups, travel])
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
