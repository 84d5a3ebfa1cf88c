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
  return { edition: edition2018, entries: new Map(entries), bounds: new Map(), verdict: 'proven', complete }
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
    const higher = { ...edition2018, threshold: { value: 60_000, source: { de: 'test', en: 'test' } } }
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

  it('doubts an amount that follows the known rate for no number of persons, unless the user gave it', () => {
    const doubts = (entry: Partial<Entry> | null, edition = edition2018) => {
      const table = tableOf(entry === null ? {} : { '08337116': 50_949 })
      const [known] = table.entries.values()
      const entries = known ? new Map([['08337116', { ...known, ...entry }]]) : table.entries
      return assess(wehr, { ...table, edition, entries }).doubtful
    }
    const published = { ...source, kind: 'article' } as const
    expect(doubts({ persons: null, source: published })).toBe(true)
    expect(doubts({ persons: 64, source: published })).toBe(false)
    expect(doubts({ persons: null, source })).toBe(false)
    expect(doubts({ persons: null, source: published }, { ...edition2018, personsTotal: null })).toBe(false)
    expect(doubts(null)).toBe(false)
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

const NOBODY = { alone: 0, join: 0, none: 0, unknown: 0 }

describe('an interval in the place of an amount', () => {
  const judged = (atLeast: number, atMost: number) => {
    const bound = { atLeast, atMost, printed: 'x', kind: 'rounded', onlyValue: null, source } as const
    return assess(municipality('08226085'), { ...tableOf({}), bounds: new Map([['08226085', bound]]) })
  }

  it.each([
    [145_000, 159_999, 'alone'],
    [51_000, 51_000, 'alone'],
    [0, 50_999, 'join'],
    [50_999, 51_000, 'unknown'],
  ] as const)('from %i to %i is %s, and the amount stays unknown', (atLeast, atMost, status) => {
    const one = judged(atLeast, atMost)
    expect(one).toMatchObject({
      status,
      amount: null,
      missing: null,
      persons: null,
      bounds: { atLeast, atMost },
    })
    expect(summarise([one])).toMatchObject({ [status]: 1, amount: 0, bounded: { [status]: 1 } })
  })

  it('says nothing beside an amount', () => {
    const table = { ...tableOf({ '08226085': 51_000 }), bounds: new Map([['08226085', judged(0, 1).bounds]]) }
    expect(assess(municipality('08226085'), table as BudgetTable)).toMatchObject({
      amount: 51_000,
      bounds: null,
    })
  })
})

describe('summarise', () => {
  it('counts every status and adds up what is known', () => {
    const places = ['08111000', '08336050', '08337116', '08335015'].map(municipality)
    const table = tableOf({ '08111000': 51_000, '08336050': 50_999, '08337116': 0 })
    const summary = summarise(places.map((place) => assess(place, table)))
    expect(summary).toEqual({ alone: 1, join: 1, none: 1, unknown: 1, amount: 101_999, bounded: NOBODY })
    expect(Object.keys(summary)).toEqual([...STATUSES, 'amount', 'bounded'])
  })

  it('is all zeros for nobody', () => {
    expect(summarise([])).toEqual({ ...NOBODY, amount: 0, bounded: NOBODY })
  })
})
