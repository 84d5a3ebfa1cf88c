import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeNumber } from '../../src/pdf/number.js'

test.each([
  ['23.781 €', 23781],
  ['€ 23.781', 23781],
  ['EUR 3 270 297', 3270297],
  ['3\u202f270\u202f297,00 EUR', 3270297],
  ["1'592", 1592],
  ['796,--', 796],
  ['0', 0],
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
