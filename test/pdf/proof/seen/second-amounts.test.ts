import { expect, test } from 'vitest'
import { secondAmounts } from '../../../../src/pdf/proof/seen/second-amounts.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'
import { corrects } from '../../../../src/pdf/words/corrections.js'
import { argsOf } from '../../../support/args-of.js'

/** Twenty rows; `others` of each, its words 40 points wide and 5 apart. */
function rows(others: (row: number) => string): PrintedRow[] {
  return Array.from({ length: 20 }, (_, row) => {
    const words = others(row).split(' ').filter(Boolean)
    const boxAt = (at: number) => ({
      page: 1,
      x0: 500 + 45 * at,
      x1: 540 + 45 * at,
      y0: 20 * row,
      y1: 20 * row + 7,
    })
    return {
      page: 1,
      text: `Ort ${row}`,
      name: `Ort ${row}`,
      ags: '',
      persons: '',
      running: '',
      amount: 50_000 + row,
      districts: null,
      others: words.map((text, at) => ({ text, box: boxAt(at) })),
    }
  })
}

const told = (items: readonly PrintedRow[], headings: readonly string[] = []) =>
  secondAmounts(items, headings).map((one) => [one.severity, one.text, argsOf(one).number])

test('an amount beside one row is a warning', () => {
  expect(told(rows((row) => (row === 3 ? '71.647' : '')))).toEqual([['warning', 'Ort 3', '71.647']])
})

test('a second amount is an error under a heading that says what it corrects', () => {
  expect(
    told(
      rows((row) => (row === 3 ? '71.647' : '')),
      ['Gemeinde Betrag Berichtigter Betrag'],
    ),
  ).toEqual([['error', 'Ort 3', '71.647']])
})

test('where what it differs by stands beside it, a column that repeats the amounts is a doubt', () => {
  const items = (difference: string) =>
    rows((row) => (row === 5 ? `49.805,00 ${difference}` : `50.${String(row).padStart(3, '0')},00`))
  const codes = (difference: string) => secondAmounts(items(difference), []).map(({ code }) => code)
  expect(codes('200,00')).toEqual(['differs-beside'])
  expect(codes('300,00')).toEqual(['second-amount'])
})

test('a column that repeats the amounts is an error where it differs', () => {
  expect(told(rows((row) => (row === 5 ? '71.647' : `50.${String(row).padStart(3, '0')}`)))).toEqual([
    ['error', 'Ort 5', '71.647'],
  ])
})

test('noughts alone make no column that repeats the amounts', () => {
  const items = rows((row) => (row % 3 ? '0' : '2')).map((row, at) => (at % 3 ? { ...row, amount: 0 } : row))
  expect(told(items)).toEqual([])
})

test('a column of other numbers is none', () => {
  expect(told(rows((row) => `${row + 1}.234`))).toEqual([])
  expect(told(rows((row) => (row === 3 ? '2017' : '')))).toEqual([])
})

test('a number is an amount by the sign beside it, not by that of another column', () => {
  expect(told(rows((row) => (row === 3 ? '13136 €' : '')))).toEqual([['warning', 'Ort 3', '13136']])
  const remark = (row: number) => (row === 3 ? '€ Bescheid v. 04.06. Tel. -214' : '€')
  expect(told(rows(remark), ['Berichtigter Betrag'])).toEqual([])
})

test('a form to be signed corrects nothing', () => {
  const form = 'Sachlich und rechnerisch richtig: ____________________ (Unterschrift, Datum)'
  expect(corrects(form)).toBe(false)
  expect(corrects('Lörrach ist richtig: 218.922 €')).toBe(true)
})

test('corrections that were not made correct nothing', () => {
  expect(
    corrects('Nachträgliche Korrekturen waren nicht erforderlich. Gemeinden mit 0 Euro erhalten nichts.'),
  ).toBe(false)
  expect(corrects('Es gibt keine nachträglichen Berichtigungen.')).toBe(false)
  expect(corrects('Korrekturen wurden nicht eingearbeitet.')).toBe(true)
  expect(corrects('Keine Korrekturen berücksichtigt.')).toBe(true)
  expect(corrects('Korrekturen waren nicht erforderlich, doch Aach ist richtig: 3.981 €')).toBe(true)
})

test.each([
  'Großbettlingen bekommt, was bei Hochdorf im selben Kreis steht, und umgekehrt.',
  'Großbettlingen und Hochdorf (ES) tauschen ihre Summen.',
  'Genannt ist der Kreis der jeweils anderen Gemeinde.',
])('what is exchanged is not as printed: %s', (note) => {
  expect(corrects(note)).toBe(true)
})
