import { describe, expect, test } from 'vitest'
import { districtTitle } from '../../../src/domain/districts.js'
import { printedDistricts, printedNames } from '../../../src/domain/places/printed-names.js'
import { registerFrom } from '../../../src/domain/register.js'
import { names, register } from '../../support/data.js'

const exact = (printed: string) => names.hits(printed).whole.map(({ name }) => name)
const short = (printed: string) => names.hits(printed).short.map(({ name }) => name)

test.each([
  ['Kehl, Stadt', 'Kehl'],
  ['Große Kreisstadt Kehl', 'Kehl'],
  ['Stuttgart, Landeshauptstadt', 'Stuttgart'],
  ['Villingen- Schwenningen', 'Villingen-Schwenningen'],
  ['Ottenhöfen im Schwarz- wald', 'Ottenhöfen im Schwarzwald'],
  ['Lahr/ Schwarzwald', 'Lahr/Schwarzwald'],
  ['Aalen 1)', 'Aalen'],
  ['Aalen*', 'Aalen'],
  ['Aalen²', 'Aalen'],
  ['BadMergentheim', 'Bad Mergentheim'],
  ['Scho\u0308nau im Schwarzwald', 'Schönau im Schwarzwald'],
  ['Schö\u00adnau im Schwarzwald', 'Schönau im Schwarzwald'],
])('"%s" is %s', (printed, name) => {
  expect(exact(printed)).toEqual([name])
})

test('a shortened name is not the whole one', () => {
  expect(exact('Rottenburg')).toEqual([])
  expect(short('Rottenburg a. N.')).toEqual(['Rottenburg am Neckar'])
  expect(short('Biberach')).toEqual(['Biberach an der Riß'])
})

test('namesakes are all given', () => {
  expect(exact('Malsch')).toEqual(['Malsch', 'Malsch'])
})

test('a misspelt name is nobody', () => {
  for (const printed of ['Aahlen', 'Keh1', 'Freiburgg', '12.345', ''])
    expect(names.hits(printed)).toEqual({ whole: [], short: [] })
})

test('long runs of digits and stars come to an end', () => {
  expect(exact(`Aalen ${'1'.repeat(20_000)}x`)).toEqual([])
  expect(exact(`Aalen ${'*'.repeat(20_000)}x`)).toEqual([])
})

const ags = (text: string) => names.districts(text).map((district) => district.ags)

test.each([
  ['Landkreis Karlsruhe', ['08215']],
  ['Stadtkreis Karlsruhe', ['08212']],
  ['Stkr. Karlsruhe', ['08212']],
  ['Karlsruhe (Landkreis)', ['08215']],
  ['Karlsruhe, Stadt', ['08212']],
  ['Karlsruhe', ['08212', '08215']],
  ['LK Böblingen', ['08115']],
  ['Landkreis Breisgau- Hochschwarzwald', ['08315']],
  ['Ostalbkreis (Fortsetzung)', ['08136']],
  ['Landkreis Calw:', ['08235']],
  ['Neckar- Odenwald- Kreis', ['08225']],
  ['Landkreis Main Tauber Kreis', ['08128']],
  ['Alb- Donau- Kreis (Fortsetzung)', ['08425']],
])('"%s"', (text, expected) => {
  expect(ags(text)).toEqual(expected)
})

test.each(['Stadtkreis Calw', 'Landkreis', 'Kehl', '', 'Stadtkreis Heilbronn Landkreis'])(
  '"%s" names no district',
  (text) => {
    expect(ags(text)).toEqual([])
  },
)

test('a name that the print cut off is never denied: nobody knows how it went on', () => {
  const karlsruhe = register.districts.filter(({ name }) => name === 'Karlsruhe')
  expect(names.place({ name: 'Wald…', district: karlsruhe }).kind).toBe('truncated')
  expect(names.place({ name: 'Wald', district: karlsruhe }).kind).toBe('contradiction')
})

/** A register of its own for each test: what is made once is then made for each. */
const madeAnew = () => printedNames({ ...register })

