import { describe, expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places } from '../support/blocks.js'
import { worldOf, X } from '../support/districts.js'
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

describe('a name that stops at the end of a page', () => {
  /** Esslingen, Tübingen, Enzkreis, Schwarzwald-Baar-Kreis, Tuttlingen: Neuhausen thrice */
  const { places: all, rowOf, read } = worldOf(['08116', '08236', '08326', '08327', '08416'])
  const head: Line = [
    [X.name, 'Gemeinde'],
    [X.amount, 'Betrag'],
  ]

  /** @returns a table in which the printed name ends the first page, and the rest begins the next one */
  const broken = async (official: string, printed: string, rest: string, withKey = true) => {
    const own = all.find(({ name }) => name === official)
    const others = all.filter((place) => place !== own)
    const line = (place: (typeof all)[number], name?: string): Line => [
      ...rowOf(place, name),
      ...(withKey ? [[X.key, place.ags] as const] : [[X.district, place.district.name] as const]),
    ]
    return await read([
      [head, ...others.slice(0, 40).map((place) => line(place)), ...(own ? [line(own, printed)] : [])],
      [head, [[X.name, rest]], ...others.slice(40, 90).map((place) => line(place))],
      [head, ...others.slice(90).map((place) => line(place))],
    ])
  }

  test.each([
    ['Neuhausen', 'Neuhausen', 'ob Eck'],
    ['Neuhausen', 'Neuhausen auf den', 'Fildern'],
    ['Rottenburg am Neckar', 'Rottenburg am', 'Fildern'],
    ['Villingen-Schwenningen', 'Villingen-', 'Neckar'],
  ])('is doubted where what begins the next makes it another: %s, %s / %s', async (official, name, rest) => {
    expect(await broken(official, name, rest)).toEqual({
      verdict: 'read',
      wrong: [],
      doubted: [`${name} ${rest}`],
    })
  })

  test.each([
    ['Neuhausen auf den Fildern', 'Neuhausen auf den', 'Fildern'],
    ['Neuhausen ob Eck', 'Neuhausen', 'ob Eck'],
    ['Rottenburg am Neckar', 'Rottenburg am', 'Neckar'],
    ['Villingen-Schwenningen', 'Villingen-', 'Schwenningen'],
  ])('is proven where the rest begins the next: %s', async (official, name, rest) => {
    const proven = { verdict: 'proven', wrong: [], doubted: [] }
    expect(await broken(official, name, rest)).toEqual(proven)
    expect(await broken(official, name, rest, false)).toEqual(proven)
  })
})
