import { expect, test } from 'vitest'
import { separate } from '../../../src/grouping/large/subset-row-cuts.js'

const halves = (count: number, value = 0.5) => Array.from({ length: count }, (_, id) => ({ id, value }))
const PAIRS = [
  [0, 1],
  [1, 2],
  [2, 0],
]

test('half of each pair of three areas is more than one whole set', () => {
  expect(separate(3, PAIRS, halves(3), [])).toEqual([[0, 1, 2]])
})

test('a triple that is known is not found again, and one that is hardly violated is left', () => {
  expect(separate(3, PAIRS, halves(3), [[0, 1, 2]])).toEqual([])
  expect(separate(3, PAIRS, halves(3, 0.34), [])).toEqual([])
  expect(separate(3, PAIRS, halves(3, 0.35), [])).toEqual([[0, 1, 2]])
  expect(separate(3, PAIRS, halves(3, 1.02 / 3), [])).toEqual([])
})

test('a set that holds all three counts once, and one that holds a single area not at all', () => {
  const sets = [...PAIRS, [0, 1, 2], [0]]
  const used = [
    { id: 0, value: 0.5 },
    { id: 3, value: 0.5 },
  ]
  expect(separate(3, sets, used, [])).toEqual([])
  expect(separate(3, sets, [...used, { id: 4, value: 0.9 }], [])).toEqual([])
  expect(separate(3, sets, [{ id: 2, value: 0.1 }, ...used], [])).toEqual([[0, 1, 2]])
})

test('sets in whole use and columns that are no sets count for nothing', () => {
  expect(separate(3, PAIRS.slice(0, 2), halves(3, 0.9), [])).toEqual([[0, 1, 2]])
  expect(separate(3, PAIRS.slice(0, 1), halves(3, 0.9), [])).toEqual([])
  expect(separate(3, PAIRS, halves(3, 1), [])).toEqual([])
  expect(separate(3, PAIRS.slice(0, 2), [...halves(2, 0.5), { id: 2, value: 0.9 }], [])).toEqual([])
  expect(separate(3, PAIRS, halves(3, 0.999), [])).toEqual([])
})

test('each triple once and ascending, the most violated first', () => {
  const sets = [
    [5, 4],
    [4, 3],
    [3, 5],
    [2, 0],
    [0, 1],
    [1, 2],
  ]
  const used = [...halves(3, 0.5), ...[3, 4, 5].map((id) => ({ id, value: 0.6 }))]
  expect(separate(6, sets, used, [])).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ])
})

test('no area is in more than three of them', () => {
  // Every pair of six areas at 0.4: each of the twenty subset-row cuts is violated, 1.2 against 1.
  const areas = [0, 1, 2, 3, 4, 5]
  const pairs = areas.flatMap((a) => areas.slice(a + 1).map((b) => [a, b]))
  const found = separate(6, pairs, halves(pairs.length, 0.4), [])
  expect(found.length).toBeGreaterThanOrEqual(5)
  for (const area of areas) expect(found.filter((cut) => cut.includes(area)).length).toBeLessThanOrEqual(3)
  expect(Math.max(...areas.map((area) => found.filter((cut) => cut.includes(area)).length))).toBe(3)
})

test('at most 150 at a time', () => {
  const sets = Array.from({ length: 200 }, (_, index) =>
    PAIRS.map((pair) => pair.map((area) => 3 * index + area)),
  ).flat()
  expect(separate(600, sets, halves(600), [])).toHaveLength(150)
  expect(separate(600, sets.slice(0, 450), halves(450), [])).toHaveLength(150)
  expect(separate(600, sets.slice(0, 447), halves(447), [])).toHaveLength(149)
})
