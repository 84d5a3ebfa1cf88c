import { expect, test } from 'vitest'
import type { ReadRow } from '../../../../src/pdf/parsed-table.js'
import type { NotedLine } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { secondTables } from '../../../../src/pdf/proof/seen/second-tables.js'
import { argsOf } from '../../../support/args-of.js'

const row = (ags: string, name: string, persons: number) =>
  ({ ags, name, district: 'Lörrach', persons, amount: 796 * persons }) as ReadRow
const READ = [row('08336008', 'Binzen', 7), row('08336045', 'Kandern', 75)]
const quotedIn = (...table: readonly (readonly string[])[]) => {
  const lines = table.map((cells) => {
    const pieces = cells.map((text) => ({ text }))
    return { text: cells.join(' '), kind: 'heading', page: 1, pieces } as unknown as NotedLine
  })
  return secondTables(lines, READ).flatMap((one) => argsOf(one).lines)
}

test.each([
  ['persons', ['Gemeinde', 'Personen neu'], ['Binzen', '75']],
  ['thousands of euro', ['Gemeinde', 'Kopfzahl', 'T€'], ['Binzen', '75', '60']],
  ['a district', ['Kreis', 'Zuweisung'], ['Lörrach', '1.000.000']],
  ['keys', ['AGS', 'AGS'], ['08336008', '08336045']],
])('a second table with other figures is quoted: %s', (_, head, line) => {
  expect(quotedIn(head, line)).toEqual([line.join(' ')])
})

test.each([
  ['the same figures', ['Gemeinde', 'Personen', 'Betrag'], ['Binzen', '7', '5.572']],
  ['the same in thousands', ['Gemeinde', 'T€'], ['Kandern', '60']],
  ['the sum of a district', ['Kreis', 'Zuweisung'], ['Landkreis Lörrach', '65.272 €']],
  ['figures of other things', ['Gemeinde', 'Einwohner'], ['Binzen', '3.001']],
  ['words', ['Gemeinde', 'Betrag'], ['Binzen', 'Hauptstraße 7']],
  ['one key', ['AGS', 'AGS'], ['08336008', '08336008']],
])('a second table with %s is not', (_, head, line) => {
  expect(quotedIn(head, line)).toEqual([])
})
