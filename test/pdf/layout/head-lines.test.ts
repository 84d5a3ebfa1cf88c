import { expect, test } from 'vitest'
import { headLines, recurrence } from '../../../src/pdf/layout/head-lines.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'

const lineOf = (text: string) => {
  const words = text.split(' ').map((part, at) => ({ text: part, x0: 60 * at, x1: 60 * at + 40, size: 9 }))
  return { tokens: tokensOf({ page: 1, y: 0, size: 9, text, words }, () => false) }
}
/** Words of one run, a space apart. */
const runOf = (text: string) => {
  const words = text.split(' ').map((part, at) => ({ text: part, x0: 43 * at, x1: 43 * at + 40, size: 9 }))
  return { tokens: tokensOf({ page: 1, y: 0, size: 9, text, words }, () => false) }
}
const areHeads = (...texts: string[]) => {
  const lines = texts.map(lineOf)
  const heads = headLines(lines)
  return lines.map((line) => heads.has(line))
}
/** @returns the lines that are heads, by their text */
const headsAmong = (texts: readonly string[]) => {
  const lines = texts.map(lineOf)
  const heads = headLines(lines, recurrence(lines))
  return [...new Set(texts.filter((_, at) => heads.has(lines[at] as (typeof lines)[0])))]
}

test('the second line of a head holds a year, a unit, or the rest of its words', () => {
  const head = 'Gemeindeschlüssel Stadt/Gemeinde Planungsrahmen in'
  expect(areHeads(head, '2018 1.000 €')).toEqual([true, true])
  expect(areHeads(head, '2018 Stellen')).toEqual([true, true])
  expect(areHeads(head, '2018 (Tsd. €)')).toEqual([true, true])
})

test('a kind over a currency is a head, and none with an amount between them', () => {
  expect(areHeads('Gemeinde EUR', 'Gemeinde EUR Gemeinde EUR')).toEqual([true, true])
  expect(areHeads('Gemeinde 51.001 EUR')).toEqual([false])
})

test('below a word that a narrow cell of a row breaks, its rest and the currency are no head', () => {
  expect(areHeads("Neckar-Odenwald- 27 890'813", 'Kreis EUR')).toEqual([false, false])
  expect(areHeads("Hohenlohekreis 27 890'813", 'Kreis EUR')).toEqual([false, true])
})

test('a word that names amounts heads their column, whatever it begins with', () => {
  expect(areHeads('Gemeinde Jahresmittel', 'Gemeinde Jahresmittel Gemeinde Jahresmittel')).toEqual([
    true,
    true,
  ])
})

test('an amount below a head is none of it', () => {
  expect(areHeads('Gemeindeschlüssel Stadt/Gemeinde Planungsrahmen in', '51.001 €')).toEqual([true, false])
})

test('nor is the front of one that a narrow cell breaks within its last group', () => {
  expect(areHeads('Gemeindeschlüssel Stadt/Gemeinde Planungsrahmen', '(in Euro)', '3,270,29')).toEqual([
    true,
    true,
    false,
  ])
})

test('a row without an amount and with a remark on its post is no head', () => {
  expect(areHeads('4 Stadt Ebersbach EUR 0 Stelle besetzt seit 23.05.2018 (0,5 VZÄ)')).toEqual([false])
  expect(areHeads('8 0 Calw, Landkreis Gemeinde Althengstett 0 2 Raten, zuletzt 4/2018 0,8')).toEqual([false])
})

test('the threshold over who reaches it is no amount of a row', () => {
  expect(areHeads('Lfd. Nr. Stadt/Gemeinde Anzahl Personen Planungsrahmen 2018 ≥ 51.000 €')).toEqual([true])
  expect(areHeads('Lfd. Nr. Stadt/Gemeinde Anzahl Personen Planungsrahmen 2018 51.001 €')).toEqual([false])
})

test('a share of so many is no amount of a row, nor in the rest of a head', () => {
  const head = 'Gemeindeschlüssel Stadt/Gemeinde Planungsrahmen'
  expect(areHeads(`${head} Einwohner`, 'Nr. 2018 31.12.2016 je 100')).toEqual([true, true])
  expect(areHeads(`${head} Pers. je 1.000 Einw.`)).toEqual([true])
  expect(areHeads(`${head} je 1.000 €`)).toEqual([false])
  expect(areHeads(head, 'Wört je 796', 'Wört 100')).toEqual([true, false, false])
})

test('the day of an instalment is no amount of a row', () => {
  expect(areHeads('Gemeinde Personen 1. Rate 15.03. 2. Rate 17.09.2018 Betrag')).toEqual([true])
  expect(areHeads('Gemeinde Personen 1. Rate 15.03 2. Rate 17.09 Betrag')).toEqual([false])
})

test('two heads of columns are enough where their line recurs, whatever stands between them', () => {
  const table = ['# Kennziffer Kommune Mittel zuständig', '56 Baden-Baden 374.158']
  expect(headsAmong([table, table, table].flat())).toEqual(['# Kennziffer Kommune Mittel zuständig'])
  expect(headsAmong([table, table].flat())).toEqual([])
})

test('narrow columns break their heads: what recurs as often, right above and below, is part of them', () => {
  const table = (place: string) => [
    ...['Amtlicher Zuwendung', 'lfd. Nr. Gemeindeschlüsse Stellenanteil', 'l Integrationsmanagement'],
    ...[place, 'Böblingen', place, 'Böblingen'],
  ]
  const pages = ['Aidlingen', 'Altdorf', 'Bondorf'].flatMap(table)
  expect(headsAmong(pages)).toEqual(table('').slice(0, 3))
})

test('a sentence about the amounts of the municipalities is no head, and a head in one run is', () => {
  const isHead = (text: string) => headLines([runOf(text)]).size === 1
  expect(isHead('2. Die Beträge der kreisangehörigen Gemeinden werden über')).toBe(false)
  expect(isHead('Gemeinde Landkreis Personen Zuweisung in Euro je Jahr')).toBe(true)
})

test('words that a narrow cell of a head breaks stand around the middle of its line, a heading above it', () => {
  const at = (text: string, y: number) => ({
    ...lineOf(text),
    line: { page: 1, y, size: 9, text, words: [] },
  })
  const lines = [
    at('Calw', 8),
    at('Kommun', 20),
    at('Gebiet Gemeinde Mittel Gebiet Gemeinde Mittel Gebiet Mittel', 25),
    at('e', 30),
    at('(Anzahl) (in Euro)', 43),
    at('Wört', 55),
  ]
  const heads = headLines(lines)
  expect(lines.map((line) => heads.has(line))).toEqual([false, true, true, true, true, false])
})
