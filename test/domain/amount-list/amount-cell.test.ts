import { describe, expect, it } from 'vitest'
import { amountIn, wholeNumber } from '../../../src/domain/amount-list/amount-cell.js'

const GERMAN = { unit: 1, isEnglish: false } as const
const ENGLISH = { unit: 1, isEnglish: true } as const
const THOUSANDS = { unit: 1000, isEnglish: false } as const

describe('the cell of an amount', () => {
  it.each([
    ['51.000', GERMAN, 51_000],
    ['51.000,00 €', GERMAN, 51_000],
    ['EUR 51.000', GERMAN, 51_000],
    ['51000', GERMAN, 51_000],
    ['60000.0', GERMAN, 60_000],
    ['0', GERMAN, 0],
    ['51,000', ENGLISH, 51_000],
    ['1,051,000', GERMAN, 1_051_000],
    ['1.000.000.000', GERMAN, 1_000_000_000],
    // The last three digits are the decimals: nothing is lost.
    ['218,922', THOUSANDS, 218_922],
    ['0,796', THOUSANDS, 796],
    ['123456,789', THOUSANDS, 123_456_789],
    ['1234,567', THOUSANDS, 1_234_567],
  ])('%j (%j) is %d €', (cell, writing, amount) => {
    expect(amountIn(cell, 7, writing)).toBe(amount)
  })

  it.each(['219', '218,9', '218,92', '218.922', '218,922 ', 'x218,922', '218,9225', '1234567,000', ''])(
    'in thousands, %j has lost its last digits, or is none',
    (cell) => {
      expect(amountIn(cell, 7, THOUSANDS)).toEqual({ code: 'amount-rounded', line: 7, args: { cell } })
    },
  )

  it.each([
    ['2,512', '2512'],
    ['51,000', '51000'],
    ['218,922', '218922'],
    ['218,922 €', '218922'],
    ['€ 218,922', '218922'],
    ['€218,922', '218922'],
    ['eur 218,922', '218922'],
    ['218,922EUR', '218922'],
    ['218,922 Euro', '218922'],
  ])('%j is two numbers: it is asked', (cell, whole) => {
    expect(amountIn(cell, 7, GERMAN)).toEqual({ code: 'amount-ambiguous', line: 7, args: { cell, whole } })
  })

  it.each([
    'fünfzig',
    '51.01',
    '12,5',
    '-5',
    'ca. 51.000',
    'x 2,512',
    '2,512 x',
    '1.5',
    '12x.0',
    '5.00.0',
    '',
  ])('%j is none', (cell) => {
    expect(amountIn(cell, 7, GERMAN)).toEqual({ code: 'amount-unreadable', line: 7, args: { cell } })
  })

  it('with an English comma is none that begins with a zero', () => {
    expect(amountIn('0,796', 7, ENGLISH)).toMatchObject({ code: 'amount-unreadable' })
  })

  it('is none of a municipality above a thousand million', () => {
    const cell = '1.000.000.001'
    expect(amountIn(cell, 7, GERMAN)).toEqual({ code: 'amount-too-large', line: 7, args: { cell } })
  })
})

it.each([
  ['275', 275],
  ['275.0', 275],
  ['1.275', 1275],
  ['275.5', null],
  ['275.00', 275],
  ['a5.0', null],
  ['5.0a', null],
])('the number of persons %j is %s', (cell, number) => {
  expect(wholeNumber(cell)).toBe(number)
})
