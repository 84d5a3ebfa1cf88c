import { expect, test } from 'vitest'
import { figuresBeside } from '../../../src/pdf/grammar/figures-beside.js'
import { otherNumberColumns } from '../../../src/pdf/grammar/numbers-beside.js'
import { personsBeside } from '../../../src/pdf/grammar/persons-beside.js'
import type { RowSegment } from '../../../src/pdf/grammar/row-grammar.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { numberToken } from '../support/tokens.js'

const number = (text: string, x0: number, x1: number) => numberToken(text, x0, x1, 9)

/** @param x points by which its persons stand further to the right */
function rowOf(persons: number, constituency: number, y: number, band = 0, x = 0): RowSegment {
  return rowWith([number(String(persons), 196.5 + x, 211.2 + x), number(String(constituency), 211.6, 221)], {
    persons,
    y,
    band,
  })
}

function rowWith(
  others: readonly Token[],
  { persons, y, band }: { persons: number; y: number; band: number },
): RowSegment {
  const amount = number(String(796 * persons), 300, 330)
  const tokens = [...others, amount]
  const words = { page: 1, y, size: 9, words: [], text: '' }
  const cells = { unreadable: null, name: 'Ort', nameAt: null, key: null, isHead: false, band }
  const line = { line: words, tokens, amount, isStray: false, ...cells }
  return { kind: 'row', lines: [line], line, name: 'Ort', cell: null, key: null }
}

test('two columns of numbers so narrow that they touch are two', () => {
  const rows = Array.from({ length: 12 }, (_, at) => rowOf(100 + at, 40 + (at % 7), 20 * at))
  const [columns = []] = otherNumberColumns(rows, [], new Set())
  expect(columns.map(({ pieces }) => pieces[3]?.token.text)).toEqual(['103', '43'])
})

test('persons that stand elsewhere on each page are told by the rate of those in the table beside them', () => {
  const first = Array.from({ length: 12 }, (_, at) => rowOf(100 + at, 40 + (at % 7), 20 * at))
  const second = Array.from({ length: 12 }, (_, at) =>
    rowOf(200 + 3 * at, 40 + (at % 7), 20 * at, 1, 400 + 30 * (at % 6)),
  )
  const persons = personsBeside(otherNumberColumns([...first, ...second], [], new Set()))
  expect(second.map((row) => persons?.of.get(row)?.text)).toEqual(second.map((_, at) => String(200 + 3 * at)))
})

test('persons of a wider table are none of the figures in the column of others where they stand', () => {
  const rowOfHalf = (persons: number, y: number, x = 0) =>
    rowWith([number(String(persons), 196 + x, 211 + x), number(String(398 * persons), 230 + x, 260 + x)], {
      persons,
      y,
      band: 0,
    })
  const rows = Array.from({ length: 12 }, (_, at) => rowOfHalf(100 + ((at * 7) % 12), 20 * at))
  const columns = otherNumberColumns([...rows, rowOfHalf(17, 300, 30)], [], new Set())
  const { disagreeing } = figuresBeside(columns, [personsBeside(columns)], () => [])
  expect(disagreeing).toEqual([])
})

test('the mark of a note that stands where tables of other widths have their persons counts nobody', () => {
  const rows = Array.from({ length: 12 }, (_, at) => rowOf(100 + at, 40 + (at % 7), 20 * at))
  const [marked = rows[0]] = rows.slice(5, 6).map((row) => {
    const [persons, ...others] = row.line.tokens
    const mark: Token = { kind: 'ordinal', text: '3)', value: 3, x0: 198, x1: 206, size: 9 }
    const line = { ...row.line, tokens: [mark, { ...(persons as Token), x0: 230, x1: 245 }, ...others] }
    return { ...row, lines: [line], line }
  })
  const all = rows.map((row, at) => (at === 5 && marked ? marked : row))
  const persons = personsBeside(otherNumberColumns(all, [], new Set()))
  expect(all.map((row) => persons?.of.get(row)?.text)).toEqual(all.map((_, at) => String(100 + at)))
})

test('running numbers that stand where tables of other widths have their persons count nobody', () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    rowWith([number(String(100 + 3 * at), 196.5, 211.2)], { persons: 100 + 3 * at, y: 20 * at, band: 0 }),
  )
  const wider = (running: number, persons: number, ...counted: readonly number[]) =>
    rowWith(
      [number(String(running), 196.5, 211.2), ...counted.map((count) => number(String(count), 230, 245))],
      { persons, y: 20 * running, band: 0 },
    )
  const countedIn = (all: readonly RowSegment[]) => {
    const persons = personsBeside(otherNumberColumns(all, [], new Set()))
    return all.slice(rows.length).map((row) => persons?.of.get(row)?.text)
  }
  expect(countedIn([...rows, wider(188, 5, 5), wider(189, 7, 7), wider(190, 0)])).toEqual([
    '5',
    '7',
    undefined,
  ])
  // A count that no other goes on with is what is printed of the persons.
  expect(countedIn([...rows, wider(188, 5, 5), wider(250, 7, 7)])).toEqual(['188', '250'])
})
