import { expect, it } from 'vitest'
import { paidPosts, quarterPosts } from '../../src/domain/posts.js'
import { edition2017, edition2018 } from '../support/data.js'

const fte = (amount: number) => paidPosts(amount, edition2018).map((posts) => posts.fte)

it.each([
  [0, [0, 0]],
  [51_000, [1, 0.79]],
  [64_000, [1.25, 1]],
  [218_922, [4.29, 3.42]],
  [3_270_297, [64.12, 51.09]],
])('%d € pay %j posts', (amount, expected) => {
  expect(fte(amount)).toEqual(expected)
})

it('of money that is not that of a year no posts are counted: they cost what they cost for a year', () => {
  expect(edition2017.posts.length).toBeGreaterThan(0)
  expect(paidPosts(218_922, edition2017)).toEqual([])
})

it('never rounds up: 0.999 of a post is not a whole one', () => {
  expect(fte(50_999)).toEqual([0.99, 0.79])
  expect(fte(63_999)).toEqual([1.25, 0.99])
})

it('counts in decimals: 0.29 of a post stays 0.29', () => {
  expect(fte(14_790)[0]).toBe(0.29)
})

it.each([
  [0, 0],
  [19_874, 0],
  [19_875, 1],
  [79_500, 4],
  [99_374, 4],
  [99_375, 5],
])('%d € pay %d whole quarters of a post of 79.500 €', (amount, quarters) => {
  expect(quarterPosts(amount, 79_500)).toBe(quarters)
})
