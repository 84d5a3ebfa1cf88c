import { describe, expect, test } from 'vitest'
import { districtsOf, placeCell } from '../../../src/domain/places/place-cell.js'
import { names } from '../../support/data.js'

describe('words that say there is nothing are no part of a name', () => {
  test.each(['Wört: kein Betrag', 'Wört: keine Zuweisung', 'Wört entfällt', 'Wört, keine Mittel'])(
    '%s',
    (text) => {
      expect(placeCell(names, text)?.exact.map(({ ags }) => ags)).toEqual(['08136084'])
    },
  )

  test('without a name they are no place', () => {
    expect(placeCell(names, 'kein Betrag')).toBeNull()
  })
})

test('a kind behind the name is none of it', () => {
  expect(placeCell(names, 'HEIDELBERG Stadt')?.exact.map(({ ags }) => ags)).toEqual(['08221000'])
  expect(placeCell(names, 'Weil der Stadt')?.name).toBe('Weil der Stadt')
})

test('a district that is cut off behind its kind tells nothing, and denies nothing', () => {
  const cell = placeCell(names, 'St. Märgen (Landkreis')
  expect([cell?.exact.map(({ ags }) => ags), cell?.districts]).toEqual([['08315094'], null])
})

describe('"Stadtkreis" is no word that is dropped', () => {
  test.each([
    'Stadtkreis Lörrach',
    'Stkr. Lörrach',
    'Lörrach, Stadtkreis',
    'SK Rottenburg',
    'Lörrach (Stadtkreis)',
    'Lörrach, SKR',
    'Lörrach (SK)',
  ])('%s is no place', (text) => {
    expect(placeCell(names, text)).toBeNull()
  })

  test.each([
    ['Stadtkreis Ulm', 'Ulm'],
    ['Ulm, Stadtkreis', 'Ulm'],
    ['Skr. Heilbronn', 'Heilbronn'],
    ['Stuttgart, SKR', 'Stuttgart'],
    ['Ulm (SK)', 'Ulm'],
    ['Stadt Lörrach', 'Lörrach'],
  ])('%s is %s', (text, name) => {
    expect(placeCell(names, text)?.exact.map((place) => place.name)).toEqual([name])
  })
})

test('a name that ends in "an" goes on', () => {
  expect(placeCell(names, 'Biberach an')?.exact).toEqual([])
  expect(placeCell(names, 'Biberach an')?.short.map(({ ags }) => ags)).toContain('08426021')
})

describe('a district', () => {
  test.each([
    ['Stkr. Freiburg im Breisgau (08311)', ['08311']],
    ['Stadt Heilbronn', ['08121']],
    ['Ortenaukreis (Landkreis (53))', ['08317']],
    ['Lörrach (35)', ['08336']],
    ['Lörrach (35) Beträge sind gerundet', []],
    ['Stadt Lörrach', []],
    ['Breisgau-Hochschw.', ['08315']],
    ['Neckar-Odenw.-Kr.', ['08225']],
    ['Schw.-Baar-Kr.', ['08326']],
    ['Schw. Hall', ['08127']],
    ['Heilbr. (LK)', ['08125']],
    ['Alb-D.-Kr.', ['08425']],
    ['Wald.', []],
    ['Schw.', []],
    ['Breisgau.', []],
    ['Main-Neckar-Kr.', []],
  ])('%s', (text, keys) => {
    expect(districtsOf(names, text).map(({ ags }) => ags)).toEqual(keys)
  })

  test('is shortened beside a name in one cell', () => {
    const cell = placeCell(names, 'Breisgau-Hochschw. Eisenbach (Hochschwarzwald)')
    expect(cell?.exact.map(({ ags }) => ags)).toEqual(['08315031'])
    expect(cell?.districts?.map(({ ags }) => ags)).toEqual(['08315'])
  })

  test('is named by all words of a cell, or the cell is of no place', () => {
    expect(placeCell(names, 'Stuttgart (Stadtkreis)')?.exact).toHaveLength(1)
    expect(placeCell(names, 'Stuttgart (Stadtkreis) Böblingen (Landkreis) insgesamt')).toBeNull()
  })
})
