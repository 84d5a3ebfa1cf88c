import { describe, expect, test } from 'vitest'
import { type Component, valuesOf } from '../../../src/grouping/component.js'
import { construct } from '../../../src/grouping/construct.js'
import type { Solution } from '../../../src/grouping/exact/solution.js'
import { type StoppingCriteria, solveComponent } from '../../../src/grouping/exact/solve-component.js'
import { mostGroups } from '../../../src/grouping/exact/trivial.js'
import { bestPlans, bestValues, feasibleSets } from '../by-definition.js'
import { componentBy, lattice, row } from '../by-hand.js'

const STOPPING: StoppingCriteria = {
  nodes: 3_000,
  minimalSets: 60_000,
  visits: 3_000_000,
  stopped: () => false,
}

function solved(
  component: Component,
  stopping: Partial<StoppingCriteria> = {},
  start = construct(component),
) {
  const reports: Solution[] = []
  const outcome = solveComponent(component, start, { ...STOPPING, ...stopping }, (one) => reports.push(one))
  return { outcome, reports }
}

function solution(component: Component, stopping: Partial<StoppingCriteria> = {}): Solution {
  const { outcome } = solved(component, stopping)
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}

/** name, value, bound, how */
const lines = ({ objectives }: Pick<Solution, 'objectives'>) =>
  objectives.map(({ name, value, bound, optimal, how }) => {
    expect(optimal).toBe(value === bound)
    return `${name} ${value} ${bound} ${how}`
  })

describe('no plan is better, tried one by one', () => {
  const wishes: [string, (seed: number) => Parameters<typeof lattice>[3]][] = [
    ['without wishes', () => ({})],
    ['with a threshold that is hard to reach', () => ({ threshold: 120 })],
    ['with a limit to the size', () => ({ maxSize: 3 })],
    ['with areas of several municipalities', () => ({ sizes: [1, 3, 1, 2, 1, 1, 4, 1], maxSize: 5 })],
    [
      'with some apart',
      () => ({
        apart: [
          [0, 1],
          [1, 4],
          [4, 7],
        ],
      }),
    ],
    [
      'with some together',
      () => ({
        together: [
          [0, 7],
          [2, 3],
        ],
      }),
    ],
    [
      'with both, and few in a group',
      () => ({
        together: [[0, 4]],
        apart: [
          [4, 7],
          [1, 3],
        ],
        maxSize: 4,
      }),
    ],
    [
      'with leads',
      (seed) => ({
        wantedLeads: [seed % 8],
        places: [...Array(8).keys()].map((area) => [1000 * (area % 3), 100 * area]),
      }),
    ],
  ]
  test.each(wishes)('%s', (_, differences) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const component = lattice(seed, 4, 2, differences(seed))
      const { outcome } = solved(component)
      const best = bestValues(component)
      if (typeof outcome === 'string' || !best) {
        expect({ seed, outcome, best }).toEqual({ seed, outcome: 'impossible', best: null })
        continue
      }
      const feasible = new Set(feasibleSets(component).map(String))
      expect(outcome.sets.every((set) => feasible.has(String(set)))).toBe(true)
      expect(new Set(outcome.sets.flat()).size).toBe(outcome.sets.flat().length)
      expect({ seed, ...valuesOf(component, outcome.sets) }).toEqual({ seed, ...best })
      expect({ seed, proven: outcome.objectives.map(({ value, bound }) => [value, bound]) }).toEqual({
        seed,
        proven: [best.ungrouped, best.groups, best.splits, best.travel].map((value) => [value, value]),
      })
      expect(outcome.cuts).toEqual([])
    }
  })

  test('from any plan to begin with, and from none', () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const component = lattice(seed, 3, 3, { apart: [[0, 1]] })
      const best = bestValues(component)
      for (const start of [null, construct(component)]) {
        const { outcome } = solved(component, {}, start)
        expect(typeof outcome === 'string' ? outcome : valuesOf(component, outcome.sets)).toEqual(best)
      }
    }
  })
})

test('what is asked for in vain is impossible; what was not searched through is only not found', () => {
  const component = componentBy([6, 6, 6, 6], row(4), { together: [[0, 2]], apart: [[0, 1]] })
  expect(solved(component, {}, null).outcome).toBe('impossible')
  expect(solved(component, { visits: 5 }, null).outcome).toBe('not-found')
  expect(solved(componentBy([1, 1], row(2), { together: [[0, 1]] }), {}, null).outcome).toBe('impossible')
})

test('nothing to group: proven without a search', () => {
  const { outcome, reports } = solved(componentBy([4, 5], row(2)))
  expect(outcome).toMatchObject({ sets: [], trees: {} })
  expect(reports).toEqual([])
  expect(solution(componentBy([5, 5], row(2))).sets).toEqual([[0, 1]])
})

test('a small plan with its proof, by hand', () => {
  // Two pairs; the middle area joins where it splits no association.
  const component = componentBy([6, 4, 2, 6, 4], row(5), { associations: [[0], [0], [1], [1], [1]] })
  const plan = solution(component)
  expect(plan.sets).toEqual([
    [0, 1],
    [2, 3, 4],
  ])
  expect(lines(plan)).toEqual([
    'ungrouped 0 0 bound-meets',
    'groups 2 2 lp-dual',
    'splits 2 2 bound-meets',
    'travel 3000 3000 lp-dual',
  ])
  expect(Object.keys(plan.trees)).toEqual(['packing', 'travel'])
})

