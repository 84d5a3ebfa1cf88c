import { describe, expect, it } from 'vitest'
import { placeResolver, resolveDistricts } from '../../src/api/resolve.js'
import { IgmError } from '../../src/domain/problem.js'
import { freshWorkspace } from '../support/workspace.js'

describe('resolveDistricts', () => {
  it('is the whole state for no names', async () => {
    expect(await resolveDistricts(freshWorkspace(), [])).toHaveLength(44)
  })

  it('keeps the order, each district once', async () => {
    const found = await resolveDistricts(freshWorkspace(), ['Ulm', 'Lörrach', '08421'])
    expect(found.map(({ ags }) => ags)).toEqual(['08421', '08336'])
  })
})

describe('placeResolver', () => {
  it('takes the homonym that lies in one of the districts, and says so', async () => {
    const workspace = freshWorkspace()
    const places = placeResolver(workspace, await resolveDistricts(workspace, ['Rhein-Neckar-Kreis']))
    expect(places.one('Malsch')).toBe('08226046')
    const place = 'Malsch (Rhein-Neckar-Kreis, 08226046)'
    const others = ['Malsch (Landkreis Karlsruhe, 08215046)']
    expect(places.notes).toEqual([{ query: 'Malsch', place, by: 'scope', others }])
  })

  it('never takes in silence a name that others may mean: longer ones, or villages', () => {
    const places = placeResolver(freshWorkspace(), [])
    expect(places.each(['Neuhausen', 'Vaihingen', 'Wehr'])).toEqual(['08236044', '08118073', '08337116'])
    const fildern = 'Neuhausen auf den Fildern (Landkreis Esslingen, 08116047)'
    expect(places.notes).toEqual([
      expect.objectContaining({ query: 'Neuhausen', by: 'name', others: expect.arrayContaining([fildern]) }),
      expect.objectContaining({
        query: 'Vaihingen',
        by: 'village',
        others: ['Stuttgart (Stadtkreis Stuttgart, 08111000)'],
      }),
    ])
  })

  it('asks when both or none of the homonyms lie there', async () => {
    const workspace = freshWorkspace()
    const choices = ['Malsch (Landkreis Karlsruhe, 08215046)', 'Malsch (Rhein-Neckar-Kreis, 08226046)']
    for (const names of [[], ['Lörrach']]) {
      const places = placeResolver(workspace, await resolveDistricts(workspace, names))
      expect(thrownBy(() => places.one('Malsch'))).toEqual({
        code: 'name-ambiguous',
        args: { query: 'Malsch', choices },
      })
    }
  })

  it('reads a list with commas, the longest names first', () => {
    const places = placeResolver(freshWorkspace(), [])
    expect(places.all('--together', ['Mössingen, Stadt,Tübingen'])).toEqual(['08416025', '08416041'])
    expect(places.each(['Murg,Wehr', 'Tübingen, Stadt'])).toEqual(['08337076', '08337116', '08416041'])
    expect(places.each(['Murg und Wehr'])).toEqual(['08337076', '08337116'])
  })

  it.each([
    [
      'Lörach',
      'name-unknown',
      { suggestions: expect.arrayContaining(['Lörrach (Landkreis Lörrach, 08336050)']) },
    ],
    [
      'Konstanz, Singen',
      'names-several',
      { places: [expect.stringContaining('Konstanz'), expect.stringContaining('Singen')] },
    ],
    ['Malsch, Lörrach', 'name-contradicts', { parts: ['Malsch', 'Lörrach'] }],
    ['Enzkreis', 'name-of-district', { district: 'Enzkreis' }],
    ['09162000', 'key-of-other-state', { key: '09162000', state: '09' }],
    ['Rheinfeld…', 'name-ambiguous', { choices: ['Rheinfelden (Baden) (Landkreis Lörrach, 08336069)'] }],
  ])('%j is answered by %s', (query, code, args) => {
    const places = placeResolver(freshWorkspace(), [])
    expect(thrownBy(() => places.one(query))).toMatchObject({ code, args })
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error instanceof IgmError ? { code: error.code, args: error.args } : error
  }
}
