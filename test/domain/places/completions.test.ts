import { describe, expect, test } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { register } from '../../support/data.js'

/** Made anew for each question: what is made once is then made for each test. */
const made = () => gazetteer(register)
const offered = (text: string) =>
  made()
    .completions(text)
    .places.map(({ text: name }) => name)
const districts = (text: string) =>
  made()
    .completions(text)
    .districts.map(({ text: name }) => name)
const meant = (text: string) =>
  made()
    .completions(text)
    .meant.map(({ ags }) => ags)

describe('what a text may become while it is typed', () => {
  test('every place and every district, of nothing', () => {
    expect(offered('')).toHaveLength(register.municipalities.length)
    expect(districts('')).toHaveLength(register.districts.length)
    expect(meant('')).toEqual([])
  })

  test('those whose name begins so, in any spelling', () => {
    expect(offered('Lörr')).toEqual(['Lörrach'])
    expect(offered('loerr')).toEqual(['Lörrach'])
    expect(offered('  LÖRR')).toEqual(['Lörrach'])
    expect(offered('rrach')).toEqual([])
    expect(districts('Ortenau')).toEqual(['Ortenaukreis'])
    expect(districts('Landkreis Lör')).toEqual(['Lörrach'])
  })

  test('none, of digits and signs that begin no name', () => {
    expect(offered('-')).toEqual([])
    expect(districts('(')).toEqual([])
    expect(offered('08')).toEqual([])
  })

  test('each in its district', () => {
    const [wehr] = made().completions('Wehr').places
    expect(wehr?.district.ags).toBe('08337')
    const [calw] = made().completions('Calw').districts
    expect(calw?.district.ags).toBe('08235')
  })
})

describe('what is offered', () => {
  test('means one and no other: of namesakes the district is told, of districts the kind', () => {
    expect(offered('Malsch')).toEqual(['Malsch (Landkreis Karlsruhe)', 'Malsch (Rhein-Neckar-Kreis)'])
    expect(offered('Wehr')[0]).toBe('Wehr')
    expect(districts('Enz')).toEqual(['Enzkreis'])
    expect(districts('Karls')).toEqual(['Stadtkreis Karlsruhe', 'Landkreis Karlsruhe'])
    const places = made()
    for (const { text, district } of places.completions('').places) {
      const match = places.municipality(text)
      expect(match.kind === 'found' && match.place.district.ags, text).toBe(district.ags)
    }
  })

  test('is what a name and its district begin with, the whole of it typed as well', () => {
    expect(offered('Malsch (Landkreis K')).toEqual(['Malsch (Landkreis Karlsruhe)'])
    expect(districts('Karlsruhe')).toEqual(['Stadtkreis Karlsruhe', 'Landkreis Karlsruhe'])
  })

  test('begins with what the text means already, once', () => {
    expect(offered('08337116')).toEqual(['Wehr'])
    expect(offered('Wehr')[0]).toBe('Wehr')
    expect(new Set(offered('Wehr')).size).toBe(offered('Wehr').length)
    expect(districts('08336')).toEqual(['Lörrach'])
    expect(districts('KA')).toEqual(expect.arrayContaining(['Stadtkreis Karlsruhe', 'Landkreis Karlsruhe']))
    expect(districts('WT')[0]).toBe('Waldshut')
    expect(districts('HN')).toEqual(['Stadtkreis Heilbronn', 'Landkreis Heilbronn'])
  })
})

describe('what is meant', () => {
  test.each([
    ['Wehr', ['08337116']],
    ['08337116', ['08337116']],
    ['Malsch', ['08215046', '08226046']],
    ['Wehr, Murg', ['08337116', '08337076']],
    ['Rheinfeld…', ['08336069']],
    ['Atlantis', []],
    ['Enzkreis', []],
  ])('by %j', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })
})
