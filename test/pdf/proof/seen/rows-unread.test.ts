import { describe, expect, test } from 'vitest'
import {
  AMOUNT,
  amountIn,
  edition,
  type Line,
  pagesOf,
  parsed,
  places,
  rowOf,
  sumOf,
} from '../../support/blocks.js'
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

describe('amounts in cents', () => {
  const inCents = (place: (typeof places)[number]) => line(place.name, `${grouped(amountIn(place))},27`)
  const withoutTotals = { ...edition, pot: null, personsTotal: null }
  const parsedAs = async (of: typeof edition) => {
    const lines = [...places.map(inCents), line('Quatschhausen', '99.941.000,00')]
    const { verdict, findings } = await parsed(pagesOf(lines), 'Helvetica', of)
    return { verdict, codes: findings.map(({ code }) => code) }
  }

  test('off the rate they leave the table refused, whatever large amount stands among them', async () => {
    const { verdict, codes } = await parsedAs(edition)
    expect([verdict, codes.includes('cents-printed')]).toEqual(['refused', true])
  })

  test('without a rate they are read, and the row of a place that nobody knows is a doubt', async () => {
    const { verdict, codes } = await parsedAs(withoutTotals)
    expect([verdict, codes.includes('sentences-not-read')]).toEqual(['read', true])
  })
})
