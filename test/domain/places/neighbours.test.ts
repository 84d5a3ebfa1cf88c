import { describe, expect, test } from 'vitest'
import { type OpenPlace, openPlaces, settledByNeighbours } from '../../../src/domain/places/neighbours.js'
import type { PlaceMatch } from '../../../src/domain/places/place-match.js'
import type { Municipality } from '../../../src/domain/register.js'
import { register } from '../../support/data.js'

const inDistrict = (ags: string) => register.municipalities.filter(({ district }) => district.ags === ags)
const sure = (place: Municipality): OpenPlace => ({ place, candidates: [] })
const open = (...candidates: readonly Municipality[]): OpenPlace => ({ place: null, candidates })
const place = (ags: string) => register.byAgs.get(ags) as Municipality
const [malschKa, malschHd] = [place('08215046'), place('08226046')]
/** Forty-odd places of two districts, both with a Malsch, by AGS. */
const sorted = [...inDistrict('08215'), ...inDistrict('08226')].sort((a, b) => (a.ags < b.ags ? -1 : 1))
const agsOf = (places: readonly (Municipality | null)[]) => places.map((one) => one?.ags ?? null)

describe('the place of a row', () => {
  const found = (
    one: Municipality,
    by: 'name' | 'scope' | 'short-name',
    ...namesakes: readonly Municipality[]
  ) => ({ kind: 'found', place: one, by, namesakes }) as const

  test('is open where several fit, also where a longer name may be meant, unless that is in the list', () => {
    const [biberach, onRiss] = [place('08317011'), place('08426021')]
    const both = { kind: 'ambiguous', candidates: [malschKa, malschHd] } as const
    expect(openPlaces([both])).toEqual([open(malschKa, malschHd)])
    expect(openPlaces([found(biberach, 'name', onRiss)])).toEqual([open(biberach, onRiss)])
    expect(openPlaces([found(biberach, 'name', onRiss), found(onRiss, 'name')])).toEqual([
      sure(biberach),
      sure(onRiss),
    ])
  })

  test('is certain where the scope decides, and nothing is known of what is not found', () => {
    expect(openPlaces([found(malschKa, 'scope', malschHd)])).toEqual([sure(malschKa)])
    const unknown: PlaceMatch = { kind: 'unknown', part: 'x', reason: 'name', suggestions: () => [] }
    expect(openPlaces([unknown])).toEqual([open()])
  })
})

describe('among neighbours', () => {
  test('all that is certain stays as it is', () => {
    expect(settledByNeighbours([sure(malschHd), sure(malschKa)])).toEqual([malschHd, malschKa])
    expect(settledByNeighbours([])).toEqual([])
  })

  test('a list in the order of the keys tells namesakes, at its ends as well', () => {
    const items = sorted.map((one) => (one.name === 'Malsch' ? open(malschKa, malschHd) : sure(one)))
    expect(agsOf(settledByNeighbours(items))).toEqual(agsOf(sorted))
    const from = sorted.indexOf(malschKa)
    const first = sorted.slice(from, from + 30)
    expect(agsOf(settledByNeighbours([open(malschKa, malschHd), ...first.slice(1).map(sure)]))).toEqual(
      agsOf(first),
    )
    const until = sorted.indexOf(malschHd)
    const last = sorted.slice(until - 30, until + 1)
    expect(agsOf(settledByNeighbours([...last.slice(0, -1).map(sure), open(malschKa, malschHd)]))).toEqual(
      agsOf(last),
    )
  })

  test('twenty rows make an order, and nineteen do not; nor do twenty of which two have changed places', () => {
    const from = sorted.indexOf(malschKa)
    const after = sorted.slice(from + 1, from + 21)
    const settled = (others: readonly Municipality[]) =>
      settledByNeighbours([open(malschKa, malschHd), ...others.map(sure)])[0] ?? null
    expect(settled(after)).toBe(malschKa)
    expect(settled(after.slice(1))).toBeNull()
    const [one, two, ...rest] = after as [Municipality, Municipality, ...Municipality[]]
    expect(settled([two, one, ...rest])).toBeNull()
  })

  test('in one that goes district by district, the district of the neighbours does', () => {
    const shuffled = [...inDistrict('08226').toReversed(), ...inDistrict('08215').toReversed()]
    const items = shuffled.map((one) => (one.name === 'Malsch' ? open(malschKa, malschHd) : sure(one)))
    expect(agsOf(settledByNeighbours(items))).toEqual(agsOf(shuffled))
  })

  test('but not where they lie in the one and the other, nor where a district comes twice, or is the only one', () => {
    const [hd, ka] = [inDistrict('08226'), inDistrict('08215')].map((all) =>
      all.filter(({ name }) => name !== 'Malsch').toReversed(),
    ) as [Municipality[], Municipality[]]
    const malsch = open(malschKa, malschHd)
    const among = (before: readonly Municipality[], after: readonly Municipality[]) =>
      settledByNeighbours([...before.map(sure), malsch, ...after.map(sure)])[before.length] ?? null
    expect(among(hd, ka)).toBeNull()
    expect(among([], [...hd, ...ka])).toBe(malschHd)
    expect(among([...hd, ...ka], [])).toBe(malschKa)
    expect(among([], hd)).toBeNull()
    expect(among(hd.slice(0, 9), [...hd.slice(9), ...ka])).toBe(malschHd)
    expect(among([...hd.slice(0, 9), ...ka], hd.slice(9))).toBeNull()
    expect(among(hd.slice(0, 9), [...hd.slice(9, 14), ...ka.slice(0, 5)])).toBeNull()
    expect(among(hd.slice(0, 9), [...hd.slice(9, 14), ...ka.slice(0, 6)])).toBe(malschHd)
  })
})
