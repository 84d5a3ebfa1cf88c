import { expect, test } from 'vitest'
import type { ReadRow } from '../../../../src/pdf/parsed-table.js'
import type { LineKind, NotedLine } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { secondTables } from '../../../../src/pdf/proof/seen/second-tables.js'
import { argsOf } from '../../../support/args-of.js'

const row = (ags: string, name: string, persons: number) =>
  ({
    ...{ ags, name, district: 'Lörrach', persons, amount: 796 * persons },
    text: `${ags} ${name} ${persons} ${(796 * persons).toLocaleString('de')} 2.418`,
  }) as ReadRow
const READ = [row('08336008', 'Binzen', 7), row('08336045', 'Kandern', 75)]
const quotedIn = (...table: readonly (readonly string[])[]) => quotedAs('heading', ...table)
const quotedAs = (kind: LineKind, ...table: readonly (readonly string[])[]) => quotedOf(READ, kind, ...table)
const quotedOf = (read: readonly ReadRow[], kind: LineKind, ...table: readonly (readonly string[])[]) => {
  const lines = table.map((cells) => {
    const pieces = cells.map((text) => ({ text }))
    return { text: cells.join(' '), kind, page: 1, pieces } as unknown as NotedLine
  })
  return secondTables(lines, read).flatMap((one) => argsOf(one).lines)
}

test.each([
  ['persons', ['Gemeinde', 'Personen neu'], ['Binzen', '75']],
  ['thousands of euro', ['Gemeinde', 'Kopfzahl', 'T€'], ['Binzen', '75', '60']],
  ['a district', ['Kreis', 'Zuweisung'], ['Lörrach', '1.000.000']],
  ['keys', ['AGS', 'AGS'], ['08336008', '08336045']],
])('a second table with other figures is quoted: %s', (_, head, line) => {
  expect(quotedIn(head, line)).toEqual([line.join(' ')])
})

test('a city and the district around it have figures of their own', () => {
  const read = [
    { ...row('08221000', 'Heidelberg', 7), district: 'Heidelberg' },
    { ...row('08226041', 'Leimen', 75), district: 'Heidelberg' },
  ]
  expect(quotedOf(read, 'heading', ['Kreis', 'Zuweisung'], ['Landkreis Heidelberg', '59.700'])).toEqual([])
})

test.each([
  ['the same figures', ['Gemeinde', 'Personen', 'Betrag'], ['Binzen', '7', '5.572']],
  ['the same in thousands', ['Gemeinde', 'T€'], ['Kandern', '60']],
  ['the sum of a district', ['Kreis', 'Zuweisung'], ['Landkreis Lörrach', '65.272 €']],
  ['the sum of a district close behind a count', ['Kreis', 'Zuweisung'], ['Landkreis Lörrach', '1 65272']],
  ['figures of other things', ['Gemeinde', 'Einwohner'], ['Binzen', '3.001']],
  ['words', ['Gemeinde', 'Betrag'], ['Binzen', 'Hauptstraße 7']],
  ['one key', ['AGS', 'AGS'], ['08336008', '08336008']],
])('a second table with %s is not', (_, head, line) => {
  expect(quotedIn(head, line)).toEqual([])
})

test.each([
  ['a head that nobody knows', ['Ort', 'nunmehr vorgemerkt'], ['Binzen', '6.965'], ['Kandern', '74.625']],
  ['the sign of the euro', ['Ort', 'neu'], ['Binzen', '696 €'], ['Kandern', '74.625 €']],
  ['keys', ['AGS', 'Ort', 'neu'], ['08336008', 'Binzen', '6.965'], ['08336045', 'Kandern', '74.625']],
  [
    'the amounts as they were',
    ['Ort', 'alt', 'neu'],
    ['Binzen', '5.572', '6.965'],
    ['Kandern', '59.700', '74.625'],
  ],
  [
    'a district',
    ['Ort', 'Kreis', 'neu'],
    ['Binzen', 'Lörrach', '6.965,00'],
    ['Kandern', 'Lörrach', '74.625,00'],
  ],
])('several places beside other amounts are quoted, with %s', (_, head, ...table) => {
  expect(quotedIn(head, ...table)).toEqual(table.map((line) => line.join(' ')))
})

test.each([
  ['their amounts', ['Rang', 'Ort', 'Euro'], ['1', 'Kandern', '59.700'], ['2', 'Binzen', '5.572']],
  [
    'their instalments',
    ['Ort', 'Mai', 'Juli'],
    ['Kandern', '29.850', '29.850'],
    ['Binzen', '2.786', '2.786'],
  ],
  ['inhabitants', ['Ort', 'Einwohner'], ['Kandern', '8.210'], ['Binzen', '3.001']],
  ['a number of their rows', ['Ort', 'Meldung'], ['Kandern', '2.418'], ['Binzen', '2.418']],
  ['telephone numbers', ['Ort', 'Telefon'], ['Kandern', '07626 899 100'], ['Binzen', '07621 660 851']],
  ['sums', ['Verband', ''], ['Kandern zusammen', '65.272 €'], ['Binzen zusammen', '70.111 €']],
  ['postal codes', ['Ort', 'Postleitzahl'], ['Kandern', '79400'], ['Binzen', '79589']],
  ['dates', ['Ort', 'Meldung vom'], ['Kandern', '12.05.2018'], ['Binzen', '13.05.2018']],
])('several places beside %s are not', (_, ...table) => {
  expect(quotedIn(...table)).toEqual([])
})

test('lines of many cells, which look like a paragraph, are of a table', () => {
  const table = [
    ['08336008', 'Binzen', '6.965'],
    ['08336045', 'Kandern', '74.625'],
  ]
  expect(quotedAs('prose', ...table)).toEqual(table.map((line) => line.join(' ')))
  expect(quotedAs('prose', ['Binzen', 'bekam vorher 6.965'], ['Kandern', 'einst 74.625'])).toEqual([])
})
