import { expect, test } from 'vitest'
import { AMOUNT, blocks, type Line, pagesOf, places, proven, read, rowOf, sumOf } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

test('names beside amounts that stand elsewhere are those of another table', async () => {
  const sum: Line = [
    [10, 'Freiburg im Breisgau'],
    [120, grouped(sumOf(blocks[0] ?? []))],
  ]
  const head: Line[] = [
    [
      [10, 'Aktenzeichen'],
      [90, 'Gemeinde'],
      [200, 'Zuwendung'],
    ],
  ]
  const cities = places.slice(1, 31).map((place): Line => [[10, place.name]])
  const rows = places.map(
    (place, at): Line => [
      [10, `41-59/${at}`],
      [90, place.name],
      ...rowOf(place).filter(([x]) => x === AMOUNT),
    ],
  )
  const [first = [], ...others] = pagesOf([...cities, ...head, ...rows])
  expect(await read([[[sum]], first, ...others])).toEqual(proven)
})

test('payments to the treasuries of places, whose keys stand in what they are paid for', async () => {
  const rows = places.map(
    (place, at): Line => [
      [8, String(at + 1).padStart(4, '0')],
      [32, `Kasse ${place.name.replace(' im Breisgau', '')}`],
      [148, `IM ${place.ags}`],
      ...rowOf(place).filter(([x]) => x === AMOUNT),
      [244, 'H'],
    ],
  )
  expect(await read(pagesOf(rows))).toEqual(proven)
})
