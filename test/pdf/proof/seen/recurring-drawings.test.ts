import { expect, test } from 'vitest'
import { Nearby } from '../../../../src/pdf/document/paint/nearby.js'
import type { Outline } from '../../../../src/pdf/proof/seen/drawings.js'
import type { LevelPage } from '../../../../src/pdf/proof/seen/level-page.js'
import { RecurringDrawings } from '../../../../src/pdf/proof/seen/recurring-drawings.js'
import type { RowPart } from '../../../../src/pdf/proof/seen/row-parts.js'

const ROWS = 40
/** Of the letters of most rows; those of a row may be a little higher. */
const HEIGHT = 10

/** A bar beside each of the rows, each of another length. */
function bar(at: number): Outline {
  const box = { x0: 300, x1: 310 + 3 * at, y0: 30 * at + 12, y1: 30 * at + 18 }
  const { x0, x1, y0, y1 } = box
  const points = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ] as const
  return { box, points, isClosed: true, isFilled: true, isPale: false }
}

test('bars beside all rows belong to the table, wherever the rows lie on their page', () => {
  const parts = Array.from({ length: ROWS }, (_, at) => {
    const from = 30 * at + (at % 2 === 0 ? 9.9 : 10)
    return { part: 'amount', box: { x0: 400, x1: 450, y0: from, y1: from + 10.2 } } as RowPart
  })
  const outlines = parts.map((_, at) => bar(at))
  const page: LevelPage = {
    number: 1,
    parts,
    height: HEIGHT,
    range: { y0: 0, y1: 30 * ROWS },
    texts: new Nearby([]),
    outlines,
    outside: [],
  }
  const recurring = new RecurringDrawings([page])
  expect(outlines.filter((outline) => !recurring.holds(outline, page))).toEqual([])
})
