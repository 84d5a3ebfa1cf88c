import { expect, test } from 'vitest'
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

const most = Math.max(...places.map(amountIn))

type Broken = (amount: string, label: string) => readonly Line[]

/** All rows with this between their thousands, the sums of the two large districts broken below their rows. */
function linesWith(separator: string, broken: Broken, hasPersons = false): Line[] {
  return blocks.flatMap((block) => {
    const rows = block.map((place): Line => {
      const [name, amount] = rowOf(place)
      const persons: Line = hasPersons ? [[AMOUNT - 60, String(counts.get(place.ags))]] : []
      return [...(name ? [name] : []), ...persons, [AMOUNT, (amount?.[1] ?? '').replaceAll('.', separator)]]
    })
    const sum = grouped(sumOf(block)).replaceAll('.', separator)
    return block.length === 1 ? rows : [...rows, ...broken(sum, block[0]?.district.name ?? '')]
  })
}

test('a narrow cell breaks a sum between its groups', async () => {
  const lines = linesWith(' ', (amount, label) => [
    [
      [30, `Summe ${label}`],
      [AMOUNT, amount.slice(0, -4)],
    ],
    [[AMOUNT, `${amount.slice(-3)},00`]],
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('narrow cells break a sum and the count of persons beside it', async () => {
  const lines = linesWith(' ', (amount, label) => [
    [
      [30, `Summe ${label}`],
      [AMOUNT - 60, '72'],
      [AMOUNT, amount.slice(0, -4)],
    ],
    [
      [AMOUNT - 60, '857'],
      [AMOUNT, amount.slice(-3)],
    ],
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('narrow cells break a sum and its count of persons within a group, beside the rest of the label', async () => {
  const persons = (label: string) =>
    blocks
      .flat()
      .filter(({ district }) => district.name === label)
      .reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), 0)
  const linesOf = (more: number) =>
    linesWith(
      ' ',
      (amount, label) => {
        const count = grouped(persons(label) + more).replaceAll('.', ' ')
        return [
          [
            [30, `Landkreis ${label}`],
            [AMOUNT - 60, count.slice(0, -1)],
            [AMOUNT, amount.slice(0, -1)],
          ],
          [
            [30, 'insgesamt'],
            [AMOUNT - 55, count.slice(-1)],
            [AMOUNT, amount.slice(-1)],
          ],
        ]
      },
      true,
    )
  expect(await read(pagesOf(linesOf(0)))).toEqual(proven)
  expect(await read(pagesOf(linesOf(1)))).toMatchObject({ verdict: 'refused' })
})

test('a narrow cell breaks a sum between its groups, beside the last word of its label', async () => {
  const linesOf = (rest: (digits: string) => string) =>
    linesWith(' ', (amount, label) => [
      [
        [30, `Landkreis ${label}`],
        [AMOUNT, amount.slice(0, -4)],
      ],
      [
        [30, 'gesamt'],
        [AMOUNT, rest(amount.slice(-3))],
      ],
    ])
  expect(await read(pagesOf(linesOf((digits) => digits)))).toEqual(proven)
  expect(await read(pagesOf(linesOf(() => '999')))).toMatchObject({ verdict: 'refused' })
})

test.each([',', ' ', '\u00a0'])(
  'a narrow cell breaks a sum within a group ("%s"), beside the rest of its label',
  async (sign) => {
    const lines = linesWith(sign, (amount, label) => [
      [
        [30, 'Zwischensumme'],
        [AMOUNT, amount.slice(0, -1)],
      ],
      [
        [30, label],
        [AMOUNT, amount.slice(-1)],
      ],
    ])
    expect(await read(pagesOf(lines))).toEqual(proven)
  },
)

test.each([
  [AMOUNT, 'alone'],
  [AMOUNT - 1, 'at the edge of the column, beside the rest of its label'],
])('a narrow cell breaks a sum without groups: at %d, %s', async (x, where) => {
  const lines = linesWith('', (amount, label) => [
    [
      [30, where === 'alone' ? `Summe ${label}` : 'Summe'],
      [AMOUNT, amount.slice(0, -1)],
    ],
    [...(where === 'alone' ? [] : [[30, label] as const]), [x, amount.slice(-1)]],
  ])
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a broken sum without groups that adds up to nothing refuses the table', async () => {
  const lines = linesWith('', (amount, label) => [
    [
      [30, `Summe ${label}`],
      [AMOUNT, amount.slice(0, -1)],
    ],
    [[AMOUNT, amount.endsWith('7') ? '8' : '7']],
  ])
  expect(await read(pagesOf(lines))).toMatchObject({ verdict: 'refused' })
})

test('a heading breaks its sum at the end of a line', async () => {
  const lines = linesWith(' ', () => [])
  const [, second = [], third = []] = blocks
  const heading = (block: typeof second): Line[] => {
    const sum = grouped(sumOf(block)).replaceAll('.', ' ')
    return [
      [[30, `Verwaltungsgemeinschaft am Fluss und am Berg – ${sum.slice(0, -4)}`]],
      [[30, `${sum.slice(-3)},-- EUR`]],
    ]
  }
  const [first, ...rest] = [
    lines.slice(0, 1),
    lines.slice(1, 1 + second.length),
    lines.slice(1 + second.length),
  ]
  const [own = [], others = []] = rest
  expect(await read(pagesOf([...first, ...heading(second), ...own, ...heading(third), ...others]))).toEqual(
    proven,
  )
})

test('a broken sum that adds up to nothing refuses the table', async () => {
  const lines = linesWith(' ', (amount, label) => [
    [
      [30, `Summe ${label}`],
      [AMOUNT, amount.slice(0, -4)],
    ],
    [[AMOUNT, '000']],
  ])
  expect(await read(pagesOf(lines))).toMatchObject({ verdict: 'refused' })
})

test('a number of another column that a narrow cell breaks takes no running number of the line below', async () => {
  const lines = blocks.flatMap((block) =>
    block.flatMap((place, at): Line[] => {
      const [name, amount] = rowOf(place)
      const row: Line = [
        [10, String(at + 1)],
        ...(name ? [name] : []),
        [AMOUNT, (amount?.[1] ?? '').replaceAll('.', ',')],
      ]
      return at === 1 ? [[[170, '1,648,36']], row, [[190, '6']]] : [row]
    }),
  )
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('a dash that a narrow cell breaks off its amount is no sum', async () => {
  const lines = linesWith('.', () => [])
  const cut = lines.flatMap(([name, amount]): Line[] => {
    const text = amount?.[1] ?? ''
    const line: Line = [...(name ? [name] : []), [AMOUNT, text.length > 5 ? `${text},` : text]]
    return text.length > 5 ? [line, [[AMOUNT, '–']]] : [line]
  })
  expect(await read(pagesOf(cut))).toEqual(proven)
})

const headed = (added: number) => {
  const sums = blocks.flatMap((block): Line[] => [
    [
      [30, block.length === 1 ? 'Freiburg (Stadtkreis)' : (block[0]?.district.name ?? '')],
      [170, String(block.length)],
      [AMOUNT, '€'],
    ],
    [[AMOUNT, grouped(sumOf(block) + added)]],
  ])
  const [city = [], ...others] = linesWith('.', () => [])
  // The places of the other districts stand on other pages, in another order.
  return [[[city, ...sums]], ...pagesOf(others.toReversed())]
}

test('a narrow cell breaks a sum behind its currency', async () => {
  expect(await read(headed(0))).toEqual(proven)
})

test('a sum below its currency that is none refuses the table', async () => {
  expect(await read(headed(1000))).toMatchObject({ verdict: 'refused' })
})

test('narrow cells break a sum behind its currency, and the count of persons beside it', async () => {
  const linesOf = (more: number) =>
    linesWith(
      ' ',
      (amount, label) => {
        const members = places.filter(({ district }) => district.name === label)
        const count = String(members.reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), more))
        const grouped = `${count.slice(0, -3)} ${count.slice(-3)}`
        return [
          [
            [30, `Summe ${label}`],
            [AMOUNT - 60, grouped.slice(0, -1)],
            [AMOUNT, 'EUR'],
          ],
          [
            [AMOUNT - 50, grouped.slice(-1)],
            [AMOUNT, amount],
          ],
        ]
      },
      true,
    )
  expect(await read(pagesOf(linesOf(0)))).toEqual(proven)
  expect(await read(pagesOf(linesOf(1)))).toMatchObject({ verdict: 'refused' })
})

test('the last digit of a figure that follows from its amount stands at the edge of its cell', async () => {
  const lines = places.flatMap((place): Line[] => {
    const half = String(Math.floor(amountIn(place) / 2))
    const left = (text: string) => 310 - 5 * text.length
    const row: Line = [...rowOf(place), [left(half), half]]
    if (amountIn(place) !== most) return [row]
    const first = half.slice(0, -1)
    return [[...rowOf(place), [left(first), first]], [[310, half.slice(-1)]]]
  })
  expect(await read(pagesOf(lines))).toEqual(proven)
})

test('the persons of a few rows stand on the line below, where they are those of the amount', async () => {
  const linesWith = (more: number) =>
    places.flatMap((place, at): Line[] => {
      const row = rowOf(place)
      const count = counts.get(place.ags) ?? 0
      const persons = (added: number) => [170, String(count + added)] as const
      return at % 20 === 3 && count > 0 ? [row, [persons(more)]] : [[...row, persons(0)]]
    })
  expect(await read(pagesOf(linesWith(0)))).toEqual(proven)
  expect(await read(pagesOf(linesWith(1)))).toMatchObject({ verdict: 'refused' })
})

test('instalments are no persons, though the word for these begins the heading beside theirs', async () => {
  const heads: Line[] = [
    [
      [30, 'Gemeinde'],
      [140, '1. Rate'],
      [172, 'Pers.'],
      [AMOUNT, 'Betrag'],
    ],
    [[190, 'je 100 Einw.']],
  ]
  const lines = places.map(
    (place): Line => [...rowOf(place), [150, String(Math.floor(amountIn(place) / 2))], [190, '1,5']],
  )
  expect(await read(pagesOf([...heads, ...lines]))).toMatchObject({ rows: places.length, errors: [] })
})
