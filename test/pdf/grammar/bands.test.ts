import { expect, test } from 'vitest'
import { cutsBetween } from '../../../src/pdf/grammar/bands.js'
import { clearOf } from '../../../src/pdf/grammar/clear-cuts.js'
import { columnsIn } from '../../../src/pdf/grammar/intervals.js'
import type { Token, TokenLine } from '../../../src/pdf/layout/token.js'

const SIZE = 8
const DIGIT = 6
const ROWS = 20

const word = (x0: number, x1: number): Token => ({ kind: 'word', text: 'Ort', x0, x1, size: SIZE })
const number = (text: string, x0: number): Token => ({
  kind: 'number',
  text,
  amount: { cents: 100 * Number(text), decimals: 0 },
  sign: '',
  x0,
  x1: x0 + DIGIT * text.length,
  size: SIZE,
})

const key = (x0: number): Token => ({
  kind: 'key',
  text: '',
  digits: '08115001',
  x0,
  x1: x0 + 32,
  size: SIZE,
})

/** Running number, district, name, and an amount in the middle of its cell. */
function rowOf(left: number, running: string, amount: string): Token[] {
  return [
    number(running, left),
    word(left + 14, left + 60),
    word(left + 70, left + 110),
    number(amount, left + 150 - (DIGIT * amount.length) / 2),
  ]
}

const PITCH = 250

/**
 * @param tables the lines of the two side by side
 * @param nameFrom points by which the names of the first begin before those of its rows
 * @param also which other words of a line are named like places
 */
function cutOf(
  tables: (row: number) => readonly [Token[], Token[]],
  nameFrom = 0,
  also: readonly number[] = [],
): number[] {
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const line = { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }
    return { line, tokens: tables(row).flat() }
  })
  const half = (lines[0]?.tokens.length ?? 0) / 2
  const at = (index: number) => columnsIn(lines.flatMap(({ tokens }) => tokens[index] ?? []))
  const names = [half - 2, 2 * half - 2, ...also].flatMap((index) =>
    at(index).map((column) => ({
      ...column,
      x0: column.x0 - (index === half - 2 ? nameFrom : 0),
      pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
      places: ROWS,
    })),
  )
  return cutsBetween(lines, [...at(half - 1), ...at(2 * half - 1)], names)
}

test('a table whose amounts are wider than those of the one beside it begins with its running numbers', () => {
  const [cut = 0, ...others] = cutOf((row) => [
    rowOf(10, String(11 + row), ['796', '7165', '9553'][row % 3] ?? ''),
    rowOf(10 + PITCH, String(31 + row), ['89711', '789711', '3270297'][row % 3] ?? ''),
  ])
  expect(others).toEqual([])
  expect(cut).toBeLessThan(10 + PITCH)
  expect(cut).toBeGreaterThan(10 + 150 + 2 * DIGIT)
})

test('a table that begins with keys is none that begins with names, where the first has its keys', () => {
  const keyed = (left: number, offset: number): Token[] => [
    key(left),
    word(left + 36, left + 110),
    number('7165', left + offset),
  ]
  // The amounts of the second lie as far behind its names as those of the first behind its keys.
  const [cut = 0, ...others] = cutOf(() => [keyed(10, 150), keyed(10 + PITCH, 186)])
  expect(others).toEqual([])
  expect(cut).toBeGreaterThan(160 + 4 * DIGIT)
  expect(cut).toBeLessThan(10 + PITCH)
})

test('a table begins with its numbers where headings in the column of names reach over those', () => {
  const keyed = (left: number, row: number) => [
    number(String(115_001 + row), left),
    word(left + 6 * DIGIT + 10, left + 110),
    number('7165', left + 130),
  ]
  const [cut = 0, ...others] = cutOf((row) => [keyed(10, row), keyed(10 + PITCH, row)], 20)
  expect(others).toEqual([])
  expect(cut).toBeLessThan(10 + PITCH)
})

test('a table begins before its names as far as the first does, though its columns are of other widths', () => {
  const wide = (left: number, running: string): Token[] => [
    number(running, left),
    word(left + 14, left + 60),
    word(left + 70, left + 110),
    number('7165', left + 165),
  ]
  const [cut = 0, ...others] = cutOf((row) => [
    rowOf(10, String(11 + row), '7165'),
    wide(10 + PITCH, String(31 + row)),
  ])
  expect(others).toEqual([])
  expect(cut).toBeLessThan(10 + PITCH)
})

test('a table begins with the columns of the first, though its districts are far longer', () => {
  const long = (left: number, running: string): Token[] => [
    number(running, left),
    word(left + 14, left + 160),
    word(left + 185, left + 225),
    number('7165', left + 265),
  ]
  const [cut = 0, ...others] = cutOf((row) => [
    rowOf(10, String(11 + row), '7165'),
    long(184, String(31 + row)),
  ])
  expect(others).toEqual([])
  expect(cut).toBeLessThan(184)
})

