import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { nameIndex, withName, withShortName } from '../../../src/domain/places/name-index.js'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { registerFrom } from '../../../src/domain/register.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)
const index = nameIndex(register)
const names = printedNames(register)

function answerTo(query: string): string | readonly string[] {
  const match = places.municipality(query)
  if (match.kind === 'found') return match.place.ags
  return match.kind === 'ambiguous' ? match.candidates.map(({ ags }) => ags) : match.kind
}

describe('the number of a district', () => {
  const kindOf = (key: string, name: string) => places.municipality({ key, name }).kind

  it.each([
    ['08336', 'Lörrach', 'district'],
    ['8336', 'Lörrach', 'district'],
    ['08425', 'Alb-Donau-Kreis', 'district'],
    ['08336', 'Aitern', 'found'],
    ['08421', 'Ulm', 'found'],
    ['08336', 'Singen', 'contradiction'],
  ])('%s beside %s is %s', (key, name, kind) => {
    expect(kindOf(key, name)).toBe(kind)
  })
})

describe('every spelling finds its place', () => {
  it.each([
    ['Lörrach', '08336050'],
    ['LÖRRACH', '08336050'],
    ['Loerrach', '08336050'],
    ['LOERRACH', '08336050'],
    ['lorrach', '08336050'],
    ['Lo\u0308rrach', '08336050'],
    [' Lörrach\u00A0', '08336050'],
    ['Stadt Lörrach', '08336050'],
    ['Lörrach, Stadt', '08336050'],
    ['Lörrach (Landkreis Lörrach)', '08336050'],
    ['Rheinfelden', '08336069'],
    ['Rheinfelden (Baden)', '08336069'],
    ['St. Georgen', '08326052'],
    ['St.Georgen', '08326052'],
    ['Sankt Georgen im Schwarzwald', '08326052'],
    ['St. Georgen i. Schw.', '08326052'],
    ['Kirchheim/Teck', '08116033'],
    ['Kirchheim u. T.', '08116033'],
    ['Kirchheim unter Teck', '08116033'],
    ['Rottenburg a. N.', '08416036'],
    ['Meßkirch', '08437078'],
    ['Messkirch', '08437078'],
    ['Biberach', '08317011'],
    ['Biberach an der Riß', '08426021'],
    ['Ulm', '08421000'],
    ['Gemeinde Aitern', '08336004'],
    ['Aitern, Stadt', '08336004'],
    ['08336050 Lörrach', '08336050'],
    // The last letter is a word, not a connector.
    ['Wangen i. A.', '08436081'],
    ['Wangen i.A.', '08436081'],
    ['Bietigheim-B.', '08118079'],
    ['Weingarten (B.)', '08215090'],
    ['Isny i.A.', '08436049'],
    ['Rottenburg a.', '08416036'],
    ['Wangen i.', '08436081'],
    // The first word may be abbreviated, too.
    ['Schw. Hall', '08127076'],
    ['Schwäb. Gmünd', '08136065'],
    ['Schwaeb. Hall', '08127076'],
    ['Kl. Wiesental', '08336107'],
    ['B. Saulgau', '08437100'],
    ['Malsch Kr. Karlsruhe', '08215046'],
  ])('%j is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
  })

  it('asks where dots may be missing, or only the end of a name', () => {
    // Neuenbürg without its dots, or Neuenburg am Rhein without its end
    expect(answerTo('Neuenburg')).toEqual(['08236043', '08315076'])
    expect(answerTo('Neuenbürg')).toBe('08236043')
    expect(answerTo('Neuenburg am Rhein')).toBe('08315076')
  })

  it('calls the letters of a car plate, and a Landratsamt, a district and no place', () => {
    expect(['KN', 'TBB', 'FN', 'Landratsamt Lörrach'].map(answerTo)).toEqual(Array(4).fill('district'))
    expect(answerTo('HN')).toBe('unknown')
    expect(answerTo('Ulm')).toBe('08421000')
  })
})

describe('keys', () => {
  it.each([
    ['08336050', 'AGS'],
    ['8336050', 'AGS that a spreadsheet robbed of its zero'],
    ['083365003050', 'ARS'],
    ['08 336 050', 'AGS with spaces'],
    ['08 336 5003 050', 'ARS with spaces'],
  ])('%s: %s', (query) => {
    expect(answerTo(query)).toBe('08336050')
  })

  it.each([
    ['0833605', 'unknown'],
    ['08336999', 'unknown'],
    ['09162000', 'other-state'],
    ['08336', 'district'],
    ['83360500', 'unknown'],
    ['', 'unknown'],
  ])('%j is no municipality, but %s', (query, kind) => {
    expect(names.withKey(query)).toBeNull()
    expect(answerTo(query)).toBe(kind)
  })
})

describe('homonyms', () => {
  it.each([
    ['Malsch', ['08215046', '08226046']],
    ['malsch', ['08215046', '08226046']],
    ['Altdorf', ['08115002', '08116005']],
    ['Schömberg', ['08235065', '08417057']],
    ['Talheim', ['08125094', '08327048']],
  ])('%s asks which one', (query, candidates) => {
    expect(answerTo(query)).toEqual(candidates)
  })

  it.each([
    ['Malsch, Karlsruhe', '08215046'],
    ['Malsch (Landkreis Karlsruhe)', '08215046'],
    ['Malsch, LK Karlsruhe', '08215046'],
    ['Malsch, Rhein-Neckar-Kreis', '08226046'],
    ['MALSCH,rhein-neckar-kreis', '08226046'],
    ['Malsch, Kreis Karlsruhe', '08215046'],
    ['Karlsruhe, SK Karlsruhe', '08212000'],
    ['Karlsruhe (Stadtkreis Karlsruhe)', '08212000'],
  ])('%j is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
  })

  it('are no guess of one of them', () => {
    expect(places.municipality('Malsch').kind).toBe('ambiguous')
  })

  it('contradict a district where they are not', () => {
    expect(answerTo('Malsch, Lörrach')).toBe('contradiction')
  })

  it('says which longer names begin alike', () => {
    const match = places.municipality('Biberach')
    expect(match.kind === 'found' && match.namesakes.map(({ name }) => name)).toEqual(['Biberach an der Riß'])
  })

  it('do not make Baden-Baden of Baden, which is the sum of many', () => {
    for (const land of ['Baden', 'Württemberg', 'in Baden'])
      expect(places.municipality({ name: land }).kind).toBe('unknown')
    expect(answerTo('Baden Baden')).toBe('08211000')
  })

  it('has no namesake for a name that stands alone', () => {
    expect(places.municipality('Lörrach')).toMatchObject({ kind: 'found', namesakes: [] })
  })
})

