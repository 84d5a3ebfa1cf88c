import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)
const named = (line: string) => {
  const name = places.longest(line.split(' '))
  if (!name) return null
  const { words, places: towns, districts } = name
  return [
    words,
    [...new Set(towns.map((place) => place.name))].join(),
    districts.map(({ ags }) => ags).join(),
  ]
}

test.each([
  ['Malsch, Stadt Karlsruhe 12.345', [2, 'Malsch', '']],
  ['Landkreis Karlsruhe 12.345', [2, '', '08215']],
  ['Karlsruhe, Stadt 1', [2, 'Karlsruhe', '08212']],
  ['Karlsruhe 1', [1, 'Karlsruhe', '08212,08215']],
  ['L ö r r a c h 12', [7, 'Lörrach', '08336']],
  ['St ut t gar t 5', [5, 'Stuttgart', '08111']],
  ['BadMergentheim 7', [1, 'Bad Mergentheim', '']],
  ['Ottenhöfen im Schwarz- wald 23', [4, 'Ottenhöfen im Schwarzwald', '']],
  ['Breisgau- Hochschwarzwald 3', [2, '', '08315']],
  ['Rottenburg a. N. Tübingen', [3, 'Rottenburg am Neckar', '']],
  ['Große Kreisstadt Kehl 2', [3, 'Kehl', '']],
  ['Kehl (Große Kreisstadt) 4', [3, 'Kehl', '']],
  ['Weil der Stadt Böblingen 4', [3, 'Weil der Stadt', '']],
  ['Aalen 1) 33', [1, 'Aalen', '']],
])('the line "%s" begins with a name', (line, expected) => {
  expect(named(line)).toEqual(expected)
})

test.each(['Summe 2', '12.345 Lörrach', '', 'Stadt', 'Lörach 5'])(
  'the line "%s" begins with none',
  (line) => {
    expect(named(line)).toBeNull()
  },
)

test('every name of the register ends where its district begins', () => {
  const wrong = register.municipalities.filter((place) => {
    const name = places.longest(`${place.name} ${place.district.name} 12.345 €`.split(' '))
    return !name?.places.includes(place) || name.isShort || name.words !== place.name.split(' ').length
  })
  expect(wrong).toEqual([])
})
