import { expect, test } from 'vitest'
import { type Component, isBetter, valuesOf } from '../../../src/grouping/component.js'
import { construct } from '../../../src/grouping/construct.js'
import { largeNeighbourhoodSearch } from '../../../src/grouping/large/neighbourhood-search.js'
import { feasibleSets } from '../by-definition.js'
import { componentBy, lattice, partOf, row } from '../by-hand.js'

function improved(
  component: Component,
  start: readonly (readonly number[])[],
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const windows: number[][] = []
  const reports: (readonly (readonly number[])[])[] = []
  const part = (areas: readonly number[]) => {
    windows.push([...areas])
    return partOf(component, areas)
  }
  let looks = 0
  const stopped = () => {
    looks += 1
    return looks > stopAfter
  }
  const sets = largeNeighbourhoodSearch(component, start, part, stopped, (better) => reports.push(better))
  return { sets, windows, reports, looks }
}

const text = (sets: readonly (readonly number[])[]) => sets.map((set) => set.join('+')).join(' ')

test('three groups of two become what is best, by all objectives', () => {
  // In a row, areas 1 and 2 as well as 3 and 4 were joined, and 0 and 5 left out.
  const component = componentBy([5, 5, 5, 5, 5, 5], row(6))
  const { sets, windows, reports } = improved(component, [
    [1, 2],
    [3, 4],
  ])
  expect(text(sets)).toBe('0+1 2+3 4+5')
  expect(windows[0]).toEqual([0, 1, 2, 3, 4, 5])
  expect(reports.at(-1)).toEqual(sets)
})

test('what can not be better is left as it is, and not looked at twice', () => {
  const component = componentBy([5, 5, 5, 5], row(4))
  const { sets, windows, reports } = improved(component, [
    [2, 3],
    [0, 1],
  ])
  expect(text(sets)).toBe('0+1 2+3')
  expect(windows).toHaveLength(1)
  expect(reports).toHaveLength(1)
})

test('one group has nothing to exchange', () => {
  const { windows, sets } = improved(componentBy([5, 5], row(2)), [[0, 1]])
  expect(windows).toEqual([])
  expect(sets).toEqual([[0, 1]])
})

test('enclaves alone become groups', () => {
  expect(text(improved(componentBy([5, 5, 5, 5], row(4)), []).sets)).toBe('0+1 2+3')
})

test('windows hold whole groups, 36 areas at most, around every sixth area', () => {
  const component = componentBy(
    Array.from({ length: 60 }, () => 5),
    row(60),
  )
  const pairs = Array.from({ length: 30 }, (_, pair) => [2 * pair, 2 * pair + 1])
  const { windows, reports, sets } = improved(component, pairs)
  const ends = windows.map((window) => [window[0], window.at(-1), window.length].join(' '))
  expect(ends).toEqual([
    '0 35 36',
    '0 35 36',
    '0 35 36',
    '0 35 36',
    '6 41 36',
    '12 47 36',
    '18 53 36',
    '24 59 36',
    '24 59 36',
    '24 59 36',
  ])
  expect(reports).toHaveLength(1)
  expect(sets).toEqual(pairs)
})

test('a group that is too large for the window is left out of it', () => {
  const component = componentBy(
    Array.from({ length: 46 }, () => 1),
    row(46),
  )
  const large = Array.from({ length: 30 }, (_, area) => area + 10)
  const { windows } = improved(component, [
    Array.from({ length: 10 }, (_, area) => area),
    large,
    [40, 41, 42, 43, 44, 45],
  ])
  expect(windows.map((window) => window.length)).toEqual([36, 34, 35, 35, 34, 34])
})

test('an area that stays left over is by itself: windows hang together after it, too', () => {
  const component = componentBy(
    Array.from({ length: 49 }, () => 5),
    row(49),
    { maxSize: 2 },
  )
  const later = Array.from({ length: 20 }, (_, pair) => [2 * pair + 7, 2 * pair + 8])
  const { windows, sets } = improved(component, [[1, 2], [47, 48], [4, 5], ...later])
  for (const window of windows) expect((window.at(-1) ?? 0) - (window[0] ?? 0) + 1).toBe(window.length)
  expect(windows.length).toBeGreaterThan(5)
  expect(valuesOf(component, sets)).toMatchObject({ ungrouped: 1, groups: 24 })
})

test('nothing is done once the time is over; what was found before is kept', () => {
  const component = lattice(31, 9, 8)
  const start = construct(component) ?? []
  const none = improved(component, start, 0)
  expect(none.windows).toEqual([])
  expect(none.reports).toHaveLength(1)
  expect(valuesOf(component, none.sets)).toEqual(valuesOf(component, start))
})

test('a plan never gets worse on the way, and keeps its wishes', () => {
  for (const differences of [
    {},
    { maxSize: 4 },
    {
      apart: [
        [0, 1],
        [5, 6],
      ] as const,
    },
    {
      together: [
        [0, 2],
        [7, 8],
      ],
    },
  ]) {
    const component = lattice(5, 4, 4, differences)
    const start = construct(component) ?? []
    const { sets, reports } = improved(component, start)
    const steps = [start, ...reports].map((one) => valuesOf(component, one))
    for (const [index, after] of steps.slice(1).entries()) expect(isBetter(steps[index]!, after)).toBe(false)
    expect(valuesOf(component, sets)).toEqual(steps.at(-1))
    expect(isBetter(valuesOf(component, sets), valuesOf(component, start))).toBe(true)
    for (const set of sets) {
      const part = partOf(component, set)
      if (set.length < 12) expect(feasibleSets(part).map((found) => found.length)).toContain(set.length)
    }
    expect(sets.map(([first]) => first)).toEqual(sets.map(([first]) => first).sort((a, b) => a! - b!))
  }
})
