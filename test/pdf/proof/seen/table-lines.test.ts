import { expect, test } from 'vitest'
import { Nearby } from '../../../../src/pdf/document/paint/nearby.js'
import type { Outline } from '../../../../src/pdf/proof/seen/drawings.js'
import type { LevelPage } from '../../../../src/pdf/proof/seen/level-page.js'
import { TableLines } from '../../../../src/pdf/proof/seen/table-lines.js'

const STEP = 12
const HEIGHT = 9
const LEFT = { x0: 50, x1: 220 }
const RIGHT = { x0: 280, x1: 440 }
const MIDDLE = 250

/** Two tables of eight lines abreast, and forty more lines below them. */
function isRule(from: number, to: number, columns: readonly { x0: number; x1: number }[] = [LEFT, RIGHT]) {
  const [y0, y1] = [100 + STEP * from, 100 + STEP * to + HEIGHT]
  const line: Outline = {
    box: { x0: MIDDLE, x1: MIDDLE, y0, y1 },
    points: [
      [MIDDLE, y0],
      [MIDDLE, y1],
    ],
    isFilled: false,
    isClosed: false,
    isPale: false,
  }
  const rows = (count: number, top: number) =>
    Array.from({ length: count }, (_, row) => top + STEP * row).flatMap((y) =>
      columns.map((column) => ({ text: 'Aach', box: { ...column, y0: y, y1: y + HEIGHT } })),
    )
  const texts = [...rows(8, 100), ...rows(40, 100 + 10 * STEP)]
  const range = { x0: 50, x1: 440, y0: 100, y1: 100 + 50 * STEP }
  const page = { outlines: [line], texts: new Nearby(texts), height: HEIGHT, range }
  return new TableLines(page as unknown as LevelPage).holds(line)
}

test('an upright between two tables abreast, as long as they are, is a rule', () => {
  expect(isRule(0, 7)).toBe(true)
})

test('one beside some of their lines, or beside one table, may mark these', () => {
  expect(isRule(1, 5)).toBe(false)
  expect(isRule(0, 5)).toBe(false)
  expect(isRule(0, 7, [LEFT])).toBe(false)
})
