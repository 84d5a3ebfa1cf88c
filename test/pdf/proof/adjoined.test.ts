import { expect, test } from 'vitest'
import { rowsBelowNames } from '../../../src/pdf/proof/adjoined.js'
import type { IdentifiedRow } from '../../../src/pdf/proof/verdict.js'
import { printed, state } from '../support/evidence.js'

/** A row whose amount stands so many points below its name. */
function rowOf(name: string, below: number): IdentifiedRow {
  const [municipality] = state.municipalities
  if (!municipality) throw new Error('no place')
  const box = (x0: number, y: number) => ({ page: 1, x0, x1: x0 + 40, y0: y, y1: y + 8 })
  const boxes = { name: [box(50, 100)], amount: box(400, 100 + below), key: null }
  return { row: printed(name, 125, { boxes }), municipality, personsByRate: 1, printedPersons: null }
}

const names = (rows: readonly IdentifiedRow[], missing = state.municipalities.slice(0, 1)) =>
  rowsBelowNames(missing, { rows }).map(({ name }) => name)

test('an amount alone below its name may be that of a row whose name is lost, where a place has no row', () => {
  const rows = [rowOf('Adelberg', 0), rowOf('Aichelberg', 12), rowOf('Bretten', 0)]
  expect(names(rows)).toEqual(['Aichelberg'])
  expect(names(rows, [])).toEqual([])
})

test('it is none where it stands beside a line of its name, or where more rows are set so', () => {
  expect(names([rowOf('Adelberg', 0), rowOf('Aichelberg', 5)])).toEqual([])
  expect(names([rowOf('Adelberg', 12), rowOf('Aichelberg', 12), rowOf('Bretten', 0)])).toEqual([])
})