test('districts behind the amounts of the first table, of which many look like names, are no part of the second', () => {
  const row = (left: number): Token[] => [
    word(left, left + 50),
    number('7165', left + 90),
    word(left + 120, left + 190),
  ]
  const lines = Array.from({ length: ROWS }, (_, at): TokenLine => {
    return {
      line: { page: 1, y: 20 * at, size: SIZE, words: [], text: '' },
      tokens: [...row(10), ...row(10 + PITCH)],
    }
  })
  const at = (index: number) => columnsIn(lines.flatMap(({ tokens }) => tokens[index] ?? []))
  const named = [0, 2, 3].flatMap((index) =>
    at(index).map((column) => ({
      ...column,
      pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
      places: ROWS,
    })),
  )
  const [cut = 0] = cutsBetween(lines, [...at(1), ...at(4)], named)
  expect(cut).toBeGreaterThan(200)
  expect(cut).toBeLessThan(10 + PITCH)
})

/** @returns a column that names places, of the pieces at these places of the lines */
function named(pieces: readonly Token[], places: number) {
  return columnsIn(pieces).map((column) => ({
    ...column,
    pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
    places,
  }))
}

const lineOf = (tokens: Token[], at: number): TokenLine => ({
  line: { page: 1, y: 20 * at, size: SIZE, words: [], text: '' },
  tokens,
})

test('a few headings that name cities are no column of names with which a table begins', () => {
  const row = (left: number): Token[] => [
    { kind: 'key', text: '215111', digits: '08215111', x0: left, x1: left + 40, size: SIZE },
    number('7165', left + 90),
    word(left + 120, left + 190),
  ]
  const headings = [word(0, 50), word(0, 60)]
  const lines = [
    ...Array.from({ length: ROWS }, () => [...row(10), ...row(10 + PITCH)]),
    ...headings.map((heading) => [heading]),
  ].map(lineOf)
  const at = (index: number) => lines.slice(0, ROWS).flatMap(({ tokens }) => tokens[index] ?? [])
  const names = [...named(headings, 2), ...named(at(2), ROWS), ...named(at(5), ROWS)]
  const [cut = 0] = cutsBetween(lines, [...columnsIn(at(1)), ...columnsIn(at(4))], names)
  expect(cut).toBeGreaterThan(200)
  expect(cut).toBeLessThan(10 + PITCH)
})

test('a table begins as far before its names as the first, where a district stands there once on a page', () => {
  const row = (left: number, district: boolean): Token[] => [
    ...(district ? [word(left, left + 70)] : []),
    word(left + 120, left + 160),
    number('7165', left + 180),
  ]
  const lines = Array.from({ length: ROWS }, (_, at) => [
    ...row(10, at % 5 === 0),
    ...row(10 + PITCH, false),
  ]).map(lineOf)
  const fromEnd = (index: number) => lines.flatMap(({ tokens }) => tokens.at(index) ?? [])
  const names = [...named(fromEnd(-4), ROWS), ...named(fromEnd(-2), ROWS)]
  const [cut = 0] = cutsBetween(lines, [...columnsIn(fromEnd(-3)), ...columnsIn(fromEnd(-1))], names)
  expect(cut).toBeGreaterThan(10 + 180 + 4 * DIGIT)
  expect(cut).toBeLessThan(10 + PITCH)
})

test('a cut that parts the long names of another page moves behind them, and stays where it parts none', () => {
  const row = (end: number): TokenLine => ({
    line: { page: 1, y: 0, size: SIZE, words: [], text: '' },
    tokens: [number('7165', 10), word(60, end), number('1', 260), number('796', 280), word(330, 400)],
  })
  const moved = (lines: TokenLine[]) => clearOf([200], lines, paidColumns(lines))
  const [far = 0] = moved([row(120), row(230)])
  expect(far).toBeGreaterThan(230)
  expect(far).toBeLessThan(260)
  expect(moved([row(120), row(190)])).toEqual([200])
})

const paidColumns = (lines: readonly TokenLine[]) =>
  columnsIn(lines.flatMap(({ tokens }) => tokens.filter(({ text }) => text === '7165' || text === '796')))

test('a title that runs across the cut and ends in a year above the amounts moves no cut', () => {
  const rows = [120, 190].map((end) =>
    lineOf([word(10, end), number('7165', 200), word(250, 280), number('796', 300)], 1),
  )
  const title = lineOf([word(60, 120), word(122, 197), number('2018', 200), word(226, 290)], 0)
  expect(clearOf([235], [title, ...rows], paidColumns(rows))).toEqual([235])
})

