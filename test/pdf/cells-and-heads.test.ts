import { expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import {
  AMOUNT,
  amountIn,
  blocks,
  counts,
  type Line,
  pagesOf,
  places,
  proven,
  read,
  rowOf,
  sumOf,
} from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

test('the second line of the heads, with a year and no word of its own, is no row', async () => {
  const heads: Line[] = [
    [
      [10, 'Lfd.'],
      [30, 'Stadt/Gemeinde'],
      [170, 'Landkreis'],
      [AMOUNT, 'Betrag'],
    ],
    [
      [29, 'Nr.'],
      [AMOUNT, '2018'],
    ],
  ]
  const rows = places.map(rowOf)
  expect(await read(pagesOf([...rows.slice(0, 20), ...heads, ...rows.slice(20)]))).toEqual(proven)
})

test('the threshold below the heads, of a column that says who reaches it, is no sum', async () => {
  const heads: Line[] = [
    [
      [30, 'Stadt/Gemeinde'],
      [170, 'Landkreis'],
      [AMOUNT, 'Planungsrahmen'],
      [AMOUNT + 30, '≥'],
    ],
    [
      [AMOUNT, '2018'],
      [AMOUNT + 55, '51.000'],
      [AMOUNT + 58, '€'],
    ],
  ]
  const rows = places.map(
    (place): Line => [...rowOf(place), [AMOUNT + 30, amountIn(place) < 51_000 ? 'nein' : 'ja']],
  )
  expect(await read(pagesOf([...heads, ...rows.slice(0, 20), ...heads, ...rows.slice(20)]))).toEqual(proven)
})

test('an amount of nought right before a key without its nought is no digit of it, whatever a remark counts', async () => {
  const lines = places.map(
    (place): Line => [
      ...rowOf(place),
      [AMOUNT + 6, place.ags.slice(1)],
      ...(amountIn(place) === 0 ? ([[330, 'Kreis übernimmt 90 %']] as const) : []),
    ],
  )
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('an amount right before the parts of a key in cells of their own does not go on in them', async () => {
  const lines = places.map((place): Line => {
    const amount = amountIn(place)
    return [
      [30, place.name],
      amount === 0 ? [AMOUNT - 7, '--'] : [AMOUNT, grouped(amount, ',')],
      [AMOUNT + 2, place.ags.slice(2, 5)],
      [AMOUNT + 60, place.ags.slice(5)],
    ]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('tables one below the other have columns of their own, for amounts and for persons', async () => {
  const lines = blocks.flatMap((block, at): Line[] => {
    const amounts = 200 + 45 * at
    const row = (place: Municipality): Line => [
      [30, place.name],
      [amounts - 50 + 10 * at, String(counts.get(place.ags))],
      [amounts, grouped(amountIn(place))],
    ]
    const heads: Line = [
      [30, 'Gemeinde'],
      [130, 'Personen'],
      [amounts, 'Betrag in Euro'],
    ]
    return [heads, ...block.map(row)]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a sentence may be broken in an amount', async () => {
  const words = places
    .map((place) => `${place.name}: ${grouped(amountIn(place), ' ')} €;`)
    .join(' ')
    .split(' ')
  const lines: string[] = ['']
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim()
    if (line.length > 90) lines.push(word)
    else lines[lines.length - 1] = line
  }
  expect(lines.some((line) => /: \d{1,3}$/.test(line))).toBe(true)
  expect(await read(pagesOf(lines.map((line): Line => [[30, line]])))).toEqual(proven)
})

test('a narrow cell breaks the names of districts within their words', async () => {
  const cut = ['Stadtkr|eis|Freibur|g im|Breisga|u', 'Ortenau|kreis', 'Landkr|eis|Biberac|h']
  const sums = blocks.flatMap((block, at): Line[] =>
    (cut[at] ?? '').split('|').map((part, line): Line => {
      if (line > 0) return [[30, part]]
      return [
        [30, part],
        [170, String(block.length)],
        [AMOUNT, grouped(sumOf(block))],
      ]
    }),
  )
  expect(await read(pagesOf([...sums, ...places.map(rowOf)]))).toEqual(proven)
})

test('a city that its row shortens keeps its row beside its sum in another table', async () => {
  const rows = places.map((place): Line => {
    const name = place.name === 'Freiburg im Breisgau' ? 'Freiburg i.Br.' : place.name
    return [[30, name], [170, String(counts.get(place.ags))], ...rowOf(place).slice(1)]
  })
  const sums = blocks.map(
    (block): Line => [
      [30, block[0]?.district.name ?? ''],
      [170, String(block.length)],
      [AMOUNT, grouped(sumOf(block))],
    ],
  )
  expect(await read([...pagesOf(rows), [[[[30, 'Summen nach Kreisen']], ...sums]]])).toEqual(proven)
})

test('the columns of a newspaper are read one after the other, words broken at the end of a line closed up', async () => {
  const words = places
    .map((place, at) => `${place.name} ${grouped(amountIn(place))}${at % 20 === 19 ? '. –' : ';'}`)
    .join(' ')
    .split(' ')
  const lines: string[] = ['']
  for (const word of words) {
    const open = lines.at(-1) ?? ''
    const cut = word.length > 9 && /^\p{L}+$/u.test(word) ? word.length - 5 : 0
    if (open.length + word.length < 44) lines[lines.length - 1] = `${open} ${word}`.trim()
    else if (cut > 0 && open.length + cut < 44) {
      lines[lines.length - 1] = `${open} ${word.slice(0, cut)}-`
      lines.push(word.slice(cut))
    } else lines.push(word)
  }
  const half = Math.ceil(lines.length / 2)
  const columns = [lines.slice(0, half), lines.slice(half)]
  const bands = columns.map((column) => column.map((line): Line => [[30, line]]))
  expect(await read([bands])).toEqual(proven)
})

test('stars before an amount keep others from adding digits, and are none', async () => {
  const lines = places.map(
    (place): Line => [
      [30, place.name],
      [AMOUNT, `${grouped(amountIn(place))},00*`.padStart(14, '*')],
    ],
  )
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a sum whose parts stand in columns of their own is the sum of all', async () => {
  const lines = blocks.flatMap((block): Line[] => {
    const large = block.filter((place) => amountIn(place) >= 50_000)
    const small = block.filter((place) => amountIn(place) < 50_000)
    const sums = large.length === 0 || small.length === 0 ? [] : [large, small]
    return [
      ...block.map(rowOf),
      [
        [30, 'zusammen'],
        [AMOUNT, grouped(sumOf(sums[0] ?? block))],
        ...(sums[1] ? ([[300, grouped(sumOf(sums[1]))]] as const) : []),
        [380, grouped(sumOf(block))],
      ],
    ]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('"keine" is no amount, on a page that has no others', async () => {
  const paid = places.filter((place) => amountIn(place) > 0)
  const others = places.filter((place) => amountIn(place) === 0)
  const line = (place: Municipality): Line => [
    [30, place.name],
    [AMOUNT, amountIn(place) > 0 ? grouped(amountIn(place)) : 'keine'],
  ]
  expect(await read([...pagesOf(paid.map(line)), ...pagesOf(others.map(line))])).toEqual(proven)
})

test('noughts below the currency of the amounts are amounts, on a page that has no others', async () => {
  const paid = places.filter((place) => amountIn(place) > 0)
  const others = places.filter((place) => amountIn(place) === 0)
  const line = (place: Municipality): Line => [
    [30, place.name],
    [AMOUNT, amountIn(place) > 0 ? `${grouped(amountIn(place))},00 EUR` : '0'],
  ]
  expect(await read([...pagesOf(paid.map(line)), ...pagesOf(others.map(line))])).toEqual(proven)
})

test('dashes below the end of a word for euro as wide as that of a typewriter are amounts, on a page that has no others', async () => {
  const [paid = [], others = []] = [true, false].map((isPaid) =>
    places.filter((place) => amountIn(place) > 0 === isPaid),
  )
  const line = (place: Municipality, at: number): Line => {
    const text = amountIn(place) > 0 ? `${grouped(amountIn(place))} Euro` : '–'
    const remark = `gemeinsam mit ${others[at % others.length]?.name}`
    return [
      [10, place.name],
      [267 - 5.4 * text.length, text],
      [300, remark],
    ]
  }
  expect(await read([...pagesOf(paid.map(line)), ...pagesOf(others.map(line))], 'Courier')).toEqual(proven)
})

test('addresses of places below the last row are no amounts of theirs', async () => {
  const addresses = places.slice(0, 3).map(
    (place): Line => [
      [30, place.name],
      [AMOUNT - 24, '1-3'],
      [AMOUNT + 10, 'Rathaus'],
    ],
  )
  expect(await read(pagesOf([...places.map(rowOf), ...addresses]))).toEqual(proven)
})

test('addresses below the first of two tables abreast that run over the pages are no amounts', async () => {
  const addresses = places.slice(0, 3).map(
    (place): Line => [
      [30, place.name],
      [AMOUNT - 24, '1-3'],
    ],
  )
  const lines = places.map((place, at): Line => [[10, String(at + 1)], ...rowOf(place)])
  const [page, half] = [Math.ceil(places.length / 4), Math.ceil(places.length / 2)]
  const pages = [
    [lines.slice(0, page), lines.slice(half, half + page)],
    [[...lines.slice(page, half), [], ...addresses], lines.slice(half + page)],
  ]
  expect(await read(pages)).toEqual(proven)
})

test('a table of few rows below another has its columns where its head stands, not where those of the other lie', async () => {
  const table = (rows: readonly Municipality[], other: number): Line[] => [
    [
      [30, 'Gemeinde'],
      [other, 'Verband'],
      [AMOUNT, 'Betrag'],
    ],
    ...rows.map((place): Line => [...rowOf(place), [other, 'Offenburg']]),
  ]
  const short = places.filter(({ name }) => /^(?:Au|Kehl|Lahr|Ohlsbach|Rust)$/.test(name))
  const others = places.filter((place) => !short.includes(place))
  const page = Math.ceil(others.length / 2)
  const pages = [others.slice(0, page), others.slice(page)].map((rows) => table(rows, 150))
  const [first = [], second = []] = pages
  expect(await read([[[...first, ...table(short, 75)]], [second]])).toEqual(proven)
})

test('a narrow cell breaks the name of a district that a place has as well', async () => {
  const sums = blocks.slice(1).flatMap((block, at): Line[] => [
    [
      [30, ['Ortenau', 'Bibe'][at] ?? ''],
      [170, String(block.length)],
      [AMOUNT, grouped(sumOf(block))],
    ],
    [[30, ['kreis', 'rach'][at] ?? '']],
  ])
  const [city = [], first = [], second = []] = blocks
  expect(await read(pagesOf([...[...second, ...city, ...first].map(rowOf), ...sums]))).toEqual(proven)
})

test('a heading on a page of few rows that begins above the column before the names makes no part of it one', async () => {
  const headings = ['SK Freiburg im Breisgau (1 Gemeinde)', 'LK Ortenaukreis', 'LK Biberach']
  const lines = blocks.flatMap((block, at): Line[] => [
    [[12, headings[at] ?? '']],
    ...block.map(
      (place): Line => [
        [10, amountIn(place) < 51_000 ? 'nein' : 'ja'],
        [60, place.name],
        [AMOUNT, grouped(amountIn(place))],
      ],
    ),
  ])
  expect(await read([[lines.slice(0, 7)], ...pagesOf(lines.slice(7))])).toEqual(proven)
})

test('the rest of a broken name stands left of its indented first line, and beside it another cell goes on', async () => {
  const linesOf = (place: Municipality): Line[] => {
    const [, first = place.name, rest] = /^(\p{L}{6,})(\p{L}{4})$/u.exec(place.name) ?? []
    return [
      [
        [40, rest ? `${first}-` : place.name],
        [AMOUNT, grouped(amountIn(place))],
        [300, 'Frau Klein,'],
      ],
      ...(rest
        ? ([
            [
              [30, rest],
              [300, 'Integrationsbüro'],
            ],
          ] as const)
        : []),
    ]
  }
  const pages = [places.slice(0, 30), places.slice(30, 60), places.slice(60)]
  expect(await read(pages.map((some) => [some.flatMap(linesOf)]))).toEqual(proven)
})
