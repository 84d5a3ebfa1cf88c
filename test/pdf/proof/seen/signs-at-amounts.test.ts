import { expect, test } from 'vitest'
import { argsOf } from '../../../support/args-of.js'
import { AMOUNT, amountIn, counts, type Line, pagesOf, parsed, places, rowOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

/** Some rows among many, each with an amount. */
const FEW = new Set(places.filter((place) => amountIn(place) > 0).filter((_, at) => at % 9 === 4))

/** @param shown the amount of the few, and of all others; @param note lines above the rows */
async function told(
  shown: (amount: string) => string,
  { others = (amount: string) => amount, note = '' } = {},
) {
  const rows = places.map((place): Line => {
    const amount = grouped(amountIn(place))
    return [
      [30, place.name],
      [AMOUNT, FEW.has(place) ? shown(amount) : others(amount)],
    ]
  })
  return doubtsIn(note === '' ? rows : [[[30, note]], [], ...rows])
}

async function doubtsIn(lines: readonly Line[]) {
  const { verdict, findings } = await parsed(pagesOf(lines))
  return [
    verdict,
    findings.flatMap((one) =>
      one.code === 'meaning-doubted'
        ? [`${argsOf(one).word} ${argsOf(one).place} ${argsOf(one).more}`]
        : one.code === 'sentences-not-read'
          ? argsOf(one).lines
          : [],
    ),
  ]
}

test.each([
  ['(?)', (amount: string) => `${amount} (?)`],
  ['ca.', (amount: string) => `ca. ${amount}`],
  ['max.', (amount: string) => `max. ${amount}`],
  ['–', (amount: string) => `– ${amount}`],
  ['DM', (amount: string) => `${amount} DM`],
  ['T€', (amount: string) => `${amount} T€`],
  ['!', (amount: string) => `${amount} !`],
  ['( )', (amount: string) => `(${amount})`],
])('a sign at a few amounts leaves the table read: %s', async (word, shown) => {
  expect(await told(shown)).toEqual(['read', [`${word} amount ${FEW.size - 1}`]])
})

test('the sign of the currency at a few amounts, cents, or a unit at most of them is no doubt', async () => {
  expect(await told((amount) => `${amount} €`)).toEqual(['proven', []])
  expect(await told((amount) => `${amount} nur eine Rate`)).toEqual(['proven', []])
  expect(await told((amount) => `${amount} r`, { note: 'r = berichtigte Zahl' })).toEqual(['proven', []])
  expect(await told((amount) => `${amount},–`)).toEqual(['proven', []])
  expect(await told((amount) => `max. ${amount}`, { others: (amount) => `max. ${amount}` })).toEqual([
    'proven',
    [],
  ])
})

test('words of a column that long ones bring near the amounts are none of theirs', async () => {
  const beside = (place: (typeof places)[number]): Line => {
    const [name, amount] = rowOf(place)
    return [
      ...(name ? [name] : []),
      ...(amount ? [amount] : []),
      [AMOUNT + 3, FEW.has(place) ? 'Große Kreisstadt' : ''],
    ]
  }
  expect(await doubtsIn(places.map(beside))).toEqual(['proven', []])
})

const starred = (amount: string) => `${amount}*`
test.each([
  ['* Schätzwert', starred],
  ['* liegt im Streit', starred],
  ['** Meldung nicht plausibel', (amount: string) => `${amount}**`],
  ['a) Summe aus zwei Orten', (amount: string) => `${amount} a)`],
  ['* Stand 31.12.2011', starred],
  ['* Stand 31.12.2014', starred],
  ['* bis 30.06.2018', starred],
  ['* auf 100.000 Euro gerundet', starred],
  ['* Betrag gemeinsam mit anderen Gemeinden', starred],
])('a mark at a few amounts whose note is not understood leaves the table read: %s', async (note, shown) => {
  expect(await told(shown, { note })).toEqual(['read', [note]])
})

test.each([
  '* Große Kreisstadt',
  '* Antrag nur gemeinsam mit anderen Gemeinden möglich',
  '* Betrag gerundet',
  '* einschließlich der Personen in der Gemeinschaftsunterkunft des Landkreises',
  '* Gleichnamige Gemeinde in einem anderen Landkreis',
  '* Stadtkreis; nimmt zugleich Aufgaben des Landkreises wahr.',
  '* Gemeinde erreicht die Schwelle von 51.000 Euro und kann allein beantragen.',
  '* Stichtag 29. Februar 2016',
  '* Stand 31.12.2015',
  '* weniger als 51.000 Euro, nicht allein antragsberechtigt',
])('one that is understood does not: %s', async (note) => {
  expect(await told(starred, { note })).toEqual(['proven', []])
})

test('the number of a district in its heading is no mark of rows with so many persons', async () => {
  const heading = '1. Landkreis Ortenaukreis, Stadt oder Ort'
  expect(await told((amount) => `${amount} 1)`, { note: heading })).toEqual(['proven', []])
})

test('a mark at names says as much as one at amounts', async () => {
  const rows = places.map((place): Line => {
    const [, amount] = rowOf(place)
    return [[30, FEW.has(place) ? `${place.name}*` : place.name], ...(amount ? [amount] : [])]
  })
  const under = (note: string) => doubtsIn([[[30, note]], [], ...rows])
  expect(await under('* verzichtet')).toEqual(['read', ['* verzichtet']])
  expect(await under('* Große Kreisstadt')).toEqual(['proven', []])
})

test('numbers in brackets behind the amounts are counts where all amounts are the same multiple of them', async () => {
  const behind = (numberOf: (count: number) => number) =>
    doubtsIn(
      places.map((place, at): Line => {
        const count = counts.get(place.ags) ?? 0
        const words = count > 0 ? `${grouped(amountIn(place))} (${numberOf(count)})` : '–'
        return [
          [30, place.name],
          [150 + ((at * 13) % 90), words],
        ]
      }),
    )
  expect(await behind((count) => count)).toEqual(['proven', []])
  expect((await behind((count) => (count % 2 === 0 ? count : count + 1)))[0]).not.toBe('proven')
})
