import { describe, expect, it } from 'vitest'
import { isSampleList } from '../../src/domain/sample.js'

const keys = Array.from({ length: 40 }, (_, i) => `08${String(i).padStart(6, '0')}`)
const sample = new Map(keys.map((key, i) => [key, 1000 + i]))
/** @returns the first `length` amounts of the sample, the first `changed` of them with one euro more */
const list = (length: number, changed = 0): [string, number][] =>
  keys.slice(0, length).map((key, i) => [key, 1000 + i + (i < changed ? 1 : 0)])

describe('a list is the sample', () => {
  it.each([
    ['ten amounts, all of them equal', list(10), true],
    ['nine amounts, all of them equal', list(9), false],
    ['nine of ten equal', list(40, 4), true],
    ['fewer than nine of ten equal', list(40, 5), false],
    [
      'ten equal among others that it does not know',
      [...list(10), ['08999999', 1] as [string, number]],
      true,
    ],
    ['no amounts', [], false],
  ])('with %s: %j is %s', (_, amounts, expected) => {
    expect(isSampleList(amounts, sample)).toBe(expected)
  })

  it('whatever stands at zero: that says nothing', () => {
    const zeroes = keys.map((key): [string, number] => [key, 0])
    expect(isSampleList([...list(10), ...zeroes.slice(10)], sample)).toBe(true)
    expect(isSampleList(zeroes, new Map(zeroes))).toBe(false)
  })
})
