import { describe, expect, test } from 'vitest'
import { districtIndex } from '../../../src/domain/places/district-index.js'
import { isLand, qualifierIn } from '../../../src/domain/places/qualifiers.js'
import { register } from '../../support/data.js'

const districts = districtIndex(register)
const qualifier = (text: string) => qualifierIn(register, districts, text)
const fitting = (text: string) => {
  const found = qualifier(text)
  return found && register.municipalities.filter((one) => found.fits(one)).map(({ ags }) => ags)
}

test.each([
  ...[
    'Stadt',
    'Gemeinde',
    'Baden-Württemberg',
    'Land Baden-Württemberg',
    'baden wuerttemberg',
    'Baden-Wurttemberg',
  ],
  ...['Ba-Wü', 'BaWü', 'bawue', 'BadenWü', 'BW', 'bw.', 'D', 'DE', 'Deutschland', 'Germany'],
])('"%s" tells nothing: every place fits', (text) => {
  expect(fitting(text)).toHaveLength(register.municipalities.length)
  expect(qualifier(text)?.tells).toBe(false)
})

test.each(['Stadtkreis', 'Stadt-Kreis', 'Skr', 'Skr.', 'Stkr.', 'SK', 'kreisfreie Stadt'])(
  '"%s" is said of the nine that are districts themselves',
  (text) => {
    expect(fitting(text)).toHaveLength(9)
    expect(qualifier(text)?.tells).toBe(true)
  },
)

test.each([
  ['08336050', ['08336050']],
  ['083365003050', ['08336050']],
  ['AGS 08336050', ['08336050']],
])('"%s" is the key of one', (text, expected) => {
  expect(fitting(text)).toEqual(expected)
  expect(qualifier(text)?.tells).toBe(true)
})

test('a district is told by its number, its name or its plates', () => {
  const lörrach = register.municipalities
    .filter(({ district }) => district.ags === '08336')
    .map(({ ags }) => ags)
  for (const text of ['08336', 'Landkreis Lörrach', 'Lörrach', 'LÖ', 'lö'])
    expect(fitting(text), text).toEqual(lörrach)
  expect(qualifier('Lörrach')?.tells).toBe(true)
  const karlsruhe = fitting('KA') ?? []
  expect(new Set(karlsruhe.map((ags) => ags.slice(0, 5)))).toEqual(new Set(['08212', '08215']))
})

test.each(['', 'Atlantis', '79539', '12', 'XYZ', 'Skrx', 'xSK', 'bwx', 'Ba', 'germanya', 'LÖRR'])(
  '"%s" says nothing about where a place lies',
  (text) => {
    expect(qualifier(text)).toBeNull()
  },
)

describe('the two lands before 1952', () => {
  const fits = (text: string, ags: string) => fitting(text)?.includes(ags)
  // Stuttgart, Tübingen; Karlsruhe, Lörrach; the Hohenlohekreis, the Bodenseekreis
  const [stuttgart, tübingen, karlsruhe, lörrach] = ['08111000', '08416041', '08212000', '08336050']

  test.each(['Baden', 'in Baden', 'i. Baden', 'i.Baden', 'Bad.', 'B.'])(
    '"%s" leaves out what was Württemberg',
    (text) => {
      expect(isLand(text)).toBe(true)
      expect([
        fits(text, stuttgart),
        fits(text, karlsruhe),
        fits(text, lörrach),
        fits(text, '08421000'),
      ]).toEqual([false, true, true, false])
      expect(qualifier(text)?.tells).toBe(true)
    },
  )

  test.each(['Württemberg', 'Wuerttemberg', 'in Württ.', 'i. Wuertt.', 'Württ', 'Wttbg.', 'Wttbg'])(
    '"%s" leaves out what was Baden',
    (text) => {
      expect(isLand(text)).toBe(true)
      expect([
        fits(text, stuttgart),
        fits(text, tübingen),
        fits(text, karlsruhe),
        fits(text, '08221000'),
      ]).toEqual([true, true, false, false])
      expect(fits(text, lörrach)).toBe(false)
      expect(qualifier(text)?.tells).toBe(true)
    },
  )

  test.each(['Baden-Baden', 'Badenweiler', 'bei Baden', 'Bad', 'Württemberger', 'xWttbg', 'inBadena'])(
    '"%s" is none of them',
    (text) => {
      expect(isLand(text)).toBe(false)
    },
  )

  test('whole districts are left out', () => {
    const out = (text: string) => {
      const inside = new Set((fitting(text) ?? []).map((ags) => ags.slice(0, 5)))
      return register.districts.map(({ ags }) => ags).filter((ags) => !inside.has(ags))
    }
    expect(out('Baden')).toEqual([
      ...['08111', '08115', '08116', '08117', '08118', '08119', '08135', '08136'],
      ...['08421', '08425', '08426'],
    ])
    expect(out('Württemberg')).toEqual([
      ...['08211', '08212', '08215', '08216', '08221', '08222', '08225', '08226', '08231'],
      ...['08311', '08315', '08316', '08317', '08336', '08337'],
    ])
  })
})
