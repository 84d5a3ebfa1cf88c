import { describe, expect, it } from 'vitest'
import { lookup } from '../../src/api/lookup.js'
import { problemOf } from '../support/problem-of.js'
import { freshWorkspace } from '../support/workspace.js'

const ask = (...queries: string[]) => lookup(freshWorkspace(), { queries, edition: '2018' })

describe('lookup', () => {
  it('answers with amount, persons, status, posts and source', async () => {
    const { results, problems, notes } = await ask('Lörrach')
    expect(results).toEqual([
      {
        ags: '08336050',
        name: 'Lörrach',
        district: 'Lörrach',
        districtAgs: '08336',
        association: 'VVG Lörrach',
        amount: 218_922,
        persons: 275,
        status: 'alone',
        missing: null,
        source: { kind: 'press-release', title: 'Josha Frey MdL', url: null, date: '2018-01-05', file: null },
        doubtful: false,
        bounds: null,
        posts: [
          { sum: 51_000, fte: 4.29 },
          { sum: 64_000, fte: 3.42 },
        ],
      },
    ])
    expect([problems, notes]).toEqual([[], []])
  })

  it('answers several queries in their order, and the same one as often as it is asked', async () => {
    const { results } = await ask('Wehr', '08111000', 'wehr')
    expect(results.map(({ name }) => name)).toEqual(['Wehr', 'Stuttgart', 'Wehr'])
  })

  it('answers with the interval where one is published in the place of an amount', async () => {
    const { results, period } = await ask('Sinsheim', 'Ilvesheim')
    expect(results).toMatchObject([
      {
        status: 'alone',
        amount: null,
        missing: null,
        bounds: { atLeast: 145_000, atMost: 159_999 },
        posts: [],
      },
      { status: 'join', amount: null, missing: null, bounds: { atLeast: 0, atMost: 50_999 }, posts: [] },
    ])
    expect(period).toMatchObject({ status: 'final', perYear: true, validUntil: '2024-12-31' })
  })

  it('has no posts for an unknown amount', async () => {
    const { results } = await ask('Aitern')
    expect(results[0]).toMatchObject({ status: 'unknown', amount: null, posts: [] })
  })

  it('has no posts where the amount is a share of the money of a year', async () => {
    const { results } = await lookup(freshWorkspace(), { queries: ['Ettlingen'], edition: '2017' })
    expect(results[0]).toMatchObject({ amount: 122_078, posts: [] })
  })

  it('keeps the good answers next to the problems', async () => {
    const { results, problems } = await ask('Lörach', 'Lörrach', 'Malsch')
    expect(results.map(({ ags }) => ags)).toEqual(['08336050'])
    expect(problems.map(({ query, code }) => [query, code])).toEqual([
      ['Lörach', 'name-unknown'],
      ['Malsch', 'name-ambiguous'],
    ])
    expect(problems[0]?.candidates[0]).toMatchObject({ name: 'Lörrach', amount: 218_922 })
    expect(problems[1]?.candidates.map(({ ags }) => ags)).toEqual(['08215046', '08226046'])
  })

  it('notes namesakes with a longer name', async () => {
    const { notes } = await ask('Biberach')
    expect(notes).toMatchObject([
      { query: 'Biberach', code: 'name-shared', candidates: [{ name: 'Biberach an der Riß' }] },
    ])
  })

  it('notes villages elsewhere that bear a short name in full', async () => {
    const { results, notes } = await ask('Vaihingen')
    expect(results).toMatchObject([{ name: 'Vaihingen an der Enz' }])
    expect(notes).toMatchObject([
      { query: 'Vaihingen', code: 'name-of-village', candidates: [{ name: 'Stuttgart' }] },
    ])
  })

  it('answers from the edition that is asked for', async () => {
    const { results, edition } = await lookup(freshWorkspace(), { queries: ['Sigmaringen'], edition: '2017' })
    expect(edition).toBe('2017')
    expect(results[0]).toMatchObject({ status: 'alone', source: { kind: 'article' } })
  })

  it('refuses no names, and an edition that nobody knows', async () => {
    expect(await problemOf(ask())).toEqual({ code: 'no-names', args: {} })
    const asked = lookup(freshWorkspace(), { queries: ['Lörrach'], edition: '1999' })
    expect(await problemOf(asked)).toEqual({
      code: 'edition-unknown',
      args: { query: '1999', known: ['2018', '2017', 'demo'] },
    })
  })
})
