import { expect, test } from 'vitest'
import { fullAmong } from '../../../src/pdf/grammar/amount-columns.js'
import type { Column, Interval } from '../../../src/pdf/grammar/intervals.js'

const columnOf = (x0: number, count: number): Column<Interval> => {
  const pieces = Array.from({ length: count }, () => ({ x0, x1: x0 + 30 }))
  return { x0, x1: x0 + 30, pieces }
}
const [names, first, second] = [columnOf(120, 3), columnOf(300, 50), columnOf(600, 4)]

test('a few sums in headings are no column of amounts beside those of the rows', () => {
  const paid = [...names.pieces, ...first.pieces, ...second.pieces]
  expect(fullAmong(paid)([names, first])).toEqual([first])
})

test('the second of two tables, short on this page, is full in the document; and one alone is full', () => {
  const paid = [...columnOf(300, 500).pieces, ...columnOf(600, 480).pieces]
  expect(fullAmong(paid)([first, second])).toEqual([first, second])
  expect(fullAmong(paid)([names])).toEqual([names])
})
