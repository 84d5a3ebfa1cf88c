import { describe, expect, test } from 'vitest'
import { IgmError } from '../../src/domain/problem.js'
import { optionsOf } from '../../src/domain/said-wish.js'
import { assembleSoFar } from '../../src/grouping/assemble.js'
import type { Solution } from '../../src/grouping/exact/solution.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { feasibilityOf, instanceOf, solve } from '../../src/grouping/solve.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { inventedRequest } from './invented-state.js'
import { ags, row, type TinyMap, tinyRequest } from './tiny.js'

const STOPPING = { nodes: 3_000, minimalSets: 60_000, visits: 3_000_000, stopped: () => false }

// 1-2-3-4 in one piece, 5-6 in another that stays below, 7 alone and enough
const map: TinyMap = {
  amounts: [60, 50, 60, 50, 30, 20, 120, 0, null],
  borders: [...row(4), [5, 6]],
  associations: [2, 1, 0, 3, 0, 0, 0, 0, 0],
}

describe('a plan', () => {
  const request = tinyRequest(map)
  test('has all that is to be said', () => {
    const plan = proposeGroups(request)
    expect(plan).toMatchObject({
      schemaVersion: 1,
      threshold: 100,
      coverage: { known: 8, total: 9 },
      groups: [
        {
          id: 1,
          members: [ags(1), ags(2)],
          amount: 110,
          lead: ags(1),
          connected: true,
          associations: ['089990001', '089990002'],
        },
        { id: 2, members: [ags(3), ags(4)], amount: 110, lead: ags(3), associations: ['089990003'] },
        { id: 3, members: [ags(7)], amount: 120, lead: ags(7), associations: [] },
      ],
      ungrouped: [
        { ags: ags(5), code: 'component-below-threshold', missing: 50 },
        { ags: ags(6), code: 'component-below-threshold', missing: 50 },
        { ags: ags(8), code: 'none', missing: null },
        { ags: ags(9), code: 'unknown', missing: null },
      ],
    })
    expect(plan.proof.seconds).toBeNull()
    expect(plan.proof.components.map(({ first }) => first)).toEqual([ags(1), ags(5), ags(7)])
    expect(verifyPlan(plan, request).failures).toEqual([])
  })

  test('is reported component by component, the last report being what counts', () => {
    const last = new Map<number, Solution>()
    const counts = new Set<number>()
    let reports = 0
    proposeGroups(request, {
      onSolution: (component, components, solution) => {
        counts.add(components)
        reports += 1
        last.set(component, solution)
      },
    })
    expect([[...counts], [...last.keys()]]).toEqual([[3], [0, 1, 2]])
    expect(reports).toBeGreaterThan(6)
    expect(assembleSoFar(request, last)).toEqual(proposeGroups(request))
  })

  test('can be had before anything is solved: what counting and a quick plan give', () => {
    const early = assembleSoFar(request, new Map())
    expect(early && verifyPlan(early, request).failures).toEqual([])
    expect(early?.groups.map(({ members }) => members.length)).toEqual([2, 2, 1])
    expect(early?.proof.objectives.map(({ optimal }) => optimal)).toEqual([true, true, false, false])
    expect(early?.proof.components[1]?.objectives[0]).toMatchObject({ value: 2, bound: 2, optimal: true })
  })

  test('cannot, where wishes contradict each other or a quick plan does not meet them', () => {
    const together = [[ags(1), ags(3)]]
    expect(assembleSoFar({ ...request, together, apart: [[ags(1), ags(3)]] }, new Map())).toBeNull()
    expect(assembleSoFar({ ...request, together, apart: [[ags(2), ags(3)]] }, new Map())).toBeNull()
    expect(assembleSoFar({ ...request, together: [[ags(5), ags(6)]] }, new Map())).toBeNull()
    const far = { ...request, together: [[ags(1), ags(4)]] }
    expect(assembleSoFar(far, new Map())?.groups[0]?.members).toHaveLength(4)
  })
})

test('groups and members are sorted by AGS, whatever component or area they are of', () => {
  const request = tinyRequest(
    {
      amounts: [50, 60, 60, 10, 60, 70, 60],
      borders: [
        [1, 5],
        [4, 5],
        [4, 6],
        [6, 7],
        [2, 3],
      ],
    },
    { together: [[ags(1), ags(5)]] },
  )
  const plan = proposeGroups(request)
  expect(plan.groups.map(({ members }) => members.map((name) => Number(name.slice(5))))).toEqual([
    [1, 4, 5],
    [2, 3],
    [6, 7],
  ])
  expect(verifyPlan(plan, request).failures).toEqual([])
})

test('a component that reaches the threshold just so has a group before it is solved', () => {
  const request = tinyRequest({ amounts: [50, 50], borders: row(2) })
  expect(assembleSoFar(request, new Map())?.groups).toHaveLength(1)
})

