import { expect, test } from 'vitest'
import { modelOf } from '../../src/grouping/model.js'
import { ungroupedOf } from '../../src/grouping/ungrouped.js'
import { ags, tinyRequest } from './tiny.js'

test('everybody who is in no group has a reason, and what is missing', () => {
  const request = tinyRequest(
    {
      amounts: [60, 40, 130, 30, 20, 70, 120, 0, null, 40, null, 140, 0],
      borders: [
        [1, 2],
        [2, 3],
        [4, 5],
        [8, 9],
      ],
    },
    { exclude: [ags(10), ags(11), ags(12), ags(13)] },
  )
  const rows = ungroupedOf(request, modelOf(request), new Set([ags(1)]))
  expect(rows.map(({ ags, code, missing }) => [Number(ags.slice(5)), code, missing])).toEqual([
    [2, 'left-over', 60],
    [3, 'left-over', 0],
    [4, 'component-below-threshold', 50],
    [5, 'component-below-threshold', 50],
    [6, 'no-neighbour', 30],
    [7, 'no-neighbour', 0],
    [8, 'none', null],
    [9, 'unknown', null],
    [10, 'excluded', 60],
    [11, 'excluded', null],
    [12, 'excluded', 0],
    [13, 'excluded', null],
  ])
})

test('who together reach the threshold just so are left over, whole areas too', () => {
  const request = tinyRequest({ amounts: [30, 70], borders: [[1, 2]] }, { together: [[ags(1), ags(2)]] })
  expect(ungroupedOf(request, modelOf(request), new Set()).map(({ code }) => code)).toEqual([
    'left-over',
    'left-over',
  ])
})

test('nobody is said to have no neighbour, or too weak ones, while the amount of a neighbour is not known', () => {
  // 1 beside the unknown 2; 3-4 below the threshold, 4 beside the unknown 5; 6 beside 7, whom a wish excludes
  const borders = [
    [1, 2],
    [3, 4],
    [4, 5],
    [6, 7],
  ] as const
  const request = tinyRequest({ amounts: [30, null, 20, 10, null, 40, null], borders }, { exclude: [ags(7)] })
  const rows = ungroupedOf(request, modelOf(request), new Set())
  const found = rows.map(({ ags, code, missing }) => [Number(ags.slice(5)), code, missing])
  expect(found.filter(([number]) => [1, 3, 4, 6].includes(Number(number)))).toEqual([
    [1, 'unknown-neighbours', 70],
    [3, 'unknown-neighbours', 70],
    [4, 'unknown-neighbours', 70],
    [6, 'no-neighbour', 60],
  ])
})
