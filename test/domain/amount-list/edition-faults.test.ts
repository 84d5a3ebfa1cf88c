import { describe, expect, it } from 'vitest'
import type { AmountList, ListFault, ListRow } from '../../../src/domain/amount-list/amount-list.js'
import { editionFaults, unlessOfEdition } from '../../../src/domain/amount-list/edition-faults.js'
import type { Edition } from '../../../src/domain/edition.js'
import { edition2017, edition2018 } from '../../support/data.js'
import { ownList } from '../../support/own-list.js'

const { de = '', en = '' } = edition2017.standing?.text ?? {}
const title = (text: string): ListFault => ({
  code: 'meaning-unclear',
  line: 2,
  args: { text, words: '60 %' },
})
const remark = (head: string, cell: string): ListFault => ({
  code: 'remark-unclear',
  line: 5,
  args: { head, cell },
})
const box = (text: string): ListFault => ({
  code: 'beside-unclear',
  line: 1,
  args: { where: 'text-box', text, words: '60 %' },
})

describe('what an edition says of itself', () => {
  it.each([de, en])('is no fault of a list that repeats it: %s', (sentence) => {
    const parted = sentence.replace('; ', ';')
    const faults = [
      title(`Planungsrahmen 2017 – ${sentence}`),
      title(parted),
      remark('', sentence),
      remark('edition', `2017 (superseded, provisional): ${sentence}`),
      box(`Planungsrahmen 2017 – ${sentence}`),
    ]
    expect(unlessOfEdition(faults, edition2017)).toEqual([])
    expect(unlessOfEdition(faults, edition2018)).toEqual(faults)
    expect(unlessOfEdition(faults, null)).toEqual(faults)
  })

  it.each([de, en])('does not cover what stands beside it: %s', (sentence) => {
    const faults = [
      title(`${sentence} · alle Beträge in T€`),
      remark('', `Entwurf: ${sentence}`),
      remark('Vermerk', `${sentence} – storniert`),
      box(`${sentence} (in T€)`),
    ]
    expect(unlessOfEdition(faults, edition2017).map(({ code, line }) => [code, line])).toEqual([
      ['meaning-unclear', 2],
      ['remark-unclear', 5],
      ['remark-unclear', 5],
      ['beside-unclear', 1],
    ])
  })

  it.each([de, en])('parts what stands before it from what stands behind: %s', (sentence) => {
    expect(unlessOfEdition([title(`in Tsd${sentence}fach`)], edition2017)).toHaveLength(1)
  })

  it('may be nothing', () => {
    const faults = [title(`${de} · in T€`)]
    expect(unlessOfEdition(faults, { ...edition2017, standing: null })).toEqual(faults)
  })

  it('takes no other fault away', () => {
    const other: ListFault = { code: 'place-missing', line: 3, args: {} }
    expect(unlessOfEdition([other, title('in T€')], edition2017)).toEqual([other, title('in T€')])
  })
})

const row = (line: number, amount: number, persons: number | null = null): ListRow => {
  return { line, key: '', name: '', district: '', amount, persons, text: '' }
}
const faultsOf = (change: Partial<AmountList>, rows: readonly ListRow[], edition: Edition) =>
  editionFaults({ ...ownList([]), ...change }, rows, edition)

describe('a list is not of this edition', () => {
  const said = (year: number) => ({ years: [{ line: 1, text: `Betrag ${year}`, years: [year] }] })

  it('when it names another year than the edition does', () => {
    const other = { text: 'Betrag 2019', years: [2019], edition: edition2018.id }
    expect(faultsOf(said(2019), [], edition2018)).toEqual([{ code: 'other-year', line: 1, args: other }])
    const late: Edition = { ...edition2017, published: '2019-01-01', validFrom: '2019-01-01' }
    expect([2017, 2019].map((year) => faultsOf(said(year), [], late).length)).toEqual([0, 1])
  })

  it('when the edition names none, and was neither published nor began to apply in it', () => {
    const own: Edition = { ...edition2018, id: 'eigen', published: '2016-05-01', validFrom: '2018-01-01' }
    expect([2016, 2017, 2018].map((year) => faultsOf(said(year), [], own).length)).toEqual([0, 1, 0])
  })

  it('when it calls provisional what is final', () => {
    const above = [{ line: 1, key: '', name: '', district: '', text: 'Vorläufige;;Beträge' }]
    expect(faultsOf({ above }, [], { ...edition2018, provisional: false })).toEqual([
      { code: 'remark-unclear', line: 1, args: { head: '', cell: 'Vorläufige Beträge' } },
    ])
    expect(faultsOf({ above }, [], { ...edition2018, provisional: true })).toEqual([])
  })
})

