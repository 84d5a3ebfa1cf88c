import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { amountOf } from '../../src/domain/per-capita-rate.js'
import { edition2017, edition2018, editions, rateOf, register } from '../support/data.js'

describe('editions', () => {
  it('are 2018 (final), 2017 (superseded) and the sample', () => {
    expect(editions.map(({ id, status, sample }) => [id, status, sample])).toEqual([
      ['2018', 'final', false],
      ['2017', 'superseded', false],
      ['demo', 'sample', true],
    ])
  })

  it.each(editions)('$id: every value has a source, every date is one', (edition) => {
    const values = [edition.pot, edition.personsTotal, edition.threshold, ...edition.posts, ...edition.sums]
    for (const value of values) {
      expect(value?.source.de).toMatch(/\S{3}/)
      expect(value?.source.en).toMatch(/\S{3}/)
      expect(Number.isSafeInteger(value?.value) && (value?.value ?? 0) > 0).toBe(true)
    }
    expect(edition.published).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/)
    expect(edition.lastChecked).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it.each(editions)('$id: the threshold is one cheapest full post', ({ threshold, posts }) => {
    expect(threshold.value).toBe(51_000)
    expect(posts.map(({ value, qualification }) => [value, qualification])).toEqual([
      [51_000, 'intermediate'],
      [64_000, 'university-degree'],
    ])
  })

  it.each(editions)('$id: known sums name districts or municipalities of the register', ({ sums }) => {
    const districts = new Set(register.districts.map(({ ags }) => ags))
    for (const sum of sums) {
      expect(sum.districts.length + sum.members.length).toBeGreaterThan(0)
      expect(sum.districts.filter((ags) => !districts.has(ags))).toEqual([])
      expect(sum.members.filter((ags) => !register.byAgs.has(ags))).toEqual([])
    }
  })

  it('carry the pots and persons of the facts', () => {
    expect(rateOf(edition2018)).toEqual({ totalBudget: 58_000_000, personsTotal: 72_857 })
    expect(rateOf(edition2017)).toEqual({ totalBudget: 34_800_000, personsTotal: 46_828 })
    // 60 % of the pot of 2018
    expect(edition2017.pot?.value).toBe((edition2018.pot?.value ?? 0) * 0.6)
  })

  it('share out the pot and nothing but the pot', () => {
    for (const edition of [edition2018, edition2017]) {
      const rate = rateOf(edition)
      expect(amountOf(rate.personsTotal, rate)).toBe(rate.totalBudget)
      expect(amountOf(0, rate)).toBe(0)
    }
  })

  it('name the official address of 2018 first, then a public archive', () => {
    const [official, archive] = edition2018.pdf
    expect(official).toEqual({
      kind: 'official',
      url: 'https://rp.baden-wuerttemberg.de/Themen/International/Fluechtlinge/Integration/Documents/IGM_VwV_Planungsrahmen.pdf',
    })
    expect(archive?.kind).toBe('archive')
    expect(archive?.url).toContain('web.archive.org')
  })
})

describe('the folder of the data', () => {
  it('says where each file comes from', () => {
    expect(existsSync(new URL('../../data/README.md', import.meta.url))).toBe(true)
  })
})
