import { expect, it } from 'vitest'
import { numberFormat } from '../../../src/cli/messages/numbers.js'

const de = numberFormat('de')
const en = numberFormat('en')

it.each([
  [0, '0 €', '€0'],
  [999, '999 €', '€999'],
  [51_000, '51.000 €', '€51,000'],
  [58_000_000, '58.000.000 €', '€58,000,000'],
])('%d: %s, %s', (amount, german, english) => {
  expect([de.euro(amount), en.euro(amount)]).toEqual([german, english])
})

it.each([
  [4.29, '4,29', '4.29'],
  [1, '1,00', '1.00'],
])('%d: %s, %s', (value, german, english) => {
  expect([de.decimal(value), en.decimal(value)]).toEqual([german, english])
})

it.each([
  ['2018-01-05', '5. Januar 2018', '5 January 2018'],
  ['2017-07', 'Juli 2017', 'July 2017'],
  ['2019', '2019', '2019'],
  ['2026-03-04T05:06:07.000Z', '4. März 2026', '4 March 2026'],
])('%s: %s, %s', (iso, german, english) => {
  expect([de.date(iso), en.date(iso)]).toEqual([german, english])
})

it.each([
  [0, '0,0 km', '0.0 km'],
  [2_842, '2,8 km', '2.8 km'],
  [3_699_761, '3.699,8 km', '3,699.8 km'],
  [-545, '-0,5 km', '-0.5 km'],
])('%d metres: %s, %s', (metres, german, english) => {
  expect([de.km(metres), en.km(metres)]).toEqual([german, english])
})
