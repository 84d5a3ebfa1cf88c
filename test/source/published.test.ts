import { describe, expect, it } from 'vitest'
import { EDITION_IDS, readEdition, readRegister } from '../../src/source/data-files.js'
import { readPublished } from '../../src/source/published.js'

const table = (id: (typeof EDITION_IDS)[number]) => readPublished(readEdition(id))

describe('readPublished', () => {
  it('gives Lörrach of 2018 with its persons and its source', () => {
    // Press release of 5 January 2018: 218,922 euro a year.
    expect(table('2018').entries.get('08336050')).toMatchObject({
      ags: '08336050',
      amount: 218_922,
      persons: 275,
      source: { kind: 'press-release', date: '2018-01-05', file: null },
    })
  })

  it.each([
    ['2018', 46],
    ['2017', 117],
  ] as const)('gives all of %s, none of them a proof of completeness', (id, count) => {
    const { entries, complete, edition } = table(id)
    expect(entries.size).toBe(count)
    expect(complete).toBe(false)
    expect(edition.id).toBe(id)
  })

  it('knows no persons for the two amounts of 2017 that the rate does not give', () => {
    const odd = [...table('2017').entries.values()].filter(({ persons }) => persons === null)
    expect(odd.map(({ amount }) => amount).sort()).toEqual([122_078, 31_157])
  })

  it.each(EDITION_IDS)('names a municipality and a source for every amount of %s', (id) => {
    const { byAgs } = readRegister()
    for (const [ags, entry] of table(id).entries) {
      expect(byAgs.has(ags)).toBe(true)
      expect(entry.ags).toBe(ags)
      expect(entry.source.title).not.toBe('')
    }
  })

  it('has no amounts for the demo', () => {
    expect(table('demo').entries.size).toBe(0)
  })
})
