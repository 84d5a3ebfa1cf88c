import { expect, test } from 'vitest'
import { AMOUNT, amountIn, edition, type Line, pagesOf, parsed, places, rowOf } from '../support/blocks.js'
import { grouped } from '../support/tiny-table.js'

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

test.each([
  ['796', '-100,0', 'proven', places.length],
  ['796', 'storniert', 'read', paid.length],
])(
  'a row whose cell of the amount is blank gets a nought, whatever its columns of other years hold: %s, %s',
  async (before, change, verdict, count) => {
    const lines = places.map((place): Line => {
      const [name = [30, ''], amount = [AMOUNT, '']] = rowOf(place)
      const cells: Line = amountIn(place) > 0 ? [amount, [260, '+1,0']] : [[260, change]]
      return [name, [150, amountIn(place) > 0 ? grouped(amountIn(place) + 796) : before], ...cells]
    })
    const read = await parsed(
      pagesOf([
        [
          [30, 'Name'],
          [150, '2017'],
          [220, '2018'],
        ],
        ...lines,
      ]),
    )
    expect([read.verdict, read.rows.length]).toEqual([verdict, count])
  },
)
