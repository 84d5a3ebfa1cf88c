import { expect, test } from 'vitest'
import { assignEnclaves } from '../../../src/grouping/exact/assign-enclaves.js'
import { componentBy, row } from '../by-hand.js'

test('an enclave joins the group beside it, and the members stay in order', () => {
  const groups = [[1], [3]]
  expect(
    assignEnclaves(
      componentBy(
        [1, 10, 1, 10],
        [
          [0, 1],
          [2, 3],
        ],
      ),
      groups,
    ),
  ).toEqual([
    [0, 1],
    [2, 3],
  ])
  expect(groups).toEqual([[1], [3]])
})

test('where it splits the fewest associations, however far that is', () => {
  const component = componentBy([10, 1, 10], row(3), {
    associations: [[7], [8], [8]],
    places: [
      [0, 0],
      [1000, 0],
      [9000, 0],
    ],
  })
  expect(assignEnclaves(component, [[0], [2]])).toEqual([[0], [1, 2]])
  expect(assignEnclaves(component, [[2], [0]])).toEqual([[1, 2], [0]])
  const other = { ...component, associations: [[8], [8], [7]] }
  expect(assignEnclaves(other, [[2], [0]])).toEqual([[2], [0, 1]])
})

test('then where the ways grow least, whatever they were before', () => {
  const component = componentBy([5, 6, 1, 10], row(4), {
    places: [
      [0, 0],
      [9000, 0],
      [10_000, 0],
      [12_000, 0],
    ],
  })
  expect(assignEnclaves(component, [[0, 1], [3]])).toEqual([[0, 1, 2], [3]])
  expect(assignEnclaves(component, [[3], [0, 1]])).toEqual([[3], [0, 1, 2]])
})

test('an enclave beside several equal groups goes to the one that comes first', () => {
  const component = componentBy([10, 1, 10], row(3))
  expect(assignEnclaves(component, [[2], [0]])).toEqual([[1, 2], [0]])
  expect(assignEnclaves(component, [[0], [2]])).toEqual([[0, 1], [2]])
})

test('an enclave reaches a group through another one that joined before', () => {
  expect(assignEnclaves(componentBy([1, 1, 1, 10], row(4)), [[3]])).toEqual([[0, 1, 2, 3]])
})

test('one that no border leads to a group stays outside', () => {
  expect(assignEnclaves(componentBy([1, 10, 1], [[1, 2]]), [[1]])).toEqual([[1, 2]])
  expect(assignEnclaves(componentBy([1, 1], row(2)), [])).toEqual([])
})

test('wishes are kept: some apart, a limit to the size, must-links all or none', () => {
  const areas = [1, 10, 10] as const
  const borders = [
    [0, 1],
    [0, 2],
  ] as const
  expect(assignEnclaves(componentBy(areas, borders, { apart: [[0, 1]] }), [[1], [2]])).toEqual([[1], [0, 2]])
  expect(assignEnclaves(componentBy(areas, borders, { maxSize: 1 }), [[1], [2]])).toEqual([[1], [2]])
  expect(assignEnclaves(componentBy(areas, borders, { maxSize: 2 }), [[1], [2]])).toEqual([[0, 1], [2]])
  const together = componentBy(areas, borders, { together: [[0, 2]] })
  expect(assignEnclaves(together, [[1], [2]])).toEqual([[1], [0, 2]])
})