test('a cut that parts the first word of a heading moves before it: headings may begin left of the rows', () => {
  const rows = [120, 190].map((end) =>
    lineOf([number('7165', 10), word(60, end), number('796', 280), word(330, 400)], 1),
  )
  const heading = lineOf([word(230, 262), word(264, 300), word(302, 340)], 0)
  const [cut = 0] = clearOf([240], [heading, ...rows], paidColumns(rows))
  expect(cut).toBeGreaterThan(190)
  expect(cut).toBeLessThan(230)
  expect(clearOf([210], [heading, ...rows], paidColumns(rows))).toEqual([210])
})

test('a sentence across the cut whose amount stands in the column moves no cut', () => {
  const rows = [120, 190].map((end) =>
    lineOf([word(10, end), number('7165', 200), word(250, 280), number('796', 300)], 1),
  )
  const words = ['Die', 'Stadt', 'Ulm', 'ist', 'Stadtkreis;', 'sie', 'hat']
  const said = words.map((text, at): Token => ({ ...word(30 + 24 * at, 53 + 24 * at), text }))
  const sentence = lineOf([...said, number('7165', 200), word(223, 270)], 0)
  expect(clearOf([235], [sentence, ...rows], paidColumns([sentence, ...rows]))).toEqual([235])
})

test('districts in the first table that are called like cities on one page are no column that the second lacks', () => {
  const row = (left: number, key: string): Token[] => [
    word(left, left + 70),
    { kind: 'key', text: key.slice(2), digits: key, x0: left + 80, x1: left + 120, size: SIZE },
    word(left + 130, left + 180),
    number('7165', left + 190),
  ]
  const lines = Array.from({ length: ROWS }, (_, at) =>
    lineOf([...row(10, '08215111'), ...row(10 + PITCH, '08116033')], at),
  )
  const at = (index: number) => lines.flatMap(({ tokens }) => tokens[index] ?? [])
  const names = [...named(at(0), 5), ...named(at(2), ROWS), ...named(at(6), ROWS)]
  const few = names.map((column) =>
    column.places === 5 ? { ...column, pieces: column.pieces.slice(0, 5) } : column,
  )
  const [cut = 0] = cutsBetween(lines, [...columnsIn(at(3)), ...columnsIn(at(7))], few)
  expect(cut).toBeGreaterThan(10 + 190 + 4 * DIGIT)
  expect(cut).toBeLessThan(10 + PITCH)
})

test('no table begins between the words of a heading beside rows of the first', () => {
  const row = (left: number, at: number): Token[] => [
    number(String(11 + at), left + 10),
    number('7165', left + 60),
    word(left + 110, left + 160),
  ]
  const heading = (left: number): Token[] => [
    word(left - 2, left + 22),
    number('47', left + 25),
    word(left + 40, left + 90),
  ]
  const second = (at: number) => (at % 5 === 2 ? heading(10 + PITCH) : row(10 + PITCH, at))
  const lines = Array.from({ length: ROWS }, (_, at) => lineOf([...row(10, at), ...second(at)], at))
  const rows = lines.filter((_, at) => at % 5 !== 2)
  const column = (index: number) => rows.flatMap(({ tokens }) => tokens[index] ?? [])
  const first = lines.flatMap(({ tokens }) => tokens[1] ?? [])
  const amounts = [...columnsIn(first), ...columnsIn(column(4))]
  const [cut = 0] = cutsBetween(
    lines,
    amounts,
    [2, 5].flatMap((index) => named(column(index), ROWS)),
  )
  expect(cut).toBeGreaterThan(10 + 160)
  expect(cut).toBeLessThan(10 + PITCH - 2)
})

test('districts that look like names in the next table only are its own', () => {
  const [cut = 0] = cutOf(
    (row) => [
      rowOf(10, String(11 + row), '7165').slice(1),
      rowOf(10 + PITCH, String(31 + row), '9553').slice(1),
    ],
    0,
    [3],
  )
  expect(cut).toBeLessThan(24 + PITCH)
  expect(cut).toBeGreaterThan(10 + 150 + 2 * DIGIT)
})

test('persons behind the names end their table, though headings stand beside rows of the others', () => {
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const tokens = [46, 296, 546].flatMap((left, at) =>
      row % 3 === at - 1
        ? [word(left, left + 120)]
        : [
            number(String(111000 + row), left),
            number(String(7960 + row), left + 44),
            word(left + 76, left + 130),
            number(String(100 + row), left + 216),
          ],
    )
    return { line: { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }, tokens }
  })
  const columnsOf = (offset: number) =>
    [46, 296, 546].flatMap((left) => {
      const from = left + offset
      return columnsIn(
        lines.flatMap(({ tokens }) => tokens.filter(({ x0, x1 }) => x0 === from && x1 < left + 135)),
      )
    })
  const names = columnsOf(76).map((column) => ({
    ...column,
    pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
    places: ROWS,
  }))
  expect(cutsBetween(lines, columnsOf(44), names)).toEqual([(280 + 296) / 2, (530 + 546) / 2])
})

