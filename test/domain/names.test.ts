import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveName, withKey, withName, withShortName } from '../../src/domain/names.js'
import { names, register } from '../support/data.js'

function answerTo(query: string): string | readonly string[] {
  const match = resolveName(names, query)
  if (match.kind === 'found') return match.municipality.ags
  return match.kind === 'unknown' ? 'unknown' : match.candidates.map(({ ags }) => ags)
}

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
  ])('%j is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
  })

  it('of the register: each name, in capitals, NFD and without umlauts', () => {
    for (const { name, ags } of register.municipalities) {
      const expected = withName(names, name).map((each) => each.ags)
      expect(expected).toContain(ags)
      const spellings = [
        name.toUpperCase(),
        name.normalize('NFD'),
        name.normalize('NFD').replace(/\p{M}/gu, ''),
      ]
      for (const spelling of spellings) {
        expect([spelling, [answerTo(spelling)].flat()]).toEqual([spelling, expect.arrayContaining([ags])])
      }
    }
  })
})

describe('keys', () => {
  it.each([
    ['08336050', 'AGS'],
    ['8336050', 'AGS that a spreadsheet robbed of its zero'],
    ['083365003050', 'ARS'],
    ['08 336 050', 'AGS with spaces'],
  ])('%s: %s', (query) => {
    expect(answerTo(query)).toBe('08336050')
  })

  it.each(['0833605', '08336999', '09162000', '08336', '83360500', ''])('%j is no municipality', (query) => {
    expect(withKey(register, query)).toBeNull()
    expect(answerTo(query)).toBe('unknown')
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
  ])('%j is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
  })

  it('are unknown in a district where they are not', () => {
    expect(answerTo('Malsch, Lörrach')).toBe('unknown')
  })

  it('says which longer names begin alike', () => {
    const match = resolveName(names, 'Biberach')
    expect(match.kind === 'found' && match.also.map(({ name }) => name)).toEqual(['Biberach an der Riß'])
  })

  it('has no namesake for a name that stands alone', () => {
    expect(resolveName(names, 'Lörrach')).toMatchObject({ kind: 'found', also: [] })
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
    '08336050 Lörrach',
  ])('%j is unknown', (query) => {
    expect(answerTo(query)).toBe('unknown')
  })

  it('a short name needs its whole first word', () => {
    expect(withShortName(names, 'Rhein')).toEqual([])
    expect(withShortName(names, 'Rheinfelden').map(({ ags }) => ags)).toEqual(['08336069'])
  })

  it('and nothing that is typed makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => void resolveName(names, text)),
    )
  })
})
