import { expect, test } from 'vitest'
import { groupBy } from '../../src/domain/group-by.js'
import { type Ink, tinyPdf } from './support/tiny-pdf.js'
import { grouped, rightAligned } from './support/tiny-table.js'
import { codes, invented, parse, type TruthRow } from './support/world.js'

const rows = invented()
const truth = new Map(rows.map(({ municipality, amount }) => [municipality.ags, amount]))
const districts = [...groupBy(rows, ({ municipality }) => [municipality.district])]

/** Three tables abreast, read line by line, below a heading of the district that runs across them. */
function printed(headingOf: (at: number) => string): Uint8Array {
  const lines = districts.flatMap(([, own], at): ((y: number) => Ink[])[] => [
    (y) => [{ text: headingOf(at), x: 30, y, size: 8 }],
    ...Array.from(
      { length: Math.ceil(own.length / 3) },
      (_, line) => (y: number) =>
        own.slice(3 * line, 3 * line + 3).flatMap((row, table) => cells(row, table, y)),
    ),
  ])
  return tinyPdf(
    Array.from({ length: Math.ceil(lines.length / 55) }, (_, page) => ({
      ink: lines.slice(55 * page, 55 * page + 55).flatMap((ink, at) => ink(790 - 13 * at)),
    })),
  )
}

function cells({ municipality, amount }: TruthRow, table: number, y: number): Ink[] {
  return [
    { text: municipality.name, x: 30 + 180 * table, y, size: 7 },
    rightAligned(grouped(amount), 190 + 180 * table, y, { size: 7 }),
  ]
}

test('a heading across tables abreast is that of the rows below it in all of them', async () => {
  const table = await parse(
    printed((at) => districts[at]?.[0].name ?? ''),
    '2018',
  )
  expect(table).toMatchObject({ verdict: 'proven' })
  expect(table.rows.filter(({ ags, amount }) => truth.get(ags) === amount)).toHaveLength(1101)
})

test('headings across tables abreast that deny the rows below them tell no namesakes', async () => {
  const table = await parse(
    printed((at) => districts[(at + 1) % districts.length]?.[0].name ?? ''),
    '2018',
  )
  expect(table.verdict).toBe('refused')
  expect(codes(table)).toContain('name-ambiguous')
})

test('tables abreast of each district, one below the other, are read to their end before the sum below them and the next heading', async () => {
  const lines = districts.flatMap(([district, own], at): ((y: number) => Ink[])[] => {
    const half = Math.ceil(own.length / 2)
    const moved = (ink: Ink): Ink => ({ ...ink, x: ink.x + 12 * (at % 3) })
    const sum = own.reduce((total, { amount }) => total + amount, 0)
    return [
      (y) => [{ text: district.name, x: 30, y, size: 8 }],
      ...own
        .slice(0, half)
        .map((row, line) => (y: number) => [
          ...cells(row, 0, y).map((ink, part) => (part === 0 ? ink : moved(ink))),
          ...own.slice(line + half, line + half + 1).flatMap((other) => cells(other, 2, y)),
        ]),
      (y) => [{ text: `Kreis zusammen: ${grouped(sum)} Euro`, x: 30, y, size: 7 }],
    ]
  })
  const table = await parse(
    tinyPdf(
      Array.from({ length: Math.ceil(lines.length / 55) }, (_, page) => ({
        ink: lines.slice(55 * page, 55 * page + 55).flatMap((ink, at) => ink(790 - 13 * at)),
      })),
    ),
    '2018',
  )
  expect(table).toMatchObject({ verdict: 'proven' })
  expect(table.rows.filter(({ ags, amount }) => truth.get(ags) === amount)).toHaveLength(1101)
})
