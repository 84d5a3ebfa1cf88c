import { expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places, rowOf, sumOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

const rows = places.map(rowOf)
const line = (name: string, amount: string): Line => [
  [30, name],
  [AMOUNT, amount],
]

async function verdictAt(at: number, more: readonly Line[]) {
  const { verdict, findings } = await parsed(pagesOf([...rows.slice(0, at), ...more, ...rows.slice(at)]))
  return [verdict, findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : []))]
}

const unknown = line('Quatschhausen', '11.941')

test.each([
  ['above the table', 0, [unknown]],
  ['below it', rows.length, [unknown]],
  ['twice among its rows', 9, [unknown, unknown]],
])('a row of a place that nobody knows is a doubt: %s', async (_, at, more) => {
  expect(await verdictAt(at, more)).toEqual(['read', ['Quatschhausen 11.941']])
})

test.each([
  ['the sum of all', rows.length, [line('Alles', grouped(sumOf(places)))]],
  ['a head', 0, [line('Gemeinde', 'Betrag 2018')]],
  [
    'a sum so far',
    9,
    [line('Übertrag', grouped(places.slice(0, 9).reduce((sum, one) => sum + amountIn(one), 0)))],
  ],
])('%s is none', async (_, at, more) => {
  expect(await verdictAt(at, more)).toEqual(['proven', []])
})
