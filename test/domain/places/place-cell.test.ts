import { describe, expect, test } from 'vitest'
import { districtsOf, placeCell } from '../../../src/domain/places/place-cell.js'
import type { Municipality } from '../../../src/domain/register.js'
import { names } from '../../support/data.js'

describe('words that say there is nothing are no part of a name', () => {
  test.each(['Wört: kein Betrag', 'Wört: keine Zuweisung', 'Wört entfällt', 'Wört, keine Mittel'])(
    '%s',
    (text) => {
      expect(placeCell(names, text)?.exact.map(({ ags }) => ags)).toEqual(['08136084'])
    },
  )

  test('without a name they are no place', () => {
    expect(placeCell(names, 'kein Betrag')).toBeNull()
  })
})

test('who takes its money is none of a name', () => {
  expect(placeCell(names, 'Gemeindekasse Wört')?.exact.map(({ ags }) => ags)).toEqual(['08136084'])
})

test('the rest of a broken name is no verb of a sentence', () => {
  expect(placeCell(names, 'Deg- gingen:')?.exact.map(({ name }) => name)).toEqual(['Deggingen'])
  expect(placeCell(names, 'An Deggingen gingen')?.exact.map(({ name }) => name)).toEqual(['Deggingen'])
})

test('a kind behind the name is none of it', () => {
  expect(placeCell(names, 'HEIDELBERG Stadt')?.exact.map(({ ags }) => ags)).toEqual(['08221000'])
  expect(placeCell(names, 'Weil der Stadt')?.name).toBe('Weil der Stadt')
})

test('a district that is cut off behind its kind tells nothing, and denies nothing', () => {
  const cell = placeCell(names, 'St. Märgen (Landkreis')
  expect([cell?.exact.map(({ ags }) => ags), cell?.districts]).toEqual([['08315094'], null])
})

describe('"Stadtkreis" is no word that is dropped', () => {
  test.each([
    'Stadtkreis Lörrach',
    'Stkr. Lörrach',
    'Lörrach, Stadtkreis',
    'SK Rottenburg',
    'Lörrach (Stadtkreis)',
    'Lörrach, SKR',
    'Lörrach (SK)',
  ])('%s is no place', (text) => {
    expect(placeCell(names, text)).toBeNull()
  })

  test.each([
    ['Stadtkreis Ulm', 'Ulm'],
    ['Ulm, Stadtkreis', 'Ulm'],
    ['Skr. Heilbronn', 'Heilbronn'],
    ['Stuttgart, SKR', 'Stuttgart'],
    ['Ulm (SK)', 'Ulm'],
    ['Stadt Lörrach', 'Lörrach'],
  ])('%s is %s', (text, name) => {
    expect(placeCell(names, text)?.exact.map((place) => place.name)).toEqual([name])
  })
})

test('what a sentence begins with may be the kind of all its places, which is that of the first', () => {
  const found = (text: string) => placeCell(names, text)?.exact.map(({ name }) => name) ?? []
  expect(found('Es erhalten die Stadtkreise Baden-Baden')).toEqual(['Baden-Baden'])
  expect(found('Es erhalten die Gemeinden Aidlingen')).toEqual(['Aidlingen'])
  expect(found('Es erhalten die Stadtkreise Aidlingen')).toEqual([])
  expect(found('die Stadtkreise Baden-Baden')).toEqual([])
})

test('a name that ends in "an" goes on', () => {
  expect(placeCell(names, 'Biberach an')?.exact).toEqual([])
  expect(placeCell(names, 'Biberach an')?.short.map(({ ags }) => ags)).toContain('08426021')
})

