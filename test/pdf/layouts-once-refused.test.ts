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
import { numberWidth } from './support/tiny-pdf.js'
import { grouped } from './support/tiny-table.js'

/** Kinds of complete tables that were drawn at random and once refused. */
const euro = (place: Municipality) => grouped(amountIn(place))
const isMarked = (place: Municipality) => places.indexOf(place) % 9 === 4
const isLong = ({ name }: Municipality) => name.length > 16
const counted = (place: Municipality): Line => [...rowOf(place), [175, String(counts.get(place.ags))]]

test.each<readonly [kind: string, lines: readonly Line[]]>([
  [
    'a list whose amounts follow the names, notes marked with a bracket, an address list behind it',
    [
      ...blocks.flatMap((block): Line[] => [
        [[30, `${block[0]?.district.name}:`]],
        ...block.map(
          (place): Line => [[30, `${place.name}${isLong(place) ? ' 2):' : ':'} EUR ${euro(place)}`]],
        ),
      ]),
      [
        [30, 'Freiburg'],
        [110, 'Kaiser-Joseph-Straße 167'],
        [250, '79098'],
        [300, '0761 208-0'],
      ],
    ],
  ],
  [
    'heads of columns below one another, with words that nobody can foresee',
    [
      [
        [30, 'Gemeinde'],
        [175, 'Pers.'],
        [AMOUNT, 'Betrag'],
        [260, '1. Rate'],
        [310, 'Herkunft'],
      ],
      [
        [60, '1'],
        [120, '2'],
        [175, '3'],
        [AMOUNT, '4'],
        [260, '5'],
      ],
      ...places.map((place): Line => [...counted(place), [260, String(Math.floor(amountIn(place) / 2))]]),
    ],
  ],
  [
    'headings with a number between their words, where amounts stand',
    blocks.flatMap((block, at): Line[] => [
      [[AMOUNT - 75, `Wahlkreis ${46 + at} ${block[0]?.district.name} I:`]],
      ...block.map(rowOf),
    ]),
  ],
  [
    'a district broken within its last word, whose rest is the plate of another',
    places.flatMap((place): Line[] => {
      const [front, back] = [place.name.slice(0, 5), place.name.slice(5)]
      if (!isMarked(place) || place.district.name !== 'Ortenaukreis' || !/^\p{Ll}{4,}$/u.test(back))
        return [[...rowOf(place), [270, place.district.name]]]
      return [
        [
          [30, `${front}-`],
          [AMOUNT, euro(place)],
          [270, 'Ortenaukrei'],
        ],
        [
          [30, back],
          [270, 'S'],
        ],
      ]
    }),
  ],
  [
    'a dash under the currency, and a remark that begins with a number behind it',
    places.map((place): Line => {
      const isNothing = amountIn(place) === 0
      return [
        [30, place.name],
        [isNothing ? 262 : AMOUNT, isNothing ? '-' : euro(place)],
        ...(isNothing ? [] : [[243, 'Euro'] as const]),
        [268, isMarked(place) || isNothing ? '2 Raten' : 'x'],
      ]
    }),
  ],
  [
    'nought euros twice in a row that names a kind and a district',
    places.map(
      (place): Line => [
        [5, 'Gemeinde'],
        [60, place.name],
        [150, 'Alb-Donau-Kreis'],
        [AMOUNT, euro(place)],
        [243, '€'],
        [260, `${euro(place)} €`],
      ],
    ),
  ],
  [
    'keys of places in two cells, whose second part stands where others have the first',
    places.map((place): Line => {
      const at = /^083171/.test(place.ags) ? 120 : 153
      return [
        [at, place.ags.slice(2, 5)],
        [at + 33, place.ags.slice(5)],
        [5, place.name],
        [AMOUNT, euro(place)],
      ]
    }),
  ],
  [
    'marks of notes behind the kind in brackets',
    places.map(
      (place): Line => [
        [30, `${place.name} (Gde)${isMarked(place) ? '²' : ''}`],
        [AMOUNT, euro(place)],
      ],
    ),
  ],
  [
    'marks of notes between the kind in brackets and the district in its cell',
    places.map(
      (place): Line => [
        [5, `${place.name} (Gde)${isMarked(place) ? '*' : ''} ${place.district.name}`],
        [AMOUNT, euro(place)],
      ],
    ),
  ],
  [
    'a sum below that of a group, each in several lines: the last one of the group names a place',
    blocks.flatMap((block): Line[] => {
      const [{ name = '', district } = {}] = block.slice(-1)
      const sum = grouped(sumOf(block))
      const front = district?.name.slice(0, 4) ?? ''
      return [
        ...block.map(rowOf),
        [
          [30, 'zusammen'],
          [AMOUNT, sum],
        ],
        [[30, 'Verwaltungsgemeinschaft']],
        [[30, name]],
        [
          [30, `LK ${front}-`],
          [AMOUNT, sum],
        ],
        [[30, district?.name.slice(4) ?? '']],
      ]
    }),
  ],
])('%s', async (_, lines) => {
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('tables abreast with the amount in front, whose last page holds another table below', async () => {
  const quarter = Math.ceil(places.length / 4)
  const [first = [], second = [], third = [], fourth = []] = [0, 1, 2, 3].map((at) =>
    places.slice(at * quarter, (at + 1) * quarter).map(
      (place): Line => [
        [5, euro(place)],
        [70, place.name],
      ],
    ),
  )
  const sums = blocks.map(
    (block): Line => [
      [5, block[0]?.district.name ?? ''],
      [150, grouped(sumOf(block))],
    ],
  )
  const below: Line[] = [[[30, ' ']], [[5, 'Summen nach Kreisen']], ...sums]
  expect(
    await read([
      [first, second],
      [[...third, ...below], fourth],
    ]),
  ).toEqual(proven)
})

test.each(['Summe', 'Ortenaukreis'])('a sum of running text, %s, that is none refuses it', async (label) => {
  const [block = []] = blocks.filter(([place]) => place?.district.name === 'Ortenaukreis')
  const sum = sumOf(label === 'Summe' ? places : block) + 100
  const lines = [
    ...places.map((place): Line => [[30, `${place.name}: ${euro(place)} €`]]),
    [[30, `${label}: ${grouped(sum)}`] as const],
  ]
  const { verdict, errors } = await read(pagesOf(lines))
  expect(verdict).toBe('refused')
  expect(errors.map(({ code }) => code)).toContain('printed-sum-differs')
})

test('a table whose last row, without an amount, stands on the next page, above the caption of the next table', async () => {
  const rowAt = (place: Municipality, right: number): Line => {
    const [amount, unit] = amountIn(place) === 0 ? ['', '-'] : [euro(place), 'EUR']
    const end = amount === '' ? right + 17 : right + 3
    return [
      [30, place.name],
      [right - numberWidth(amount, 9), amount],
      [end, unit],
    ]
  }
  const tables = blocks.map((block, at): Line[] => {
    const sorted = block.toSorted((a, b) => amountIn(b) - amountIn(a))
    return [
      [[30, `Tabelle ${at + 1}: Wahlkreis ${46 + at} ${block[0]?.district.name} I`]],
      ...sorted.map((place) => rowAt(place, 200 + 12 * at)),
    ]
  })
  const [first = [], second = [], third = []] = tables
  const pages = [
    [...first, ...second.slice(0, -1)],
    [...second.slice(-1), ...third],
  ]
  expect(await read(pages.map((lines) => [lines]))).toMatchObject({ rows: places.length, errors: [] })
})

test('a table of one row, whose amount stands elsewhere than those above and below it', async () => {
  const [city = [], first = [], second = []] = blocks
  const rights = [270, 245, 276]
  const lines = [first, city, second].flatMap((block, at): Line[] => {
    const figures = (persons: number, amount: number): Line => {
      const right = rights[at] ?? 0
      const texts = [String(persons), `${grouped(amount)},00`]
      return texts.map((text, column) => [right - 53 + 53 * column - numberWidth(text, 9), text])
    }
    const count = block.reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), 0)
    return [
      [[30, `${block[0]?.district.name} (${block[0]?.ags.slice(0, 5)})`]],
      [[50, 'Zwischensumme'], ...figures(count, sumOf(block))],
      ...block.map(
        (place): Line => [[50, place.name], ...figures(counts.get(place.ags) ?? 0, amountIn(place))],
      ),
    ]
  })
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length, errors: [] })
})

