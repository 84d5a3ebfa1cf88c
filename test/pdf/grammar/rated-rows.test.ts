import { expect, test } from 'vitest'
import {
  AMOUNT,
  amountIn,
  blocks,
  counts,
  type Line,
  pagesOf,
  places,
  proven,
  read,
  rowOf,
  sumOf,
} from '../support/blocks.js'
import { grouped } from '../support/tiny-table.js'

const rows = places.map((place): Line => [...rowOf(place), [170, String(counts.get(place.ags))]])
const sums = blocks.map(
  (block): Line => [
    [30, block[0]?.district.name ?? ''],
    [170, String(block.length)],
    [AMOUNT, grouped(sumOf(block))],
  ],
)

test('the row of a city that is its own district is the one whose persons make its amount', async () => {
  // It says less than its sum does, of which a currency stands beside the amount.
  const inEuro = sums.map((sum): Line => [...sum, [200, 'EUR']])
  expect(await read(pagesOf([...rows, ...inEuro]))).toEqual(proven)
})

test('a place that is printed twice has two rows, whatever stands beside its amount', async () => {
  const [place] = places.slice(5)
  const again: Line = [
    [30, place?.name ?? ''],
    [AMOUNT, place ? grouped(amountIn(place)) : ''],
  ]
  const { verdict, errors } = await read(pagesOf([...rows, again]))
  expect(verdict).toBe('refused')
  expect(errors.map(({ code }) => code)).toContain('municipality-twice')
})

test('a table of sums has its own columns: a count stands where the other table has its amounts', async () => {
  const moved = ['Ortenaukreis', 'Landkreis Biberach'].map((label, at): Line => {
    const block = blocks[at + 1] ?? []
    return [
      [30, label],
      [AMOUNT, String(block.length)],
      [300, grouped(sumOf(block))],
    ]
  })
  expect(await read(pagesOf([...rows, ...moved]))).toEqual(proven)
})
