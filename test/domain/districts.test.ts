import { describe, expect, it } from 'vitest'
import { districtTitle, districtTitleOf, resolveDistrict } from '../../src/domain/districts.js'
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
  ])('%s is %s', (query, ags) => {
    expect(answerTo(query)).toBe(ags)
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

  it('is its own in the whole state', () => {
    expect(new Set(register.districts.map(districtTitle)).size).toBe(44)
  })
})
