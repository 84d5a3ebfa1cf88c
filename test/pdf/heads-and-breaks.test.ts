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

test('a row goes on below the head that the next page repeats, beside the rest of its remark', async () => {
  const head: Line[] = [
    [
      [30, 'Gemeinde'],
      [AMOUNT - 25, 'Betrag'],
      [270, 'Bemerkungen'],
    ],
    [
      [30, '1'],
      [AMOUNT - 25, '2'],
      [270, '3'],
    ],
  ]
  const [city, ...others] = places
  const rows = others.map(
    (place): Line => [
      [30, `${place.name} (${place.district.name})`],
      [AMOUNT, grouped(amountIn(place))],
      [270, 'siehe Erlass'],
    ],
  )
  const broken: Line[] = [
    [
      [30, 'Freiburg im Breisgau (Stadt Freiburg im'],
      [AMOUNT, city ? grouped(amountIn(city)) : ''],
      [270, 'Rückfrage bei Frau Maier, Tel. 07569'],
    ],
    [
      [30, 'Breisgau)'],
      [270, '4349'],
    ],
  ]
  const first: Line[] = [[[30, 'Planungsrahmen 2018']], ...head, ...rows.slice(0, 40), ...broken.slice(0, 1)]
  const second = [...head, ...broken.slice(1), ...rows.slice(40)]
  expect(await read([[first], [second]])).toMatchObject({ rows: places.length, errors: [] })
})

test('no name above the head that the next page repeats has the amount below it', async () => {
  const head: Line = [
    [30, 'Gemeinde'],
    [AMOUNT - 25, 'Betrag'],
  ]
  const [city, ...others] = places
  const name: Line = [[30, city?.name ?? '']]
  const amount: Line = [[AMOUNT, city ? grouped(amountIn(city)) : '']]
  const first: Line[] = [[[30, 'Planungsrahmen 2018']], head, ...others.slice(0, 40).map(rowOf), name]
  const { verdict } = await read([[first], [[head, amount, ...others.slice(40).map(rowOf)]]])
  expect(verdict).toBe('refused')
})
