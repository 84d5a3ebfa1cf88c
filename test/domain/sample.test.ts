import { describe, expect, it } from 'vitest'
import { sampleShare } from '../../src/domain/sample.js'

const keys = Array.from({ length: 40 }, (_, i) => `08${String(i).padStart(6, '0')}`)
const sample = new Map(keys.map((key, i) => [key, 1000 + i]))
/** @returns the first `length` amounts of the sample, the first `changed` of them with one euro more */
const list = (length: number, changed = 0): [string, number][] =>
  keys.slice(0, length).map((key, i) => [key, 1000 + i + (i < changed ? 1 : 0)])

const others = (count: number) =>
  Array.from({ length: count }, (_, i): [string, number] => [`09${String(i).padStart(6, '0')}`, 1])
const isSampleList = (...args: Parameters<typeof sampleShare>) => sampleShare(...args).isSample

describe('a list rests on the sample', () => {
  it.each([
    ['ten amounts, all of them equal', list(10), true],
    ['nine amounts, all of them equal', list(9), false],
    ['half of them equal', list(40, 20), true],
    ['ten equal, and three changed to one', list(40, 30), true],
    ['nine equal, and the others changed', list(40, 31), false],
    ['ten equal in a hundred', [...list(10), ...others(90)], true],
    ['ten equal in a hundred and one, which may be chance', [...list(10), ...others(91)], false],
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
