import { expect, test } from 'vitest'
import { visitConnectedSets } from '../../../src/grouping/exact/connected-sets.js'
import { allSets, isConnected } from '../by-definition.js'
import { componentBy, lattice, row } from '../by-hand.js'

function visited(neighbours: readonly (readonly number[])[], goOn: (set: readonly number[]) => boolean) {
  const sets: number[][] = []
  visitConnectedSets(neighbours, (set) => {
    sets.push([...set])
    return goOn(set)
  })
  return sets
}

const sorted = (sets: readonly (readonly number[])[]) =>
  sets.map((set) => [...set].sort((a, b) => a - b).join()).sort()

test('every connected set is visited once, and no other', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const component = lattice(seed, 3, 3)
    const all = allSets(component).filter((set) => isConnected(component, set))
    expect(sorted(visited(component.neighbours, () => true))).toEqual(sorted(all))
  }
})

test('every connected set is visited once where not all areas hang together', () => {
  const { neighbours } = componentBy([1, 1, 1, 1], [[0, 2]])
  expect(visited(neighbours, () => true)).toEqual([[0], [0, 2], [1], [2], [3]])
})

test('each set is the one before it and one area more, so that a visitor may rely on the last', () => {
  const { neighbours } = lattice(5, 3, 3)
  const before = new Set<string>([''])
  for (const set of visited(neighbours, () => true)) {
    expect(before.has(set.slice(0, -1).join())).toBe(true)
    before.add(set.join())
  }
})

test('a set that is turned down is not grown', () => {
  const { neighbours } = componentBy([1, 1, 1, 1, 1], row(5))
  const sets = visited(neighbours, (set) => set.length < 2)
  expect(sets).toEqual([[0], [0, 1], [1], [1, 2], [2], [2, 3], [3], [3, 4], [4]])
})