describe('the places whose whole name a text is', () => {
  const whole = (text: string) =>
    madeAnew()
      .whole(text)
      .map(({ name }) => name)

  test.each([
    ['Kehl', ['Kehl']],
    ['KEHL', ['Kehl']],
    ['Stuttgart', ['Stuttgart']],
    ['St ut t gar t', ['Stuttgart']],
    ['BadMergentheim', ['Bad Mergentheim']],
    ['Bad Mergen theim', ['Bad Mergentheim']],
    ['Bad-Mergentheim', ['Bad Mergentheim']],
    ['Villingen Schwenningen', ['Villingen-Schwenningen']],
    ['Lorrach', ['Lörrach']],
    ['Kirchheim/Teck', ['Kirchheim unter Teck']],
    ['Malsch', ['Malsch', 'Malsch']],
    ['Au', ['Au']],
    ['Kehl Stadt', []],
    ['Lörch', []],
    ['K', []],
    ['', []],
    ['12', []],
    ['Keh', []],
  ])('"%s"', (text, expected) => {
    expect(whole(text)).toEqual(expected)
  })
})

test.each([
  ['08336050', '08336050'],
  ['8336050', '08336050'],
  ['083365003050', '08336050'],
  ['08336', null],
  ['083365003051', null],
  ['0833605', null],
  ['', null],
])('the place with the number "%s"', (digits, expected) => {
  expect(madeAnew().withKey(digits)?.ags ?? null).toBe(expected)
})

test('no village is known to a print, nor a car plate', () => {
  const kind = (name: string) => madeAnew().place({ name }).kind
  expect([kind('Haagen'), kind('KN'), kind('Säckingen')]).toEqual(['unknown', 'unknown', 'unknown'])
})

describe('the districts, as the places of a table that has one row for each', () => {
  const places = () => printedDistricts(register)
  const called = (text: string) =>
    places()
      .whole(text)
      .map(({ name }) => name)

  test('are there with their titles and their numbers, and nothing else is', () => {
    const { register: own } = places()
    expect(own.municipalities.map(({ name }) => name)).toEqual(register.districts.map(districtTitle))
    expect(own.municipalities.every(({ ags, district, ars }) => ags === district.ags && ars === ags)).toBe(
      true,
    )
    expect([own.districts, own.associations]).toEqual([[], []])
    expect(new Set(own.municipalities.map(({ kind }) => kind))).toEqual(new Set(['municipality']))
    expect(own.municipalities.every(({ association }) => association === null)).toBe(true)
    expect(own.byAgs.get('08336')?.name).toBe('Landkreis Lörrach')
  })

  test.each([
    ...['Lörrach', 'Landkreis Lörrach', 'Kreis Lörrach', 'LK Lörrach', 'Lkr. Lörrach', 'Land Lörrach'],
    ...[
      'Lörrach Landkreis',
      'Lörrach, Kreis',
      'Lörrach LK',
      'Lörrach, Lkr.',
      'Lörrach (Land)',
      'LANDKREIS LÖRRACH',
    ],
  ])('"%s" is one', (text) => {
    expect(called(text)).toEqual(['Landkreis Lörrach'])
  })

  test.each([
    ...['Stadtkreis Ulm', 'Stadt Ulm', 'SK Ulm', 'Skr. Ulm', 'Stkr. Ulm', 'Ulm'],
    ...['Ulm Stadtkreis', 'Ulm, Stadt', 'Ulm (SK)', 'Ulm, Skr.', 'Ulm, Stkr.'],
  ])('"%s" is a city', (text) => {
    expect(called(text)).toEqual(['Stadtkreis Ulm'])
  })

  test('a name that two share is that of both, and with its kind of one', () => {
    expect(called('Karlsruhe')).toEqual(['Stadtkreis Karlsruhe', 'Landkreis Karlsruhe'])
    expect(called('Karlsruhe, Land')).toEqual(['Landkreis Karlsruhe'])
    expect(called('Karlsruhe, Stadt')).toEqual(['Stadtkreis Karlsruhe'])
    expect([called('Landkreis Ulm'), called('Stadtkreis Lörrach'), called('Wehr')]).toEqual([[], [], []])
  })

  test('no village is one', () => {
    expect(places().place({ name: 'Haagen' }).kind).toBe('unknown')
  })
})

test('the names of a register are made once for each, and are of its places alone', () => {
  const other = registerFrom({
    districts: [['08999', 'Nirgendwo', 'rural']],
    associations: [],
    municipalities: [['08999001', '089990001001', 'Kehl', 'town']],
  })
  expect(printedNames(other)).toBe(printedNames(other))
  expect(
    printedNames(other)
      .whole('Kehl')
      .map(({ ags: key }) => key),
  ).toEqual(['08999001'])
  expect(printedNames(other).whole('Aalen')).toEqual([])
})
