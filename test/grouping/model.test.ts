import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/grouping/blocks.js'
import { contiguityOf, modelOf, municipalitiesInScope } from '../../src/grouping/model.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { ags, row, type TinyMap, tinyRequest } from './tiny.js'

const numbersOf = (list: readonly string[]) => list.map((name) => Number(name.slice(5)))
const graphOf = (map: TinyMap, changes: Partial<GroupingRequest> = {}) =>
  [...contiguityOf(tinyRequest(map, changes))].map(([name, others]) => [
    Number(name.slice(5)),
    numbersOf(others),
  ])

describe('neighbours', () => {
  const map: TinyMap = {
    amounts: [60, 120, 40, 0, null, 30],
    borders: [
      [2, 3, 499],
      [1, 2, 500],
      [3, 4],
      [4, 5],
      [5, 6],
      [3, 6],
      [2, 1, 600],
    ],
    links: [[1, 6]],
    inSecond: 1,
  }

  test('are those who draw something, in one district, each once and sorted', () => {
    expect(graphOf(map)).toEqual([
      [6, []],
      [1, [2]],
      [2, [1, 3]],
      [3, [2]],
    ])
  })

  test('lie in other districts too where groups may cross', () => {
    expect(graphOf(map, { acrossDistricts: true })).toEqual([
      [6, [1, 3]],
      [1, [6, 2]],
      [2, [1, 3]],
      [3, [6, 2]],
    ])
  })

  test('share a border that is long enough', () => {
    expect(graphOf(map, { minBorder: 500 })).toContainEqual([3, []])
  })

  test('are in scope and not excluded', () => {
    const { districts } = tinyRequest(map)
    const inFirst = { districts: districts.filter(({ ags }) => ags === '08999'), acrossDistricts: true }
    expect(graphOf(map, inFirst).map(([number]) => number)).toEqual([1, 2, 3])
    expect(graphOf(map, { exclude: [ags(2)] })).toEqual([
      [6, []],
      [1, []],
      [3, []],
    ])
  })

  test('have none who reaches the threshold, where nobody is to be host', () => {
    const alone = [
      [6, []],
      [1, []],
      [2, []],
      [3, []],
    ]
    expect(graphOf(map, { hosts: false, threshold: 120 })).toEqual(alone)
    expect(graphOf(map, { hosts: false, threshold: 121 })).not.toEqual(alone)
    expect(graphOf(map, { hosts: true, threshold: 120 })).not.toEqual(alone)
  })

  test('are listed for a scope sorted by AGS, unknown and empty municipalities with it', () => {
    const names = municipalitiesInScope(tinyRequest(map)).map((municipality) => municipality.ags)
    expect(names).toEqual([...names].sort())
    expect(names).toHaveLength(6)
  })
})

describe('areas', () => {
  const map: TinyMap = { amounts: [60, 50, 30, 70, 40], borders: row(5), associations: [1, 1, 2, 2, 1] }
  const blocks = (changes: Partial<GroupingRequest>) => {
    const request = tinyRequest(map, changes)
    return blocksOf(request, contiguityOf(request)).map(numbersOf)
  }

  test('are everybody alone where nothing is wished', () => {
    expect(blocks({})).toEqual([[1], [2], [3], [4], [5]])
  })

  test('are neighbours that belong together', () => {
    expect(blocks({ together: [[ags(2), ags(1), ags(4)]] })).toEqual([[1, 2], [3], [4], [5]])
    expect(
      blocks({
        together: [
          [ags(4), ags(5)],
          [ags(3), ags(4)],
        ],
      }),
    ).toEqual([[1], [2], [3, 4, 5]])
  })

  test('are the connected parts of associations, as far as no wish speaks against it', () => {
    const prefer = 'associations'
    const whole = [[1, 2], [3, 4], [5]]
    expect(blocks({ prefer })).toEqual(whole)
    expect(blocks({ prefer, maxSize: 2 })).toEqual(whole)
    expect(blocks({ prefer, maxSize: 1 })).toEqual([[1], [2], [3], [4], [5]])
    expect(blocks({ prefer, apart: [[ags(2), ags(3)]] })).toEqual(whole)
    expect(blocks({ prefer, apart: [[ags(1), ags(2)]] })).toEqual([[1], [2], [3, 4], [5]])
    expect(blocks({ prefer, leads: [ags(2), ags(3)] })).toEqual(whole)
    expect(blocks({ prefer, leads: [ags(3), ags(4)] })).toEqual([[1, 2], [3], [4], [5]])
  })

  test('are alone who have no association, beside others who have none', () => {
    const some: TinyMap = { amounts: [60, 50, 30, 70], borders: row(4), associations: [1, 1, 0, 0] }
    const request = tinyRequest(some, { prefer: 'associations' })
    expect(blocksOf(request, contiguityOf(request)).map(numbersOf)).toEqual([[1, 2], [3], [4]])
  })

  test('of two associations are one where a wish joins them, unless it would be too large', () => {
    const changes = { prefer: 'associations', together: [[ags(2), ags(3)]] } as const
    expect(blocks(changes)).toEqual([[1, 2, 3, 4], [5]])
    expect(blocks({ ...changes, maxSize: 3 })).toEqual([[1, 2, 3], [4], [5]])
  })

  test('have what their members draw, and their neighbours by number', () => {
    const request = tinyRequest(map, { together: [[ags(2), ags(3)]] })
    expect(modelOf(request)).toEqual({
      areas: [
        { members: [ags(1)], amount: 60, lead: ags(1), leadRank: 1 },
        { members: [ags(2), ags(3)], amount: 80, lead: ags(2), leadRank: 2 },
        { members: [ags(4)], amount: 70, lead: ags(4), leadRank: 0 },
        { members: [ags(5)], amount: 40, lead: ags(5), leadRank: 3 },
      ],
      neighbours: [[1], [0, 2], [1, 3], [2]],
    })
  })

  test('have neighbours in ascending order, whoever of their members borders on them', () => {
    const request = tinyRequest(
      {
        amounts: [60, 50, 30, 70],
        borders: [
          [2, 3],
          [2, 4],
          [1, 3],
        ],
      },
      { together: [[ags(2), ags(3)]] },
    )
    expect(modelOf(request).neighbours).toEqual([[1], [0, 2], [1]])
  })
})