describe('a district', () => {
  test.each([
    ['Stkr. Freiburg im Breisgau (08311)', ['08311']],
    ['Stadt Heilbronn', ['08121']],
    ['Ortenaukreis (Landkreis (53))', ['08317']],
    ['Lörrach (35)', ['08336']],
    ['Lörrach (35) Beträge sind gerundet', []],
    ['Stadt Lörrach', []],
    ['Breisgau-Hochschw.', ['08315']],
    ['Neckar-Odenw.-Kr.', ['08225']],
    ['Neckar-Odenw.', ['08225']],
    ['HD-St', ['08221']],
    ['Schw.-Baar-Kr.', ['08326']],
    ['Schw. Hall', ['08127']],
    ['Heilbr. (LK)', ['08125']],
    ['Alb-D.-Kr.', ['08425']],
    ['Wald.', []],
    ['Schw.', []],
    ['Breisgau.', []],
    ['Main-Neckar-Kr.', []],
  ])('%s', (text, keys) => {
    expect(districtsOf(names, text).map(({ ags }) => ags)).toEqual(keys)
  })

  test('is shortened beside a name in one cell', () => {
    const cell = placeCell(names, 'Breisgau-Hochschw. Eisenbach (Hochschwarzwald)')
    expect(cell?.exact.map(({ ags }) => ags)).toEqual(['08315031'])
    expect(cell?.districts?.map(({ ags }) => ags)).toEqual(['08315'])
  })

  test('is named by all words of a cell, or the cell is of no place', () => {
    expect(placeCell(names, 'Stuttgart (Stadtkreis)')?.exact).toHaveLength(1)
    expect(placeCell(names, 'Stuttgart (Stadtkreis) Böblingen (Landkreis) insgesamt')).toBeNull()
  })
})

const shown = (text: string) => {
  const cell = placeCell(names, text)
  const ags = (places: readonly { readonly ags: string }[]) => places.map((one) => one.ags).join(' ')
  return cell && [ags(cell.exact), ags(cell.short), cell.districts && ags(cell.districts), cell.isOfDistrict]
}

describe('a cell is about a place, whatever is said around its name', () => {
  test.each([
    ['Stadt Lörrach', '08336050'],
    ['Die Stadt Lörrach', '08336050'],
    ['Der Markt Lörrach', '08336050'],
    ['die  Stadt  Lörrach', '08336050'],
    ['Stadt/Gemeinde Lörrach', '08336050'],
    ['Stadt / Gemeinde Lörrach', '08336050'],
    ['Stadt  /  Gemeinde Lörrach', '08336050'],
    ['Große Kreisstadt Lörrach', '08336050'],
    ['Große  Kreisstadt Lörrach', '08336050'],
    ['Gde Aitern', '08336004'],
    ['St Kandern', '08336045'],
    ['St Märgen', '08315094'],
    ['Gde. Aitern', '08336004'],
    ['Gem Aitern', '08336004'],
    ['Gem. Aitern', '08336004'],
    ['Gkst Lörrach', '08336050'],
    ['Gkst. Lörrach', '08336050'],
    ['Hansestadt Lörrach', '08336050'],
    ['Lörrach Stadt', '08336050'],
    ['Ulm (Stadtkreis)', '08421000'],
    ['Ulm,Stadtkreis', '08421000'],
    ['Ulm (SK)', '08421000'],
    ['Lörrach, Stadt', '08336050'],
    ['Lörrach,  Stadt', '08336050'],
    ['Lörrach,Stadt', '08336050'],
    ['Lörrach, Große Kreisstadt', '08336050'],
    ['Lörrach, Große  Kreisstadt', '08336050'],
    ['Lörrach, Kreisstadt', '08336050'],
    ['Lörrach (Große Kreisstadt)', '08336050'],
    ['Lörrach (Stadt)', '08336050'],
    ['Lörrach (St.)', '08336050'],
    ['Lörrach (St)', '08336050'],
    ['Aitern (Gde)', '08336004'],
    ['Aitern (Gde.)', '08336004'],
    ['Aitern (Gemeinde)', '08336004'],
    ['Aitern (GKSt)', '08336004'],
    ['Aitern 1)', '08336004'],
    ['Aitern1)', '08336004'],
    ['Aitern 1), 2)', '08336004'],
    ['Aitern *', '08336004'],
    ['Aitern*', '08336004'],
    ['Aitern **', '08336004'],
    ['Aitern  *', '08336004'],
    ['Aitern ¹²', '08336004'],
    ['Aitern (Gde) *', '08336004'],
    ['Aitern (Gde)**', '08336004'],
    ['Wört: kein Betrag', '08136084'],
    ['Wört:  keine  Mittel', '08136084'],
    ['Wört – keinen Anspruch', '08136084'],
    ['Wört keiner Zuweisung', '08136084'],
    ['Aitern...', '08336004'],
    ['Aitern:', '08336004'],
    ['Aitern ;,', '08336004'],
    ['Aitern ………', '08336004'],
    [': Aitern', '08336004'],
    [';; • Aitern', '08336004'],
    ['*Aitern', '08336004'],
    ['_ Aitern', '08336004'],
    ['Auf die Stadt Ulm', '08421000'],
    ['Auf  die Stadt Ulm', '08421000'],
    ['Für die Stadt Ulm', '08421000'],
    ['Auf die Stadt Ulm entfallen', '08421000'],
    ['Ulm  entfällt', '08421000'],
    ['Ulm erhält', '08421000'],
    ['Ulm gehen', '08421000'],
    ['Die Stadt Ulm bekam', '08421000'],
    ['Ulm erhielten', '08421000'],
    ['An Ulm flossen', '08421000'],
    ['Hier gingen an Ulm', '08421000'],
    ['Es bekamen: Ulm', '08421000'],
    ['Die Stadt Ulm ist Stadtkreis; sie hat', '08421000'],
    ['Auf die Stadt Ulm (AGS 08421000) entfallen', '08421000'],
    ['Ulm (AGS 08421000)', '08421000'],
    ['Ulm(AGS 08421000)', '08421000'],
    ['Ulm  (AGS  08421000)', '08421000'],
    ['Ulm (GKZ 08421000)', '08421000'],
    ['Ulm (Schlüssel 08421000)', '08421000'],
    ['Ulm (AGS', '08421000'],
    ['Ulm (AGS 08421000', '08421000'],
    ['Malsch', '08215046 08226046'],
  ])('"%s"', (text, ags) => {
    expect(shown(text)).toEqual([ags, '', null, false])
  })
})

