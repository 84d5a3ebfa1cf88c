import { expect, test } from 'vitest'
import { componentsOf, isConnected, reachableFrom, shortestWay, stepsFrom } from '../../src/grouping/graph.js'

/** 0–4–2–3, and 1 by itself. */
const neighbours = [[4], [], [4, 3], [2], [0, 2]]
const next = (node: number) => neighbours[node] ?? []

test('what can be reached comes nearest first, and no more than asked for', () => {
  expect([...reachableFrom([0], next)]).toEqual([0, 4, 2, 3])
  expect([...reachableFrom([0, 1], next, 3)]).toEqual([0, 1, 4])
})

test('components are who can reach one another, in the order of their first node', () => {
  expect(componentsOf([0, 1, 2, 3, 4], next)).toEqual([[0, 4, 2, 3], [1]])
})

test('nodes are connected by links among themselves alone', () => {
  expect([[0, 4, 2], [0, 2], [1], []].map((nodes) => isConnected(nodes, next))).toEqual([
    true,
    false,
    true,
    true,
  ])
})

test('steps are counted from the start, up to so many', () => {
  expect([...stepsFrom(0, next, 2)]).toEqual([
    [0, 0],
    [4, 1],
    [2, 2],
  ])
  expect([...stepsFrom(0, next, 0)]).toEqual([[0, 0]])
})

test('a shortest way ends at the first target and leaves out its start', () => {
  const wayTo = (targets: readonly number[], ...starts: number[]) =>
    shortestWay(starts, (node) => targets.includes(node), next)
  expect(wayTo([3], 0)).toEqual([4, 2, 3])
  expect(wayTo([3], 0, 2)).toEqual([3])
  expect(wayTo([2, 3], 0)).toEqual([4, 2])
  expect(wayTo([0], 0)).toEqual([])
  expect(wayTo([1], 0)).toBeNull()
})
