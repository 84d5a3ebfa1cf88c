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

/** What a reader once stumbled over, each kind as a table of its own: all rows are there, and nothing else is. */
const blockOf = (place: Municipality) => blocks.find((block) => block.includes(place)) ?? []
const isFirst = (place: Municipality) => blockOf(place)[0] === place
const districtOf = ({ district }: Municipality) => district.name.replace(' im Breisgau', '')
const amountOf = (place: Municipality) => [AMOUNT, grouped(amountIn(place))] as const
const perPlace = (line: (place: Municipality) => Line) => places.map(line)

test.each<readonly [kind: string, lines: readonly Line[]]>([
  [
    'sums within sums, above and below, with "insgesamt" cut by the edge of its column',
    [
      [
        [30, 'Land insgesamt'],
        [AMOUNT, grouped(sumOf(places))],
      ],
      ...blocks.flatMap((block): Line[] => [
        [
          [30, `${block[0]?.district.name} ins`],
          [AMOUNT, grouped(sumOf(block))],
        ],
        ...block.map(rowOf),
        [
          [30, 'Zwischensumme'],
          [AMOUNT, grouped(sumOf(block))],
        ],
      ]),
    ],
  ],
  [
    'a first column that is filled in the first row of a district only',
    perPlace((place) => [[5, isFirst(place) ? districtOf(place) : ' '], [80, place.name], amountOf(place)]),
  ],
  [
    'years and dates in the place of an amount, above the rows and between them',
    blocks.flatMap((block): Line[] => [
      [
        [30, 'Haushaltsjahr'],
        [AMOUNT, '2018'],
      ],
      [
        [30, 'Stand'],
        [AMOUNT, '05.01.2018'],
      ],
      ...block.map(rowOf),
    ]),
  ],
  [
    'a name whose first line is a district as well',
    places.flatMap((place): Line[] => {
      const [first = '', ...rest] = place.name.split(' ')
      return first === 'Freiburg' || first === 'Biberach'
        ? [[[30, first], amountOf(place)], [[30, rest.join(' ') || ' ']]]
        : [rowOf(place)]
    }),
  ],
  [
    'cells less than two points apart',
    perPlace((place) => {
      const text = grouped(amountIn(place))
      return [
        [30, place.name],
        [AMOUNT - 34 - 5 * String(counts.get(place.ags)).length, String(counts.get(place.ags))],
        [AMOUNT, text],
      ]
    }),
  ],
  [
    'the district in brackets behind the name',
    perPlace((place) => [[5, `${place.name} (${place.district.name})`], amountOf(place)]),
  ],
  [
    'a dash for persons beside nought',
    perPlace((place) => [
      ...rowOf(place),
      [175, counts.get(place.ags) === 0 ? '–' : String(counts.get(place.ags))],
    ]),
  ],
  [
    'commas between thousands, more than one of them',
    perPlace((place) => [
      [30, place.name],
      [AMOUNT, amountIn(place) === 0 ? '0' : grouped(amountIn(place), ',')],
    ]),
  ],
  [
    'a second line in the cell of a name that holds district and key',
    places.flatMap((place): Line[] => [rowOf(place), [[30, `${districtOf(place)}, ${place.ags}`]]]),
  ],
])('%s', async (_, lines) => {
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('running text', async () => {
  const lines = blocks.flatMap((block): Line[] => {
    const parts = block.map((place) => `${place.name}: ${grouped(amountIn(place))} €`)
    const pairs = parts.flatMap((part, at) =>
      at % 2 === 0 ? [[part, parts[at + 1]].filter(Boolean).join('; ')] : [],
    )
    return [[[30, `${block[0]?.district.name}:`]], ...pairs.map((text): Line => [[30, `${text};`]])]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a letter before the table and the law behind it', async () => {
  const letter: Line[] = [
    [[30, '70173 Stuttgart']],
    [[30, 'Stuttgart, 5. Januar 2018']],
    [[30, 'Anträge ab 51.000 Euro sind unmittelbar zu stellen, bis 31.03.2018 unter 0711 123-3700.']],
  ]
  const law: Line[] = [
    [[30, 'Höchstens 51.000 Euro je Stelle und Jahr, mit Hochschulabschluss 64.000 Euro.']],
  ]
  expect(await read([[letter], ...pagesOf(places.map(rowOf)), [law]])).toEqual(proven)
})
