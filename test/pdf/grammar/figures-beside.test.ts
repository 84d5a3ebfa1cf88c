import { expect, test } from 'vitest'
import { figuresBeside } from '../../../src/pdf/grammar/figures-beside.js'
import type { RowSegment } from '../../../src/pdf/grammar/row-grammar.js'
import { gridLine } from '../support/grid-lines.js'
import { numberToken } from '../support/tokens.js'

const counts = [120, 21, 339, 15, 183, 27, 750, 54, 99, 6]
const at = (text: string, x0: number) => ({ ...numberToken(text.split(',')[0] ?? '', x0, x0 + 20, 10), text })

/**
 * @param own numbers of the first row in the column where the others have their share
 * @param beside another number of the row
 * @returns those that should follow from their amount
 */
function disagreeing(own: readonly string[], beside: string) {
  const rows = counts.map((count, index): RowSegment => {
    const amount = at(String(count * 796), 320)
    const shares = index === 0 ? own : [`${count},00`]
    const tokens = [...shares.map((text) => at(text, 200)), at(beside, 240), amount]
    const lines = [{ ...gridLine('Backnang', 12 * index, amount), tokens }]
    return { kind: 'row', lines, line: lines[0] ?? expect.fail(), name: 'Backnang', cell: null, key: null }
  })
  const pieces = rows.flatMap((row) =>
    row.line.tokens.flatMap((token) => (token.x0 === 200 ? { row, token, x0: 200, x1: 220 } : [])),
  )
  const column = { x0: 200, x1: 220, pieces, rows, paid: rows.length, heading: 'Anteil' }
  return figuresBeside([[column]], [], () => []).disagreeing.map(({ number }) => number)
}

test('a number of a remark that reaches into the column of another table is none of it, where that of its row holds', () => {
  expect(disagreeing(['120,00'], '1')).toEqual([])
  expect(disagreeing(['2017', '120,00'], '1')).toEqual([])
  expect(disagreeing(['2017'], '1')).toEqual(['2017'])
  expect(disagreeing(['2017'], '120,00')).toEqual([])
  expect(disagreeing(['2017'], '120')).toEqual(['2017'])
  expect(disagreeing(['150,00'], '120,00')).toEqual(['150,00'])
})
