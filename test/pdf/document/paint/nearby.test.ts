import { expect, it } from 'vitest'
import type { Box } from '../../../../src/pdf/document/paint/box.js'
import { Nearby } from '../../../../src/pdf/document/paint/nearby.js'

const box = (x0: number, y0: number, x1: number, y1: number): Box => ({ x0, y0, x1, y1 })
const onPage = { box: box(10, 10, 30, 20) }

it('boxes that overlap are found, and no others', () => {
  const nearby = new Nearby([onPage, { box: box(200, 200, 220, 210) }])
  expect(nearby.overlapping(box(15, 12, 18, 14))).toEqual([onPage])
})

it.each([
  ['far away', box(1e17, 1e17, 1e17, 1e17)],
  ['turned over', box(30, 1e9, 10, -1e9)],
  ['endless', box(Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 5)],
  ['no box', box(Number.NaN, 0, 1, 1)],
])('a damaged box %s ends the search, among the items and as what is asked', (_, damaged) => {
  const nearby = new Nearby([onPage, { box: damaged }])
  expect(nearby.overlapping(box(15, 12, 18, 14))).toContain(onPage)
  expect(new Nearby([onPage]).overlapping(damaged).length).toBeLessThanOrEqual(1)
})