describe('nothing is guessed', () => {
  it.each([
    'Lörach',
    'Lörch',
    'Neunburg',
    'Neunburg am Rhein',
    'Küchen',
    'Schönach',
    'Hagnau am Boedensee',
    'Malsch, Karlsrühe',
    'Atlantis',
    '',
    ' ',
    ',',
    '()',
    'Stadt',
    'a',
    '-',
    'Lörrach, Atlantis',
    'Altstadt Lörrach',
    'Lörrach, Altstadt',
    'Lörrach, Stadtteil',
    'Malsch (Karlsruhe) Nord',
    'Malsch, Rhein LK Neckar-Kreis',
    'Kirchheim T. T.',
  ])('%j is unknown', (query) => {
    expect(answerTo(query)).toBe('unknown')
  })

  it('a short name needs its whole first word', () => {
    expect(withShortName(index, 'Rhein')).toEqual([])
    expect(withShortName(index, 'Rheinfelden').map(({ ags }) => ags)).toEqual(['08336069'])
  })

  it('a later word may be cut after an umlaut, written either way', () => {
    for (const cut of ['Bad Säck', 'Bad Saeck', 'Bad Sack'])
      expect(withShortName(index, cut).map(({ ags }) => ags)).toEqual(['08337096'])
  })

  it('a number finds no place that only begins or ends alike', () => {
    expect(places.municipality('083365003050')).toMatchObject({ kind: 'found', namesakes: [] })
    expect(names.withKey('0833650030501')).toBeNull()
  })
})

describe('an index', () => {
  const made = () => {
    const places = [
      'Höfen',
      'Hofen',
      'Öhringen',
      'Malsch',
      'Malsch',
      'Ühlingen-Birkendorf',
      'Sankt Blasien',
      'Äpfingen',
    ]
    return nameIndex(
      registerFrom({
        districts: [['08900', 'Nirgendwo', 'rural']],
        associations: [],
        // Like the places of a table by districts, whose keys are short.
        municipalities: places.map((name, at) => [`0890000${at}`, `0890${at}`, name, 'town'] as const),
      }),
    )
  }
  const listed = (places: ReadonlyMap<string, readonly { readonly ags: string }[]>) =>
    Object.fromEntries(
      [...places].map(([key, group]) => [key, group.map(({ ags }) => Number(ags.slice(-1)))]),
    )

  it('lists the places by name, by each of their keys, and by their first letter', () => {
    const index = made()
    expect(listed(index.byName())).toEqual({
      Höfen: [0],
      Hofen: [1],
      Öhringen: [2],
      Malsch: [3, 4],
      'Ühlingen-Birkendorf': [5],
      'Sankt Blasien': [6],
      Äpfingen: [7],
    })
    expect(listed(index.byKey())).toEqual({
      hoefen: [0],
      hofen: [1],
      oehringen: [2],
      malsch: [3, 4],
      'uehlingen birkendorf': [5],
      'sankt blasien': [6],
      aepfingen: [7],
    })
    expect(listed(index.byLooseKey())).toEqual({
      hofen: [0, 1],
      ohringen: [2],
      malsch: [3, 4],
      'uhlingen birkendorf': [5],
      'sankt blasien': [6],
      apfingen: [7],
    })
    expect(listed(index.byInitial())).toEqual({ h: [0, 1], o: [2], m: [3, 4], u: [5], s: [6], a: [7] })
  })

  it('takes the spelling that is closest, and asks only where it leaves two', () => {
    const found = (query: string) => withName(made(), query).map(({ name }) => name)
    expect(found('Hofen')).toEqual(['Hofen'])
    expect(found('Höfen')).toEqual(['Höfen'])
    expect(found('HOFEN')).toEqual(['Hofen'])
    expect(found('hoefen')).toEqual(['Höfen'])
    expect(found('Öhringen')).toEqual(['Öhringen'])
    expect(found('St. Blasien')).toEqual(['Sankt Blasien'])
    expect(found('Ohringen')).toEqual(['Öhringen'])
  })

  it('takes nothing shorter than an ARS for one', () => {
    expect(printedNames(made().register).withKey('08900')).toBeNull()
  })
})

describe('a key', () => {
  it.each(['AGS 08336050', 'Gemeindeschlüssel: 8336050', 'ARS 083365003050'])(
    'with its label is one in the column of names too: %s',
    (name) => {
      expect(places.municipality({ name })).toMatchObject({ kind: 'found', by: 'key' })
    },
  )

  it('may be what is left of a formula', () => {
    expect(answerTo('=08336050')).toBe('08336050')
  })
})

describe('a name with spaces inside its words', () => {
  it('is unknown, the place of these letters first, and never the district called so', () => {
    const match = places.municipality('Lö rrach')
    expect(match.kind === 'unknown' && match.suggestions()[0]?.ags).toBe('08336050')
  })
})
