import { describe, expect, test } from 'vitest'
import {
  districtWords,
  isKindWord,
  withoutKindBefore,
  withoutKindBehind,
} from '../../../src/domain/places/kind-words.js'

test.each(['Stadt', 'gemeinde', 'Große Kreisstadt', 'gr. Kst.', 'Stadt und Gemeinde', 'St.', 'st'])(
  '"%s" is nothing but a kind',
  (text) => {
    expect(isKindWord(text)).toBe(true)
  },
)

test.each(['Stadt Kehl', 'Kehl', 'Altstadt', 'Gemeinden', ''])(
  '"%s" is more than a kind, or none',
  (text) => {
    expect(isKindWord(text)).toBe(false)
  },
)

test.each([
  ['Stadt Kehl', 'Kehl'],
  ['die Stadt Kehl', 'Kehl'],
  ['Stadt: Kehl', 'Kehl'],
  ['Große Kreisstadt Kehl', 'Kehl'],
  ['Stadt und Gemeinde Kehl', 'Kehl'],
  ['Stadtverwaltung Kehl', 'Kehl'],
  ['Gemeindeverwaltung Wört', 'Wört'],
  ['Gemeindekasse Wört', 'Wört'],
  ['Kasse Wört', 'Wört'],
  ['Kasse der Gemeinde Wört', 'Wört'],
  ['Kasse der Stadt Kehl', 'Kehl'],
  ['Kasse', 'Kasse'],
  ['Bürgermeisteramt Wört', 'Wört'],
  ['Rathaus Wört', 'Wört'],
  ['Kehl Stadt', 'Kehl Stadt'],
  ['Stadt', 'Stadt'],
])('the kind or office before a name is dropped: "%s"', (text, name) => {
  expect(withoutKindBefore(text)).toBe(name)
})

test('the kind behind a name is dropped, and one that stands alone is not', () => {
  expect(withoutKindBehind('Kehl Stadt')).toBe('Kehl')
  expect(withoutKindBehind('Freiburg i.Br. St')).toBe('Freiburg i.Br.')
  expect(withoutKindBehind('St')).toBe('St')
  expect(withoutKindBehind('Stadt')).toBe('Stadt')
  expect(withoutKindBehind('Weil der Stadt am Rand')).toBe('Weil der Stadt am Rand')
})

describe('what a heading adds to a district when it goes on or counts its places', () => {
  test.each([
    'Calw (Fortsetzung)',
    'Calw(Fortsetzung)',
    'Calw  (forts.) ',
    'Calw (25 Gemeinden)',
    'Calw (5 Gemeinden)',
    'Calw (25  Städte und Gemeinden)',
    'Calw:',
    'Calw : ',
    'Calw  :  ',
  ])('"%s" is Calw', (text) => {
    expect(districtWords(text)).toEqual({ name: 'Calw', long: 'Calw', kinds: [], isTold: false })
  })

  test.each([
    'Calw (Fortsetzung) Ost',
    'Calw (Fortsetzung)x',
    'Calw: Ost',
    'Calw:x',
    'Calw (viele Gemeinden)',
  ])('"%s" says something else', (text) => {
    expect(districtWords(text).name).toBe(text)
  })
})

describe('the words around a district tell its kind, and that it is one', () => {
  test.each([
    ['Landkreis Calw', ['rural'], true],
    ['Calw, Landkreis', ['rural'], true],
    ['im Landkreis Calw', ['rural'], true],
    ['Calw (Kreis)', ['rural'], true],
    ['Calw, Land', ['rural'], true],
    ['Stadtkreis Calw', ['urban'], true],
    ['Calw, Stadtkreis', ['urban'], true],
    ['District Calw', [], true],
    ['Stadtkreis Calw, Landkreis', ['urban', 'rural'], true],
    ['Landkreis Calw, Stadt', ['rural', 'urban'], true],
    ['Calw', [], false],
    // it may be the municipality
    ['Stadt Calw', ['urban'], false],
    ['Calw, Stadt', ['urban'], false],
    ['Calw (Stadt)', ['urban'], false],
    ['City Calw', ['urban'], false],
    ['Calw, city', ['urban'], false],
    // which is a kind of its own
    ['Calw, city district', ['urban'], true],
    ['Calw, kreisfreie Stadt', ['urban'], true],
  ])('"%s"', (text, kinds, isTold) => {
    expect(districtWords(text)).toMatchObject({ name: 'Calw', kinds, isTold })
  })

  test('the long name keeps what stands behind it: the Kreis of "Rems-Murr-Kreis" is its own', () => {
    expect(districtWords('Rems- Murr- Kreis').long).toBe('Rems- Murr- Kreis')
    expect(districtWords('Landkreis Calw').long).toBe('Calw')
    expect(districtWords('Calw, Landkreis').long).toBe('Calw, Landkreis')
  })
})
