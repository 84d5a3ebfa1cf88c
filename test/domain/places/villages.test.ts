import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import type { PlaceMatch } from '../../../src/domain/places/place-match.js'
import { villageIndex } from '../../../src/domain/places/villages.js'
import { readVillages } from '../../../src/source/data-files.js'
import { register } from '../../support/data.js'

const places = gazetteer(register, readVillages)
const said = (match: PlaceMatch) => {
  if (match.kind === 'village') return ['village', ...match.knownIn.map(({ name }) => name)]
  if (match.kind === 'found') return [match.by, match.place.name]
  return [match.kind, ...(match.kind === 'unknown' ? match.suggestions().map(({ name }) => name) : [])]
}

test.each([
  ['Haagen', ['village', 'Untermünkheim', 'Weikersheim', 'Lörrach']],
  ['Brombach', ['village', 'Lörrach']],
  ['Ortsteil Brombach', ['village', 'Lörrach']],
  ['Lörrach-Haagen', ['village', 'Lörrach']],
  ['Haagen (Lörrach)', ['village', 'Lörrach']],
  ['Lörrach, Hauingen', ['village', 'Lörrach']],
  ['Tiengen', ['village', 'Waldshut-Tiengen']],
  ['Neustadt', ['village', 'Titisee-Neustadt', 'Waiblingen']],
  ['Zavelstein', ['village', 'Bad Teinach-Zavelstein']],
  ['Urach', ['village', 'Bad Urach', 'Vöhrenbach']],
  ['Bühl, Tübingen', ['village', 'Tübingen']],
])('"%s" is known as a village', (text, expected) => {
  expect(said(places.municipality(text))).toEqual(expected)
})

test.each([
  ['Aach', ['name', 'Aach']],
  ['Saulgau', ['short-name', 'Bad Saulgau']],
  ['Mergentheim', ['short-name', 'Bad Mergentheim']],
  ['Säckingen', ['short-name', 'Bad Säckingen']],
])('"%s" is answered by a municipality before any village', (text, expected) => {
  expect(said(places.municipality(text)).slice(0, 2)).toEqual(expected)
})

test('a word for a kind is no village, whatever a stop is called', () => {
  expect(said(places.municipality('Gemeinde'))).toEqual(['unknown'])
})

test('a list is refused for a village, which has no amount', () => {
  expect(places.municipality({ name: 'Haagen', district: 'Lörrach' }).kind).not.toBe('found')
})

test('every village is known in municipalities of the register', () => {
  const strange = readVillages().villages.filter(([, ...keys]) =>
    keys.some((ags) => !register.byAgs.has(ags)),
  )
  expect(strange).toEqual([])
})

test('a village is known by its name, with or without a word for a part, where the register has the places', () => {
  const known = villageIndex(register, {
    villages: [
      ['Haagen', '08336050', '08999999', '08126045', '08127100'],
      ['Neu Haagen', '08336050'],
      ['Gemeinde', '08336050'],
      ['HAAGEN', '08336050', '08111000'],
    ],
  })
  const ags = (name: string) => known(name).map((place) => place.ags)
  const all = ['08111000', '08126045', '08127100', '08336050'].filter((key) => register.byAgs.has(key))
  for (const name of ['Haagen', 'Ortsteil Haagen', 'OT. Haagen', 'Dorf Haagen'])
    expect(ags(name), name).toEqual(all)
  expect([ags('Neu Dorf Haagen'), ags('Gemeinde'), ags('OTHaagen'), ags('')]).toEqual([[], [], [], []])
})