describe('amounts of another unit', () => {
  const own: Edition = { ...edition2018, id: 'eigen', pot: null, personsTotal: null }

  it('are less than one person brings', () => {
    const [fault, ...more] = faultsOf({}, [row(2, 0), row(3, 60), row(4, 61)], edition2018)
    expect(more).toEqual([])
    expect(fault).toMatchObject({ code: 'amounts-below-rate', line: 3 })
    expect(fault?.args).toEqual({ largest: 61, rate: expect.any(Number), edition: edition2018.id })
  })

  it('are less than that one by one, each by its line', () => {
    const faults = faultsOf({}, [row(2, 60_000), row(3, 51), row(4, 0), row(5, 52)], edition2018)
    expect(faults.map(({ code, line, args }) => [code, line, args])).toEqual([
      ['amount-below-rate', 3, { amount: 51, rate: expect.any(Number), edition: edition2018.id }],
      ['amount-below-rate', 5, { amount: 52, rate: expect.any(Number), edition: edition2018.id }],
    ])
  })

  it('are far less than others that reach the threshold, where the rate is not known', () => {
    const threshold = own.threshold.value
    expect(faultsOf({}, [row(2, threshold), row(3, 51), row(4, threshold / 100), row(5, 0)], own)).toEqual([
      { code: 'amount-tiny', line: 3, args: { amount: 51, threshold } },
    ])
    expect(faultsOf({}, [row(2, threshold - 1), row(3, 51)], own)).toEqual([])
  })

  it('are less than a hundredth of the threshold, where the rate is not known', () => {
    const threshold = own.threshold.value
    expect(faultsOf({}, [row(2, 60)], own)).toEqual([
      { code: 'amounts-tiny', line: 2, args: { largest: 60, threshold } },
    ])
    expect(faultsOf({}, [row(2, threshold / 100)], own)).toEqual([])
  })
})

describe('where the rate is not known, it is the same for all rows', () => {
  const own: Edition = { ...edition2018, id: 'eigen', pot: null, personsTotal: null }

  it('so the two that differ most are told, with their lines in order', () => {
    const rows = [row(2, 8_000, 10), row(3, 48, 48), row(4, 90_000, 100), row(5, 800, 1)]
    const [one, other] = [
      { line: 3, amount: 48, persons: 48 },
      { line: 4, amount: 90_000, persons: 100 },
    ]
    expect(faultsOf({}, rows, own)).toEqual([{ code: 'rates-differ', line: 4, args: { one, other } }])
    expect(faultsOf({}, rows.toReversed(), own)).toEqual([
      { code: 'rates-differ', line: 4, args: { one, other } },
    ])
    expect(faultsOf({}, rows, edition2018)).toEqual([])
  })

  it('unless a row has no amount or no persons, or they differ by ten times and no more', () => {
    const usual = row(2, 60_000, 75)
    for (const other of [row(3, 0, 5), row(3, 60_000, 0), row(3, 60_000)])
      expect(faultsOf({}, [usual, other], own)).toEqual([])
    expect(faultsOf({}, [row(2, 1_000, 1), row(3, 10_000, 1)], own)).toEqual([])
    expect(faultsOf({}, [row(2, 1_000, 1), row(3, 10_001, 1)], own)).toHaveLength(1)
  })
})
