import { expect, test } from 'vitest'
import {
  amountColumns,
  fullAmong,
  rivalsBy,
  withoutHeadings,
  withoutKeys,
} from '../../../src/pdf/grammar/amount-columns.js'
import { type HeadPlaces, headPlaces } from '../../../src/pdf/grammar/head-places.js'
import type { Column, Interval } from '../../../src/pdf/grammar/intervals.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'

const columnOf = (x0: number, count: number): Column<Interval> => {
  const pieces = Array.from({ length: count }, () => ({ x0, x1: x0 + 30 }))
  return { x0, x1: x0 + 30, pieces }
}
const [names, first, second] = [columnOf(120, 3), columnOf(300, 50), columnOf(600, 4)]

test('a few sums in headings are no column of amounts beside those of the rows', () => {
  const paid = [...names.pieces, ...first.pieces, ...second.pieces]
  expect(fullAmong(paid)([names, first], new Map())).toEqual([first])
})

test('the second of two tables, short on this page, is full in the document; and one alone is full', () => {
  const paid = [...columnOf(300, 500).pieces, ...columnOf(600, 480).pieces]
  expect(fullAmong(paid)([first, second], new Map())).toEqual([first, second])
  expect(fullAmong(paid)([names], new Map())).toEqual([names])
})

test('the only row of the second of two tables stands below the words that stand above the first', () => {
  const word = (text: string, x0: number) => ({ kind: 'word', text, x0, x1: x0 + 30, size: 8 }) as const
  const head = (...texts: string[]) =>
    headPlaces([{ tokens: texts.map((text, at) => word(text, [210, 300, 510, 600][at] ?? 0)) }])
  const single = columnOf(600, 1)
  const full = (said: HeadPlaces) => fullAmong(first.pieces)([first, single], said)
  expect(full(head('Gemeinde', 'Betrag', 'Gemeinde', 'Betrag'))).toEqual([first, single])
  expect(full(head('Gemeinde', 'Betrag', 'Gemeinde', 'Stand'))).toEqual([first])
  expect(full(head('Gemeinde', 'Betrag', 'Bemerkung', 'Betrag'))).toEqual([first])
})

test('a column that few tables have is theirs, where all of their rows with amounts of another column have one in it', () => {
  const instalments = { ...second, pieces: second.pieces.slice(0, 2) }
  const numbered = (piece: Interval) => ({ ...piece, kind: 'number' as const }) as never
  const rows = first.pieces.map((piece, at) => ({
    tokens: [piece, instalments.pieces[at] ?? []].flat().map(numbered),
  }))
  const columnIn = (x0: number) => ({
    x0,
    x1: x0 + 30,
    pieces: rows.flatMap(({ tokens }) => tokens.filter((token: Interval) => token.x0 === x0)),
  })
  const columns = [columnIn(300), columnIn(600)]
  const rivalsAmong = rivalsBy(columnOf(600, 500).pieces)
  expect(rivalsAmong(columns, rows)).toEqual(columns.slice(0, 1))
  // Those of another table on the page.
  const apart = rows.flatMap(({ tokens }) => tokens.map((token) => ({ tokens: [token] })))
  expect(rivalsAmong(columns, apart)).toEqual(columns.slice(1))
})

/** @param cells texts with the places where they begin; each letter is five points wide */
function lineOf(...cells: readonly (readonly [text: string, x: number])[]) {
  const words = cells.flatMap(([text, left]) => {
    let x = left
    return text.split(' ').map((word) => {
      const x0 = x
      x += 5 * word.length + 3
      return { text: word, x0, x1: x - 3, size: 10 }
    })
  })
  const line = { page: 1, y: 20, size: 10, words, text: '' }
  return { line, tokens: tokensOf(line, () => false) }
}