describe('wishes that a quick plan misses', () => {
  // 1 and 3 by way of 2, the first, are too poor for three; by way of 4 they are not
  const request = tinyRequest(
    {
      amounts: [30, 10, 30, 60],
      borders: [
        [1, 2],
        [2, 3],
        [1, 4],
        [4, 3],
      ],
    },
    { together: [[ags(1), ags(3)]], maxSize: 3 },
  )

  test('are met all the same', () => {
    expect(assembleSoFar(request, new Map())).toBeNull()
    expect(feasibilityOf(request, STOPPING)).toBe('possible')
    expect(proposeGroups(request).groups.map(({ members }) => members)).toEqual([[ags(1), ags(3), ags(4)]])
  })
})

describe('whether wishes can be met', () => {
  const verdict = (changes: Partial<GroupingRequest>, stopping = STOPPING) =>
    feasibilityOf(tinyRequest(map, changes), stopping)

  test('is told where a plan is found', () => {
    expect(verdict({})).toBe('possible')
    expect(verdict({ together: [[ags(1), ags(3)]] })).toBe('possible')
  })

  test('is told where there is none', () => {
    expect(verdict({ together: [[ags(1), ags(8)]] })).toBe('impossible')
    expect(verdict({ together: [[ags(1), ags(3)]], apart: [[ags(2), ags(3)]] })).toBe('impossible')
    expect(verdict({ together: [[ags(5), ags(6)]] })).toBe('impossible')
  })

  test('is left open where the search was stopped', () => {
    const stopped = { ...STOPPING, visits: 1, minimalSets: 1, stopped: () => true }
    expect(verdict({ together: [[ags(1), ags(3)]], apart: [[ags(2), ags(3)]] }, stopped)).toBe('not-found')
  })

  test('is what solving says, too', () => {
    const solved = (changes: Partial<GroupingRequest>, stopping = STOPPING) => {
      const instance = instanceOf(tinyRequest(map, changes))
      const found = instance && solve(instance, stopping, () => {})
      return typeof found === 'string' ? found : found?.length
    }
    expect(solved({})).toBe(3)
    expect(solved({ together: [[ags(1), ags(3)]], apart: [[ags(2), ags(3)]] })).toBe('impossible')
    expect(solved({ together: [[ags(1), ags(8)]] })).toBeUndefined()
  })
})

describe('a request that cannot be met', () => {
  const problem = (changes: Partial<GroupingRequest>) => {
    try {
      proposeGroups(tinyRequest(map, changes))
    } catch (error) {
      if (error instanceof IgmError)
        return [error.code, optionsOf((error as IgmError<'plan-impossible'>).args.conflict)]
      throw error
    }
    return null
  }

  test('names the smallest set of wishes that conflict', () => {
    expect(
      problem({
        together: [[ags(1), ags(3)]],
        apart: [
          [ags(2), ags(3)],
          [ags(3), ags(4)],
        ],
        maxSize: 5,
      }),
    ).toEqual(['plan-impossible', '--apart 08999002,08999003 · --together 08999001,08999003'])
    expect(problem({ together: [[ags(5), ags(6)]], leads: [ags(1)] })).toEqual([
      'plan-impossible',
      '--together 08999005,08999006',
    ])
  })

  test('has to do with the limit too', () => {
    expect(problem({ together: [[ags(1), ags(4)]], maxSize: 3 })).toEqual([
      'plan-impossible',
      '--max-size 3 · --together 08999001,08999004',
    ])
  })
})

test('a time limit that is over stops the search, one that is not does not', () => {
  const request = tinyRequest({
    amounts: Array.from({ length: 16 }, (_, index) => 20 + ((index * 37) % 60)),
    borders: [...row(16), ...Array.from({ length: 12 }, (_, index) => [index + 1, index + 5] as const)],
  })
  const proofs = [{}, { timeLimitSeconds: 60 }, { timeLimitSeconds: -1 }].map(
    (options) => proposeGroups(request, options).proof,
  )
  expect(proofs.map(({ objectives }) => objectives.every(({ optimal }) => optimal))).toEqual([
    true,
    true,
    false,
  ])
  // a plan says that it was cut, and one that was not is the same with a limit and without
  expect(proofs.map(({ cut }) => cut)).toEqual([undefined, undefined, true])
  expect(proofs[1]).toEqual(proofs[0])
})

test('a search that ends by its steps ends proven with more of them, and says how many times as many', () => {
  const request = inventedRequest(3, 14)
  const [few, usual, many] = [1e-6, 1, 3].map((effort) => proposeGroups(request, { effort }))
  const proven = (plan: typeof few) => plan?.proof.objectives.every(({ optimal }) => optimal)
  expect([proven(few), proven(usual), proven(many)]).toEqual([false, true, true])
  expect([few, usual, many].map((plan) => plan?.proof.effort)).toEqual([1e-6, undefined, 3])
  expect([usual, many].map((plan) => plan?.groups)).toEqual([usual?.groups, usual?.groups])
  for (const plan of [few, many]) expect(plan && verifyPlan(plan, request).failures).toEqual([])
})
