import { describe, expect, test } from 'vitest'
import { parseSmall, placeOf, type SmallPdf, smallTruth } from '../../support/small-pdf.js'

const COLUMNS = { key: [48, 60], name: [115, 145], amount: [395, 65] } as const
type Column = keyof typeof COLUMNS
const ROWS = [5, 9, 14]
const COLOURS = { white: '1 g', black: '0 g', red: '.8 0 0 rg', yellow: '1 1 0 rg' }
type Colour = keyof typeof COLOURS

const bars = (column: Column, rows: readonly number[] = ROWS) => {
  const [x, width] = COLUMNS[column]
  return rows.map((row) => `${x} ${placeOf('name', row).y - 3} ${width} 14 re`).join(' ')
}
const states = [30, 40, 50, 60, 80].map((share) => `/A${share}<</ca .${share}/CA .${share}>>`).join('')
const resources = `/ExtGState<<${states}/M<</BM/Multiply>>>>`

async function told(of: SmallPdf) {
  const table = await parseSmall({ resources, ...of })
  expect(table.rows.length).toBe(smallTruth.length)
  const drawn = table.findings.flatMap(({ code, args }) => (code === 'drawn-over-rows' ? args.count : []))
  return [table.verdict, drawn]
}

describe('a half-transparent bar over rows', () => {
  test.each<[Colour, Column, number]>([
    ['white', 'amount', 50],
    ['white', 'amount', 80],
    ['white', 'name', 60],
    ['white', 'key', 60],
    ['black', 'amount', 60],
    ['black', 'name', 80],
    ['red', 'amount', 60],
    ['yellow', 'amount', 80],
  ])('leaves the table read: %s over the %s, %i %%', async (colour, column, share) => {
    const after = `q /A${share} gs ${COLOURS[colour]} ${bars(column)} f Q`
    expect(await told({ after })).toEqual(['read', [ROWS.length]])
  })

  test('does so as a broad stroke', async () => {
    const y = placeOf('amount', 5).y + 3
    expect(await told({ after: `q /A60 gs 1 G 12 w 390 ${y} m 460 ${y} l S Q` })).toEqual(['read', [1]])
  })

  test.each<[string, SmallPdf]>([
    ['a marker that is multiplied', { after: `q /M gs 1 1 0 rg ${bars('amount')} f Q` }],
    ['a marker below the text', { before: `q 1 1 0 rg ${bars('amount')} f ${bars('name')} f Q` }],
    ['a ground with opacity below the text', { before: `q /A60 gs .8 0 0 rg ${bars('amount')} f Q` }],
    [
      'zebra stripes below the text',
      {
        before: `q /A50 gs .8 g ${bars(
          'amount',
          smallTruth.map((_, row) => row).filter((row) => row % 2 === 0),
        )} f Q`,
      },
    ],
    ['a pale veil', { after: `q /A30 gs 1 1 0 rg ${bars('amount')} f Q` }],
    ['a frame', { after: `q 1 0 0 RG ${bars('amount')} S Q` }],
    ['a bar where nothing is written', { after: 'q /A80 gs 0 g 480 300 40 200 re f Q' }],
  ])('but not %s', async (_, of) => expect((await told(of))[0]).toBe('proven'))
})

describe('a bar that covers names', () => {
  test.each<Colour>(['white', 'black', 'red'])(
    'leaves rows read that are told by their keys: %s',
    async (colour) => {
      expect(await told({ after: `q ${COLOURS[colour]} ${bars('name')} f Q` })).toEqual([
        'read',
        [ROWS.length],
      ])
    },
  )

  test('but not one that covers keys beside the names', async () => {
    expect((await told({ after: `q 0 g ${bars('key')} f Q` }))[0]).toBe('proven')
  })
})
