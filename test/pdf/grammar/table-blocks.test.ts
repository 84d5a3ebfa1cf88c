import { describe, expect, test } from 'vitest'
import type { Region } from '../../../src/pdf/grammar/regions.js'
import { byOrder } from '../../../src/pdf/grammar/table-blocks.js'
import type { TokenLine } from '../../../src/pdf/layout/token.js'
import { numberToken } from '../support/tokens.js'

/** @param keys of the rows of one of two tables abreast; @param left of its amounts */
function table(page: number, band: number, keys: readonly string[], left = 0): Region {
  const lines = keys.map((key, at) => ({
    line: { page, y: 12 * at, size: 9, words: [], text: key },
    tokens: [{ kind: 'word', text: 'Ort', x0: 0, x1: 20, size: 9 } as const, numberToken(key, 30, 60, 9)],
  }))
  const none = { artifacts: [], heads: new Set<never>(), edges: new Set<never>(), names: null, rivals: 1 }
  return { page, band, bands: 2, block: 0, lines, ...none, amounts: { x0: left + 90, x1: left + 120 } }
}

/** @returns the block of each page of two tables abreast */
function blocksOf(
  pages: readonly (readonly [first: readonly string[], second: readonly string[]])[],
  moved = 0,
) {
  const regions = pages.flatMap((tables, page) =>
    tables.map((keys, band) => table(page + 1, band, keys, page * moved)),
  )
  const blockOf = byOrder(regions)
  return pages.map((_, page) => regions.flatMap((each) => (each.page === page + 1 ? blockOf(each) : [])))
}

describe('tables abreast whose keys have no "08"', () => {
  test('go on where their district comes before that of the second table, in whatever order its places stand', () => {
    const pages = [
      [
        ['115028', '115003'],
        ['117049', '117001'],
      ],
      [
        ['116019', '116004'],
        ['118080', '118003'],
      ],
      [
        ['119091', '119001'],
        ['126066', '126011'],
      ],
      [
        ['125110', '125001'],
        ['127008', '127001'],
      ],
    ] as const
    expect(blocksOf(pages)).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ])
  })

  test('of one district go on where all its keys go up, up to those of the second table', () => {
    const first = [
      ['115001', '115002'],
      ['115013', '115015'],
    ] as const
    const second = [
      ['115003', '115004'],
      ['115016', '115021'],
    ] as const
    const third = [
      ['115022', '115024'],
      ['115028', '115029'],
    ] as const
    expect(blocksOf([first, second, third])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ])
  })

  test('of one district and in another order go on where they are as wide', () => {
    const pages = [
      [
        ['115002', '115001'],
        ['115015', '115013'],
      ],
      [
        ['115029', '115028'],
        ['115004', '115003'],
      ],
    ] as const
    expect(blocksOf(pages)).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(blocksOf(pages, 200)).toEqual([
      [0, 0],
      [1, 1],
    ])
  })
})

/** @param counts of the rows, which begin with them */
function counted(page: number, band: number, counts: readonly number[]): Region {
  const region = table(page, band, counts.map(String))
  return {
    ...region,
    lines: region.lines.map(({ line, tokens }) => ({ line, tokens: tokens.toReversed() })),
  }
}

test('rows that are counted anew in each district tell where tables abreast go on, and where the next begin', () => {
  const pages = [
    [
      [44, 45, 1],
      [7, 8, 9],
    ],
    [
      [2, 3, 4],
      [10, 11, 1],
    ],
    // Behind the last of all these.
    [
      [2, 3],
      [30, 31],
    ],
    // A district begins, and the others do not go on.
    [
      [1, 2],
      [17, 18],
    ],
  ] as const
  const regions = pages.flatMap((tables, page) =>
    tables.map((counts, band) => counted(page + 1, band, counts)),
  )
  expect(regions.filter(({ band }) => band === 0).map(byOrder(regions))).toEqual([0, 0, 1, 2])
})

test('tables abreast of which each goes on counting go on, though the first may as well be the next', () => {
  const [first, second] = [
    [7, 8],
    [1, 2, 3, 4, 5, 6, 7, 8],
  ]
  const goingOn = [
    counted(1, 0, first),
    counted(1, 1, second),
    counted(2, 0, [9, 10]),
    counted(2, 1, [9, 10]),
  ]
  expect(goingOn.map(byOrder(goingOn))).toEqual([0, 0, 0, 0])
})

test('a sum alone on a line between those of its label counts no row', () => {
  const sum: TokenLine = {
    line: { page: 2, y: -12, size: 9, words: [], text: '50153' },
    tokens: [numberToken('50153', 90, 120, 9)],
  }
  const [below, ...others] = [counted(2, 0, [20, 21, 22]), counted(2, 1, [1, 2])]
  const regions = [
    counted(1, 0, [18, 19]),
    counted(1, 1, [13, 14, 15]),
    { ...below, lines: [sum, ...below.lines] },
    ...others,
  ]
  expect(regions.map(byOrder(regions))).toEqual([0, 0, 0, 0])
})
