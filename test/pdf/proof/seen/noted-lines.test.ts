import { expect, test } from 'vitest'
import type { SeenPage } from '../../../../src/pdf/document/seen-page.js'
import { notedLines } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { RowParts } from '../../../../src/pdf/proof/seen/row-parts.js'

const line = (text: string, y0: number) => ({
  text,
  box: { x0: 50, x1: 250, y0, y1: y0 + 10 },
  height: 10,
  runs: [null],
  pieces: [],
  isTurned: false,
})
const page = {
  number: 1,
  lines: [line('Landkreis   Gemeinde   Betrag', 50), line('Tuttlingen   Kolbingen', 62)],
} as unknown as SeenPage

test('the row of a place with nothing to draw has no cells, and is none of the words above it', () => {
  const kinds = (noughts: readonly { page: number; text: string }[]) =>
    notedLines([page], new RowParts([]), noughts).map(({ kind }) => kind)
  expect(kinds([{ page: 1, text: 'Tuttlingen Kolbingen' }])).toEqual(['heading', 'row'])
  expect(kinds([{ page: 2, text: 'Tuttlingen Kolbingen' }])).toEqual(['heading', 'heading'])
})
