import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/grouping/plan.js'
import type { GroupingRequest } from '../../../src/grouping/problem.js'
import { proposeGroups } from '../../../src/grouping/propose-groups.js'
import { componentsOf } from '../../../src/grouping/verify/areas.js'
import { checkComponents } from '../../../src/grouping/verify/check-components.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { inventedRequest } from '../invented-state.js'
import { ags, planOf, row, tinyRequest } from '../tiny.js'

const failuresOf = (plan: Plan, request: GroupingRequest) => checkComponents(plan, rebuild(plan, request))

/** @returns the plan with this much added to the bound of an objective of a component */
function claiming(plan: Plan, component: number, objective: number, more: number): Plan {
  const components = plan.proof.components.map((one, at) => {
    const objectives = one.objectives.map((claim, place) =>
      place === objective ? { ...claim, bound: claim.bound + more } : claim,
    )
    return at === component ? { ...one, objectives } : one
  })
  return { ...plan, proof: { ...plan.proof, components } }
}

describe.each([
  ['groups may be given up', { budgetGroups: 1 }],
  ['two may', { budgetGroups: 2 }],
  ['none may, but few associations come first', { budgetGroups: 0 }],
  ['they may, and ways are limited', { budgetGroups: 1, maxWay: 12_000 }],
  ['ways are limited', { maxWay: 12_000 }],
  ['one host is enough', { oneHost: true as const }],
  ['posts are counted', { posts: 40 }],
  ['all of it', { budgetGroups: 1, oneHost: true as const, posts: 40 }],
  ['associations stay whole where they can', { budgetGroups: 1, prefer: 'associations' as const }],
])('where %s', (_, wishes) => {
  const requests = [1, 2, 3, 4].map((seed) => inventedRequest(seed, 6, wishes))

  test('what was found is confirmed, and no other bound', () => {
    for (const [at, request] of requests.entries()) {
      const plan = proposeGroups(request)
      expect(failuresOf(plan, request), `request ${at}`).toEqual([])
      for (const [component, { objectives }] of plan.proof.components.entries())
        for (const [objective, { name }] of objectives.entries())
          for (const more of [1, -1]) {
            const other = claiming(plan, component, objective, more)
            expect(failuresOf(other, request), `request ${at}, ${name} ${more}`).not.toEqual([])
          }
    }
  })
})

test('a larger map of one association each keeps its bounds, whichever groups are given up', () => {
  const request = tinyRequest({
    amounts: [60, 50, 50, 40, 60, 50, 50, 60],
    borders: [...row(8), [1, 4], [2, 5], [4, 7], [5, 8]],
    associations: [1, 1, 2, 2, 3, 3, 1, 2],
  })
  for (const budgetGroups of [0, 1, 2, 3]) {
    const plan = proposeGroups({ ...request, budgetGroups })
    expect(failuresOf(plan, request), String(budgetGroups)).toEqual([])
    expect(failuresOf(claiming(plan, 0, 1, -1), request), String(budgetGroups)).not.toEqual([])
  }
})

describe('the parts of a map', () => {
  const map = {
    amounts: [30, 100, 20, 200, 5, 95],
    borders: [
      [1, 3],
      [4, 5],
    ] as const,
  }
  const parts = (scope: Partial<Plan['scope']>) => {
    const plan = planOf({ scope })
    return componentsOf(plan, rebuild(plan, tinyRequest(map))).map(({ members }) => members.flat())
  }
  const list = (...numbers: readonly number[]) => numbers.map(ags)

  test('are its components', () => {
    expect(parts({})).toEqual([list(1, 3), list(2), list(4, 5), list(6)])
  })

  test('where groups may be given up, all that can have any are one, and the others stay', () => {
    expect(parts({ budgetGroups: 0 })).toEqual([list(1, 3), list(2, 4, 5), list(6)])
  })
})

test('an association is one area where it is preferred, unless its ways were too long', () => {
  const areas = (scope: Partial<Plan['scope']>) => {
    const plan = planOf({ scope: { prefer: 'associations', ...scope } })
    const map = { amounts: [60, 60, 60], borders: row(3), associations: [1, 1, 1] }
    return componentsOf(plan, rebuild(plan, tinyRequest(map))).flatMap(({ members }) => members)
  }
  expect(areas({})).toEqual([[ags(1), ags(2), ags(3)]])
  expect(areas({ maxWay: 2_000 })).toEqual([[ags(1), ags(2), ags(3)]])
  expect(areas({ maxWay: 1_999 })).toEqual([[ags(1)], [ags(2)], [ags(3)]])
})
