import { expect, test } from 'vitest'
import { districtTitle } from '../../src/domain/districts.js'
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
import { numberWidth } from './support/tiny-pdf.js'
import { grouped, rightAligned } from './support/tiny-table.js'

test('a sum below its rows is none of the place that is called so, in this district or in another', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    ...block.map(rowOf),
    [
      [30, block[0]?.district.name ?? ''],
      [AMOUNT, grouped(sumOf(block))],
    ],
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a table of the sums of districts, with how many places each has, repeats no row', async () => {
  const sums = blocks.map(
    (block): Line => [
      [30, block[0]?.district.name ?? ''],
      [170, String(block.length)],
      [AMOUNT, grouped(sumOf(block))],
    ],
  )
  const lines = places.map((place): Line => [...rowOf(place), [170, String(counts.get(place.ags))]])
  expect(await read([...pagesOf(lines), [[[[30, 'Summen nach Kreisen']], ...sums]]])).toEqual(proven)
})

test('a sum whose name needs two lines is one sum', async () => {
  const lines = blocks.flatMap((block): Line[] => {
    const sum = grouped(sumOf(block))
    if (block[0]?.district.ags !== '08311') return block.map(rowOf)
    return [
      ...block.map(rowOf),
      [
        [30, 'Stadtkreis Freiburg im'],
        [AMOUNT, sum],
      ],
      [[30, 'Breisgau gesamt']],
    ]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('two tables abreast that each run over all pages are read one after the other', async () => {
  const numbered = blocks.flatMap((block) =>
    block.map((place, at): Line => [[10, String(at + 1)], ...rowOf(place)]),
  )
  const half = Math.ceil(numbered.length / 2)
  const lines = (from: number, to: number) => numbered.slice(from, to)
  const page = Math.ceil(half / 2)
  expect(
    await read([
      [lines(0, page), lines(half, half + page)],
      [lines(page, half), lines(half + page, numbered.length)],
    ]),
  ).toEqual(proven)
})

test('tables abreast by amount are as far apart as the left edges that their amounts share, below a list of offices', async () => {
  const byAmount = places.toSorted((a, b) => amountIn(b) - amountIn(a))
  const lines = byAmount.map(
    (place): Line => [
      [30, place.district.name.replace(' im Breisgau', '')],
      [108, place.ags],
      [152, place.name],
      [245, grouped(amountIn(place))],
    ],
  )
  const offices = byAmount.slice(0, 14).map(
    (place): Line => [
      [30, place.name],
      [140, 'Hauptstraße 5'],
    ],
  )
  const half = Math.ceil(lines.length / 2)
  const gap = offices.map((): Line => [])
  expect(
    await read([
      [
        [...offices, ...lines.slice(0, half)],
        [...gap, ...lines.slice(half)],
      ],
    ]),
  ).toEqual(proven)
})

test('tables abreast with keys before the amounts and names behind them are cut between name and key', async () => {
  const lines = places.map(
    (place): Line => [
      [10, place.ags],
      [AMOUNT - 130, grouped(amountIn(place))],
      [AMOUNT - 80, place.name],
    ],
  )
  const half = Math.ceil(lines.length / 2)
  expect(await read([[lines.slice(0, half), lines.slice(half)]])).toEqual(proven)
})

test('running numbers that count places of which none is printed lack none', async () => {
  const lines = places.flatMap((place, at): Line[] =>
    amountIn(place) === 0 ? [] : [[[10, String(at + 1)], ...rowOf(place)]],
  )
  expect(await read(pagesOf(lines))).toMatchObject({ verdict: 'proven', errors: [] })
})

test('"keine" in the place of an amount is none', async () => {
  const lines = places.map(
    (place, at): Line => [
      [10, String(at + 1)],
      [30, place.name],
      amountIn(place) === 0 ? [AMOUNT - 25, 'keine'] : [AMOUNT, grouped(amountIn(place))],
    ],
  )
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('how many places a heading is about is no amount', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    [
      [30, `Verwaltungsgemeinschaft ${block[0]?.district.name}`],
      [AMOUNT - 15, `(${block.length} Gemeinden)`],
    ],
    ...block.map(rowOf),
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('nor is it where the heading breaks behind the number', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    [
      [30, `Verwaltungsgemeinschaft Raum ${block[0]?.district.name}`],
      [AMOUNT, `(${block.length}`],
    ],
    [[30, 'Gemeinden)']],
    ...block.map(rowOf),
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('the key of a district in brackets behind its name is no amount, wherever it stands', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    [
      [30, `Landkreis ${block[0]?.district.name}`],
      [AMOUNT - 30, `(08 ${block[0]?.ags.slice(2, 5)})`],
    ],
    ...block.map((place): Line => [[5, place.ags.slice(5)], ...rowOf(place)]),
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('strokes of a typewriter part the cells of a list, whose names are cut at their edge', async () => {
  const print = (key: string, name: string, term: string, persons: number, amount: number): Line => {
    const cells = [
      key.padEnd(10),
      name.slice(0, 16).padEnd(16),
      term.toUpperCase().slice(0, 8).padEnd(8),
      String(persons).padStart(5),
      `${grouped(amount)},00`.padStart(12),
    ]
    return [[20, `|${cells.join('|')}|`]]
  }
  const rule: Line = [[20, '-'.repeat(57)]]
  const personsOf = (block: readonly Municipality[]) =>
    block.reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), 0)
  const lines = blocks.flatMap((block) => [
    ...block.map((place) =>
      print(`00${place.ags}`, `Gde. ${place.name}`, place.name, counts.get(place.ags) ?? 0, amountIn(place)),
    ),
    print('*', `Kreis ${block[0]?.district.name}`, '', personsOf(block), sumOf(block)),
  ])
  const total = print('***', 'Gesamt', '', personsOf(places), sumOf(places))
  const pages = pagesOf([...lines, total], 50).map(([page = []]) => [[rule, ...page, rule]])
  expect(await read(pages, 'Courier')).toEqual(proven)
})

test('a list of an accounting program: numbers of creditors, carried sums, headings behind stars', async () => {
  let carried = 0
  const lines = blocks.flatMap((block): Line[] => {
    const district = block[0]?.district
    carried += sumOf(block)
    const sum = grouped(carried)
    return [
      [[10, `*** ${district?.ags} Landkreis ${district?.name}`]],
      ...block.map(
        (place): Line => [
          [5, `${place.ags}9`],
          [62, place.name.toUpperCase()],
          [AMOUNT, `${grouped(amountIn(place))},00`],
        ],
      ),
      [
        [15, `* Summe Finanzstelle ${district?.ags.slice(2)}`],
        [AMOUNT, `${grouped(sumOf(block))},00`],
      ],
      [
        [10, 'Übertrag'],
        [AMOUNT, `${sum},00`],
      ],
      [
        [10, 'Vortrag'],
        [AMOUNT, `${sum},00`],
      ],
    ]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('what a sentence says of a place is a row', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    [[30, block[0]?.district.ags === '08311' ? 'Stadtkreis' : `Landkreis ${block[0]?.district.name}`]],
    ...block.map(
      (place): Line =>
        block.length > 1
          ? [...rowOf(place), [AMOUNT + 10, `EUR ${place.ags}; 1. Rate 50 %`]]
          : [
              [
                30,
                `Auf die Stadt ${place.name} (AGS ${place.ags}) entfallen ${grouped(amountIn(place))} EUR.`,
              ],
            ],
    ),
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('numbers of columns below their heads, and a heading with its sum behind a dash, are no rows', async () => {
  const lines = blocks.flatMap((block, at): Line[] => [
    ...(at === 0
      ? [
          [
            [30, '1'],
            [170, '2'],
            [AMOUNT - 5, '3'],
          ] as Line,
        ]
      : []),
    [[AMOUNT - 75, `Kreis ${block[0]?.district.name} – € ${grouped(sumOf(block))}`]],
    ...block.map((place): Line => [...rowOf(place), [170, String(counts.get(place.ags))]]),
  ])
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length, errors: [] })
})

test('the rest of a name that was divided begins wherever its cell does', async () => {
  const lines = places.flatMap((place): Line[] => {
    const [, first, rest] = /^(Ober\p{Ll}{3})(\p{Ll}+)$/u.exec(place.name) ?? []
    const kind = [10, place.kind === 'municipality' ? 'Gem.' : 'Stadt'] as const
    const amount = [AMOUNT, grouped(amountIn(place))] as const
    return first && rest
      ? [[kind, [60, `${first}-`], amount], [[10, rest]]]
      : [[kind, [60, place.name], amount]]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('the last page may have fewer tables abreast', async () => {
  const lines = places.map(
    (place): Line => [
      [30, grouped(amountIn(place))],
      [80, place.ags],
      [140, place.name],
    ],
  )
  const first = places.length - 9
  expect(
    await read([[lines.slice(0, first / 2), lines.slice(first / 2, first)], [lines.slice(first)]]),
  ).toEqual(proven)
})

test('the dash before the sum of a heading is no amount, wherever it stands', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    [[AMOUNT - 68, `Bezirk Nord – ${grouped(sumOf(block))} Euro`]],
    ...block.map(
      (place): Line => [
        [AMOUNT - 30, `${grouped(amountIn(place))} Euro`],
        [AMOUNT + 50, place.name],
      ],
    ),
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a running number with its dot and the count behind it are two numbers', async () => {
  const lines = places.map((place, at): Line => {
    const count = String(counts.get(place.ags))
    return [[30, `${at + 1}.`], [AMOUNT - 180, count], [AMOUNT - 150, place.name], ...rowOf(place).slice(1)]
  })
  expect(
    await read(
      pagesOf(lines.map((line) => line.map(([x, text]) => [x === 30 ? 57 - 5 * text.length : x, text]))),
    ),
  ).toEqual(proven)
})

test('a count before a key without its state is no digit of it', async () => {
  const lines = places.map((place): Line => {
    const count = String(counts.get(place.ags))
    return [
      [30, place.name],
      [150, grouped(amountIn(place))],
      [208 - 5 * count.length, count],
      [212, place.ags.slice(2)],
    ]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('the last rows of a table are read by its columns, whatever other table stands below them', async () => {
  const cells = (place: Municipality): Line => [
    [45 - 5 * String(counts.get(place.ags)).length, String(counts.get(place.ags))],
    [AMOUNT - 80, `${grouped(amountIn(place))} Euro`],
    [AMOUNT + 1, place.name],
  ]
  const others = places.slice(0, 40).map(
    ({ name }, at): Line => [
      [30, name],
      [380, grouped(1_003_001 + 1_999 * at)],
    ],
  )
  const lines = places.map(cells)
  const last = lines.splice(-2)
  expect(
    await read([...pagesOf(lines), [[...last, [[30, 'Summen nach Kreisen']], ...others]]]),
  ).toMatchObject({
    rows: places.length,
  })
})

test('a table of sums above the first row of a page is none of the rows', async () => {
  const sums = blocks.map(
    (block): Line => [
      [60, block[0]?.district.name ?? ''],
      [125, String(block.length)],
      [140, grouped(sumOf(block))],
    ],
  )
  const lines = places.map((place): Line => [...rowOf(place), [178, String(counts.get(place.ags))]])
  const first = lines.splice(0, 1)
  expect(await read([[[...sums, ...first]], ...pagesOf(lines)])).toEqual(proven)
})

test('tables abreast are cut where the second begins as the first does, however narrow the gap', async () => {
  const lines = places.map(
    (place): Line => [
      [2, place.ags.slice(2)],
      [115, place.name],
      [232, grouped(amountIn(place))],
    ],
  )
  const half = Math.ceil(lines.length / 2)
  expect(await read([[lines.slice(0, half), lines.slice(half)]])).toEqual(proven)
})

test('sums of another table may call their districts by the letters on plates', async () => {
  const letters = ['FR', 'OG', 'BC']
  const sums = blocks.map(
    (block, at): Line => [
      [30, letters[at] ?? ''],
      [170, String(block.length)],
      [AMOUNT, grouped(sumOf(block))],
    ],
  )
  const lines = places.map((place): Line => [...rowOf(place), [170, String(counts.get(place.ags))]])
  expect(await read([...pagesOf(lines), [[[[30, 'Summen nach Kreisen']], ...sums]]])).toEqual(proven)
})

test('a table of sums below tables abreast, whose amounts stand where the second of these begins', async () => {
  const half = Math.ceil(places.length / 2)
  const bands = [places.slice(0, half), places.slice(half)].map((rows): Line[] => [
    [
      [30, 'Gemeinde'],
      [AMOUNT, 'Betrag'],
    ],
    ...rows.map(rowOf),
  ])
  const sumsWith = (by: number) =>
    blocks.map(
      (block): Line => [
        [30, block[0]?.district.name ?? ''],
        [AMOUNT, String(block.length)],
        [330, grouped(sumOf(block) + by)],
      ],
    )
  const head: Line = [
    [30, 'Kreis'],
    [AMOUNT, 'Gemeinden'],
    [330, 'Betrag'],
  ]
  expect(await read([bands, [[head, ...sumsWith(0)]]])).toEqual(proven)
  expect(await read([bands, [[head, ...sumsWith(1)]]])).toMatchObject({ verdict: 'refused' })
})

test('the sum of a region above sums of its districts, one of them a city, is the sum of their rows', async () => {
  const [city = [], country = [], others = []] = blocks
  const titled = (title: string, block: readonly Municipality[]): Line[] => [
    [
      [30, title],
      [AMOUNT, grouped(sumOf(block))],
    ],
    ...block.map(rowOf),
  ]
  const region: Line = [
    [30, 'Region Südlicher Oberrhein:'],
    [AMOUNT, grouped(sumOf([...city, ...country]))],
  ]
  const lines = [
    region,
    ...titled('1.1 Stadtkreis Freiburg im Breisgau', city),
    ...titled('1.2 Ortenaukreis', country),
    ...titled('2.1 Landkreis Biberach', others),
  ]
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('rows of nothing above a table of sums go on in the columns of the page before', async () => {
  const none = places.filter((place) => amountIn(place) === 0)
  const sums = blocks.map(
    (block): Line => [
      [30, block[0]?.district.name ?? ''],
      [150, grouped(sumOf(block))],
    ],
  )
  const heads: Line = [
    [30, 'Kreis'],
    [150, 'Betrag'],
  ]
  const paid = places.filter((place) => amountIn(place) > 0)
  const behind = [...none.map(rowOf), [[30, 'Summen nach Kreisen']] as Line, heads, ...sums]
  expect(await read([...pagesOf(paid.map(rowOf)), [behind]])).toEqual(proven)
})

test('a narrow cell may break the persons of a sum between their groups', async () => {
  const persons = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [thousands, rest] = [Math.floor(persons / 1000), String(persons % 1000).padStart(3, '0')]
  const lines = places.map((place): Line => [...rowOf(place), [170, String(counts.get(place.ags))]])
  const sum: Line[] = [
    [
      [30, 'Summe insgesamt'],
      [170, String(thousands)],
      [AMOUNT, grouped(sumOf(places))],
    ],
    [[170, rest]],
  ]
  expect(await read(pagesOf([...lines, ...sum]))).toEqual(proven)
})

test('tables abreast that go on over the page are read to their end before those below the next head', async () => {
  const head: Line = [
    [10, 'Lfd. Nr.'],
    [50, 'Gemeinde'],
    [AMOUNT, 'Betrag'],
  ]
  const lines = places.flatMap((place, at): Line[] => {
    const row: Line = [
      [50, place.name],
      [AMOUNT, grouped(amountIn(place))],
    ]
    const sum: Line = [
      [50, 'Zwischensumme'],
      [AMOUNT, grouped(sumOf(places.slice(at - 7, at + 1)))],
    ]
    return at % 8 < 7 ? [row] : [row, sum]
  })
  const rows = (from: number, to: number) => lines.slice(from, to)
  // Two tables, each in two halves abreast: the second begins below the first, on the page where that ends.
  expect(
    await read([
      [
        [head, ...rows(0, 12)],
        [head, ...rows(20, 32)],
      ],
      [
        [...rows(12, 20), head, ...rows(40, 48)],
        [...rows(32, 40), head, ...rows(65, 73)],
      ],
      [rows(48, 65), rows(73, 90)],
    ]),
  ).toEqual(proven)
})

test('the sum of an association whose name needs a second line, which names a place as well, is one sum', async () => {
  const lines = blocks.flatMap((block, at): Line[] => {
    const sum = sumOf(block.slice(0, 5))
    const label: Line[] = [
      [
        [30, 'Verwaltungsgemeinschaft'],
        [AMOUNT, grouped(sum)],
      ],
      [[30, block[1]?.name ?? '']],
    ]
    return [...block.slice(0, 5).map(rowOf), ...(at === 0 ? [] : label), ...block.slice(5).map(rowOf)]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a last row of tables abreast, moved and with nothing on the left, is never taken for one row', async () => {
  const isPaid = (place: Municipality) => amountIn(place) > 0
  const [left, right] = [places.find((place) => !isPaid(place)), places.find(isPaid)]
  const others = places.filter((place) => place !== left && place !== right)
  const half = Math.ceil(others.length / 2)
  const head: Line = [
    [30, 'Gemeinde'],
    [AMOUNT - 30, 'Betrag'],
  ]
  const moved = (line: Line): Line => line.map(([x, text]) => [x === AMOUNT ? x - 22 : x - 12, text])
  const rowAt = (place: Municipality | undefined): Line =>
    place
      ? moved([
          [30, place.name],
          [AMOUNT - 25, grouped(amountIn(place))],
        ])
      : []
  const pages = [
    [
      [head, ...others.slice(0, half).map(rowOf)],
      [head, ...others.slice(half).map(rowOf)],
    ],
    [
      [moved(head), rowAt(left)],
      [moved(head), rowAt(right)],
    ],
  ]
  const found = await read(pages)
  expect([found.verdict === 'refused', found.rows === places.length]).toContain(true)
})

test('a first page with one row and a sum of tables abreast, below those of districts, is cut like the next', async () => {
  const head: Line = [
    [30, 'Gemeinde'],
    [150, 'Schlüssel'],
    [AMOUNT - 30, 'Betrag'],
  ]
  const keyed = (place: Municipality): Line => [
    [30, place.name],
    [150, place.ags],
    [AMOUNT, grouped(amountIn(place))],
  ]
  const sum = (block: readonly Municipality[]): Line => [
    [30, block[0]?.district.name ?? ''],
    [AMOUNT, grouped(sumOf(block))],
  ]
  const lines = blocks.flatMap((block) => [...block.map(keyed), sum(block)])
  const half = Math.ceil(lines.length / 2)
  const sums = blocks.map((block): Line => sum(block).map(([x, text]) => [x === AMOUNT ? 150 : x, text]))
  const [left, right] = [lines.slice(0, half), lines.slice(half)]
  const above: Line[] = [[[30, 'Summen nach Kreisen']], ...sums]
  expect(
    await read([
      [
        [...above, head, ...left.slice(0, 2)],
        [...above.map(() => []), head, ...right.slice(0, 2)],
      ],
      [
        [head, ...left.slice(2)],
        [head, ...right.slice(2)],
      ],
    ]),
  ).toEqual(proven)
})

test('tables abreast below others of other widths, with no head between them, have columns of their own', async () => {
  // Each of the blocks: two tables abreast, which go on over the page, as wide as the place asks for.
  const wider = [0, 0, 8, 31, 17, 40]
  const lines = places.map((place, at): Line => {
    const [text, move] = [grouped(amountIn(place)), wider[Math.floor(at / 15)] ?? 0]
    return [
      [20, String(at + 1)],
      [34, place.name],
      [
        rightAligned(String(counts.get(place.ags)), 170 + move, 0, { size: 9 }).x,
        String(counts.get(place.ags)),
      ],
      [rightAligned(text, 205 + move, 0, { size: 9 }).x, text],
    ]
  })
  const part = (at: number, from: number, to: number) => lines.slice(15 * at + from, 15 * at + to)
  const table = (from: number) => [...part(from, 0, 15), ...part(from + 2, 0, 5)]
  const rest = (from: number) => [...part(from + 2, 5, 15), ...part(from + 4, 0, 15)]
  expect(
    await read([
      [table(0), table(1)],
      [rest(0), rest(1)],
    ]),
  ).toEqual(proven)
})

test('a sentence with the sum may say how many places it is for', async () => {
  const sum: Line = [
    [30, 'Zusammen'],
    [80, `€ ${grouped(sumOf(places))} für`],
    [170, String(places.length)],
    [190, 'Kommunen.'],
  ]
  const rows = places.map((place): Line => [...rowOf(place), [170, String(counts.get(place.ags))]])
  expect(await read(pagesOf([...rows, sum]))).toEqual(proven)
})

test('a sum beside that of last year and the difference of both is none of all three', async () => {
  const lines = blocks.flatMap((block): Line[] => {
    const beside = (label: string, amount: number, more: number): Line => [
      [30, label],
      [150, grouped(amount + more)],
      [AMOUNT, grouped(amount)],
      [255, `- ${grouped(more)}`],
    ]
    return [
      ...block.map((place) => beside(place.name, amountIn(place), 1000)),
      beside('zusammen', sumOf(block), 1000 * block.length),
    ]
  })
  const head: Line = [
    [30, 'Gemeinde'],
    [150, '2017'],
    [AMOUNT, 'Betrag 2018'],
    [300, 'Differenz'],
  ]
  expect(await read(pagesOf([head, ...lines]))).toEqual(proven)
})

test('a table in two halves, whose sum begins below the first and ends below the second', async () => {
  const halves = blocks.map((block) => {
    const middle = Math.ceil(block.length / 2)
    const [left, right] = [block.slice(0, middle).map(rowOf), block.slice(middle).map(rowOf)]
    const spare = Array.from({ length: left.length - right.length }, (): Line => [])
    const sum: Line = [[AMOUNT, grouped(sumOf(block))]]
    return [
      [[[30, block[0]?.district.name ?? '']], ...left, [[30, 'zusammen']]],
      [[], ...right, ...spare, sum],
    ] satisfies [Line[], Line[]]
  })
  const pages = halves.map(([left, right]) => [left, right])
  expect(await read(pages)).toEqual(proven)
})

test('what groups the places by their amounts is no row, though its figure stands among them', async () => {
  const rows = places.map((place): Line => [...rowOf(place).slice(1), [AMOUNT + 6, place.name]])
  const headed = (lines: readonly Line[], at: number): Line[] => [
    [
      [AMOUNT - 75, `Gruppe ${at}:`],
      [AMOUNT, '25.000'],
      [AMOUNT + 4, 'bis unter 1 Million Euro (26 Gemeinden)'],
    ],
    ...lines,
  ]
  expect(await read(pagesOf([...headed(rows.slice(0, 40), 1), ...headed(rows.slice(40), 2)]))).toEqual(proven)
})

test('postcodes above the table, where the amounts stand, are those of addresses, and others no less than amounts', async () => {
  const offices = ['Freiburg im Breisgau', 'Offenburg', 'Lahr/Schwarzwald', 'Kehl']
  const tableBelow = (numbers: readonly string[]) =>
    read(
      pagesOf([
        ...offices.map(
          (name, at): Line => [
            [30, name],
            [135, 'Rathausplatz'],
            [AMOUNT, numbers[at] ?? ''],
          ],
        ),
        [],
        ...places.map(rowOf),
      ]),
    )
  expect(await tableBelow(['79098', '77652', '77933', '77694'])).toMatchObject({
    rows: places.length,
    errors: [],
  })
  const { errors } = await tableBelow(['9098', '7652', '7933', '7694'])
  expect(errors).not.toEqual([])
})

test('the last row of three tables abreast has a nought in the third, and their columns go on overleaf', async () => {
  const none = places.find((place) => amountIn(place) === 0) ?? expect.fail()
  const others = places.filter((place) => place !== none)
  const abreast = (left: number, some: readonly Municipality[]) => {
    const rows = Math.ceil(some.length / 3)
    const rowAt = (place: Municipality, band: number): Line => [
      [left + 180 * band, grouped(amountIn(place))],
      [left + 180 * band + 40, place.name],
    ]
    return Array.from(
      { length: rows },
      (_, at): Line =>
        [0, 1, 2].flatMap((band) =>
          some.slice(at + band * rows, at + band * rows + 1).flatMap((place) => rowAt(place, band)),
        ),
    )
  }
  const last = abreast(52, [...others.slice(45, 47), none])
  const lines = [[...abreast(8, others.slice(0, 45)), ...last], abreast(52, others.slice(47))]
  expect(await read(lines.map((page) => [page]))).toEqual(proven)
})

function amountFirst(place: Municipality): Line {
  const amount = grouped(amountIn(place), ' ')
  return [
    [90 - numberWidth(amount, 9), amount],
    [96, place.name],
  ]
}

/** Amounts before their names, below headings that begin left of both. */
const amountsFirst = (sumIn = sumOf) =>
  blocks.flatMap((block): Line[] => {
    const [first] = block
    const title = first ? districtTitle(first.district) : ''
    const heading = block.length > 1 ? `${title} (zusammen ${grouped(sumIn(block), ' ')}), davon` : title
    return [[[30, heading]], ...block.map(amountFirst)]
  })

test('the heading of a district may say its sum, in whatever column the number falls', async () => {
  expect(await read(pagesOf(amountsFirst()))).toEqual(proven)
})

test('a sum in the heading of a district that is none refuses the table', async () => {
  const { verdict, errors } = await read(pagesOf(amountsFirst((block) => sumOf(block) + 796)))
  expect(verdict).toBe('refused')
  expect(errors.map(({ code }) => code)).toContain('printed-sum-differs')
})

test('the heading of a table abreast on the line of the sum of another is of the rows below it', async () => {
  const linesOf = (block: readonly Municipality[]): Line[] => [
    [[30, block[0] ? districtTitle(block[0].district) : '']],
    ...block.map(rowOf),
    [
      [30, 'Summe'],
      [AMOUNT, grouped(sumOf(block))],
    ],
  ]
  const [city = [], long = [], other = []] = blocks
  const half = other.length >> 1
  const [above, below] = [linesOf(long).slice(0, -2), linesOf(long).slice(-2)]
  const left = [...below, ...linesOf(other.slice(0, half))]
  const right = [...linesOf(city), ...linesOf(other.slice(half))]
  const middle = above.length >> 1
  expect(
    await read([
      [above.slice(0, middle), above.slice(middle)],
      [left, right],
    ]),
  ).toEqual(proven)
})
