import { expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import { AMOUNT, amountIn, type Line, pagesOf, places, proven, read } from './support/blocks.js'

test('an amount whose last digit a narrow cell breaks off is one amount', async () => {
  const lines = (place: Municipality): Line[] => {
    const amount = String(amountIn(place))
    const [front, rest] = [amount.slice(0, -1), amount.slice(-1)]
    const isBroken = amountIn(place) > 99_999 && Number(front) % 796 !== 0
    const first: Line = [
      [30, place.name],
      [AMOUNT, isBroken ? front : amount],
    ]
    return isBroken ? [first, [[AMOUNT, rest]]] : [first]
  }
  const pages = [places.slice(0, 35), places.slice(35)].map((some) => [some.flatMap(lines)])
  expect(await read(pages)).toEqual(proven)
})

test('a whole amount takes no nought below it, though ten times as much is on the rate', async () => {
  const lines = places.flatMap((place, at): Line[] => [
    [
      [30, place.name],
      [AMOUNT, String(amountIn(place))],
    ],
    ...(at === 3 ? [[[AMOUNT, '0']] as const] : []),
  ])
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length })
})
