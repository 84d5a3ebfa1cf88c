import { expect, it } from 'vitest'
import { seenCells, turnedFaults, unseenNotes } from '../../../src/domain/amount-list/unseen-cells.js'

const record = (line: number, ...cells: readonly string[]) => ({ line, ...seenCells(cells) })
const [PLAIN, WIDTHLESS, TURNED] = [
  record(2, 'Lörrach', '5'),
  record(3, 'Lör\u200Brach ', '5'),
  record(4, 'a\u200Bb', '\u202E000.15'),
]

it('cells are as they are seen; what nobody sees is kept beside them, the turned before the rest', () => {
  expect(PLAIN).toEqual({ line: 2, cells: ['Lörrach', '5'] })
  expect(WIDTHLESS?.cells).toEqual(['Lörrach', '5'])
  expect(WIDTHLESS?.unseen).toMatchObject({ character: 'U+200B', isTurned: false })
  expect(TURNED?.cells).toEqual(['ab', '000.15'])
  expect(TURNED?.unseen).toMatchObject({ character: 'U+202E', isTurned: true })
})

it('a cell that is turned is refused, any other only told, the first with all lines', () => {
  const all = [PLAIN, WIDTHLESS, TURNED, record(5, '\u200Bx')].flatMap((one) => one ?? [])
  expect(turnedFaults(all)).toEqual([
    { code: 'text-turned', line: 4, args: { cell: TURNED?.unseen?.cell, character: 'U+202E' } },
  ])
  expect(unseenNotes(all)).toEqual([
    { code: 'unseen-left-out', args: { lines: [3, 5], cell: WIDTHLESS?.unseen?.cell, character: 'U+200B' } },
  ])
  expect(unseenNotes(all.slice(0, 1))).toEqual([])
})
