import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/domain/clean-text.js'
import {
  coreWords,
  isSpelling,
  looseKey,
  nameKey,
  nameWords,
  squeezedKey,
  typedWords,
} from '../../../src/domain/places/name-key.js'
import { register } from '../../support/data.js'

describe('cleanText', () => {
  it.each([
    ['Lo\u0308rrach', 'Lörrach'],
    ['  Bad  Säckingen\t', 'Bad Säckingen'],
    ['Bad\u00A0Säckingen', 'Bad Säckingen'],
    ['Bad  Wurzach', 'Bad Wurzach'],
    ['Bad Wurzach\n', 'Bad Wurzach'],
    ['\tBad Wurzach', 'Bad Wurzach'],
    ['Wurzach  ', 'Wurzach'],
    ['\u00AD', ''],
    ['Ober\u00ADried', 'Oberried'],
    ['\uFEFFLörrach', 'Lörrach'],
    ['L\u0000örrach\u001B[31m', 'L örrach [31m'],
    ['Gundel\uFB01ngen', 'Gundelfingen'],
    ['L\uFB03ngen', 'Lffingen'],
    ['Do\uE03Cingen', 'Dottingen'],
    ['', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('leaves every name of the register as it is', () => {
    expect(register.municipalities.filter(({ name }) => cleanText(name) !== name)).toEqual([])
  })
})

it.each(['Go\uE777madingen', 'Go\uFFFDmadingen'])(
  '%j, with a letter that nobody knows, is not Gomadingen',
  (text) => {
    expect(squeezedKey(text)).not.toBe(squeezedKey('Gomadingen'))
    expect(nameKey(text).split(' ')).toHaveLength(1)
  },
)

describe('nameKey', () => {
  it.each([
    ['St. Georgen', 'Sankt Georgen'],
    ['ST GEORGEN', 'Skt. Georgen'],
    ['Lörrach', 'LOERRACH'],
    ['Gaggenau-Süd', 'gaggenau sued'],
    ['Meßkirch', 'Messkirch'],
    ['Rheinfelden (Baden)', 'rheinfelden baden'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it('keeps apart what is not the same', () => {
    expect(nameKey('Lörrach')).not.toBe(nameKey('Lorrach'))
    expect(nameKey('Horb am Neckar')).not.toBe(nameKey('Horb'))
    expect(nameKey('Bad Wurzach')).not.toBe(nameKey('Badwurzach'))
  })

  it('is never empty for a name of the register', () => {
    expect(register.municipalities.filter(({ name }) => nameKey(name) === '')).toEqual([])
  })
})

describe('looseKey', () => {
  it.each([
    ['Kirchheim/Teck', 'Kirchheim unter Teck'],
    ['Kirchheim u. Teck', 'Kirchheim unter Teck'],
    ['Lorrach', 'Lörrach'],
    ['Frickingen i. Bodenseekreis', 'Frickingen im Bodenseekreis'],
    ['Villingen - Schwenningen', 'Villingen-Schwenningen'],
  ])('%s is %s', (a, b) => {
    expect(looseKey(a)).toBe(looseKey(b))
  })

  it('keeps a connector that comes first: it is the name', () => {
    expect(coreWords('Au am Rhein')).toEqual(['au', 'rhein'])
    expect(coreWords('Au')).toEqual(['au'])
    expect(coreWords('Auf der Höhe')).toEqual(['auf', 'hohe'])
  })
})

describe('nameWords', () => {
  it('folds accents that are no umlauts', () => {
    expect(nameWords('Café-Straße')).toEqual(['cafe', 'strasse'])
    expect(nameWords('É')).toEqual(['e'])
  })

  it('is empty where no letter is', () => {
    expect(nameWords(' … — ')).toEqual([])
  })
})

describe('typedWords', () => {
  it('are those that carry the name: a connector that stands last is none, a letter may be', () => {
    expect(typedWords('Aach im')).toEqual(['aach'])
    expect(typedWords('Wangen i. A.')).toEqual(['wangen', 'a'])
  })
})

describe('isSpelling', () => {
  it.each([
    ['Horb am Neckar', 'Horb am Neckar', true],
    ['Horb Neckar', 'Horb am Neckar', true],
    ['Bad Aach im', 'Bad Aach im', true],
    ['Wangen a', 'Wangen Ä', true],
    ['Biberach an', 'Biberach', false],
    ['Lorrach', 'Lörrach', true],
    ['Lörch', 'Lorch', false],
    ['Horb', 'Horb am Neckar', false],
  ])('"%s" for %s: %s', (typed, name, is) => {
    expect(isSpelling(typed, name)).toBe(is)
  })
})

it('a squeezed key has neither blanks nor signs, wherever they stand', () => {
  expect(squeezedKey('St ut t  gar t')).toBe('stuttgart')
  expect(squeezedKey('Villingen-Schwenningen')).toBe('villingenschwenningen')
})
