import type { TextItem, TextPage } from '../../../src/pdf/layout/text-page.js'

/** Words at their left edge, figures at their right one, in points. */
export type Line = readonly (readonly [x: number, text: string])[]

const SIZE = 10
/** of a letter, in points */
const WIDTH = 5
export const PITCH = 13

/** @param content of each piece of the lines, where the file declares what it is @returns a page as it is read from a PDF */
export function textPageOf(lines: readonly Line[], change: Partial<TextPage> = {}): TextPage {
  return {
    number: 1,
    width: 595,
    height: 842,
    items: lines.flatMap((line, row) => line.map((piece, cell) => itemOf(piece, row, cell))),
    rotated: [],
    tags: null,
    turn: { main: 0, tilt: 0, left: 0, top: 0 },
    ...change,
  }
}

function itemOf([x, text]: Line[number], row: number, cell: number): TextItem {
  const width = WIDTH * text.length
  const x0 = /^[\d.,]+$/.test(text) ? x - width : x
  const y = 50 + PITCH * row
  return { text, x0, x1: x0 + width, y, size: SIZE, isMonospaced: false, content: `${row} ${cell}` }
}
