import { expect, test } from 'vitest'
import { type Component, isBetter, valuesOf } from '../../../src/grouping/component.js'
import { construct } from '../../../src/grouping/construct.js'
import { minimalSets } from '../../../src/grouping/exact/minimal-sets.js'
import type { Solution } from '../../../src/grouping/exact/solution.js'
import { solveComponent } from '../../../src/grouping/exact/solve-component.js'
import { mostGroups } from '../../../src/grouping/exact/trivial.js'
import { solveLarge } from '../../../src/grouping/large/solve-large.js'
import { componentBy, lattice, partOf, row } from '../by-hand.js'

const STOPPING = { nodes: 1000, minimalSets: 10, visits: 100_000, stopped: () => false }
const THOROUGH = { ...STOPPING, minimalSets: 60_000, visits: 3_000_000 }

function solved(component: Component, start = construct(component), stopping = STOPPING) {
  const reports: Solution[] = []
  const part = (areas: readonly number[]) => partOf(component, areas)
  const outcome = solveLarge(component, start, part, stopping, (one) => reports.push(one))
  return { outcome, reports }
}

const lines = ({ objectives }: Pick<Solution, 'objectives'>) =>
  objectives.map(({ name, value, bound, optimal, how }) => {
    expect(optimal).toBe(value === bound)
    return `${name} ${value} ${bound} ${how}`
  })

test('areas that together stay below the threshold make no group', () => {
  const { outcome } = solved(componentBy([4, 5], row(2)))
  expect(outcome).toMatchObject({ sets: [], trees: {}, cuts: [] })
  expect(solved(componentBy([1, 1], row(2), { together: [[0, 1]] }), null).outcome).toBe('impossible')
  expect(solved(componentBy([5, 5], row(2))).outcome).toMatchObject({ sets: [[0, 1]] })
})

test('without a plan to begin with none is found, which proves nothing', () => {
  expect(solved(componentBy([5, 5], row(2)), null).outcome).toBe('not-found')
})

test('a plan as good as that of the exact solver, and a bound that is true', () => {
  const component = lattice(1, 5, 4)
  const { outcome } = solved(component)
  const exact = solveComponent(component, construct(component), THOROUGH, () => {})
  if (typeof outcome === 'string' || typeof exact === 'string') throw new Error('no plan')
  const best = valuesOf(component, exact.sets)
  const found = valuesOf(component, outcome.sets)
  expect({ ungrouped: found.ungrouped, groups: found.groups }).toEqual({
    ungrouped: 0,
    groups: best.groups,
  })
  expect(outcome.objectives[1]?.bound).toBeGreaterThanOrEqual(best.groups)
  expect(outcome.trees.packing).toBeDefined()
})

test('on the way each report is a whole plan that is no worse than the one before', () => {
  const component = lattice(9, 5, 5)
  const { outcome, reports } = solved(component)
  const values = reports.map(({ sets }) => valuesOf(component, sets))
  expect(values.length).toBeGreaterThanOrEqual(2)
  for (const [index, after] of values.slice(1).entries()) expect(isBetter(values[index]!, after)).toBe(false)
  expect(typeof outcome === 'string' || valuesOf(component, outcome.sets)).toEqual(values.at(-1))
  for (const { objectives, sets } of reports)
    expect(objectives.map(({ value }) => value)).toEqual(Object.values(valuesOf(component, sets)))
})

test('the groups that wishes ask for stay together', () => {
  const component = lattice(7, 4, 4, {
    together: [
      [0, 2],
      [11, 12],
    ],
  })
  const { outcome } = solved(component)
  if (typeof outcome === 'string') throw new Error(outcome)
  for (const [a = 0, b = 0] of [
    [0, 2],
    [11, 12],
  ])
    expect(outcome.sets.find((set) => set.includes(a))).toContain(b)
})

test('sets whose ways are too long for who leads them are not packed', () => {
  const packed = (maxWay: number) => {
    const { outcome } = solved(componentBy([4, 4, 4], row(3), { threshold: 12, maxWay }), [])
    return typeof outcome === 'string' ? outcome : outcome.sets
  }
  expect(packed(2_000)).toEqual([[0, 1, 2]])
  expect(packed(1_999)).toEqual([])
})

test('minimal sets that are too many to list: counting bounds the groups', () => {
  // Every area beside every other: far more than a hundred sets for each.
  const all = Array.from({ length: 16 }, (_, area) => area)
  const component = componentBy(
    all.map(() => 2),
    all.flatMap((a) => all.slice(a + 1).map((b) => [a, b] as const)),
    { threshold: 12 },
  )
  expect(minimalSets(component, 1600)).toBeNull()
  const stopped = (start: readonly number[][]) => {
    const { outcome } = solved(component, [...start], { ...STOPPING, stopped: () => true })
    if (typeof outcome === 'string') throw new Error(outcome)
    expect(outcome.trees).toEqual({})
    expect(outcome.cuts).toEqual([])
    expect(outcome.objectives[1]?.bound).toBe(mostGroups(component))
    return lines(outcome).slice(0, 2)
  }
  const two = [all.slice(0, 8), all.slice(8)]
  expect(stopped(two)).toEqual(['ungrouped 0 0 bound-meets', 'groups 2 2 bound-meets'])
  expect(stopped([all])).toEqual(['ungrouped 0 0 bound-meets', 'groups 1 2 open'])
})

test('sets that the duals hold in use are packed first, so that a plan is good even if there is no time', () => {
  // In a row 2–0–1–3 the first set in order is the middle pair, which leaves one group only.
  const component = componentBy(
    [5, 5, 5, 5],
    [
      [0, 2],
      [0, 1],
      [1, 3],
    ],
  )
  const { outcome } = solved(component, [[0, 1, 2, 3]], { ...STOPPING, stopped: () => true })
  if (typeof outcome === 'string') throw new Error(outcome)
  expect(outcome.sets.map(String).sort()).toEqual(['0,2', '1,3'])
  expect(lines(outcome).slice(0, 2)).toEqual(['ungrouped 0 0 bound-meets', 'groups 2 2 lp-dual'])
})

test('stopped at once: the plan is kept, bounded by duals', () => {
  const component = lattice(9, 5, 5)
  const start = construct(component) ?? []
  const { outcome } = solved(component, start, { ...STOPPING, stopped: () => true })
  if (typeof outcome === 'string') throw new Error(outcome)
  expect(isBetter(valuesOf(component, start), valuesOf(component, outcome.sets))).toBe(false)
  expect(outcome.objectives[1]?.bound).toBeLessThan(mostGroups(component))
})

test('the best of all plans to begin with is kept, for packing alone does worse', () => {
  const component = lattice(5, 4, 4)
  const exact = solveComponent(component, construct(component), THOROUGH, () => {})
  if (typeof exact === 'string') throw new Error(exact)
  const { outcome } = solved(
    component,
    exact.sets.map((set) => [...set]),
    { ...STOPPING, stopped: () => true },
  )
  expect(typeof outcome === 'string' || valuesOf(component, outcome.sets)).toEqual(
    valuesOf(component, exact.sets),
  )
})

/** Same input, same plan: what is reported on the way, and at last. */
