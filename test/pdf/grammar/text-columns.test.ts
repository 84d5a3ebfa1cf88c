import { expect, test } from 'vitest'
import { textColumns } from '../../../src/pdf/grammar/text-columns.js'
import type { Token, TokenLine } from '../../../src/pdf/layout/token.js'

/** Two words of 60 points in all, parted at another place on each row. */
function wordsAt(from: number, row: number, size = 8): Token[] {
  const part = from + 20 + (row % 4) * 6
  return [
    { kind: 'word', text: `a${row}`, x0: from, x1: part, size },
    { kind: 'word', text: `b${row}`, x0: part + 2, x1: from + 60, size },
  ]
}

function lineOf(row: number, tokens: readonly Token[]): TokenLine {
  const text = tokens.map((token) => token.text).join(' ')
  return { line: { page: 1, y: 10 * row, size: 8, words: [...tokens], text }, tokens }
}

test('a quotation in larger letters in one of two columns does not run across both', () => {
  const lines = Array.from({ length: 20 }, (_, row) =>
    lineOf(row, [...wordsAt(0, row), ...wordsAt(72, row, row === 9 ? 12 : 8)]),
  )
  const read = textColumns([lines])
  expect(read.map(({ band }) => band)).toEqual([...Array(20).fill(0), ...Array(20).fill(1)])
})

test('a gap that all lines leave parts columns, though it is hardly wider than the spaces between words', () => {
  // Every third line of the first column ends early.
  const lines = Array.from({ length: 20 }, (_, row) =>
    lineOf(row, [...wordsAt(0, row).slice(0, row % 3 === 0 ? 1 : 2), ...wordsAt(68, row)]),
  )
  expect(textColumns([lines]).map(({ band }) => band)).toEqual([...Array(20).fill(0), ...Array(20).fill(1)])
})
