import { expect, test } from 'vitest'
import { movedColumns } from '../../../src/pdf/grammar/moved-columns.js'
import { type TokenLine, tokensOf } from '../../../src/pdf/layout/token.js'

const SIZE = 7
const WIDTH = 4

/** Words at their left edges, each as wide as its letters. */
function lineOf(...cells: readonly (readonly [x: number, text: string])[]) {
  const words = cells.map(([x, text]) => ({ text, x0: x, x1: x + WIDTH * text.length, size: SIZE }))
  const line = { page: 1, y: 0, size: SIZE, words, text: '' }
  return { line, tokens: tokensOf(line, () => false) }
}

const rows = ['Aach', 'Bahlingen', 'Calw', 'Denzlingen', 'Eisenbach', 'Forst'].map((name) =>
  lineOf([20, name], [200, '12.345']),
)
const moved = (lines: Parameters<typeof movedColumns>[0]) => [
  ...movedColumns(
    lines,
    () => false,
    (cents) => cents > 100_000,
  ),
]

test('amounts that end and begin elsewhere from one row on are a column that has moved', () => {
  const above = Array.from({ length: 6 }, () => lineOf([20, 'Gaggenau'], [160, '12.345']))
  expect(moved([...above, ...rows])).toEqual([rows[0]])
})

test('another table may have a column more, as long as none of its amounts stands where one did before', () => {
  const above = Array.from({ length: 6 }, () => lineOf([20, 'Gaggenau'], [160, '12.345']))
  const withHalf = (x: number) =>
    rows.map(({ line }) => lineOf([20, line.words[0]?.text ?? ''], [200, '12.346'], [x, '6.173']))
  const apart = withHalf(240)
  expect(moved([...above, ...apart])).toEqual([apart[0]])
  expect(moved([...above, ...withHalf(164)])).toEqual([])
})

test('sums in headings, behind words without a gap, are no column from which one has moved', () => {
  const headings = ['98.765', '98.765', '54.321', '54.321'].map((sum) =>
    lineOf([20, 'Verband'], [51, '–'], [58, sum]),
  )
  expect(moved([...headings, ...rows])).toEqual([])
})

test('a sum that a heading says beside a row abreast hides no column that has moved', () => {
  const abreast = (left: number, right: number) =>
    Array.from({ length: 6 }, () =>
      lineOf([20, 'Gaggenau'], [left, '12.345'], [300, 'Ettlingen'], [right, '23.456']),
    )
  const above = abreast(160, 460)
  const said = lineOf([20, 'Gaggenau'], [160, '12.345'], [300, 'Verband'], [331, '–'], [338, '98.765'])
  const below = abreast(200, 500)
  expect(moved([...above, said, ...below])).toEqual([below[0]])
})

test('a city and its sum beside rows of a table abreast tell no column from which the next rows have moved', () => {
  const abreast = (left: number, one: string, other: string) =>
    lineOf([20, 'Gaggenau'], [left, one], [300, 'Ettlingen'], [460, other])
  const city = ['4.776', '5.573'].map((other) => abreast(160, '271.889', other))
  const heading = lineOf([20, 'Calw'], [300, 'Ettlingen'], [460, '7.961'])
  const below = ['13.533', '35.824', '39.711', '31.047'].map((one) => abreast(180, one, '3.980'))
  expect(moved([...city, heading, ...below])).toEqual([])
  expect(moved([...city.slice(1), abreast(160, '272.685', '6.369'), heading, ...below])).toEqual([below[0]])
})

test('the last rows of tables abreast, in the first of them alone, move no column; another table below them does', () => {
  const abreast = Array.from({ length: 6 }, () =>
    lineOf([20, 'Gaggenau'], [160, '12.345'], [300, 'Ettlingen'], [460, '23.456']),
  )
  const last = ['12.345', '8.757', '11.145'].map((amount) => lineOf([20, 'Wald'], [160, amount]))
  const sums = ['Bodenseekreis', 'Enzkreis', 'Ostalbkreis', 'Zollernalbkreis'].map((name) =>
    lineOf([20, name], [380, '612.345']),
  )
  expect(moved([...abreast, ...last, ...sums])).toEqual([sums[0]])
})

test('an amount whose currency stands below it ends where the others end with theirs', () => {
  const row = (right: number, amount: string, unit: string) =>
    lineOf(
      [20, 'Wald'],
      [right - WIDTH * (amount.length + (unit === '' ? 0 : unit.length + 1)), amount],
      ...(unit === '' ? [] : [[right - WIDTH * unit.length, unit] as const]),
    )
  const table = (right: number) => [
    row(right, '12.345', 'Euro'),
    row(right, '612.345', ''),
    row(right, '7.960', 'Euro'),
    row(right, '23.456', 'Euro'),
  ]
  const below = table(260)
  expect(moved([...table(190), ...table(190), ...below, ...table(260)])).toEqual([below[0]])
})

