import { expect, test } from 'vitest'
import { cellsAround } from '../../../src/pdf/grammar/cells-beside.js'
import type { GridLine } from '../../../src/pdf/grammar/grid.js'
import type { Segment } from '../../../src/pdf/grammar/row-grammar.js'
import { gridLine } from '../support/grid-lines.js'

const cellLine = (text: string, y: number): GridLine => ({
  ...gridLine('', y),
  tokens: [{ kind: 'word', text, x0: 10, x1: 80, size: 9 }],
})
const text = (line: GridLine): Segment => ({ kind: 'text', lines: [line] })

test('a cell of two lines stands around the middle of its row', () => {
  const line = gridLine('Rosenberg', 26)
  const row = { kind: 'row', lines: [line], line, name: 'Rosenberg', cell: null, key: null } as const
  const around = (above: number, below: number) => {
    const lines = [cellLine('NECKAR-ODENWALD-', above), cellLine('KREIS', below)].map(text)
    const found = cellsAround([...lines.slice(0, 1), row, ...lines.slice(1)])
    return found.get(row)?.map((cell) => cell.text)
  }
  expect(around(20, 32)).toEqual(['NECKAR-ODENWALD- KREIS'])
  expect(around(20, 90)).toBeUndefined()
})

test('a cell that begins beside its row goes on right below it', () => {
  const line = { ...gridLine('Malsch', 20), tokens: cellLine('LANDKREIS', 20).tokens }
  const row = { kind: 'row', lines: [line], line, name: 'Malsch', cell: null, key: null } as const
  const goingOn = (below: number) =>
    cellsAround([row, text(cellLine('KARLSRUHE', below))])
      .get(row)
      ?.map((cell) => cell.text)
  expect(goingOn(30)).toEqual(['LANDKREIS KARLSRUHE'])
  expect(goingOn(90)).toBeUndefined()
})