describe('a cell may as well be about a whole district', () => {
  test.each([
    ['Stkr Ulm', '08421000'],
    ['Stkr. Ulm', '08421000'],
    ['Skr Ulm', '08421000'],
    ['Skr. Ulm', '08421000'],
    ['Lörrach (35)', '08336050'],
    ['Lörrach (35 Gemeinden)', '08336050'],
    ['Lörrach (35 Gemeinde)', '08336050'],
    ['Lörrach (1 Gemeinde)', '08336050'],
    ['Lörrach (35Gemeinden)', '08336050'],
    ['Lörrach (35  Städte und Gemeinden)', '08336050'],
    ['Lörrach ( 35 Kommunen )', '08336050'],
    ['Lörrach (35', '08336050'],
    ['Lörrach(35)', '08336050'],
    ['Lörrach  (35)', '08336050'],
    ['Aitern (1)', '08336004'],
  ])('"%s"', (text, ags) => {
    expect(shown(text)).toEqual([ags, '', null, true])
  })
})

describe('a cell names a district beside its place', () => {
  test.each([
    ['Kehl (Ortenaukreis)', '08317057', '08317'],
    ['Kehl (Ortenaukreis (Landkreis))', '08317057', '08317'],
    ['Kehl (Ortenaukreis (Landkreis)', '08317057', '08317'],
    ['Kehl (Ortenaukreis', '08317057', '08317'],
    ['Kehl  (LK Ortenaukreis)', '08317057', '08317'],
    ['Kehl(Ortenaukreis)', '08317057', '08317'],
    ['Kehl: (Ortenaukreis)', '08317057', '08317'],
    ['Kehl (OG)', '08317057', '08317'],
    ['Kehl Ortenaukreis', '08317057', '08317'],
    ['Kehl, Ortenaukreis', '08317057', '08317'],
    ['Ortenaukreis Kehl', '08317057', '08317'],
    ['Ortenaukreis: Kehl', '08317057', '08317'],
    ['Ortenaukreis, Kehl', '08317057', '08317'],
    ['Bad Krozingen Landkreis Breisgau-Hochschwarzwald', '08315006', '08315'],
    ['Breisgau-Hochschwarzwald Bad Krozingen', '08315006', '08315'],
    ['Kehl Ortenaukreis AGS', '08317057', '08317'],
    ['Kehl Ortenaukreis AGS:', '08317057', '08317'],
    ['Kehl Ortenaukreis im', '08317057', '08317'],
    ['Kehl Kreis Ortenaukreis', '08317057', '08317'],
    ['Kehl OG', '08317057', '08317'],
    ['Kehl Enzkreis', '08317057', '08236'],
    ['Landkreis Lörrach Aitern', '08336004', '08336'],
    ['Aitern (Gde)** Lörrach (Landkreis)', '08336004', '08336'],
    ['Stadtkreis Ulm Ulm', '08421000', '08421'],
    ['Malsch (KA)', '08215046 08226046', '08212 08215'],
  ])('"%s"', (text, ags, districts) => {
    expect(shown(text)).toEqual([ags, '', districts, false])
  })
})