test('tables with captions, each as wide as its names: of a single row as well, where others have their persons', async () => {
  const [city = [], first = [], second = []] = blocks
  const rights = [310, 220, 316]
  const lines = [first, city, second].flatMap((block, at): Line[] => {
    const right = (text: string, by: number): Line[number] => [
      (rights[at] ?? 0) + by - numberWidth(text, 9),
      text,
    ]
    return [
      [[30, `Tabelle ${at + 1}: ${block[0]?.district.name} mit allen Gemeinden des Kreises`]],
      ...block.map((place): Line => {
        const amount = `${grouped(amountIn(place))},00`
        return [
          [50, place.name],
          right(String(counts.get(place.ags)), -60),
          [(rights[at] ?? 0) - numberWidth(amount, 9) - 7, '€'],
          right(amount, 0),
          right(`${3 + (places.indexOf(place) % 7)}.${100 + ((places.indexOf(place) * 61) % 900)}`, 28),
        ]
      }),
    ]
  })
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length, errors: [] })
})

test('tables of few rows, each as wide as its names, with a first instalment, and sums below', async () => {
  const ends = [
    [405, 448],
    [407, 456],
    [375, 424],
    [383, 432],
    [385, 442],
  ]
  const groups = blocks.flatMap((block) =>
    Array.from({ length: Math.ceil(block.length / 4) }, (_, at) => block.slice(4 * at, 4 * at + 4)),
  )
  const lines = groups.flatMap((group, at): Line[] => {
    const [half = 0, whole = 0] = ends[at % ends.length] ?? []
    const right = (amount: number, end: number): Line[number] => [
      end - numberWidth(grouped(amount), 9),
      grouped(amount),
    ]
    const label = `Wahlkreis ${46 + at} ${group[0]?.district.name} I`
    return [
      [[30, label]],
      ...group.map(
        (place): Line => [
          [50, place.name],
          right(Math.floor(amountIn(place) / 2), half),
          right(amountIn(place), whole),
        ],
      ),
      ...[`Summe ${label}`, 'Summe'].map((text): Line => [[50, text], right(sumOf(group), whole)]),
    ]
  })
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length, errors: [] })
})

test('a last row on a page of its own, whose name goes on below, above figures of another table in its column', async () => {
  const last = places.find(({ name }) => name === 'Zell am Harmersbach')
  const rows = places.filter((place) => place !== last).map(rowOf)
  const rates = ['1,0', '1,0', '0,5'].map(
    (share, at): Line => [
      [30, ['Fachkraft', 'andere Fachkraft', 'halbe Stelle'][at] ?? ''],
      [150, ['64.000 €', '51.000 €', '25.500 €'][at] ?? ''],
      [228, share],
    ],
  )
  const end: Line[] = [
    [
      [30, 'Zell am'],
      [AMOUNT, last ? euro(last) : ''],
    ],
    [[30, 'Harmersbach']],
    [[30, 'Fördersätze']],
    ...rates,
  ]
  expect(await read([...pagesOf(rows), [end]])).toEqual(proven)
})
