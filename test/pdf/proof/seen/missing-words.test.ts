import { describe, expect, test } from 'vitest'
import { line, parseSmall, placeOf, smallTruth } from '../../support/small-pdf.js'

const [ROW, OTHER] = [4, 20]
/** Points from the left: before the names, behind the amounts, and farther. */
const [BEFORE, BEHIND, FARTHER] = [105, 460, 520]

type Column = readonly [x: number, textOf: (row: number) => string]

/** @param columns what stands beside each row, at some place */
async function told(columns: readonly Column[], legend = '') {
  const cells = columns.flatMap(([x, textOf]) =>
    smallTruth.map((_, row) => line(textOf(row), x, placeOf('amount', row).y)),
  )
  const { verdict, findings } = await parseSmall({ after: [...cells, line(legend, 50, 40)].join('\n') })
  const words = findings.flatMap(({ code, args }) =>
    code === 'missing-beside' && 'word' in args ? args.word : code === 'not-proven' ? code : [],
  )
  return { verdict, words }
}

const without = (rows: readonly number[], text: string) => (row: number) => (rows.includes(row) ? '' : text)
const isLeast = (row: number) => smallTruth[row]?.amount === Math.min(...smallTruth.map((one) => one.amount))

describe('a word beside nearly all amounts that is missing beside a few leaves the table read', () => {
  test.each(['bewilligt', 'ja', 'X', 'x', '1', '+', 'am 12.03.2018'])('%s', async (word) => {
    expect(await told([[BEHIND, without([ROW], word)]])).toEqual({ verdict: 'read', words: [word] })
    const both = await told([[BEHIND, without([ROW, OTHER], word)]])
    expect(both).toEqual({ verdict: 'read', words: [word, word] })
  })

  test('before the names', async () => {
    expect(await told([[BEFORE, without([ROW], 'x')]])).toEqual({ verdict: 'read', words: ['x'] })
  })

  test('where another column has the same word', async () => {
    const found = await told([
      [BEHIND, without([ROW], 'ja')],
      [FARTHER, () => 'ja'],
    ])
    expect(found).toEqual({ verdict: 'read', words: ['ja'] })
  })

  test('where a legend says what is not understood', async () => {
    const found = await told([[BEHIND, without([ROW], 'X')]], 'X = Bescheid ergangen')
    expect(found).toEqual({ verdict: 'read', words: ['X'] })
  })
})

const harmless: Readonly<Record<string, readonly Column[]>> = {
  'a word beside all': [[BEHIND, () => 'bewilligt']],
  'one that exactly the least amounts have not': [[BEHIND, (row) => (isLeast(row) ? '' : 'X')]],
  'a column that many rows lack': [[BEHIND, (row) => (row % 3 === 0 ? '' : 'X')]],
  'the kind of a place': [[BEHIND, without([ROW], 'Gemeinde')]],
  'the district': [[BEHIND, without([ROW], 'Lörrach')]],
  'a unit': [[BEHIND, without([ROW], 'Euro')]],
  'a nought': [[BEHIND, without([ROW], '0')]],
  'a stroke': [[BEHIND, without([ROW], '–')]],
  'a column of many words': [[BEHIND, (row) => (row % 3 ? 'Amt' : row === 3 ? '' : `Haus ${row}`)]],
}

describe('is no finding', () => {
  test.each(Object.entries(harmless))('%s', async (_, columns) => {
    expect(await told(columns)).toEqual({ verdict: 'proven', words: [] })
  })

  test('a sign that a legend explains', async () => {
    const found = await told([[BEHIND, without([ROW], 'X')]], 'X = Mitglied einer Verwaltungsgemeinschaft')
    expect(found).toEqual({ verdict: 'proven', words: [] })
  })
})