describe('a cell shortens the name of a place', () => {
  test.each([
    ['Rheinfelden (LK Lörrach)', '08336069', '08336'],
    ['Rheinfelden (Waldshut)', '08336069', '08337'],
    ['Stadt Rottenburg a. N.', '08416036', null],
    ['Rheinfelden', '08336069', null],
  ])('"%s"', (text, ags, districts) => {
    expect(shown(text)).toEqual(['', ags, districts, false])
  })
})

test.each([
  'dieStadt Lörrach',
  'Stadtx/xGemeinde Lörrach',
  'GroßexKreisstadt Lörrach',
  'Altstadt Lörrach',
  'Stadt',
  'Landkreis Lörrach',
  'Lkr Lörrach',
  'Lkr. Lörrach',
  'LK Lörrach',
  'Kreis Lörrach',
  'Stkr.Ulm',
  'Skulm',
  'Lörrach (3500)',
  'Lörrach (x35)',
  'Lörrach (35x)',
  'Lörrach (xx35',
  'Aitern (xGde)',
  'Aitern * x',
  'Aitern 1x',
  'Wört kein',
  'Wört kein Betrag x',
  'Wörtkein Betrag',
  'Wört entfällt x',
  'An den Markt Ulm',
  'Auf das Ulm',
  'Auf Ulm',
  'Aufdie Stadt Ulm',
  'xAuf die Stadt Ulm',
  'Ulm gehen x',
  'Von Ulm gingen',
  'Hier gingen Ulm',
  'Ulmgehen',
  'Ulm (AGS)',
  'Ulm (AGSx 08421000)',
  'Ulm (AGS 08421x)',
  'Kehl (xx)',
  '(Ortenaukreis)',
  'Rheinfeld. (LK Lörrach)',
  'Kehl im Ortenaukreis',
  'Kehl OrtenaukreisAGS',
  'Kehl Ortenaukreis AGS x',
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf Kehl',
  'Kehl a b c d e f g h i j Ortenaukreis',
  'Landkreis Rottenburg',
  'Atlantis',
  'x',
])('"%s" has a word that is no part of a place', (text) => {
  expect(shown(text)).toBeNull()
})

test('a cell of more than a hundred letters is none', () => {
  expect(shown(`Aitern${'.'.repeat(95)}x`)).toBeNull()
  expect(shown(`Aitern${' '.repeat(200)}`)).not.toBeNull()
})

