import { expect, test } from 'vitest'
import { brokenKeys, rowsWithWholeKeys, withWholeKeys } from '../../../src/pdf/layout/broken-keys.js'
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
const linesOf = (some: readonly string[], left = 100, pitch = 8) =>
  some.flatMap((key, at) => [
    lineOf(30 * at, [100, key.slice(0, 5)]),
    lineOf(30 * at + pitch / 2, [10, `Ort${at}`], [150, '28']),
    lineOf(30 * at + pitch, [left, key.slice(5)]),
  ])
const whole = (pages: readonly (readonly Line[])[]) => withWholeKeys(pages, brokenKeys(pages, isKey))
const rowsIn = (pages: readonly (readonly Line[])[]) => pages.flat().map(({ text }) => text)
const rows = keys.map((key, at) => `Ort${at} ${key} 28`)

test.each([8, 15])(
  'a key that its cell breaks stands whole on the line of its row, %i points apart',
  (pitch) => {
    expect(rowsIn(whole([linesOf(keys, 100, pitch)]))).toEqual(rows)
  },
)

test('digits below others are no key where they begin elsewhere, or where few of them are one', () => {
  for (const pages of [[linesOf(keys, 108)], [linesOf(keys.slice(0, 5))]]) expect(whole(pages)).toBe(pages)
})

test('so does a regional key of twelve digits, of which the cell holds eleven', () => {
  const long = keys.map((key) => `08${key.slice(0, 3)}0000${key.slice(3)}`)
  const lines = long.flatMap((key, at) => [
    lineOf(30 * at, [100, key.slice(0, 11)]),
    lineOf(30 * at + 8, [10, `Ort${at}`], [200, '28']),
    lineOf(30 * at + 16, [100, key.slice(11)]),
  ])
  const found = withWholeKeys(
    [lines],
    brokenKeys([lines], (digits) => long.includes(digits)),
  )
  expect(rowsIn(found)).toEqual(long.map((key, at) => `Ort${at} ${key} 28`))
})

const last = lineOf(700, [10, 'Ort5'], [100, '42501'], [150, '28'])
/** A page breaks the cell of the last key. */
const overleaf = (rest = '3') => [
  [...linesOf(keys.slice(0, 5)), last],
  [lineOf(0, [10, 'Gemeinde'], [100, 'AGS']), lineOf(20, [100, rest])],
]

test('the rest of a key may stand on the next page, below its head', () => {
  expect(rowsIn(whole(overleaf()))).toEqual([...rows, 'Gemeinde AGS'])
  // That would be a key that another row has.
  expect(rowsIn(whole(overleaf('1')))).toContain('Ort5 42501 28')
})

test('a row that the file declares as two, one on each page, has the key that is printed', () => {
  const tagged = [[last], [lineOf(0, [100, '3'])]]
  expect(rowsIn(rowsWithWholeKeys(tagged, brokenKeys(overleaf(), isKey)))).toEqual(['Ort5 425013 28'])
  expect(rowsWithWholeKeys(tagged, [])).toBe(tagged)
})

test('in a row that the file declares, a broken key follows itself', () => {
  const tagged = keys.map((key, at) =>
    lineOf(30 * at, [10, `Ort${at}`], [100, key.slice(0, 5)], [100, key.slice(5)], [150, '28']),
  )
  expect(rowsIn(rowsWithWholeKeys([tagged], brokenKeys([linesOf(keys)], isKey)))).toEqual(rows)
  const beside = keys.map((key, at) => lineOf(30 * at, [100, key.slice(0, 5)], [125, key.slice(5)]))
  expect(rowsWithWholeKeys([beside], brokenKeys([linesOf(keys)], isKey))).toEqual([beside])
})

test('a key in groups may be broken between them', () => {
  const spaced = keys.flatMap((key, at) => [
    lineOf(30 * at, [100, '08'], [110, key.slice(0, 1)], [116, key.slice(1, 3)]),
    lineOf(30 * at + 4, [80, '12'], [150, `Ort${at}`]),
    lineOf(30 * at + 8, [100, key.slice(3)], [180, '796']),
  ])
  const found = rowsIn(whole([spaced]))
  expect(found).toEqual(keys.flatMap((key, at) => [`12 08${key} Ort${at}`, '796']))
})