test('where associations must be split and ways are zero', () => {
  const component = componentBy([6, 4, 4, 6], row(4), {
    associations: [[0], [1], [0], [1]],
    places: [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  })
  expect(lines(solution(component))).toEqual([
    'ungrouped 0 0 bound-meets',
    'groups 2 2 lp-dual',
    'splits 4 4 lp-dual',
    'travel 0 0 bound-meets',
  ])
})

test('a wish can leave some out, and the proof says so', () => {
  const component = componentBy([10, 4, 10], row(3), { maxSize: 1 })
  const plan = solution(component)
  expect(plan.sets).toEqual([[0], [2]])
  expect(lines(plan).slice(0, 3)).toEqual([
    'ungrouped 1 1 lp-dual',
    'groups 2 2 lp-dual',
    'splits 2 2 bound-meets',
  ])
})

test('after each objective the best so far is reported as a whole solution', () => {
  const component = lattice(4, 4, 4)
  const { outcome, reports } = solved(component)
  expect(reports.map((one) => lines(one).map((line) => line.split(' ').at(-1)))).toEqual([
    ['bound-meets', 'open', 'open', 'open'],
    ['bound-meets', 'lp-dual', 'open', 'open'],
    ['bound-meets', 'lp-dual', 'lp-dual', 'open'],
    ['bound-meets', 'lp-dual', 'lp-dual', 'lp-dual'],
  ])
  expect(reports.at(-1)).toEqual(outcome)
  for (const { sets, objectives } of reports)
    expect(objectives.map(({ value }) => value)).toEqual(Object.values(valuesOf(component, sets)))
})

describe('with less effort nothing is called optimal that is not', () => {
  const component = lattice(8, 4, 3)
  const open = ({ objectives }: Solution) =>
    objectives.filter(({ how }) => how === 'open').map(({ name }) => name)

  test('minimal sets not listed: counting bounds the groups', () => {
    const plan = solution(component, { minimalSets: 1 })
    expect(plan.objectives[1]).toMatchObject({ bound: mostGroups(component) })
    expect(plan.trees.packing).toBeUndefined()
  })

  test('only small sets listed: what larger ones could do stays open', () => {
    const plan = solution(component, { visits: 40 })
    expect(open(plan)).toEqual(['splits', 'travel'])
    expect(plan.objectives[2]?.bound).toBe(plan.objectives[1]?.value)
    expect(plan.objectives[3]?.bound).toBe(0)
    const start = construct(component) ?? []
    expect(valuesOf(component, plan.sets).groups).toBeGreaterThanOrEqual(start.length)
  })

  test('stopped at once: the plan at hand, with a bound from duals', () => {
    const plan = solution(component, { stopped: () => true })
    for (const { name, value, bound } of plan.objectives)
      expect(name === 'groups' ? value <= bound : bound <= value).toBe(true)
  })
})

/** Same input, same plan: values, effort and the groups themselves, as they were when each was proven. */
test('of several best plans the least by areas, whichever came first', () => {
  let ties = 0
  for (let seed = 1; seed <= 12; seed += 1) {
    // Amounts that fit together in many ways, places on a coarse lattice, one association.
    const component = lattice(seed, 4, 2, {
      threshold: 55,
      places: Array.from({ length: 8 }, (_, area) => [1000 * (area % 4), 1000 * Math.floor(area / 4)]),
      associations: Array.from({ length: 8 }, () => [0]),
    })
    const best = bestPlans(component).sort()
    const { outcome } = solved(component)
    if (typeof outcome === 'string') throw new Error(outcome)
    expect(outcome.sets.map((set) => set.join()).join(' '), `seed ${seed}`).toBe(best[0])
    if (best.length > 1) ties += 1
  }
  expect(ties).toBeGreaterThan(3)
})

test('a plan that is the best already is proven just the same', () => {
  for (const component of [lattice(11, 5, 4), lattice(15, 6, 4, { threshold: 80 })]) {
    const first = solution(component)
    const start = first.sets.map((set) => [...set])
    const { outcome } = solved(component, {}, start)
    if (typeof outcome === 'string') throw new Error(outcome)
    expect(outcome.sets).toEqual(first.sets)
    for (const { value, bound } of outcome.objectives) expect(bound).toBe(value)
  }
})

test('an area that no least group needs joins one of them', () => {
  const component = componentBy([2, 10, 10], row(3))
  expect(solution(component).sets).toEqual([[0, 1], [2]])
  expect(solved(component, {}, null).outcome).toMatchObject({ sets: [[0, 1], [2]] })
})

test('must-links may make a group that falls into two', () => {
  const { outcome } = solved(componentBy([10, 1, 10], row(3), { together: [[0, 2]] }), {}, null)
  expect(outcome).toMatchObject({ sets: [[0, 1, 2]] })
  const both = solved(componentBy([10, 10], row(2), { together: [[0, 1]] }), {}, null)
  expect(both.outcome).toMatchObject({ sets: [[0, 1]] })
})

describe('nothing is reported where no plan was found', () => {
  test('because the sets are too many to list', () => {
    expect(solved(componentBy([10, 10, 10], row(3)), { minimalSets: 1 }, null)).toEqual({
      outcome: 'not-found',
      reports: [],
    })
    const apart = componentBy([10, 10, 10], row(3), { apart: [[0, 1]] })
    expect(solved(apart, { minimalSets: 1 }, null).outcome).toMatchObject({ sets: [[0], [1], [2]] })
  })

  test('because the search was stopped: only one that came to its end says that there is none', () => {
    // Three areas beside one another, each must be in a group, and a group is a pair.
    const borders = [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const
    const component = { ...componentBy([5, 5, 5], borders, { maxSize: 2 }), required: [true, true, true] }
    expect(solved(component, {}, null)).toEqual({ outcome: 'impossible', reports: [] })
    expect(solved(component, { stopped: () => true }, null)).toEqual({ outcome: 'not-found', reports: [] })
  })
})
