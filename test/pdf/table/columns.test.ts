import { expect, test } from 'vitest'
import type { Line } from '../../../src/pdf/ink/line.js'
import type { Word } from '../../../src/pdf/ink/word.js'
import { cellsOf, coverageOf, findBoundaries } from '../../../src/pdf/table/columns.js'

function line(...pieces: [text: string, x0: number, x1: number][]): Line {
  const words: Word[] = pieces.map(([text, x0, x1]) => ({ text, x0, x1, size: 10 }))
  return { page: 1, section: 1, y: 0, size: 10, words, text: words.map(({ text }) => text).join(' ') }
}

const rows = [
  line(
    ['Bad', 50, 68],
    ['Boll', 71, 88],
    ['Göppingen', 150, 200],
    ['12', 290, 300],
    ['345', 303, 320],
    ['€', 324, 330],
  ),
  line(['Villingen-Schwenningen', 50, 140], ['Calw', 150, 172], ['796', 303, 320], ['€', 324, 330]),
]

test('gutters lie where no row prints; spaces inside a cell are none', () => {
  const boundaries = findBoundaries(coverageOf(rows), 0)
  expect(boundaries).toHaveLength(2)
  expect(rows.map((row) => cellsOf(row, boundaries))).toEqual([
    ['Bad Boll', 'Göppingen', '12 345 €'],
    ['Villingen-Schwenningen', 'Calw', '796 €'],
  ])
})

test('a gutter bears as many rows as it is told', () => {
  const wide = line(['Eggenstein-Leopoldshafen-und-mehr', 50, 160])
  const many = [...rows, ...rows, ...rows, wide]
  expect(findBoundaries(coverageOf(many), 0)).toHaveLength(1)
  expect(findBoundaries(coverageOf(many), 1)).toHaveLength(2)
})
