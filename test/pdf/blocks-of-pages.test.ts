import { expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, places, proven, read, rowOf, sumOf } from './support/blocks.js'
import { numberWidth } from './support/tiny-pdf.js'

/** Rows of a group, so many that most groups begin and end in different columns. */
const GROUP = 7
const lines = places.flatMap((place, at): Line[] => {
  const group = places.slice(at - (at % GROUP), at + 1)
  const isLast = group.length === GROUP || at === places.length - 1
  const sum: Line = [
    [30, 'Verwaltungsgemeinschaft Nord'],
    [AMOUNT, String(sumOf(group))],
  ]
  return isLast ? [rowOf(place), sum] : [rowOf(place)]
})

/**
 * @param blocks two tables abreast each, which are read to their end one after the other: how many lines of them each page has
 * @param print what becomes of each line
 */
function pagesOver(blocks: readonly (readonly number[])[], print = (line: Line): Line => line) {
  let left = lines.map(print)
  return blocks.flatMap((heights) => {
    const height = heights.reduce((sum, each) => sum + each, 0)
    const bands = [left.slice(0, height), left.slice(height, 2 * height)]
    left = left.slice(2 * height)
    let from = 0
    return heights.flatMap((each) => {
      const page = bands.map((band) => band.slice(from, from + each))
      from += each
      return page.some((some) => some.length > 0) ? [page] : []
    })
  })
}

test('tables abreast that go on over a page end on one that is not full', async () => {
  expect(await read(pagesOver(Array.from({ length: 9 }, () => [16, 5])))).toEqual(proven)
})

test('tables abreast of which only the first go on over a page, below a letter', async () => {
  expect(await read(pagesOver([[16, 5], ...Array.from({ length: 9 }, () => [16])]))).toEqual(proven)
})

test('tables abreast of several widths, each over two pages below heads of their own', async () => {
  const head: Line = [
    [30, 'Gemeinde'],
    [AMOUNT, 'Betrag'],
  ]
  const pages = pagesOver(Array.from({ length: 9 }, () => [13, 10])).map((page, at) =>
    page.map((some) => [
      ...Array.from({ length: at }, () => []),
      ...[head, ...some].map((line) => movedBy(line, at % 4 < 2 ? 0 : -14)),
    ]),
  )
  expect(await read(pages)).toEqual(proven)
})

test.each([
  ['numbers', (count: number) => `${count}.`],
  ['keys', (count: number) => places[count - 1]?.ags ?? ''],
])('%s of rows tell where tables abreast end that are each over two full pages', async (_, textOf) => {
  let count = 0
  const pages = pagesOver(
    Array.from({ length: 3 }, () => [10, 10]),
    (line) => {
      const isRow = line.every(([, text]) => !text.startsWith('Verwaltungs'))
      return isRow ? [[-20, textOf(++count)], ...line] : line
    },
  )
  expect(await read(pages.map((page) => page.map((some) => some.map(shifted))))).toEqual(proven)
})

/** Room for what stands before the names. */
const shifted = (line: Line): Line => line.map(([x, text]) => [x === AMOUNT ? x : x + 40, text])

const movedBy = (line: Line, by: number): Line =>
  line.map(([x, text]) => (x === AMOUNT ? [AMOUNT + by - numberWidth(text, 9), text] : [x, text]))

test('the second of two tables abreast may hold nothing but rows without persons on a page', async () => {
  const sorted = places.toSorted((a, b) => amountIn(b) - amountIn(a)).map(rowOf)
  const unpaid = places.filter((place) => amountIn(place) === 0).length
  const page = Math.floor((sorted.length - 2 * unpaid) / 4)
  const rest = sorted.slice(4 * page)
  const pages = [0, 1].map((at) =>
    [0, 1].map((band) => sorted.slice((2 * at + band) * page, (2 * at + band + 1) * page)),
  )
  expect(await read([...pages, [rest.slice(0, -unpaid), rest.slice(-unpaid)]])).toEqual(proven)
})
