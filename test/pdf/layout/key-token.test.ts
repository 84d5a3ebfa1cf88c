import { expect, test } from 'vitest'
import { areKeysCounted, keyAt } from '../../../src/pdf/layout/key-token.js'

const SIZE = 9
const wordsOf = (text: string) =>
  text.split(' ').map((part, at) => ({ text: part, x0: 30 * at, x1: 30 * at + 20, size: SIZE }))
const isKey = (digits: string) => ['08115002', '08115029', '08115041'].includes(digits)
const linesOf = (...texts: string[]) =>
  texts.map((text) => ({ page: 1, y: 0, size: SIZE, text, words: wordsOf(text) }))

test('the number before a key in two words is a count where it is another elsewhere', () => {
  expect(areKeysCounted(linesOf('8 115 002', '42 115 029', '96 115 041'), isKey)).toBe(true)
  expect(areKeysCounted(linesOf('8 115 002', '8 115 029', '96 115 041'), isKey)).toBe(false)
})

test('"8" is part of a key, or a count before it', () => {
  expect(keyAt(wordsOf('8 115 002'), 0, isKey)?.[0].digits).toBe('08115002')
  expect(keyAt(wordsOf('8 115 002'), 0, isKey, true)).toBeNull()
})
