import { expect, test } from 'vitest'
import { sumsOf } from '../../../src/pdf/grammar/printed-sums.js'
import type { Figure } from '../../../src/pdf/grammar/row-grammar.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { gridLine } from '../support/grid-lines.js'

const number = (text: string, x0: number, x1: number): Token => ({
  kind: 'number',
  text,
  sign: '',
  amount: { cents: 100 * Number(text), decimals: 0 },
  x0,
  x1,
  size: 10,
})
const word = (text: string, x0: number, x1: number): Token => ({ kind: 'word', text, x0, x1, size: 10 })
const amount = number('687017', 300, 340)
const personsOf = (tokens: readonly Token[]) => {
  const line = { ...gridLine('Wahlkreis', 20, amount), tokens }
  const figure: Figure = { kind: 'figure', lines: [line], line, districts: [] }
  return sumsOf([figure], { columns: [{ x0: 138, x1: 152 }], of: new Map() })[0]?.persons
}

test('a number between words is part of them, and no count of persons', () => {
  const label = word('Wahlkreis', 90, 136)
  expect(personsOf([label, number('47', 139, 151), word('Esslingen', 154, 199), amount])).toBeNull()
  expect(personsOf([label, number('863', 139, 151), amount])).toBe(863)
  expect(
    personsOf([word('Summe', 30, 60), number('863', 139, 151), word('Esslingen', 190, 235), amount]),
  ).toBe(863)
})
