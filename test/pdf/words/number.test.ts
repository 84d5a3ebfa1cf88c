import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountIn, isInThousands, wholeNumber } from '../../../src/pdf/words/number.js'

test.each([
  ['23.781 €', 23781],
  ['€ 23.781', 23781],
  ['EUR 3 270 297', 3270297],
  ['3\u202f270\u202f297,00 EUR', 3270297],
  ["1'592", 1592],
  ['796,--', 796],
  ['0', 0],
  ['23.781*', 23781],
  ['23.781 1)', 23781],
  ['23.7811)', 23781],
  ['23.781²', 23781],
])('%s is %d', (text, value) => {
  expect(wholeNumber(text)).toBe(value)
})

test.each([
  '',
  '23.78',
  '23,781',
  '1.234 567',
  '12.34.567',
  '5 000 1',
  '-796',
  '51,7',
  '###',
  'k. A.',
  '1234.567',
  '23.781 1',
  '12)',
])('"%s" is no whole number', (text) => {
  expect(wholeNumber(text)).toBeNull()
})

test('every amount is read back, however its thousands are parted', () => {
  const separators = fc.constantFrom('.', ' ', '\u00a0', '\u202f', '\u2009', "'", '')
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), separators, (amount, separator) => {
      const text = String(amount).replace(/\B(?=(\d{3})+$)/g, separator)
      expect(wholeNumber(`${text} €`)).toBe(amount)
    }),
  )
})

test.each([
  ['12.345,67 €', 1_234_567, 2],
  ['0,50', 50, 2],
  ['12345.67', 1_234_567, 2],
  ['218,922', 21_892_200, 3],
  ['1.234,567', 123_456_700, 3],
  ['218,9', 21_890, 1],
  ['12.345,00', 1_234_500, 0],
  ['12.345', 1_234_500, 0],
  ['39,008.00', 3_900_800, 2],
  ['1,039,008.50', 103_900_850, 2],
])('%s is %d cents', (text, cents, decimals) => {
  expect(amountIn(text)).toEqual({ cents, decimals })
})

test.each(['-12,50', '39,08.00', '1,2345', ',50', 'k. A.', '12.34,5', '57.999.98'])(
  '"%s" is no amount',
  (text) => {
    expect(amountIn(text)).toBeNull()
  },
)

test.each(['1.000.000.001', '1000000001 €', '1.000.000,001'])('%s is more than any table has', (text) => {
  expect(amountIn(text)).toBeNull()
})

test.each([
  [15922, '15,922', true],
  [796, '0,796', true],
  [3270297, '3 270,297', true],
  [3270297, '3.270,297', true],
  [3270297, '3270297', false],
  [15922, '15.922', false],
])('%i as "%s" is in thousands of euro: %s', (amount, text, isIt) => {
  expect(isInThousands(amount, `Kehl ${text} EUR`)).toBe(isIt)
})
