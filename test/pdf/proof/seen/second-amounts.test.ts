import { expect, test } from 'vitest'
import { secondAmounts } from '../../../../src/pdf/proof/seen/second-amounts.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'

/** Twenty rows; `others` of each. */
function rows(others: (row: number) => string): PrintedRow[] {
  return Array.from({ length: 20 }, (_, row) => {
    const text = others(row)
    const box = { page: 1, x0: 500, x1: 540, y0: 20 * row, y1: 20 * row + 7 }
    return {
      page: 1,
      text: `Ort ${row}`,
      name: `Ort ${row}`,
      ags: '',
      persons: '',
      running: '',
      amount: 50_000 + row,
      districts: null,
      others: text === '' ? [] : [{ text, box }],
    }
  })
}

const told = (items: readonly PrintedRow[], headings: readonly string[] = []) =>
  secondAmounts(items, headings).map(({ severity, text, args }) => [severity, text, args.number])

test('an amount beside one row is a warning', () => {
  expect(told(rows((row) => (row === 3 ? '71.647' : '')))).toEqual([['warning', 'Ort 3', '71.647']])
})

test('it is an error under a heading that says what it corrects', () => {
  expect(
    told(
      rows((row) => (row === 3 ? '71.647' : '')),
      ['Gemeinde Betrag Berichtigter Betrag'],
    ),
  ).toEqual([['error', 'Ort 3', '71.647']])
})

test('a column that repeats the amounts is an error where it differs', () => {
  expect(told(rows((row) => (row === 5 ? '71.647' : `50.${String(row).padStart(3, '0')}`)))).toEqual([
    ['error', 'Ort 5', '71.647'],
  ])
})

test('a column of other numbers is none', () => {
  expect(told(rows((row) => `${row + 1}.234`))).toEqual([])
  expect(told(rows((row) => (row === 3 ? '2017' : '')))).toEqual([])
})
