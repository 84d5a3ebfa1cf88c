import { expect, test } from 'vitest'
import { headOf, isUnitAlone } from '../../../src/domain/amount-list/heads.js'

const column = (text: string) => headOf(text)?.column ?? null

test.each([
  ['AGS', 'key'],
  ['Schlüssel', 'key'],
  ['Gemeinde-Schlüssel', 'key'],
  ['Amtlicher Gemeindeschlüssel (AGS)', 'key'],
  ['AGS (8-stellig)', 'key'],
  ['Name', 'name'],
  ['Gemeindename', 'name'],
  ['Name der Gemeinde', 'name'],
  ['Stadt/Gemeinde', 'name'],
  ['Stadt / Gemeinde', 'name'],
  ['Kreisname', 'district'],
  ['Stadt-/Landkreis', 'district'],
  ['Landkreis', 'district'],
  ['Anzahl Personen', 'persons'],
  ['Bemerkung', 'remark'],
  ['Jahr', 'year'],
  ['Stand', 'year'],
  ['Ortsteil', 'part'],
  ['Währung/Einheit', 'unit'],
  ['Betrag(€)2018', 'amount'],
  ['Quelle', null],
  ['Kosten in EUR', null],
  ['Kreisschlüssel', null],
  ['', null],
])('the head "%s" is %s', (text, expected) => {
  expect(column(text)).toBe(expected)
})

test.each([
  'Betrag',
  'Betrag in €',
  'Betrag (€)',
  'Betrag [EUR]',
  'Betrag/Jahr',
  'Betrag pro Jahr',
  'Betrag p. a.',
  'Betrag je Jahr in Euro',
  'Betrag 2018',
  'Jährlicher Betrag',
  'Förderbetrag',
  'EUR',
  'amount',
  'Betrag*',
  'Betrag ¹)',
  'Betrag – 2018',
])('the head "%s" is an amount of one year in whole euro', (text) => {
  expect(headOf(text)).toEqual({ column: 'amount', unclear: null, unit: 1, unitWords: null })
})

test.each([
  'Betrag (Tsd. EUR)',
  'Betrag in TEUR',
  'Betrag in T€',
  'Betrag in 1.000 €',
  'Betrag (in Tausend Euro)',
])('the head "%s" is one in thousands', (text) => {
  expect(headOf(text)).toMatchObject({ column: 'amount', unclear: null, unit: 1000 })
})

test.each([
  'Betrag im Monat',
  'Betrag pro Monat',
  'Monatsbetrag in €',
  'monatlicher Betrag',
  'Betrag (2 Jahre)',
  'Betrag für zwei Jahre',
  'Betrag für 24 Monate',
  'Betrag 2018 und 2019',
  'Betrag 2018/2019',
  'Betrag 2018/19',
  'Betrag 2018 - 2019',
  'Betrag (60 %)',
  '60 % des Betrags in EUR',
  'Betrag in Mio. EUR',
  'Betrag in Cent',
  'Betrag in USD',
  'Betrag (gerundet)',
  'Betrag (vorläufig)',
  'Betrag neu',
  'amount in £',
  'amount in ¥',
  'amount ₤',
  'Betrag in ₣',
  'Betrag ₿',
  'Betrag in Pfund',
  'Betrag in Yen',
  'Betrag 1. Halbjahr',
  'Betrag (Q1)',
  'Betrag Januar bis Juni',
  'Betrag × 1000',
  'Betrag in hundert Euro',
  'Δ Betrag',
  '∑ Betrag',
  'Betrag ~',
  '≤ Betrag',
  'Betrag ±',
  'Betrag (-)',
  'Betrag в руб',
])('the head "%s" is an amount of which more must be known', (text) => {
  expect(headOf(text)).toMatchObject({ column: 'amount', unclear: expect.stringMatching(/./) })
})

test.each([
  ['Höchstbetrag', 'hoechst'],
  ['Förderhöchstbetrag (€)', 'hoechst'],
  ['Förderhöchstbudget', 'hoechst'],
  ['Höchstbetrag(€)2018', 'hoechst'],
  ['Mindestbetrag', 'mindest'],
  ['maximal', 'maximal'],
  ['max. Betrag', 'max'],
  ['Minimum (EUR)', 'minimum'],
  ['Obergrenze', 'obergrenze'],
  ['Betrag bis zu', 'bis zu'],
  ['maximum amount', 'maximum'],
])('the head "%s" is a bound of amounts, and none of them', (text, words) => {
  expect(headOf(text)).toMatchObject({ column: 'amount', unclear: words })
})

test('a bound of something else is no column at all', () => {
  expect(['Mindestpersonen', 'Höchstalter', 'bis', 'Minden', 'Mittel'].map(column)).toEqual([
    null,
    null,
    'year',
    null,
    'amount',
  ])
})

test.each([
  'in T€',
  'alle Beträge in T€',
  'Angabe in Tsd. EUR',
  'Angaben in Tsd. EUR',
  'Betrag in Tausend Euro',
  'Werte in T€',
  'Zahlen in T€',
  'all figures in thousands',
  'AMOUNTS in thousands',
  'Betra\u0308ge in T€',
])('%j is about nothing but thousands', (text) => {
  expect(isUnitAlone(text)).toBe(true)
})

test.each(['', 'in €', 'alle Beträge', 'Planung in T€', 'Beträge der Stadt in T€', 'Planung'])(
  '%j is not',
  (text) => {
    expect(isUnitAlone(text)).toBe(false)
  },
)

test.each([
  ['Betrag 2017, 2018', '2017, 2018'],
  ['Betrag 2017 (neu 2018)', '2017, 2018'],
  ['Betrag (2017, 2018)', '2017, 2018'],
  ['Betrag 2018', null],
  ['Betrag neu', 'neu'],
  ['neuer Betrag laut Liste', 'neuer laut liste'],
  ['Betrag [laut Liste]', 'lautliste'],
  ['Betrag (alt) (neu)', 'altneu'],
  ['Betrag 2018er', '2018er'],
  ['maximal Budget Förder', 'maximal foerder'],
  ['x 2018 €', null],
] as const)('of %j it is open what is meant by %j', (text, unclear) => {
  expect(headOf(text)?.unclear ?? null).toBe(unclear)
})

test.each([
  'Förderhöchstbetrag',
  'Höchstförderung',
  'max. Förderbetrag (EUR)',
  'Höchst betrag',
  'Höchst-(Förder-)Betrag',
])('the head "%s" is a bound as well', (text) => {
  expect(headOf(text)?.column).toBe('amount')
})

test('a part of a year or of a word is none', () => {
  expect([headOf('12018 Gemeinde'), headOf('Gemeinde 2018')?.column, headOf('Europa')]).toEqual([
    null,
    'name',
    null,
  ])
})

test('what stands beside the head of another column leaves nothing open', () => {
  expect(headOf('AGS (8-stellig)')).toEqual({ column: 'key', unclear: null, unit: 1, unitWords: null })
})

test.each([
  ['Betrag (-)', '(-)'],
  ['Betrag ( – )', '( – )'],
  ['- Betrag', '- '],
  ['-Betrag', '-'],
  ['Betrag −', '−'],
  ['Betrag -', ' -'],
  ['Betrag ∑∑', '∑'],
  ['Förder-Betrag', null],
  ['Betrag-2018', null],
  ['Betrag 2018-', null],
])('a sign alone leaves open what is meant by "%s"', (text, sign) => {
  expect(headOf(text)?.unclear ?? null).toBe(sign)
})
