import { expect, test } from 'vitest'
import { headPlaces, isAgain, isOfBands, moveBetween } from '../../../src/pdf/grammar/head-places.js'
import type { Token } from '../../../src/pdf/layout/token.js'

const headOf = (...words: readonly (readonly [text: string, x0: number])[]) => {
  const tokens = words.map(([text, x0]): Token => ({ kind: 'word', text, x0, x1: x0 + 40, size: 8 }))
  return headPlaces([{ tokens }])
}
const first = headOf(['Gemeinde', 30], ['Pers.', 200], ['Betrag', 300])

test('a head that stands elsewhere moves its columns, up to where the next one begins', () => {
  const move = moveBetween(first, headOf(['Gemeinde', 20], ['Pers.', 120], ['Betrag', 250]))
  expect(move?.moved({ x0: 30, x1: 180 })).toEqual({ x0: 20, x1: 119 })
  expect(move?.moved({ x0: 305, x1: 340 })).toEqual({ x0: 255, x1: 290 })
})

test('words above one column do not end it', () => {
  const before = headOf(['Gemeinde', 30], ['für', 290], ['das', 332])
  const move = moveBetween(before, headOf(['Gemeinde', 30], ['für', 230], ['das', 272]))
  expect(move?.moved({ x0: 290, x1: 345 })).toEqual({ x0: 230, x1: 285 })
})

test('a column that reached below the next head does not where it moves', () => {
  const before = headOf(['Gemeinde', 30], ['Art', 200], ['Betrag', 300])
  const move = moveBetween(before, headOf(['Gemeinde', 30], ['Art', 150], ['Betrag', 250]))
  expect(move?.moved({ x0: 30, x1: 220 })).toEqual({ x0: 30, x1: 149 })
})

test('a column below words that a narrow cell breaks in one head alone moves with those beside it, and ends behind itself', () => {
  const before = headOf(['Schlüssel', 30], ['Stadt/Gemeinde', 120], ['Quote', 260], ['Betrag', 320])
  const after = headOf(['Schlüssel', 30], ['Stadt/', 120], ['Gemeinde', 120], ['Quote', 190], ['Betrag', 250])
  expect(moveBetween(before, after)?.moved({ x0: 119, x1: 180 })).toEqual({ x0: 119, x1: 180 })
  expect(moveBetween(before, after)?.moved({ x0: 119, x1: 200 })).toEqual({ x0: 119, x1: 189 })
})

test('a head at the same place stands above the same columns, though the first of their numbers are others', () => {
  const again = headOf(['Gemeinde', 31], ['Pers.', 201], ['Betrag', 299])
  expect([moveBetween(first, again), isAgain(first, again)]).toEqual([null, true])
  expect(isAgain(first, headOf(['Gemeinde', 20], ['Pers.', 120], ['Betrag', 250]))).toBe(false)
  expect(isAgain(first, headOf(['Kreis', 30], ['Summe', 200]))).toBe(false)
})

test('a head beside the first is that of a table abreast', () => {
  expect(moveBetween(first, headOf(['Gemeinde', 400], ['Pers.', 570], ['Betrag', 670]))).toBeNull()
  expect(isOfBands(headOf(['Gemeinde', 30], ['Betrag', 100], ['Gemeinde', 200], ['Betrag', 270]))).toBe(true)
  expect(isOfBands(first)).toBe(false)
})

test('a head of tables abreast may break a word above one of them only', () => {
  const headWith = (...parts: readonly string[]) =>
    isOfBands(
      headOf(
        ['Gemeinde', 30],
        ['Betrag', 100],
        ...parts.map((part): [string, number] => [part, 150]),
        ['Gemeinde', 200],
        ['Betrag', 270],
        ['Gemeindeschlüssel', 320],
      ),
    )
  expect([headWith('Gemeindeschlüsse', 'l'), headWith('Gemeinde-', 'schlüssel')]).toEqual([true, true])
  expect(headWith('Personen', 'Stellen')).toBe(false)
})
