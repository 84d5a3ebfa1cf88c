import { expect, test } from 'vitest'
import { type Component, valuesOf } from '../../../src/grouping/component.js'
import { repair } from '../../../src/grouping/large/repair.js'
import { componentBy, lattice, partOf, row } from '../by-hand.js'

const STOPPING = { nodes: 1000, minimalSets: 10_000, visits: 100_000, stopped: () => false }

function around(component: Component, stopping = STOPPING) {
  const parts: (readonly number[])[] = []
  const part = (areas: readonly number[]) => {
    parts.push(areas)
    return partOf(component, areas)
  }
  return { plan: repair(component, part, stopping), parts }
}

test('the groups that wishes ask for are found in a small part, the others are grown around them', () => {
  const component = componentBy(
    Array.from({ length: 60 }, () => 5),
    row(60),
    { together: [[20, 22]] },
  )
  const { plan, parts } = around(component)
  // The two that are named, and thirty around them.
  expect(parts).toEqual([Array.from({ length: 32 }, (_, index) => index + 5)])
  expect(plan?.some((set) => set.includes(20) && set.includes(21) && set.includes(22))).toBe(true)
  expect(plan && valuesOf(component, plan)).toMatchObject({ ungrouped: 0 })
  // Grown from the first area on, not as the part had it, which begins with area 5.
  expect(plan).toEqual(
    expect.arrayContaining([
      [0, 1],
      [2, 3],
      [4, 5],
    ]),
  )
  expect(plan && new Set(plan.flat()).size).toBe(60)
})

test('a way that is longer than the part is found in a larger one', () => {
  // A ring: the way between the two is closed on the side that a small part holds.
  const component = componentBy(
    Array.from({ length: 80 }, () => 5),
    [...row(80), [79, 0]],
    { together: [[0, 36]], apart: [[0, 78]] },
  )
  const { plan, parts } = around(component)
  expect(parts.map((areas) => areas.length)).toEqual([32, 62, 80])
  expect(plan?.find((set) => set.includes(0))).toEqual(Array.from({ length: 37 }, (_, area) => area))
})

test('wishes that no part can meet give no plan', () => {
  const component = componentBy(
    Array.from({ length: 40 }, () => 5),
    row(40),
    { together: [[10, 12]], apart: [[10, 11]] },
  )
  const { plan, parts } = around(component)
  expect(plan).toBeNull()
  expect(parts.map((areas) => areas.length)).toEqual([32, 40, 40])
})

test('two pairs whose ways cross', () => {
  const component = lattice(6, 5, 4, {
    together: [
      [0, 7],
      [2, 5],
    ],
  })
  const { plan } = around(component, STOPPING)
  for (const wish of [
    [0, 7],
    [2, 5],
  ]) {
    const home = plan?.find((set) => set.includes(wish[0]!))
    expect(home).toContain(wish[1])
  }
})
