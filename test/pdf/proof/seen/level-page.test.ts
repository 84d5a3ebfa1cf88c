import { expect, test } from 'vitest'
import { areTurned } from '../../../../src/pdf/proof/seen/level-page.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'

const row: PrintedRow = {
  page: 1,
  text: '7 Owen 11 8.757 €',
  name: 'Owen',
  ags: '',
  persons: '11',
  running: '7',
  amount: 8757,
  districts: null,
}
const level = [
  ['7', 20, 25],
  ['Owen', 40, 66],
  ['11', 100, 110],
  ['8.757', 150, 174],
  ['€', 177, 183],
  ['a', 190, 195],
] as const

test('rows are level, however many of their cells are narrower than high', () => {
  const parts = level.map(([text, x0, x1]) => ({
    part: 'other' as const,
    row,
    text,
    box: { x0, x1, y0: 10, y1: 20.5 },
  }))
  expect(areTurned(parts)).toBe(false)
  const turned = parts.map(({ box: { x0, x1, y0, y1 }, ...part }) => ({
    ...part,
    box: { x0: y0, x1: y1, y0: x0, y1: x1 },
  }))
  expect(areTurned(turned)).toBe(true)
})
