import { expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places } from '../support/blocks.js'
import { grouped } from '../support/tiny-table.js'

const lineOf = (name: string, amount: number): Line => [
  [30, name],
  [AMOUNT, grouped(amount)],
]

/** @param printed names by what they are officially */
async function doubtedWhere(printed: Readonly<Record<string, string>>) {
  const lines = places.map((place) => lineOf(printed[place.name] ?? place.name, amountIn(place)))
  const { verdict, findings } = await parsed(pagesOf(lines))
  return [verdict, findings.flatMap(({ code, args }) => (code === 'place-doubted' ? args.printed : []))]
}

test.each([
  ['Zell am Harmersbach', 'Zell im Harmersbach'],
  ['Biberach an der Riß', 'Biberach in der Riß'],
  ['Freiburg im Breisgau', 'Freiburg am Breisgau'],
])('%s is doubted where another connector is printed: %s', async (official, printed) => {
  expect(await doubtedWhere({ [official]: printed })).toEqual(['read', [printed]])
})

test.each([
  ['Zell am Harmersbach', 'Zell a. Harmersbach'],
  ['Zell am Harmersbach', 'Zell Harmersbach'],
  ['Biberach an der Riß', 'Biberach a.d. Riß'],
  ['Freiburg im Breisgau', 'Freiburg i. Br.'],
])('%s is proven where its connector is cut or missing: %s', async (official, printed) => {
  expect(await doubtedWhere({ [official]: printed })).toEqual(['proven', []])
})
