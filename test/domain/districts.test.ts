import { describe, expect, it } from 'vitest'
import { districtTitle, districtTitleOf, resolveDistrict } from '../../src/domain/districts.js'
import { type District, registerFrom } from '../../src/domain/register.js'
import { municipality, register } from '../support/data.js'

function answerTo(query: string): string | readonly string[] {
  const match = resolveDistrict(register, query)
  if (match.kind === 'found') return match.district.ags
  return match.kind === 'unknown' ? 'unknown' : match.candidates.map(({ ags }) => ags)
}

describe('resolveDistrict', () => {
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
    expect(resolveDistrict(register, 'Karlsruhe').kind).toBe('ambiguous')
  })

  it('takes a whole name before a short one, and "kreis" for an ending alone', () => {
    const names = ['Rhein', 'Rhein am Neckar', 'Rheinkreisau']
    const districts = names.map((name, index) => [`0890${index}`, name, 'rural'] as const)
    const other = registerFrom({ districts, associations: [], municipalities: [] })
    const found = (query: string) => {
      const match = resolveDistrict(other, query)
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

describe('districtTitle', () => {
  it.each([
    ['08336050', 'Landkreis Lörrach'],
    ['08421000', 'Stadtkreis Ulm'],
    ['08317011', 'Ortenaukreis'],
    ['08226046', 'Rhein-Neckar-Kreis'],
    ['08212000', 'Stadtkreis Karlsruhe'],
    ['08215046', 'Landkreis Karlsruhe'],
  ])('of %s is %s', (ags, title) => {
    const { district } = municipality(ags)
    expect(districtTitle(district)).toBe(title)
    expect(districtTitleOf({ ags, district: district.name, districtAgs: district.ags })).toBe(title)
  })

  it('names the kind, unless the name ends with it', () => {
    const district: District = { ags: '08900', name: 'Kreisau', kind: 'rural' }
    expect(districtTitle(district)).toBe('Landkreis Kreisau')
  })

  it('is its own in the whole state', () => {
    expect(new Set(register.districts.map(districtTitle)).size).toBe(44)
  })
})
