import { expect, test } from 'vitest'
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