test('districts that look like names in the first table only begin it: what ends both ends the first', () => {
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const tokens = [10, 10 + PITCH].flatMap((left) => [
      word(left, left + 40),
      number('7165', left + 70),
      word(left + 100, left + 140),
      number(String(8117000 + row), left + 150),
    ])
    return { line: { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }, tokens }
  })
  const column = (index: number) => columnsIn(lines.flatMap(({ tokens }) => tokens[index] ?? []))
  const namesIn = (...indexes: readonly number[]) =>
    indexes.flatMap((index) =>
      column(index).map((each) => ({
        ...each,
        pieces: each.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
        places: ROWS,
      })),
    )
  const amounts = [...column(1), ...column(5)]
  for (const names of [namesIn(0, 2, 3, 6, 7), namesIn(2, 3, 6, 7)])
    expect(cutsBetween(lines, amounts, names)).toEqual([(202 + 10 + PITCH) / 2])
})

test('a long heading of the second table beside a row of the first hides no column before its names', () => {
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const tokens = [110, 460].flatMap((left, at) =>
      at === 1 && row % 5 === 0
        ? [word(left - 60, left + 15)]
        : [
            number(String(100 + row), left),
            word(left + 24, left + 90),
            number(String(79600 + row), left + 140),
            key(left + 190),
          ],
    )
    return { line: { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }, tokens }
  })
  const columnsOf = (offset: number, width: number) =>
    [110, 460].flatMap((left) =>
      columnsIn(
        lines.flatMap(({ tokens }) =>
          tokens.filter(({ x0, x1 }) => x0 === left + offset && x1 === x0 + width),
        ),
      ),
    )
  const names = columnsOf(24, 66).map((column) => ({
    ...column,
    pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
    places: ROWS,
  }))
  const [cut, ...others] = cutsBetween(lines, columnsOf(140, 5 * DIGIT), names)
  expect(others).toEqual([])
  expect(cut).toBeGreaterThan(110 + 190 + 32)
  expect(cut).toBeLessThan(460 - 60)
})

test('addresses above the tables name places left of the first amounts, and begin no table', () => {
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const tokens = [46, 340].flatMap((left) => [
      number(String(row + 1), left),
      number(String(7960 + row), left + 24),
      key(left + 70),
      word(left + 116, left + 176),
    ])
    return { line: { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }, tokens }
  })
  const columnsOf = (offset: number, width: number) =>
    [46, 340].flatMap((left) =>
      columnsIn(
        lines.flatMap(({ tokens }) =>
          tokens.filter(({ x0, x1 }) => x0 === left + offset && x1 === x0 + width),
        ),
      ),
    )
  const named = columnsOf(116, 60).map((column) => ({
    ...column,
    pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [piece] })),
    places: ROWS,
  }))
  const seats = [0, 1, 2].map((at) => ({ x0: 43, x1: 87, ags: String(at), amounts: [] }))
  const addresses = { x0: 43, x1: 87, pieces: seats, places: 3 }
  const [cut, ...others] = cutsBetween(lines, columnsOf(24, 4 * DIGIT), [addresses, ...named])
  expect(others).toEqual([])
  expect(cut).toBeGreaterThan(46 + 176)
  expect(cut).toBeLessThan(340)
})

test('names of the last of three tables do not end the second, though they lie as far behind it as its own amounts', () => {
  const tables = [
    [72, 362],
    [436, 735],
    [809, 1105],
  ] as const
  const lines = Array.from({ length: ROWS }, (_, row): TokenLine => {
    const tokens = tables.flatMap(([name, amount]) => [
      word(name, name + 45),
      number(String(7960 + row), amount),
    ])
    return { line: { page: 1, y: 20 * row, size: SIZE, words: [], text: '' }, tokens }
  })
  const at = (from: number) =>
    columnsIn(lines.flatMap(({ tokens }) => tokens.filter(({ x0 }) => x0 === from)))
  const names = tables.flatMap(([name]) =>
    at(name).map((column) => ({
      ...column,
      pieces: column.pieces.map((piece) => ({ ...piece, ags: '', amounts: [] })),
      places: ROWS,
    })),
  )
  const amounts = tables.flatMap(([, amount]) => at(amount))
  const [first = 0, second = 0] = cutsBetween(lines, amounts, names)
  expect([first > 362 && first < 436, second > 735 && second < 809]).toEqual([true, true])
})
