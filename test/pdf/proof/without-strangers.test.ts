import { expect, test } from 'vitest'
import { AMOUNT, type Line, pagesOf, parsed, places, rowOf } from '../support/blocks.js'

const strangers: readonly Line[] = [
  ['Kreis', '11.145', 'Bibe'],
  ['Gross', '12.737', 'Orten'],
].flatMap(([first = '', amount = '', rest = '']): Line[] => [
  [
    [30, first],
    [AMOUNT, amount],
  ],
  [[30, rest]],
])

const verdictOf = async (lines: readonly Line[]) => {
  const { verdict, rows, findings } = await parsed(pagesOf(lines))
  const quotes = findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : []))
  return { verdict, rows: rows.length, isQuoted: quotes.some((text) => text.includes('11.145')) }
}
const rows = places.map(rowOf)

test('rows of no place above a whole table, or below it, are of another, and a doubt', async () => {
  const read = { verdict: 'read', rows: places.length, isQuoted: true }
  expect(await verdictOf([...strangers, ...rows])).toEqual(read)
  expect(await verdictOf([...rows, ...strangers])).toEqual(read)
})

test('among its rows they refuse the table, and so they do where it is not whole', async () => {
  const among = await verdictOf([...rows.slice(0, 9), ...strangers, ...rows.slice(9)])
  expect(among.verdict).toBe('refused')
  expect((await verdictOf([...strangers, ...rows.slice(1)])).verdict).toBe('refused')
})
