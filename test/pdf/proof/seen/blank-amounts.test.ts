import { describe, expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

type Place = (typeof places)[number]
const HEAD: Line = [
  [55, 'Name'],
  [150, '2017'],
  [220, '2018'],
  [265, '2019'],
]
const YEARS: Line = [
  [150, '3.184'],
  [260, '4.776'],
]
const ofYears = (place: Place): Line => [
  [150, grouped(amountIn(place) + 796)],
  [AMOUNT, grouped(amountIn(place))],
  [260, grouped(amountIn(place) + 1592)],
]
const alone = (place: Place): Line => [[AMOUNT, grouped(amountIn(place))]]

interface Printed {
  readonly key?: boolean
  readonly head?: Line
  readonly note?: string
  readonly paid?: (place: Place, at: number) => Line
}

/** @param blank what stands in a row without an amount, beside its name. @returns the verdict, and what is quoted */
async function told(
  blank: Line,
  { key = false, head = HEAD, note = '', paid = ofYears }: Printed = {},
): Promise<readonly string[]> {
  const rows = places.map(
    (place, at): Line => [
      [55, place.name],
      ...(key ? ([[5, place.ags]] as const) : []),
      ...(amountIn(place) > 0 ? paid(place, at) : blank),
    ],
  )
  const table = await parsed(pagesOf([head, ...rows, [[55, '']], [[55, note]]]))
  expect(table.rows.length).toBe(places.length)
  return [
    table.verdict,
    ...table.findings.flatMap((one) => (one.code === 'meaning-doubted' ? one.args.word : [])),
  ]
}

describe.each([false, true])('an empty cell of an amount (with keys: %s)', (key) => {
  test('is doubted beside figures of other years, where nothing is said of it', async () => {
    expect(await told(YEARS, { key })).toEqual(['read', '3.184 4.776'])
    expect(await told(YEARS.slice(1), { key })).toEqual(['read', '4.776'])
  })

  test.each([
    'Leere Felder: keine Zuweisung',
    'Ein leeres Feld bedeutet, dass keine Zuweisung erfolgt.',
    'Bleibt die Spalte leer, gibt es keine Mittel.',
  ])('is nothing where the document says so: %s', async (note) => {
    expect(await told(YEARS, { key, note })).toEqual(['proven'])
  })

  test('is nothing where nothing else stands in the row, or a nought does', async () => {
    expect(await told([], { key })).toEqual(['proven'])
    expect(await told([[AMOUNT, '-'], ...YEARS], { key })).toEqual(['proven'])
    expect(
      await told(
        [
          [160, '0'],
          [265, '0'],
        ],
        { key },
      ),
    ).toEqual(['proven'])
  })

  test('is nothing where a difference says so, or beside inhabitants', async () => {
    expect(
      await told(
        [
          [150, '796'],
          [260, '-796'],
        ],
        { key, paid: (place) => [...ofYears(place).slice(0, 2), [260, '-796']] },
      ),
    ).toEqual(['proven'])
    const head: Line = [
      [55, 'Name'],
      [150, 'Einwohner'],
      [220, '2018'],
    ]
    const paid = (place: Place, at: number): Line => [[160, grouped(2311 + 17 * at)], ...alone(place)]
    expect(await told([[160, '2.311']], { key, head, paid })).toEqual(['proven'])
  })

  test.each(['.', '...', '~', '/', '()', '"'])(
    'is open where a sign that nothing explains stands in it: %s',
    async (sign) => {
      expect(await told([[AMOUNT, sign]], { key, paid: alone })).toEqual(['read', sign])
    },
  )

  test.each([
    ['.', '. = keine Zuweisung'],
    ['/', 'Eine Zeile mit "/" erhält keine Zuweisung.'],
    ['-', ''],
    ['x', ''],
  ])('is nothing where a sign is known or explained: %s %s', async (sign, note) =>
    expect(await told([[AMOUNT, sign]], { key, paid: alone, note })).toEqual(['proven']),
  )
})
