import { expect, test } from 'vitest'
import { amountIn, edition, type Line, pagesOf, parsed, places, rowOf } from '../support/blocks.js'

const paid = places.filter((place) => amountIn(place) > 0).map(rowOf)
/** The others are named behind the table, and nothing is said of them. */
const named = places.flatMap((place): Line[] => (amountIn(place) > 0 ? [] : [[[30, place.name]]]))
const pages = [...pagesOf(paid), ...pagesOf(named)]

test('places that the table leaves out get a nought where the totals show that they have nothing', async () => {
  const { verdict, rows } = await parsed(pages)
  expect([verdict, rows.length]).toEqual(['proven', places.length])
})

test('where no total is known they may have anything, and get no row', async () => {
  const { verdict, rows } = await parsed(pages, 'Helvetica', { ...edition, pot: null, personsTotal: null })
  expect([verdict, rows.length]).toEqual(['read', paid.length])
})
