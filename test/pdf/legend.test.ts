import { expect, test } from 'vitest'
import { AMOUNT, type Line, places, proven, read, rowOf } from './support/blocks.js'

/** A legend of the districts above tables abreast, whose columns are others than theirs. */
const HEAD: Line = [
  [30, 'Gemeinde'],
  [160, 'Krs.'],
  [AMOUNT, 'Euro'],
]
const PLATES: Readonly<Record<string, string>> = { '08311': 'FR', '08317': 'OG', '08426': 'BC' }
const lines = places.map((place): Line => [...rowOf(place), [160, PLATES[place.ags.slice(0, 5)] ?? '']])
const readBelow = (legend: readonly Line[]) => {
  const [first, second, third] = [lines.slice(0, 12), lines.slice(12, 24), lines.slice(24)]
  const half = Math.ceil(third.length / 2)
  return read([
    [
      [...legend, HEAD, ...first],
      [...legend.map(() => []), HEAD, ...second],
    ],
    [third.slice(0, half), third.slice(half)],
  ])
}

test('districts in a legend that reach from the amounts of one table to the names of the next hide no gap', async () => {
  const legend = [1, 2, 3].map(
    (at): Line => [
      [30, `A${at}`],
      [AMOUNT - 1, 'Stadtkreis Freiburg im Breisgau'],
    ],
  )
  expect(await readBelow(legend)).toEqual(proven)
})

test('a word of a legend above the amounts is no amount', async () => {
  const legend: Line[] = [
    [
      [30, 'FR'],
      [300, 'Stadtkreis Freiburg im Breisgau'],
      [450, 'SHA'],
      [485, 'Hall'],
    ],
  ]
  expect(await readBelow(legend)).toEqual(proven)
})
