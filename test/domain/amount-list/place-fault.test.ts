import { expect, it } from 'vitest'
import { placeFault } from '../../../src/domain/amount-list/place-fault.js'
import type { PlaceMatch } from '../../../src/domain/places/place-match.js'
import { register } from '../../support/data.js'

type NoPlace = Parameters<typeof placeFault>[1]
const placesOf = (...keys: readonly string[]) => keys.flatMap((ags) => register.byAgs.get(ags) ?? [])
const both = placesOf('08215046', '08226046')
const TITLES = ['Malsch (Landkreis Karlsruhe, 08215046)', 'Malsch (Rhein-Neckar-Kreis, 08226046)']
const row = { line: 7, key: '', name: 'Malsch', district: 'LK x', text: '' }
const fault = (match: NoPlace, change: Partial<typeof row> = {}) => {
  const { code, line, args } = placeFault({ ...row, ...change }, match)
  expect(line).toBe(7)
  return [code, args]
}
const unknown = (reason: 'name' | 'district' | 'key' | 'postcode', part: string): NoPlace => ({
  kind: 'unknown',
  reason,
  part,
  suggestions: () => both,
})

it('a name that may be several places names them', () => {
  expect(fault({ kind: 'ambiguous', candidates: both })).toEqual([
    'name-ambiguous',
    { name: 'Malsch', choices: TITLES },
  ])
  expect(fault({ kind: 'several', places: both })).toEqual([
    'name-ambiguous',
    { name: 'Malsch', choices: TITLES },
  ])
  expect(fault({ kind: 'truncated', candidates: both })).toEqual([
    'name-cut',
    { name: 'Malsch', choices: TITLES },
  ])
})

it('a row about a district says how the row calls it', () => {
  const district = { kind: 'district', district: register.districts[0] } as PlaceMatch & NoPlace
  expect(fault(district)).toEqual(['row-of-district', { query: 'Malsch', district: 'Stadtkreis Stuttgart' }])
  expect(fault(district, { name: '', key: '08111' })).toEqual([
    'row-of-district',
    { query: '08111', district: 'Stadtkreis Stuttgart' },
  ])
})

it('a key of another state, and a village, are called that', () => {
  expect(fault({ kind: 'other-state', key: '09162000', state: '09' })).toEqual([
    'key-of-other-state',
    { key: '09162000', state: '09' },
  ])
  expect(fault({ kind: 'village', name: 'Sulzbach', knownIn: both })).toEqual([
    'name-of-village',
    { name: 'Sulzbach', knownIn: TITLES },
  ])
})

it('of parts that contradict each other both are named: the key by its place, a name by what it means', () => {
  const contradiction = (first: string): NoPlace => ({
    kind: 'contradiction',
    parts: [first, 'Wehr'],
    means: both,
  })
  expect(fault(contradiction('08215046'), { key: '08215046' })).toEqual([
    'key-contradicts',
    { key: '08215046', place: TITLES[0], other: 'Wehr' },
  ])
  expect(fault({ kind: 'contradiction', parts: ['1', 'Wehr'], means: [] }, { key: '1' })).toEqual([
    'key-contradicts',
    { key: '1', place: '', other: 'Wehr' },
  ])
  for (const key of ['', '08215046'])
    expect(fault(contradiction(key === '' ? '' : 'Malsch'), { key })).toEqual([
      'name-contradicts',
      { name: key === '' ? '' : 'Malsch', other: 'Wehr', places: TITLES },
    ])
})

it('what is not known is the district, the key, or the name with what comes close', () => {
  expect(fault(unknown('district', 'LK x'))).toEqual(['district-unknown', { district: 'LK x' }])
  expect(fault(unknown('key', '08999999'), { key: '08999999' })).toEqual(['key-unknown', { key: '08999999' }])
  expect(fault(unknown('name', 'Malsch'), { key: '08999999' })).toEqual([
    'name-unknown',
    { name: 'Malsch', suggestions: TITLES },
  ])
  expect(fault(unknown('name', ''), { name: '' })).toEqual([
    'name-unknown',
    { name: '', suggestions: TITLES },
  ])
})
