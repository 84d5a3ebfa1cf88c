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

test('a year above a word that nobody can foresee goes on with the head', async () => {
  const head: Line[] = [
    [
      [30, 'Gemeinde'],
      [150, 'Schlüssel'],
      [AMOUNT - 40, 'Planungsrahmen'],
    ],
    [
      [150, 'Spielstätten'],
      [AMOUNT, '2018'],
    ],
  ]
  const lines = blocks.flatMap((block): Line[] => [
    [[30, block[0]?.district.name ?? '']],
    ...block.map(rowOf),
  ])
  expect(await read(pagesOf([...head, ...lines]))).toEqual(proven)
})

test('a number beside the amount that a narrow cell breaks anywhere agrees all the same', async () => {
  const half = (place: (typeof places)[number]) => Math.floor(amountIn(place) / 2)
  const broken = places.find((place) => /^\d{2}[1-9]\d\d$/.test(String(half(place))))
  const lines = places.flatMap((place): Line[] => {
    const text = half(place) === 0 ? '–' : grouped(half(place), ' ')
    const row = (shown: string): Line => [...rowOf(place), [AMOUNT + 40, shown]]
    return place === broken ? [row(text.slice(0, -1)), [[AMOUNT + 40, text.slice(-1)]]] : [row(text)]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})
