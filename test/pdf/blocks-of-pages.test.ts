import { expect, test } from 'vitest'
import { AMOUNT, type Line, places, proven, read, rowOf, sumOf } from './support/blocks.js'

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

/** @param heights lines of each page of two tables abreast, which are read to their end one after the other */
function pagesOver(heights: readonly number[]) {
  const height = heights.reduce((sum, each) => sum + each, 0)
  return Array.from({ length: Math.ceil(lines.length / (2 * height)) }, (_, block) => {
    const [left, right] = [0, 1].map((band) =>
      lines.slice((2 * block + band) * height, (2 * block + band + 1) * height),
    )
    let from = 0
    return heights.flatMap((each) => {
      const page = [left, right].map((some) => (some ?? []).slice(from, from + each))
      from += each
      return page.some((some) => some.length > 0) ? [page] : []
    })
  }).flat()
}

test('tables abreast that go on over a page end on one that is not full', async () => {
  expect(await read(pagesOver([16, 5]))).toEqual(proven)
})