test('a number of a column beside the amounts, in a row without one, moves no column', () => {
  const row = (number: string, x: number, amount: string) => lineOf([5, number], [30, 'Calw'], [x, amount])
  const heading = lineOf([30, 'Landkreis'])
  const counted = ['12.345', '23.456', '34.567', '45.678'].map((amount, at) => row(`${at + 1}.`, 200, amount))
  const lines = [
    ...counted,
    heading,
    lineOf([30, 'Summe'], [200, '98.765']),
    row('795.', 200, '-'),
    heading,
    row('796.', 200, '-'),
    heading,
    ...counted,
  ]
  const movedIn = (all: typeof lines) =>
    movedColumns(
      all,
      () => false,
      (cents) => cents === 796_00 || cents > 1_000_000,
    )
  expect(movedIn(lines)).toEqual(new Set())
  const other = row('10.', 160, '12.345')
  expect(movedIn([...counted, heading, other, heading, ...counted])).toContain(other)
})

test('the counts of one table may end where the amounts of a single row end, below a heading and a sum on no rate', () => {
  const row = (name: string, left: number, count: string, amount: string) =>
    lineOf([5, name], [left - WIDTH * count.length, count], [left + 50 - WIDTH * amount.length, amount])
  const table = () =>
    ['12.345,00', '23.456,00', '34.567,00', '45.678,00'].map((amount) => row('Calw', 200, '57', amount))
  const single = (sum: string) => [row('Summe', 150, '704', sum), row('Ulm', 150, '704', '56.044,00')]
  for (const sum of ['56.044,00', '100.000,00']) {
    const [heading, other, last] = [lineOf([30, 'Stadtkreis']), lineOf([35, 'Kreis']), table()]
    const lines: readonly TokenLine[] = [...table(), heading, ...single(sum), other, ...last]
    const found = movedColumns(
      lines,
      () => false,
      (cents) => cents > 1_000_000 && cents !== 10_000_000,
    )
    expect([...found].map((line) => lines.indexOf(line))).toEqual([5, 8])
  }
})

test('a single row of amounts with a currency before them may stand below a caption, or in a table that the file declares', () => {
  const row = (right: number, amount: string, table?: number, count = '1.994'): TokenLine => {
    const left = right - WIDTH * amount.length
    const made = lineOf(
      [5, 'Calw'],
      [left - 2 * WIDTH, '€'],
      [left, amount],
      [right + 40 - WIDTH * count.length, count],
    )
    return table === undefined ? made : { ...made, line: { ...made.line, table } }
  }
  const amounts = ['12.345,00', '23.456,00', '4.567,00', '45.678,00', '56.789,00']
  const table = (number?: number) => amounts.map((amount) => row(150, amount, number))
  const movedIn = (lines: readonly TokenLine[]) =>
    [
      ...movedColumns(
        lines,
        () => false,
        (cents) => cents >= 400_000 && cents < 10_000_000,
      ),
    ].map((line) => lines.indexOf(line))
  const caption = lineOf([5, 'Tabelle'], [40, '7:'], [50, 'Heilbronn'])
  const captioned = { ...caption, line: { ...caption.line, text: 'Tabelle 7: Heilbronn' } }
  expect(movedIn([...table(), captioned, row(110, '98.765,00'), captioned, ...table()])).toEqual([5, 8])
  expect(movedIn([...table(1), row(110, '98.765,00', 2), ...table(3)])).toEqual([5, 6])
  expect(movedIn([...table(), row(110, '98.765,00'), ...table()])).toEqual([])
  // What ends where the amounts of the next table do is none of that.
  expect(movedIn([...table(1), row(110, '98.765,00', 2, '118.148'), ...table(3)])).toEqual([5, 6])
})

test('the heading of a district just above a column that has moved is of the table below', () => {
  const above = Array.from({ length: 6 }, () => lineOf([20, 'Gaggenau'], [160, '12.345']))
  const [sum, heading] = [lineOf([20, 'zusammen:'], [58, '98.765']), lineOf([20, 'Ortenaukreis'])]
  const found = movedColumns(
    [...above, sum, heading, ...rows],
    () => false,
    (cents) => cents > 100_000,
    (line) => line === heading,
  )
  expect([...found]).toEqual([heading])
})

test('a longer amount moves no column where all rows begin alike, whatever edge the rows of a table of sums share', () => {
  const amounts = ['12.345', '23.456', '1.612.345', '34.567', '45.678', '56.789']
  const many = Array.from({ length: 8 }, () => amounts).flat()
  const own = many.flatMap((amount) => [lineOf([20, 'Wald'], [200, amount]), lineOf([20, 'Landkreis'])])
  const sums = ['612.345', '71.234', '823.456'].map((sum) =>
    lineOf([20, 'Enzkreis'], [236 - WIDTH * sum.length, sum]),
  )
  const lines: TokenLine[] = [...own, ...sums]
  expect(moved(lines).filter((line) => lines.indexOf(line) < own.length)).toEqual([])
})

test('a head parts tables itself, also above a row without an amount in the column that moved', () => {
  const head = lineOf([20, 'Gemeinde'], [200, 'Betrag'], [280, 'Betrag'])
  const pairs = (x: number, amount: string) => lineOf([20, 'Gaggenau'], [200, '12.345'], [x, amount])
  const [above, below] = [300, 270].map((x) => Array.from({ length: 6 }, () => pairs(x, '12.345')))
  const lines = [...(above ?? []), head, pairs(290, '-'), ...(below ?? [])]
  const isAmount = (cents: number) => cents > 100_000
  expect([...movedColumns(lines, (line) => line === head, isAmount)]).toEqual([])
  expect([...movedColumns(lines, () => false, isAmount)]).toEqual([lines[8]])
})
