import { describe, expect, test } from 'vitest'
import { moreInCells } from '../../../../src/pdf/proof/seen/more-in-cells.js'
import { argsOf } from '../../../support/args-of.js'
import { rowAt } from '../../support/row-at.js'
import { register } from '../../support/world.js'

const [ROWS, ONE, WIDE, AMOUNT] = [120, 40, 4, 400]
const DISTRICTS = ['Ortenaukreis', 'Calw', 'Biberach', 'Breisgau-Hochschwarzwald']

/** @param edge where all cells begin, or end. @param textsOf what stands in the cells of each row */
function told(edge: 'left' | 'right', ...textsOf: readonly ((row: number) => string)[]) {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const [y0, y1] = [12 * at, 12 * at + 10]
    const words = textsOf.flatMap((textOf, column) => {
      const text = textOf(at)
      const x0 = (edge === 'left' ? 200 : 300 - WIDE * text.length) - 100 * column
      return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
        const from = x0 + WIDE * index
        return { text: word, box: { page: 1, x0: from, x1: from + WIDE * word.length, y0, y1 } }
      })
    })
    return rowAt(at, AMOUNT, { text: `Ort ${at} ${796 * at}`, others: words })
  })
  return moreInCells(rows, register, 2018).map((one) => argsOf(one).word)
}

const except = (usual: (row: number) => string, other: string) => (row: number) =>
  row === ONE ? other : usual(row)
const persons = (row: number) => String(3 + ((row * 37) % 191))
const district = (row: number) => (row === 7 ? 'SK Ulm' : `LK ${DISTRICTS[row % DISTRICTS.length]}`)

describe('a cell that says more than the others of its column is a doubt', () => {
  test.each(['vorl. 130', '130 strittig', '130 bis 30.6.', '130 ?', '130?', '> 130'])(
    '"%s" among numbers',
    (text) => {
      expect(told('right', except(persons, text))).toEqual([text])
      expect(told('left', except(persons, text))).toEqual([text])
    },
  )

  test.each([
    'LK Calw bis 30.6.',
    'LK Calw vorl.',
    'LK Calw 2016',
    'für LK Calw Rosenberg',
    'LK Calw ?',
    'LK Calw 14.580',
  ])('"%s" among districts', (text) => {
    expect(told('left', except(district, text))).toEqual([text])
  })
})

describe('says no more of its row than others do', () => {
  test.each([
    ['130 Personen', persons],
    ['k. A.', persons],
    ['130 Stand 30.6.', persons],
    ['1.302', persons],
    ['Stadtkreis Calw', district],
    ['LK Calw 12', district],
  ])('"%s"', (text, usual) => {
    expect(told('left', except(usual, text))).toEqual([])
  })

  test('a column of which each cell has words of its own', () => {
    expect(told('left', (row) => `Frau Nachname${row}`)).toEqual([])
  })

  test('a cell that the next one touches', () => {
    const files = (row: number) => (row === ONE ? 'über Nachbargemeinde 41-5913' : `41-${5913 + row}`)
    const notes = (row: number) => (row % 3 === 0 ? 'über Nachbargemeinden' : '')
    expect(told('right', files)).toEqual([files(ONE)])
    expect(told('right', files, notes)).toEqual([])
  })

  test('a word that stands in many of its cells', () => {
    expect(told('left', (row) => (row % 9 === 0 ? `${district(row)} Land` : district(row)))).toEqual([])
  })
})
