import { expect, test } from 'vitest'
import { isExtendable, minimalSets, sumOf } from '../../../src/grouping/exact/minimal-sets.js'
import { leastSets } from '../by-definition.js'
import { componentBy, lattice, row } from '../by-hand.js'

const texts = (sets: readonly (readonly number[])[] | null) => sets?.map((set) => set.join()).sort()

test('minimal sets are exactly the sets without a smaller one inside, as the definition has it', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const component = lattice(seed, 3, 3)
    expect(texts(minimalSets(component, 1000)), `seed ${seed}`).toEqual(texts(leastSets(component)))
  }
})

test('minimal sets are so under a limit to the size, and with some apart', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const differences = {
      maxSize: 4,
      apart: [
        [0, 4],
        [4, 5],
      ] as const,
      sizes: [2, 1, 1, 1, 1, 1, 1, 1, 3],
    }
    const component = lattice(seed, 3, 3, { ...differences, threshold: 70 })
    expect(texts(minimalSets(component, 1000)), `seed ${seed}`).toEqual(texts(leastSets(component)))
  }
})

test('a set from which an area may be taken only by breaking it apart is minimal', () => {
  expect(minimalSets(componentBy([6, 1, 4], row(3)), 10)).toEqual([[0, 1, 2]])
  expect(minimalSets(componentBy([6, 1, 3, 6], row(4)), 10)).toEqual([
    [0, 1, 2],
    [1, 2, 3],
  ])
})

test('as many as the limit are listed, one more is too many', () => {
  const component = componentBy([10, 10, 10], row(3))
  expect(minimalSets(component, 3)).toEqual([[0], [1], [2]])
  expect(minimalSets(component, 2)).toBeNull()
})

test('fifty times the limit is what is looked at', () => {
  // A row of nine areas has 45 connected sets; areas by themselves have one each.
  const row9and = (alone: number) => [
    ...Array.from({ length: 9 }, () => 1),
    ...Array.from({ length: alone }, () => 1),
  ]
  expect(minimalSets(componentBy(row9and(5), row(9)), 1)).toEqual([])
  const last = row9and(5).with(-1, 10)
  expect(minimalSets(componentBy(last, row(9)), 1)).toEqual([[13]])
  expect(minimalSets(componentBy(row9and(6), row(9)), 1)).toBeNull()
})

test('the sum of a set', () => {
  const component = componentBy([3, 4, 5], row(3))
  expect(sumOf(component, [0, 2])).toBe(8)
  expect(sumOf(component, [])).toBe(0)
})

test('a set may grow up to the largest size, and as long as the last is no cannot-link of another', () => {
  const component = componentBy([1, 1, 1, 1], row(4), { sizes: [1, 2, 1, 1], maxSize: 4, apart: [[0, 2]] })
  expect(isExtendable(component, [1, 2, 3])).toBe(true)
  expect(isExtendable(component, [0, 1, 2])).toBe(false)
  expect(isExtendable(component, [0, 1, 3])).toBe(true)
  expect(isExtendable(component, [0, 1, 2, 3])).toBe(false)
  expect(isExtendable(component, [0, 3, 2])).toBe(false)
  expect(isExtendable(component, [2, 3, 0])).toBe(false)
})

test('a set that suffices is not grown: twelve areas, all beside one another, are looked at once each', () => {
  const all = Array.from({ length: 12 }, (_, area) => area)
  const borders = all.flatMap((a) => all.slice(a + 1).map((b) => [a, b] as const))
  const component = componentBy(
    all.map(() => 10),
    borders,
  )
  expect(minimalSets(component, 12)).toHaveLength(12)
})