describe('the districts that a text names', () => {
  test.each([
    ['Ortenaukreis', '08317'],
    [' Ortenaukreis ', '08317'],
    ['(Ortenaukreis)', '08317'],
    ['((Ortenaukreis', '08317'],
    ['Ortenaukreis);:', '08317'],
    ['Ortenaukreis (Landkreis)', '08317'],
    ['Ortenaukreis(Landkreis)', '08317'],
    ['Ortenaukreis (Landkreis (53))', '08317'],
    ['Ortenaukreis (Landkreis (53)', '08317'],
    ['Ortenaukreis (Landkreis', '08317'],
    ['Ortenaukreis x(53) y', ''],
    ['Heilbronn (LK)', '08125'],
    ['Heilbronn', '08121 08125'],
    ['OG', '08317'],
    ['og', ''],
    ['O', ''],
    ['OGXX', ''],
    ['OG;x', '08317'],
    ['Ortenaukreis; Calw', '08317'],
    ['Ortenaukreis ;Calw', '08317'],
    ['Ortenaukreis | Calw', '08317'],
    ['Ortenaukreis|Calw', '08317'],
    ['Breisgau-Hochschw.', '08315'],
    ['Breisgau-Hochschw.)', '08315'],
    ['Breisgau-Hochschw. ;', '08315'],
    ['Breisgau-Hochschw', ''],
    ['Breisgau-Hochschw.;x', '08315'],
    ['Breisgau-Hochschw.x', ''],
    ['KA', '08212 08215'],
    ['XX', ''],
    ['()', ''],
    ['Kehl', ''],
    ['12', ''],
    ['1', ''],
  ])('"%s": %s', (text, ags) => {
    expect(
      districtsOf(names, text)
        .map((one) => one.ags)
        .join(' '),
    ).toBe(ags)
  })
})

test('brackets that are never closed behind the name of a district are passed once', () => {
  expect(districtsOf(names, `Lörrach ${'(35 '.repeat(60)}a) b) c`).map(({ name }) => name)).toEqual([])
  expect(districtsOf(names, `Lörrach ${'(35 '.repeat(60)}`).map(({ name }) => name)).toEqual(['Lörrach'])
})

describe('the region of a place stands behind it', () => {
  test.each([
    ['Aach (KN), Region Hochrhein-Bodensee . . . . .', '08335001'],
    ['Altdorf (ES), Verband Region Stuttgart', '08116005'],
    ['Altheim (Alb) (UL), Region Donau-Iller', '08425005'],
    ['Aach, Regierungsbezirk Freiburg', '08335001'],
    ['Heilbronn (HN*), Region Heilbronn-Franken', '08121000'],
  ])('%s', (text, ags) => {
    const cell = placeCell(names, text)
    const isThere = ({ district }: Municipality) => cell?.districts?.includes(district)
    expect(cell?.exact.filter(isThere).map((place) => place.ags)).toEqual([ags])
  })

  test.each([
    'Aach (KN), Region Neckar-Alb',
    'Aach (BB), Region Hochrhein-Bodensee',
    'Aach (KN), Region Ortenau',
    'Aach, Regierungsbezirk Stuttgart',
    'Wört Region Ostwürttemberg',
    'Region Stuttgart',
  ])('%s is no place', (text) => {
    expect(placeCell(names, text)).toBeNull()
  })
})

test('a district in brackets may lack its kind', () => {
  const found = (text: string) => placeCell(names, text)?.districts?.map(({ ags }) => ags)
  expect(found('Malsch (Rhein-Neckar)')).toEqual(['08226'])
  expect(found('Berghaupten (Ortenau)')).toEqual(['08317'])
  expect(found('Malsch (Rhein)')).toBeUndefined()
})

describe('a directory from A to Z', () => {
  const found = (text: string) => {
    const { exact = [], districts } = placeCell(names, text) ?? {}
    return [exact.map(({ name }) => name), districts?.map(({ ags }) => ags)]
  }

  test.each([
    ['Abstatt (HN-Land)', ['Abstatt'], ['08125']],
    ['Au (FR-Land)', ['Au'], ['08315']],
    ['Heilbronn (HN-Stadt)', ['Heilbronn'], ['08121']],
    ['Birkenfeld (PF Land)', ['Birkenfeld'], ['08236']],
    ['Boll, Bad (GP)', ['Bad Boll'], ['08117']],
    ['Blasien, St. (WT)', ['St. Blasien'], ['08337']],
    ['Boll, Bad', ['Bad Boll'], undefined],
  ])(
    'tells whether the city or its surroundings, and sorts by the main word: %s',
    (text, place, districts) => {
      expect(found(text)).toEqual([place, districts])
    },
  )

  test.each([
    'Abstatt (LB-Stadt)',
    'Stuttgart (S-Land)',
    'Wört, Bad (AA)',
    'Aalen, Boll, Bad',
    'Boll, Bad Boll',
  ])('%s is no place', (text) => {
    expect(placeCell(names, text)).toBeNull()
  })
})
