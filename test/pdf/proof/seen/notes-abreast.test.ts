import { expect, test } from 'vitest'
import type { TextRun } from '../../../../src/pdf/document/paint/painting.js'
import type { NotedLine } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { notesApart } from '../../../../src/pdf/proof/seen/notes-abreast.js'

type Word = readonly [text: string, x0: number, x1: number]

function line(y0: number, height: number, words: readonly Word[]): NotedLine {
  const pieces = words.map(([text, x0, x1]) => ({ text, box: { x0, x1, y0, y1: y0 + 0.7 * height } }))
  const text = words.map((word) => word[0]).join(' ')
  const box = { x0: 0, x1: 500, y0, y1: y0 + 0.7 * height }
  const runs = pieces.map((piece) => ({ ...piece, height }) as unknown as TextRun)
  const place = { page: 2, isBesideRows: true, isBehindTable: true, isTurned: false }
  return { ...place, kind: 'heading', text, box, height, runs, pieces }
}

const marks = line(100, 6, [
  ['1', 20, 24],
  ['2', 200, 204],
])
const words = (second: number) =>
  line(101.7, 9, [
    ['Gleichnamige', 27, 80],
    ['Gemeinde.', 83, 120],
    ['Kein', second, second + 20],
    ['Betrag.', second + 23, second + 60],
  ])
const textsOf = (...lines: readonly NotedLine[]) => notesApart(lines).map(({ text }) => text)

test('notes side by side are one each, where their raised marks make a line of their own', () => {
  expect(textsOf(marks, words(207))).toEqual(['1 Gleichnamige Gemeinde.', '2 Kein Betrag.'])
})

test.each([
  ['that do not begin behind their marks', [marks, words(150)]],
  ['of several lines', [marks, words(207), line(110, 9, [['Er steht Wört zu.', 27, 100]])]],
  ['below other marks', [marks, line(120, 9, [['Kein Betrag.', 27, 80]])]],
])('words %s stay one line', (_, lines) => {
  expect(textsOf(...lines)).toEqual(lines.map(({ text }) => text))
})
