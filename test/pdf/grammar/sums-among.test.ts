import { expect, test } from 'vitest'
import { placeCell } from '../../../src/domain/places/place-cell.js'
import type { RowSegment } from '../../../src/pdf/grammar/row-grammar.js'
import { rowsByPlace, sumsAmong } from '../../../src/pdf/grammar/sums-among.js'
import { amountIn } from '../../../src/pdf/words/number.js'
import { names } from '../support/world.js'

function rowOf(name: string, amount: string, isStray: boolean): RowSegment {
  const at = { x0: 0, x1: 0, size: 9 }
  const printed = amountIn(amount)
  if (!printed) throw new Error(`${amount} is no amount`)
  const line = {
    line: { page: 1, y: 0, size: 9, words: [], text: `${name} ${amount}` },
    tokens: [],
    amount: { ...at, text: amount, kind: 'number' as const, amount: printed, sign: '' as const },
    isStray,
    unreadable: null,
    name,
    nameAt: null,
    key: null,
    isHead: false,
    band: 0,
  }
  return { kind: 'row', lines: [line], line, name, cell: placeCell(names, name), key: null }
}

test('of two rows of one place, the one whose amount stands beside its column is none', () => {
  const rows = [rowOf('Biberach', '35.824', false), rowOf('Biberach', '1.598.529', true)]
  expect([...sumsAmong(rows, rowsByPlace(rows, names), names)]).toEqual([rows[1]])
})
