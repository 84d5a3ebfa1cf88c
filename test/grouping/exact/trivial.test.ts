import { expect, test } from 'vitest'
import { infeasible, mostGroups, openSolution } from '../../../src/grouping/exact/trivial.js'
import { componentBy, row } from '../by-hand.js'

const tree = { prices: [0], fork: null }

test('areas that together stay below the threshold are all left out, and no more is to be proven', () => {
  const component = componentBy([1, 1], row(2), { sizes: [2, 3] })
  const done = { optimal: true, how: 'bound-meets' }
  expect(infeasible(component)).toEqual({
    sets: [],
    objectives: [
      { name: 'ungrouped', value: 5, bound: 5, ...done },
      { name: 'groups', value: 0, bound: 0, ...done },
      { name: 'splits', value: 0, bound: 0, ...done },
      { name: 'travel', value: 0, bound: 0, ...done },
    ],
    trees: {},
    cuts: [],
  })
})

test('unless a wish wants some of them in a group', () => {
  expect(infeasible(componentBy([1, 1, 1], row(3), { together: [[0, 1]] }))).toBe('impossible')
})

test('no more groups than the amounts suffice for, nor than there are areas', () => {
  expect(mostGroups(componentBy([9, 9, 11], row(3)))).toBe(2)
  expect(mostGroups(componentBy([10, 10], row(2)))).toBe(2)
  expect(mostGroups(componentBy([900, 9], row(2)))).toBe(2)
  expect(mostGroups(componentBy([1, 1, 1], row(3), { threshold: 0 }))).toBe(3)
})

test('a solution on its way: what is not settled is as good as counting says', () => {
  const component = componentBy([10, 10, 5], row(3), { associations: [[0], [1], [1]] })
  const sets = [[0], [1, 2]]
  const open = openSolution(component, sets, [], { packing: tree, splits: tree }, [[0, 1, 2]])
  expect(open).toEqual({
    sets,
    objectives: [
      { name: 'ungrouped', value: 0, bound: 0, optimal: true, how: 'bound-meets' },
      { name: 'groups', value: 2, bound: 2, optimal: true, how: 'bound-meets' },
      { name: 'splits', value: 2, bound: 2, optimal: true, how: 'bound-meets' },
      { name: 'travel', value: 1000, bound: 0, optimal: false, how: 'open' },
    ],
    trees: { splits: tree },
    cuts: [[0, 1, 2]],
  })
})

test('the packing bounds the groups once they are settled, not before', () => {
  const component = componentBy([10, 10], row(2))
  const ungrouped = { name: 'ungrouped', value: 0, bound: 0, optimal: true, how: 'bound-meets' } as const
  const groups = { name: 'groups', value: 2, bound: 3, optimal: false, how: 'open' } as const
  const treesAfter = (settled: Parameters<typeof openSolution>[2]) =>
    openSolution(component, [[0], [1]], settled, { packing: tree, travel: tree }, []).trees
  expect(treesAfter([ungrouped])).toEqual({ travel: tree })
  expect(treesAfter([ungrouped, groups])).toEqual({ packing: tree, travel: tree })
  expect(openSolution(component, [[0], [1]], [ungrouped, groups], {}, [])).toMatchObject({
    objectives: [ungrouped, groups, { name: 'splits' }, { name: 'travel' }],
    trees: {},
  })
})
