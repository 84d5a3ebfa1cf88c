import { expect, test } from 'vitest'
import { tokensOf } from '../../../src/pdf/layout/token.js'
import type { Word } from '../../../src/pdf/layout/word.js'

const SIZE = 6
const word = (text: string, x0: number, x1: number): Word => ({ text, x0, x1, size: SIZE })
const textsOf = (words: readonly Word[]) =>
  tokensOf({ page: 1, y: 0, size: SIZE, words, text: '' }, () => false).map(({ kind, text }) => [kind, text])

test('groups of one number are one, though some seem to touch and others to lie a narrow space apart', () => {
  expect(textsOf([word('3', 66.1, 68.9), word('270297', 69.7, 87.9)])).toEqual([['number', '3 270297']])
  expect(textsOf([word('1225', 96.8, 109.3), word('963', 110.1, 118.6)])).toEqual([['number', '1225 963']])
})

test('a count and an amount with a space between them are two numbers', () => {
  expect(textsOf([word('3', 66.1, 68.9), word('270297', 70.5, 88)])).toHaveLength(2)
})
