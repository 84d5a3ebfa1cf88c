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
  const found = (threshold: number, most?: number) =>
    smallestPartnerships({ ...problem, threshold }, ags(1), most).partnerships.map(({ members }) => members)

  test('have the fewest members first, though one lies in another district', () => {
    expect(smallestPartnerships(problem, ags(1)).partnerships[0]).toEqual({
      members: [beyond, ags(1)],
      amount: 100,
      lead: beyond,
      associations: 2,
      acrossDistricts: true,
      travel: 5000,
    })
  })

  test('where they are few are followed by those with one member more, none of whom can be spared', () => {
    const pair = [beyond, ags(1)]
    // with 2 and 6, or 3 and 6, there is no need of 2 or 3
    expect(found(100)).toEqual([pair, [ags(1), ags(2), ags(4)], [ags(1), ags(3), ags(4)]])
    expect(found(100, 1)).toEqual([pair])
    // four members would be two more than the smallest have
    const long = tinyRequest({
      amounts: [40, 60, 10, 10, 40],
      borders: [
        [1, 2],
        [1, 3],
        [3, 4],
        [4, 5],
      ],
    })
    expect(smallestPartnerships({ ...long, threshold: 100 }, ags(1)).partnerships).toHaveLength(1)
  })

  test('of equally many members those of the district come first, then those of fewer associations', () => {
    expect(found(110)).toEqual([
      [ags(1), ags(2), ags(4)],
      [ags(1), ags(3), ags(4)],
      [beyond, ags(1), ags(2)],
    ])
    expect(found(110, 1)).toHaveLength(1)
  })

  test('may hold nobody but the partner where the own amount is not known to be more than nothing', () => {
    const unknown = tinyRequest({
      amounts: [0, 100, 0],
      borders: [
        [1, 2],
        [2, 3],
      ],
    })
    const { partnerships } = smallestPartnerships({ ...unknown, threshold: 100 }, ags(1))
    expect(partnerships.map(({ members, amount }) => [members, amount])).toEqual([[[ags(1), ags(2)], 100]])
  })

  test('are none where all together are too little', () => {
    expect(smallestPartnerships({ ...problem, threshold: 201 }, ags(1))).toEqual({
      partnerships: [],
      more: 0,
      upTo: null,
    })
  })
})
