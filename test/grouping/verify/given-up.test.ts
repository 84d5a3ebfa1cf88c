import { describe, expect, test } from 'vitest'
import { once } from '../../../src/domain/once.js'
import type { Plan } from '../../../src/grouping/plan.js'
import type { GroupingRequest } from '../../../src/grouping/problem.js'
import { proposeGroups } from '../../../src/grouping/propose-groups.js'
import { componentsOf } from '../../../src/grouping/verify/areas.js'
import { checkComponents } from '../../../src/grouping/verify/check-components.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { inventedRequest } from '../invented-state.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

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

/** @returns of each component the plan with a tree of these prices for an objective, and the claim that it is met */
function forged(plan: Plan, name: 'splits' | 'groups', priceOf: (areas: number) => readonly number[]): Plan {
  const components = plan.proof.components.map((one) => {
    const objectives = one.objectives.map((claim) =>
      claim.name === name ? { ...claim, bound: claim.value, optimal: true, how: 'lp-dual' as const } : claim,
    )
    const [areas = 0] = [one.trees.splits?.prices.length ?? 8]
    return { ...one, objectives, trees: { ...one.trees, [name]: { prices: priceOf(areas), fork: null } } }
  })
  return { ...plan, proof: { ...plan.proof, components } }
}

describe('a plan that gives up too few groups', () => {
  const requests = Array.from({ length: 30 }, (_, seed) => inventedRequest(seed + 1, 6))
  // Within a test: what fails outside of one is no test that fails.
  const pairsOf = once(() =>
    requests.flatMap((request) => {
      const [none, one] = [0, 1].map((budgetGroups) => proposeGroups({ ...request, budgetGroups }))
      const splits = (plan: Plan | undefined) =>
        plan?.proof.objectives.find(({ name }) => name === 'splits')?.value
      if (!none || (splits(none) ?? 0) <= (splits(one) ?? 0)) return []
      return [
        {
          request: { ...request, budgetGroups: 1 },
          plan: { ...none, scope: { ...none.scope, budgetGroups: 1 } },
        },
      ]
    }),
  )

  test('is not proven by what proves the one that may give up none', () => {
    expect(pairsOf().length).toBeGreaterThan(2)
    for (const { request, plan } of pairsOf()) expect(failuresOf(plan, request)).not.toEqual([])
  })

  test('nor by duals that are dearer than the sets', () => {
    for (const { request, plan } of pairsOf()) {
      for (const rows of [1, 2])
        for (const price of [1_000_000, 9_000_000]) {
          const areas = componentsOf(plan, rebuild(plan, request))[0]?.members.length ?? 0
          const prices = [
            ...Array.from({ length: areas }, () => price),
            ...Array.from({ length: rows }, () => 0),
          ]
          expect(
            failuresOf(
              forged(plan, 'splits', () => prices),
              request,
            ),
          ).not.toEqual([])
        }
    }
  })
})

test('that there are no more groups is not proven by the sets alone that cut as few associations as the plan', () => {
  // 1 and 2 are of one association, 3 and 4 of another: two groups divide both, one divides none
  const request = tinyRequest({
    amounts: [50, 50, 50, 50],
    borders: [
      [1, 3],
      [3, 4],
      [2, 4],
    ],
    associations: [1, 1, 2, 2],
  })
  const whole = [1, 2, 3, 4]
  const claim = (name: 'ungrouped' | 'most' | 'splits' | 'groups' | 'travel', value: number) => {
    return { name, value, bound: value, optimal: true, how: 'lp-dual' as const }
  }
  const objectives = [
    claim('ungrouped', 0),
    claim('most', 1),
    claim('splits', 2),
    claim('groups', 1),
    claim('travel', 0),
  ]
  const prices = [0, 0, -1_000_000, 0]
  const plan = planOf({ groups: [groupOf(1, whole)], scope: { budgetGroups: 1 } })
  const component = { first: ags(1), objectives, trees: { most: { prices, fork: null } }, cuts: [] }
  const proof = { ...plan.proof, witness: [whole.map(ags)], components: [component] }
  const places = failuresOf({ ...plan, proof }, request).map(({ place }) => place)
  expect(places).toContain('proof/components/0/objectives/1/bound')
})

test('what may be held more often has no negative price', () => {
  let tried = 0
  for (let seed = 1; seed <= 30; seed += 1) {
    const request = inventedRequest(seed, 7, { budgetGroups: 1 })
    const plan = proposeGroups(request)
    const [graph] = componentsOf(plan, rebuild(plan, request))
    const [component] = plan.proof.components
    const tree = component?.trees.splits
    const ungrouped = component?.objectives.find(({ name }) => name === 'ungrouped')?.value ?? 0
    const at = (graph?.members.length ?? 0) + (ungrouped === 0 ? 0 : 1)
    if (plan.proof.components.length !== 1 || !component || !tree || tree.fork || tree.prices[at] !== 0)
      continue
    tried += 1
    const trees = { ...component.trees, splits: { ...tree, prices: tree.prices.with(at, -1) } }
    const other = { ...plan, proof: { ...plan.proof, components: [{ ...component, trees }] } }
    expect(failuresOf(other, request), String(seed)).not.toEqual([])
  }
  expect(tried).toBeGreaterThan(0)
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

  test('where none can have any, they are its components', () => {
    const plan = planOf({ scope: { budgetGroups: 0 } })
    const graphs = componentsOf(plan, rebuild(plan, tinyRequest({ amounts: [10, 20] })))
    expect(graphs.map(({ members }) => members)).toEqual([[list(1)], [list(2)]])
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
