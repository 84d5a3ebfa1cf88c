import { describe, expect, it } from 'vitest'
import type { BudgetTable, Entry } from '../../src/domain/budget-table.js'
import { assess, STATUSES, statusOf, summarise } from '../../src/domain/eligibility.js'
import { edition2018, municipality } from '../support/data.js'

const source = { kind: 'own-figures', title: 'test', url: null, date: null, file: null } as const

function tableOf(amounts: Readonly<Record<string, number>>, complete = false): BudgetTable {
  const entries = Object.entries(amounts).map(([ags, amount]): [string, Entry] => [
    ags,
    { ags, amount, persons: 1, source },
  ])
  return { edition: edition2018, entries: new Map(entries), verdict: 'proven', complete }
}

describe('statusOf', () => {
  it.each([
    [null, 'unknown'],
    [0, 'none'],
    [1, 'join'],
    [50_949, 'join'],
    [50_999, 'join'],
    [51_000, 'alone'],
    [51_001, 'alone'],
    [3_270_297, 'alone'],
  ])('%s € is %s', (amount, status) => {
    expect(statusOf(amount, edition2018)).toBe(status)
  })

  it('takes the threshold from the edition', () => {
    const higher = { ...edition2018, threshold: { value: 60_000, source: 'test' } }
    expect(statusOf(59_999, higher)).toBe('join')
    expect(statusOf(60_000, higher)).toBe('alone')
  })
})

describe('assess', () => {
  const wehr = municipality('08337116')

  it('says what is missing to the threshold, for those who must join alone', () => {
    expect(assess(wehr, tableOf({ '08337116': 50_949 })).missing).toBe(51)
    expect(assess(wehr, tableOf({ '08337116': 50_999 })).missing).toBe(1)
    expect(assess(wehr, tableOf({ '08337116': 51_000 })).missing).toBeNull()
    expect(assess(wehr, tableOf({ '08337116': 0 })).missing).toBeNull()
    expect(assess(wehr, tableOf({})).missing).toBeNull()
  })

  it('never estimates: without an entry everything is unknown', () => {
    expect(assess(wehr, tableOf({}))).toMatchObject({
      amount: null,
      persons: null,
      status: 'unknown',
      source: null,
    })
  })

  it('takes an absence from a complete table as no persons', () => {
    expect(assess(wehr, tableOf({}, true))).toMatchObject({ amount: 0, persons: 0, status: 'none' })
  })

  it('names place, district and association', () => {
    expect(assess(municipality('08336050'), tableOf({}))).toMatchObject({
      ags: '08336050',
      name: 'Lörrach',
      district: 'Lörrach',
      districtAgs: '08336',
      association: 'VVG Lörrach',
    })
    expect(assess(municipality('08111000'), tableOf({})).association).toBeNull()
  })
})

describe('summarise', () => {
  it('counts every status and adds up what is known', () => {
    const places = ['08111000', '08336050', '08337116', '08335015'].map(municipality)
    const table = tableOf({ '08111000': 51_000, '08336050': 50_999, '08337116': 0 })
    const summary = summarise(places.map((place) => assess(place, table)))
    expect(summary).toEqual({ alone: 1, join: 1, none: 1, unknown: 1, amount: 101_999 })
    expect(Object.keys(summary)).toEqual([...STATUSES, 'amount'])
  })

  it('is all zeros for nobody', () => {
    expect(summarise([])).toEqual({ alone: 0, join: 0, none: 0, unknown: 0, amount: 0 })
  })
})