test('numbers of captions over a column are none of its numbers', () => {
  const captions = ['Tabelle 15: Karlsruhe', 'Tabelle 16: Calw', 'Tabelle 17: Ulm'].map((text) =>
    lineOf([text, 40]),
  )
  const row = lineOf(['3.184', 70], ['Oberkochen', 150])
  const found = amountColumns([...captions, row], (cents) => cents === 3_184_00)
  expect(found.map(({ x0, x1 }) => [x0, x1])).toEqual([[70, 95]])
})

test('sums that run on from the words of headings are no column where rows have another', () => {
  const heading = (text: string) => lineOf([`Verwaltungsgemeinschaft ${text} – 46.172`, 40])
  const row = (text: string) => lineOf([text, 70], ['46.172', 330])
  const lines = [heading('Neuffen'), row('Beuren'), row('Kohlberg'), heading('Nellingen'), row('Owen')]
  const columns = amountColumns(lines, () => true)
  expect(columns).toHaveLength(2)
  expect(withoutHeadings(columns, lines).map(({ x0 }) => x0)).toEqual([330])
  const alone = [heading('Neuffen'), heading('Nellingen')]
  expect(
    withoutHeadings(
      amountColumns(alone, () => true),
      alone,
    ),
  ).toHaveLength(1)
})

test('sums of headings beside the rows of a table abreast are no column, as their words run over one', () => {
  const heading = (text: string) => lineOf([`Verbandsgemeinschaft ${text} 46.172`, 40])
  const abreast = (left: ReturnType<typeof lineOf>) => ({
    tokens: [...left.tokens, ...lineOf(['46.172', 430], ['Neckartenzlingen', 465]).tokens],
  })
  const row = (text: string) => lineOf(['46.172', 70], [text, 105])
  const lines = [heading('Neuffen'), row('Beuren'), heading('Owen'), row('Kohlberg')].map(abreast)
  const columns = amountColumns(lines as never, () => true)
  expect(columns).toHaveLength(3)
  expect(withoutHeadings(columns, lines).map(({ x0 }) => x0)).toEqual([70, 430])
})

test('sums that headings say behind a dash are no column, though their words run over none', () => {
  const heading = (text: string) => lineOf([`Verbandsgemeinschaft ${text} – 46.172`, 40])
  const row = (text: string) => lineOf([text, 40], ['46.172', 330])
  const abreast = (left: ReturnType<typeof lineOf>) => ({
    tokens: [...left.tokens, ...lineOf(['Neckartenzlingen', 400], ['46.172', 600]).tokens],
  })
  const lines = [heading('Neuffen'), row('Beuren'), heading('Owen'), row('Kohlberg')].map(abreast)
  const columns = amountColumns(lines as never, () => true)
  expect(columns).toHaveLength(3)
  expect(withoutHeadings(columns, lines).map(({ x0 }) => x0)).toEqual([330, 600])
})

test('a key that is an amount by chance makes no column of its keys', () => {
  const lines = [
    lineOf(['117007', 200], ['41.396', 300]),
    lineOf(['Geislingen', 70], ['117024', 200], ['117.024', 300]),
  ]
  const columns = amountColumns(lines, (cents) => cents !== 117_007_00)
  const startsWithout = (isKey: (digits: string) => boolean) =>
    withoutKeys(columns, lines, isKey).map(({ x0 }) => x0)
  expect(startsWithout((digits) => ['08117007', '08117024'].includes(digits))).toEqual([300])
  expect(startsWithout((digits) => digits === '08117024')).toEqual([200, 300])
})

test('an amount beside another is that of a row, however near the name before it ends', () => {
  const lines = [lineOf(['Freiburg im Breisgau 991.916', 40], ['495.958', 330])]
  const columns = amountColumns(lines, () => true)
  expect(withoutHeadings(columns, lines)).toEqual(columns)
})

test('the year of a date is no amount of a column', () => {
  const columns = (...cells: readonly (readonly [string, number])[]) =>
    amountColumns([lineOf(...cells)], () => true).length
  expect(columns(['Stuttgart, Januar 2018', 40])).toBe(0)
  expect(columns(['Stuttgart, Januar', 40], ['2018', 200])).toBe(1)
})
