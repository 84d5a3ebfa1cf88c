import { expect, test } from 'vitest'
import { headPlaces } from '../../src/pdf/grammar/head-places.js'
import { headedBands } from '../../src/pdf/grammar/headed-bands.js'
import { AMOUNT, amountIn, blocks, type Line, places, proven, read, rowOf, sumOf } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

const head: Line = [
  [30, 'Gemeinde'],
  [AMOUNT - 30, 'Betrag'],
]
const moved = (line: Line): Line => line.map(([x, text]) => [x - 12, text])
/** A row in columns of its own. */
const movedRow = (place: (typeof places)[number]): Line =>
  moved([
    [30, place.name],
    [AMOUNT - 30, grouped(amountIn(place))],
  ])
const last = places.findLast((place) => amountIn(place) > 0) ?? expect.fail()
const others = places.filter((place) => place !== last)
const half = Math.ceil(others.length / 2)
const first = [
  [head, ...others.slice(0, half).map(rowOf)],
  [head, ...others.slice(half).map(rowOf)],
]

test.each([
  ['left', [movedRow(last)], []],
  ['right', [], [movedRow(last)]],
  ['right, with a heading on the left', [moved([[30, last.district.name]])], [movedRow(last)]],
])('a last row of tables abreast stands alone on the %s, below heads of its own', async (_, left, right) => {
  const page = [
    [moved(head), ...left],
    [moved(head), ...right],
  ]
  expect(await read([first, page])).toEqual(proven)
})

test('of the last row of three tables abreast one may hold no amount, below heads of its own', async () => {
  const none = places.find((place) => amountIn(place) === 0) ?? expect.fail()
  const ends = [none, ...places.filter((place) => amountIn(place) > 0).slice(-2)]
  const rest = places.filter((place) => !ends.includes(place))
  const size = Math.ceil(rest.length / 3)
  const abreast = (cells: readonly (readonly [string, string])[], by = 0): Line =>
    cells.flatMap(([name, amount], table) => [
      [20 + 190 * table - by, name] as const,
      [150 + 190 * table - by, amount] as const,
    ])
  const heads = (by = 0) =>
    abreast(
      [0, 1, 2].map(() => ['Gemeinde', 'Betrag'] as const),
      by,
    )
  const cell = (place: (typeof places)[number]) =>
    [place.name, place === none ? '–' : grouped(amountIn(place))] as const
  const rows = rest
    .slice(0, size)
    .map((_, at) =>
      abreast([0, 1, 2].flatMap((table) => rest.slice(table * size, (table + 1) * size)[at] ?? []).map(cell)),
    )
  expect(await read([[[heads(), ...rows]], [[heads(12), abreast(ends.map(cell), 12)]]])).toEqual(proven)
})

test('three tables abreast may begin with a heading beside rows, below sums that go on from the page before', async () => {
  type Cells = readonly (readonly [string, string])[]
  const abreast = (cells: Cells): Line =>
    cells.flatMap(([name, amount], table) => [
      [20 + 190 * table, name] as const,
      ...(amount === '' ? [] : [[150 + 190 * table, amount] as const]),
    ])
  const headOf = (name: string): Cells[number] => [name, 'Betrag']
  const cell = (place: (typeof places)[number]): Cells[number] => [place.name, grouped(amountIn(place))]
  const heading = ([place]: typeof places): Cells[number] => [place?.district.name ?? '', '']
  const sums: Cells = [
    ...blocks.map((block) => [block[0]?.district.name ?? '', grouped(sumOf(block))] as const),
    ['Gesamtsumme', grouped(sumOf(places))],
  ]
  const [city = [], second = [], third = []] = blocks
  const [one = expect.fail(), other = expect.fail(), ...rest] = second.toSorted(
    (a, b) => amountIn(b) - amountIn(a),
  )
  const cells = [...rest.map(cell), heading(city), ...city.map(cell), heading(third), ...third.map(cell)]
  const size = Math.ceil(cells.length / 3)
  const rows = cells
    .slice(0, size)
    .map((_, at) =>
      abreast([0, 1, 2].flatMap((table) => cells.slice(table * size, (table + 1) * size).slice(at, at + 1))),
    )
  const heads = abreast([0, 1, 2].map(() => headOf('Gemeinde')))
  const begin = [
    ...sums.map((sum) => abreast([sum])),
    heads,
    abreast([heading(second), cell(one), cell(other)]),
  ]
  expect(await read([[[abreast([headOf('Kreis')])]], [begin], [[heads, ...rows]]])).toEqual(proven)
})

