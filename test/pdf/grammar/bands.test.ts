import { expect, test } from 'vitest'
import { cutsBetween } from '../../../src/pdf/grammar/bands.js'
import { columnsIn } from '../../../src/pdf/grammar/intervals.js'
import type { Token, TokenLine } from '../../../src/pdf/layout/token.js'

const SIZE = 8
const DIGIT = 6
const ROWS = 20

const word = (x0: number, x1: number): Token => ({ kind: 'word', text: 'Ort', x0, x1, size: SIZE })
const number = (text: string, x0: number): Token => ({
  kind: 'number',
  text,
  amount: { cents: 100 * Number(text), decimals: 0 },
  sign: '',
  x0,
  x1: x0 + DIGIT * text.length,
  size: SIZE,
})

/** Running number, district, name, and an amount in the middle of its cell. */
function rowOf(left: number, running: string, amount: string): Token[] {
  return [
    number(running, left),
    word(left + 14, left + 60),
    word(left + 70, left + 110),
    number(amount, left + 150 - (DIGIT * amount.length) / 2),
  ]
}

test('a table whose amounts are wider than those of the one beside it begins with its running numbers', () => {
  const pitch = 250
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const tokens = [
      ...rowOf(10, String(11 + row), ['796', '7165', '9553'][row % 3] ?? ''),
      ...rowOf(10 + pitch, String(31 + row), ['89711', '789711', '3270297'][row % 3] ?? ''),
    ]
    return { line: { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }, tokens }
  })
  const at = (index: number) => columnsIn(lines.flatMap(({ tokens }) => tokens[index] ?? []))
  const names = [2, 6].flatMap((index) =>
    at(index).map((column) => ({
      ...column,
      pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
      places: ROWS,
    })),
  )
  const [cut = 0, ...others] = cutsBetween(lines, [...at(3), ...at(7)], names)
  expect(others).toEqual([])
  expect(cut).toBeLessThan(10 + pitch)
  expect(cut).toBeGreaterThan(10 + 150 + 2 * DIGIT)
})
