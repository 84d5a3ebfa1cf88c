import { describe, expect, it } from 'vitest'
import { districtTitle } from '../../../src/domain/districts.js'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { registerFrom } from '../../../src/domain/register.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)

function answerTo(query: string): string | readonly string[] {
  const match = places.district(query)
  if (match.kind === 'found') return match.district.ags
  return match.kind === 'unknown' ? 'unknown' : match.candidates.map(({ ags }) => ags)
}

describe('the district that a text names', () => {
  it.each([
    ['Lörrach', '08336'],
    ['loerrach', '08336'],
    ['Landkreis Lörrach', '08336'],
    ['LK Lörrach', '08336'],
    ['Lo\u0308rrach', '08336'],
    ['08336', '08336'],
    ['Ortenaukreis', '08317'],
    ['Ortenau', '08317'],
    ['Rems-Murr', '08119'],
    ['Freiburg', '08311'],
    ['Stadtkreis Ulm', '08421'],
    ['08212000', '08212'],
    ['Alb-Donau-Kreis', '08425'],
    ['Sigmaringen', '08437'],
  ])('%s is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
  })

  it.each([
    ['Karlsruhe', ['08212', '08215']],
    ['Heilbronn', ['08121', '08125']],
    ['08999', 'unknown'],
    ['Atlantis', 'unknown'],
    ['Ravensbürg', 'unknown'],
    ['Sigmaeringen', 'unknown'],
    ['', 'unknown'],
    ['kreis', 'unknown'],
    ['Stadt', 'unknown'],
  ])('%j: %j', (query, expected) => {
    expect(answerTo(query)).toEqual(expected)
  })

  it.each([
    ['Landkreis Karlsruhe', '08215'],
    ['LK Karlsruhe', '08215'],
    ['Karlsruhe, Land', '08215'],
    ['Karlsruhe (Landkreis)', '08215'],
    ['Karlsruhe, Stadt', '08212'],
    ['Stadtkreis Karlsruhe', '08212'],
    ['SK Heilbronn', '08121'],
    ['Heilbronn, Landkreis', '08125'],
    ['08212', '08212'],
    ['Karlsruhe, rural', '08215'],
    ['Karlsruhe City', '08212'],
    ['urban district Karlsruhe', '08212'],
    ['Kreis Lörrach', '08336'],
    ['Lörrach district', '08336'],
  ])('%s is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
  })

  it('asks which one is meant, rather than to guess', () => {
    expect(places.district('Karlsruhe').kind).toBe('ambiguous')
  })

  it('takes a whole name before a short one, and "kreis" for an ending alone', () => {
    const names = ['Rhein', 'Rhein am Neckar', 'Rheinkreisau']
    const districts = names.map((name, index) => [`0890${index}`, name, 'rural'] as const)
    const other = registerFrom({ districts, associations: [], municipalities: [] })
    const found = (query: string) => {
      const match = gazetteer(other).district(query)
      return match.kind === 'found' ? match.district.name : match.kind
    }
    expect(found('Rhein')).toBe('Rhein')
    expect(found('Rheinkreisau')).toBe('Rheinkreisau')
    expect(found('Rheinau')).toBe('unknown')
  })

  it('finds each district by its title, its name and its number', () => {
    for (const district of register.districts) {
      expect(answerTo(districtTitle(district))).toBe(district.ags)
      expect(answerTo(district.ags)).toBe(district.ags)
      expect([answerTo(district.name)].flat()).toContain(district.ags)
    }
  })
})

it('districts may be joined by a word', () => {
  const read = places.districtList('Lörrach und Waldshut')
  expect(read.map(({ match }) => match.kind === 'found' && match.district.ags)).toEqual(['08336', '08337'])
})

it('a list of districts is read with the longest names first', () => {
  const named = (text: string) =>
    places.districtList(text).map(({ match }) => match.kind === 'found' && match.district.ags)
  expect(named('Lörrach,Waldshut')).toEqual(['08336', '08337'])
  expect(named('Karlsruhe, Stadt, LÖ')).toEqual(['08212', '08336'])
  expect(named('8437')).toEqual(['08437'])
})

it('a municipality in place of a district suggests its own', () => {
  expect(places.nearDistricts('Rheinfelden')[0]?.ags).toBe('08336')
})
