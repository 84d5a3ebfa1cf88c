import { expect, test } from 'vitest'
import { withWholeKeys } from '../../../src/pdf/layout/broken-keys.js'
import type { Line } from '../../../src/pdf/layout/line.js'

const SIZE = 7
const lineOf = (y: number, ...texts: (readonly [x: number, text: string])[]): Line => ({
  page: 1,
  y,
  size: SIZE,
  words: texts.map(([x0, text]) => ({ text, x0, x1: x0 + 4 * text.length, size: SIZE })),
  text: texts.map(([, text]) => text).join(' '),
})
const keys = ['425002', '425004', '425005', '425008', '425011', '425013']
const isKey = (digits: string) => keys.includes(digits.slice(2))
/** The row stands in the middle of its cells. */
const linesOf = (some: readonly string[], left = 100) =>
  some.flatMap((key, at) => [
    lineOf(20 * at, [100, key.slice(0, 5)]),
    lineOf(20 * at + 4, [10, `Ort${at}`], [150, '28']),
    lineOf(20 * at + 8, [left, key.slice(5)]),
  ])

test('a key that its cell breaks stands whole on the line of its row', () => {
  expect(withWholeKeys([linesOf(keys)], isKey)[0]?.map(({ text }) => text)).toEqual(
    keys.map((key, at) => `Ort${at} ${key} 28`),
  )
})

test('digits below others are no key where they begin elsewhere, or where few of them are one', () => {
  for (const pages of [[linesOf(keys, 108)], [linesOf(keys.slice(0, 5))]])
    expect(withWholeKeys(pages, isKey)).toBe(pages)
})
