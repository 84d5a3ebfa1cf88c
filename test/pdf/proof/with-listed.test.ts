import { expect, test } from 'vitest'
import { AMOUNT, amountIn, edition, type Line, pagesOf, parsed, places, rowOf } from '../support/blocks.js'

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

test.each([false, true])(
  'words in place of their amounts say that there is none, or are quoted',
  async (hasKeys) => {
    const told = async (word: string) => {
      const lines = places.map((place): Line => {
        const [name = [30, ''], amount = [AMOUNT, '']] = rowOf(place)
        const key: Line = hasKeys ? [[160, place.ags]] : []
        return [...key, name, amountIn(place) > 0 ? amount : [AMOUNT, word]]
      })
      const { verdict, rows, findings } = await parsed(pagesOf(lines))
      const words = findings.flatMap((one) => (one.code === 'meaning-doubted' ? one.args.word : []))
      return [verdict, rows.length, words]
    }
    expect(await told('folgt')).toEqual(['read', places.length, ['folgt']])
    expect(await told('entfällt')).toEqual(['proven', places.length, []])
  },
)
