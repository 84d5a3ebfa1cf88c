import { expect, test } from 'vitest'
import {
  AMOUNT,
  amountIn,
  blocks,
  type Line,
  pagesOf,
  places,
  proven,
  read,
  rowOf,
} from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** Running number, name and amount. */
const numbered = places.map((place, at): Line => [[10, String(at + 1)], ...rowOf(place)])

test('the day of a date in a title above the amounts hides no gap between tables abreast', async () => {
  const title: Line = [
    [30, 'Bericht vom'],
    [AMOUNT - 14, '5.'],
    [AMOUNT - 4, 'Januar/Integrationsmanagement'],
  ]
  const half = Math.ceil(numbered.length / 2)
  expect(
    await read([
      [
        [title, ...numbered.slice(0, half)],
        [[], ...numbered.slice(half)],
      ],
    ]),
  ).toEqual(proven)
})

test('a single row below a letter tells where its amount stands', async () => {
  const letter: Line[] = [
    [[AMOUNT - 25, '70173 Stuttgart']],
    [[AMOUNT - 25, '76131 Karlsruhe']],
    [
      [10, 'Nr.'],
      [30, 'Gemeinde'],
      [AMOUNT - 25, 'Betrag'],
    ],
  ]
  const [first = [], ...others] = numbered
  expect(await read([[[...letter, first]], ...pagesOf(others)])).toEqual(proven)
})

test('the label of a sum that needs two lines, above the sum of a district, is no place of that district', async () => {
  const lines = blocks.flatMap((block): Line[] => {
    const last = block.slice(-2)
    const sum = (of: typeof block) => grouped(of.reduce((total, place) => total + amountIn(place), 0))
    return [
      ...block.map(rowOf),
      [
        [30, 'Summe Verwaltungsgemeinschaft'],
        [AMOUNT, sum(last)],
      ],
      [[30, last.at(-1)?.name ?? '']],
      [
        [30, block[0]?.district.name ?? ''],
        [AMOUNT, sum(block)],
      ],
    ]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})
