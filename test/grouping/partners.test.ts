import { describe, expect, test } from 'vitest'
import { neighboursWith, smallestPartnerships } from '../../src/grouping/partners.js'
import { ags, type TinyMap, tinyRequest } from './tiny.js'

// 1 is beside 2, 3 and (in the other district) 6; 4 is beside 2 and 3; 5 is unknown and beside 1
const map: TinyMap = {
  amounts: [40, 30, 20, 50, null, 60],
  borders: [
    [1, 2, 500],
    [1, 3],
    [2, 4],
    [3, 4],
    [1, 5],
    [1, 6],
  ],
  associations: [1, 1, 0, 0, 0, 0],
  inSecond: 1,
}
const problem = tinyRequest(map)
const beyond = '08998006'

describe('neighbours', () => {
  test('are all, with sums where both amounts are known', () => {
    expect(neighboursWith(problem, ags(1))).toMatchObject([
      { ags: beyond, amount: 60, sum: 100, sameDistrict: false, distance: 5000 },
      { ags: ags(2), amount: 30, sum: 70, sameAssociation: true, border: 500 },
      { ags: ags(3), amount: 20, sum: 60, sameAssociation: false },
      { ags: ags(5), amount: null, sum: null },
    ])
  })

  test('without a common border are there, too', () => {
    const linked = tinyRequest({ amounts: [1, 2], links: [[1, 2]] })
    expect(neighboursWith(linked, ags(1))).toMatchObject([{ ags: ags(2), border: null }])
  })
})

describe('the smallest partnerships', () => {
  test('have the fewest members, though one lies in another district', () => {
    expect(smallestPartnerships(problem, ags(1))).toEqual([
      {
        members: [beyond, ags(1)],
        amount: 100,
        lead: beyond,
        associations: 2,
        acrossDistricts: true,
        travel: 5000,
      },
    ])
  })

  test('of equally many members those of the district come first, then those of fewer associations', () => {
    const more = { ...problem, threshold: 110 }
    const found = smallestPartnerships(more, ags(1)).map(({ members }) => members)
    expect(found).toEqual([
      [ags(1), ags(2), ags(4)],
      [ags(1), ags(3), ags(4)],
      [beyond, ags(1), ags(2)],
    ])
    expect(smallestPartnerships(more, ags(1), 1)).toHaveLength(1)
  })

  test('are none for one that needs none, has nothing, is unknown, or finds too little', () => {
    expect(smallestPartnerships({ ...problem, threshold: 40 }, ags(1))).toEqual([])
    expect(smallestPartnerships(problem, ags(5))).toEqual([])
    expect(smallestPartnerships(tinyRequest({ ...map, amounts: [0, 100] }), ags(1))).toEqual([])
    expect(smallestPartnerships({ ...problem, threshold: 201 }, ags(1))).toEqual([])
  })
})
