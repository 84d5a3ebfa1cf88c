import { describe, expect, it } from 'vitest'
import { type GeographyRows, geographyFrom, neighboursOf } from '../../src/domain/geography.js'
import { readGeography } from '../../src/source/data-files.js'

const rows: GeographyRows = {
  centres: [
    ['c', 3, 3],
    ['a', 1, 1],
    ['b', 2, 2],
    ['d', 4, 4],
  ],
  borders: [
    ['b', 'c', 999],
    ['a', 'c', 1000],
  ],
  links: [['a', 'd']],
}

describe('neighboursOf', () => {
  it('goes both ways, sorted, with nobody left out', () => {
    expect(Object.fromEntries(neighboursOf(geographyFrom(rows), 0))).toEqual({
      a: ['c', 'd'],
      b: ['c'],
      c: ['a', 'b'],
      d: ['a'],
    })
  })

  it('leaves out borders that are too short, but never links', () => {
    expect(Object.fromEntries(neighboursOf(geographyFrom(rows), 1000))).toEqual({
      a: ['c', 'd'],
      b: [],
      c: ['a'],
      d: ['a'],
    })
    expect(neighboursOf(geographyFrom(rows), 1001).get('a')).toEqual(['d'])
  })

  it('leaves out who lies nowhere', () => {
    const stray = { ...rows, borders: [['a', 'x', 9000] as const], links: [['x', 'b'] as const] }
    expect(Object.fromEntries(neighboursOf(geographyFrom(stray), 0))).toEqual({
      a: ['x'],
      b: ['x'],
      c: [],
      d: [],
    })
  })

  it('knows the neighbours of Lörrach', () => {
    const neighbours = neighboursOf(readGeography(), 0)
    // Lörrach borders Binzen, Inzlingen, Kandern, Rheinfelden, Rümmingen, Steinen, Weil and Wittlingen.
    expect(neighbours.get('08336050')).toEqual([
      '08336008',
      '08336043',
      '08336045',
      '08336069',
      '08336073',
      '08336084',
      '08336091',
      '08336100',
    ])
  })
})

describe('geographyFrom', () => {
  it('keeps centres by AGS', () => {
    expect(geographyFrom(rows).centres.get('b')).toEqual([2, 2])
  })
})