test('the last of tables abreast may have a single row, in columns as narrow as it', async () => {
  const narrow: Line[] = [
    [
      [10, 'Gemeinde'],
      [92, 'Betrag'],
    ],
    [
      [10, last.name],
      [92, grouped(amountIn(last))],
    ],
  ]
  const [left, right, below] = [others.slice(0, 30), others.slice(30, 60), others.slice(60)]
  const table = (some: typeof places): Line[] => [head, ...some.map(rowOf)]
  expect(
    await read([
      [table(left), table(right)],
      [table(below), narrow],
    ]),
  ).toEqual(proven)
})

test('one word of a head may be broken, but none above the amounts', () => {
  const size = 8
  const word = (text: string, x0: number, x1: number) => ({ kind: 'word', text, x0, x1, size }) as const
  const headOf = (left: number, broken: string) =>
    [
      word('Gemeinde', left, left + 40),
      word('Schlüssel', left + 60, left + 90),
      word('Betrag', left + 100, left + 130),
    ].filter(({ text }) => text !== broken)
  const bandsBelow = (broken: string) => {
    const tokens = [...headOf(10, ''), ...headOf(210, ''), ...headOf(410, broken)]
    return headedBands(headPlaces([{ tokens }]), [], { x0: 115, x1: 130 })
  }
  expect(bandsBelow('Gemeinde')).toMatchObject({ amounts: [{ x0: 115 }, { x0: 315 }, { x0: 515 }] })
  expect(bandsBelow('Gemeinde')?.cuts).toHaveLength(2)
  expect(bandsBelow('Betrag')).toBeNull()
})

test('the same letter may end two broken words above each table', () => {
  const word = (text: string, x0: number) =>
    ({ kind: 'word', text, x0, x1: x0 + 8 * text.length, size: 8 }) as const
  const [upper, lower] = [
    ['Betra', 'Perso', 'Gemeinde'],
    ['n', 'n'],
  ].map((texts) => ({
    tokens: [10, 210, 410].flatMap((left) => texts.map((text, at) => word(text, left + 60 * at))),
  }))
  const found = headedBands(headPlaces([upper, lower].flatMap((line) => line ?? [])), [], { x0: 20, x1: 50 })
  expect(found).toMatchObject({ amounts: [{ x0: 20 }, { x0: 220 }, { x0: 420 }] })
})

test('the head of the amounts may stand above the currency before them', () => {
  const word = (text: string, x0: number) => ({ kind: 'word', text, x0, x1: x0 + 30, size: 8 }) as const
  const tokens = [10, 210].flatMap((left) => [word('Gemeinde', left), word('Betrag', left + 80)])
  const found = headedBands(headPlaces([{ tokens }]), [], { x0: 112, x1: 150 })
  expect(found?.amounts).toEqual([
    { x0: 112, x1: 150 },
    { x0: 312, x1: 350 },
  ])
})

test('such a row is none of a table where a line with a figure runs on from one into the next; a note may', async () => {
  const below = (text: string) =>
    read([
      first,
      [
        [moved(head), movedRow(last), moved([[30, text]])],
        [moved(head), []],
      ],
    ])
  expect(await below(`${'Hinweis '.repeat(14)}12 am Ende`)).toMatchObject({ verdict: 'refused' })
  expect(await below(`${'Hinweis '.repeat(14)}am Ende`)).toEqual(proven)
})

test('nor does a sentence with figures, whose words stand where one ends and the next begins', async () => {
  const note: Line = [
    [145, 'Nach Nr. 4.2 der Verwaltungsvorschrift beträgt die Zuwendung höchstens 51.000 Euro.'],
  ]
  const page = [
    [moved(head), movedRow(last), note],
    [moved(head), []],
  ]
  expect(await read([first, page])).toEqual(proven)
})

test('the head above the last of tables abreast, which has no row, may be broken over more lines', async () => {
  const titles = (x: number): Line => [
    [x, 'Gemeinde'],
    [AMOUNT - 60 + x, 'Betrag in Euro'],
  ]
  const full = [
    [titles(30), ...others.slice(0, half).map(rowOf)],
    [titles(30), ...others.slice(half).map(rowOf)],
  ]
  const page: Line[] = [
    [
      [300, 'Gemeinde'],
      [360, 'Betrag'],
    ],
    [...titles(18), [360, 'in Euro']],
    movedRow(last),
  ]
  expect(await read([full, [page]])).toEqual(proven)
})
