import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GeographyRows } from '../../src/domain/geography.js'
import { register } from '../support/data.js'

const folder = new URL('../../data/register/', import.meta.url)
const files = ['places.json', 'geography.json', 'shapes.json']
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const geography = JSON.parse(textOf('geography.json')) as GeographyRows

describe('the register', () => {
  it('has the 1,101 municipalities, each once, sorted by AGS', () => {
    const keys = register.municipalities.map(({ ags }) => ags)
    expect(keys).toHaveLength(1101)
    expect(keys).toEqual([...new Set(keys)].sort())
    expect(new Set(register.municipalities.map(({ ars }) => ars)).size).toBe(1101)
  })

  it('has 44 districts: 35 Landkreise and 9 Stadtkreise', () => {
    const kinds = register.districts.map(({ kind }) => kind)
    expect(kinds).toHaveLength(44)
    expect(kinds.filter((kind) => kind === 'rural')).toHaveLength(35)
    expect(kinds.filter((kind) => kind === 'urban')).toHaveLength(9)
  })

  it('has 270 associations with 911 members; 190 municipalities belong to none', () => {
    const members = register.municipalities.filter(({ association }) => association !== null)
    expect(register.associations).toHaveLength(270)
    expect(members).toHaveLength(911)
    expect(register.municipalities.length - members.length).toBe(190)
    expect(new Set(members.map(({ association }) => association?.id)).size).toBe(270)
  })

  it('has 35 municipalities in the Landkreis Lörrach, and at least one in every district', () => {
    const inDistrict = (ags: string) => register.municipalities.filter(({ district }) => district.ags === ags)
    expect(inDistrict('08336')).toHaveLength(35)
    expect(register.districts.filter(({ ags }) => inDistrict(ags).length === 0)).toEqual([])
  })

  it('makes each Stadtkreis one municipality of its own kind', () => {
    const urban = register.municipalities.filter(({ district }) => district.kind === 'urban')
    expect(urban).toHaveLength(9)
    for (const { ags, kind, district } of urban) {
      expect([ags, kind]).toEqual([`${district.ags}000`, 'urban-district'])
    }
  })

  it('keeps the keys in their official form', () => {
    for (const { ags, ars, district, association } of register.municipalities) {
      expect(ags).toMatch(/^08\d{6}$/)
      expect(ars).toMatch(/^08\d{10}$/)
      // ARS: five digits of the district, four of the association, three of the municipality.
      expect(`${ars.slice(0, 5)}${ars.slice(9)}`).toBe(ags)
      expect(district.ags).toBe(ags.slice(0, 5))
      if (association) expect(association.id).toBe(ars.slice(0, 9))
    }
  })

  it('has the eight names that occur twice', () => {
    const count = new Map<string, number>()
    for (const { name } of register.municipalities) count.set(name, (count.get(name) ?? 0) + 1)
    const twice = [...count].filter(([, times]) => times > 1).map(([name]) => name)
    expect(twice.sort()).toEqual([
      'Altdorf',
      'Altheim',
      'Dürnau',
      'Hochdorf',
      'Malsch',
      'Rosenberg',
      'Schömberg',
      'Talheim',
    ])
  })
})

describe('the neighbours', () => {
  const { borders, links, centres } = geography

  it('are 3,190 pairs, each once, with a length above zero', () => {
    expect(borders).toHaveLength(3190)
    const pairs = borders.map(([a, b]) => [a, b].sort().join())
    expect(new Set(pairs).size).toBe(3190)
    expect(borders.filter(([a, b, metres]) => a === b || !(metres > 0))).toEqual([])
  })

  it('are municipalities of the register, each of which has a centre', () => {
    const pairs = [...borders.map(([a, b]) => [a, b]), ...links]
    const strangers = pairs.flat().filter((ags) => !register.byAgs.has(ags))
    expect(strangers).toEqual([])
    expect(centres.map(([ags]) => ags)).toEqual(register.municipalities.map(({ ags }) => ags))
  })

  it('include the exclave Büsingen by a link to its association, and to nobody else', () => {
    expect(register.byAgs.get('08335015')?.name).toBe('Büsingen am Hochrhein')
    expect(borders.filter((pair) => pair.includes('08335015'))).toEqual([])
    const linked = links
      .map(([a, b]) => (a === '08335015' ? b : a))
      .map((ags) => register.byAgs.get(ags)?.name)
    expect(links.every((pair) => pair.includes('08335015'))).toBe(true)
    expect(linked.sort()).toEqual(['Gailingen am Hochrhein', 'Gottmadingen'])
  })

  it('connect the whole state', () => {
    const next = new Map<string, string[]>()
    for (const [a, b] of [...borders, ...links]) {
      next.set(a, [...(next.get(a) ?? []), b])
      next.set(b, [...(next.get(b) ?? []), a])
    }
    const seen = new Set(['08111000'])
    for (const ags of seen) for (const other of next.get(ags) ?? []) seen.add(other)
    expect(seen.size).toBe(1101)
  })
})

describe('the files of the register', () => {
  it('weigh less than 600 kB together', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0)
    expect(bytes).toBeLessThan(600_000)
  })

  it.each(files)('%s is NFC, names its source and its licence', (name) => {
    const text = textOf(name)
    expect(text === text.normalize('NFC')).toBe(true)
    expect(text).toContain('© GeoBasis-DE / BKG 2016 (Daten verändert)')
    expect(text).toContain('GeoNutzV')
  })

  it('have a shape for every municipality', () => {
    const text = textOf('shapes.json')
    const without = register.municipalities.filter(({ ags }) => !text.includes(`"${ags}"`))
    expect(without).toEqual([])
  })
})
