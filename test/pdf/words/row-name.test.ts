import { expect, test } from 'vitest'
import { municipalitiesNamed } from '../../../src/pdf/words/row-name.js'
import { names } from '../support/world.js'

const exact = (printed: string) => municipalitiesNamed(names, printed).exact.map(({ name }) => name)
const short = (printed: string) => municipalitiesNamed(names, printed).short.map(({ name }) => name)

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
  expect(short('Biberach')).toEqual(expect.arrayContaining(['Biberach', 'Biberach an der Riß']))
})

test('namesakes are all given', () => {
  expect(exact('Malsch')).toEqual(['Malsch', 'Malsch'])
})

test('a misspelt name is nobody', () => {
  for (const printed of ['Aahlen', 'Keh1', 'Freiburgg', '12.345', ''])
    expect(municipalitiesNamed(names, printed)).toEqual({ exact: [], short: [] })
})

test('long runs of digits and stars come to an end', () => {
  expect(exact(`Aalen ${'1'.repeat(20_000)}x`)).toEqual([])
  expect(exact(`Aalen ${'*'.repeat(20_000)}x`)).toEqual([])
})
