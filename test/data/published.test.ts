import { describe, expect, it } from 'vitest'
import { amountOf, personsOf } from '../../src/domain/per-capita-rate.js'
import { paidPosts } from '../../src/domain/posts.js'
import { readPublished } from '../../src/source/published.js'
import { edition2017, edition2018, municipality, rateOf, register } from '../support/data.js'

const tables = [
  { edition: edition2018, known: 46, offLattice: [] },
  { edition: edition2017, known: 117, offLattice: ['Ettlingen', 'Schwanau'] },
]

describe.each(tables)('published amounts of $edition.id', ({ edition, known, offLattice }) => {
  const table = readPublished(edition)
  const entries = [...table.entries.values()]

  it(`are ${known} municipalities of the register, and not claimed to be all`, () => {
    expect(entries).toHaveLength(known)
    expect(entries.filter(({ ags }) => !register.byAgs.has(ags))).toEqual([])
    expect(table.complete).toBe(false)
  })

  it('obey the rate per person, but for the known exceptions', () => {
    const rate = rateOf(edition)
    const off = entries.filter(({ amount }) => personsOf(amount, rate) === null)
    expect(off.map(({ ags }) => municipality(ags).name).sort()).toEqual(offLattice)
    expect(off.map(({ persons }) => persons)).toEqual(off.map(() => null))
    for (const { amount, persons } of entries) {
      expect(persons).toBe(personsOf(amount, rate))
      if (persons !== null) expect(amountOf(persons, rate)).toBe(amount)
    }
  })

  it('each name who published them, and when or where', () => {
    for (const { source } of entries) {
      expect(source.title).toMatch(/\S/)
      expect(['press-release', 'article', 'document']).toContain(source.kind)
      expect(source.url ?? source.date).toBeTruthy()
      if (source.url !== null) expect(URL.canParse(source.url)).toBe(true)
      if (source.date !== null) expect(source.date).toMatch(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/)
      expect(source.file).toBeNull()
    }
  })
})

describe.each([edition2018, edition2017])('published intervals of $id', (edition) => {
  const { entries, bounds } = readPublished(edition)
  const rate = rateOf(edition)
  const inside = ({ atLeast, atMost }: { atLeast: number; atMost: number }) => {
    const values: number[] = []
    for (let persons = 0; amountOf(persons, rate) <= atMost; persons++)
      if (amountOf(persons, rate) >= atLeast) values.push(amountOf(persons, rate))
    return values
  }

  it('are of municipalities that have no published amount', () => {
    expect([...bounds.keys()].filter((ags) => !register.byAgs.has(ags) || entries.has(ags))).toEqual([])
  })

  it('are intervals that hold an amount of the rate, with what was printed and where', () => {
    for (const one of bounds.values()) {
      expect(one.atLeast).toBeLessThanOrEqual(one.atMost)
      expect(inside(one).length).toBeGreaterThan(0)
      expect(one.printed).toMatch(/\d/)
      expect(URL.canParse(one.source.url ?? '')).toBe(true)
    }
  })

  it('have an only value where the rate leaves one, and where a printed sum does (Lahr, Meißenheim)', () => {
    const bySum = ['Lahr/Schwarzwald', 'Meißenheim']
    for (const [ags, one] of bounds) {
      const values = inside(one)
      if (bySum.includes(municipality(ags).name)) expect(values).toContain(one.onlyValue)
      else expect(one.onlyValue).toBe(values.length === 1 ? values[0] : null)
    }
  })

  it('below and from the threshold lie wholly on one side of it', () => {
    for (const { kind, atLeast, atMost } of bounds.values()) {
      if (kind === 'below-threshold') expect(atMost).toBeLessThan(edition.threshold.value)
      if (kind === 'at-least-threshold') expect(atLeast).toBeGreaterThanOrEqual(edition.threshold.value)
    }
  })
})

describe('golden cases', () => {
  const table = readPublished(edition2018)
  const rate = rateOf(edition2018)

  // Press release of Josha Frey MdL, 5 January 2018.
  it('Lörrach: 218,922 € are 275 persons, 4.29 or 3.42 posts', () => {
    const entry = table.entries.get('08336050')
    expect(entry).toMatchObject({
      amount: 218_922,
      persons: 275,
      source: { kind: 'press-release', title: 'Josha Frey MdL', date: '2018-01-05' },
    })
    expect(paidPosts(218_922, edition2018)).toEqual([
      { sum: 51_000, fte: 4.29 },
      { sum: 64_000, fte: 3.42 },
    ])
  })

  // Badische Zeitung and Südkurier, 2021: Wehr has 64 persons and added 51 € of its own.
  it('Wehr: 50,949 € are 64 persons, 51 € short of the threshold', () => {
    expect(table.entries.get('08337116')).toMatchObject({ amount: 50_949, persons: 64 })
    expect(municipality('08337116').name).toBe('Wehr')
    expect(edition2018.threshold.value - 50_949).toBe(51)
  })

  // Arithmetic: 65 persons are the least that reach 51,000 €.
  it('65 persons reach the threshold, 64 do not', () => {
    expect(amountOf(64, rate)).toBe(50_949)
    expect(amountOf(65, rate)).toBe(51_745)
  })

  // City of Stuttgart, 2019: granted 6,540,594 € for 2018 and 2019.
  it('Stuttgart: 3,270,297 € a year', () => {
    const entry = table.entries.get('08111000')
    expect(entry).toMatchObject({ amount: 3_270_297, persons: 4108 })
    expect(2 * (entry?.amount ?? 0)).toBe(6_540_594)
  })

  // City papers: Stadtkreise are in the table like any municipality.
  it('Baden-Baden: 374,158 €', () => {
    expect(table.entries.get('08211000')?.amount).toBe(374_158)
  })
})
