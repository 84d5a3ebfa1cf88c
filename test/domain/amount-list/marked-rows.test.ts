import { describe, expect, it } from 'vitest'
import type { CellLook } from '../../../src/domain/amount-list/sheet-cell.js'
import { listOf } from './list-of.js'

const marksOf = (...args: Parameters<typeof listOf>) =>
  listOf(...args).notes.filter(({ code }) => code === 'cells-unheaded' || code === 'rows-coloured')

describe('a mark beside amounts in a column without a head', () => {
  const beside = (...cells: readonly string[]) =>
    marksOf(
      ['Gemeinde;Betrag;', ...cells.map((cell, at) => `Ort ${'abcdef'[at]};${1 + at};${cell}`)].join('\n'),
    )

  it('is told with its lines, and up to three of its texts', () => {
    expect(beside('x', '', 'y', 'x', 'z', 'w')).toEqual([
      { code: 'cells-unheaded', args: { lines: [2, 4, 5, 6, 7], texts: ['x', 'y', 'z'] } },
    ])
  })

  it('is none where it only fills the cell, or numbers all rows', () => {
    expect(beside('-', '–', '—', '/', '. .', '')).toEqual([])
    expect(beside('1', '2.', '3', '10.')).toEqual([])
    expect(beside('1', '', '3')).toMatchObject([{ args: { lines: [2, 4], texts: ['1', '3'] } }])
    expect(listOf('Gemeinde;Betrag;\nWehr;1;-').notes).toEqual([])
    expect(marksOf('Gemeinde;Betrag;\nWehr;1;x\nMurg;2')).toMatchObject([{ args: { lines: [2] } }])
    expect(beside('1', 'a2')).toHaveLength(1)
    expect(beside('1', '2a')).toHaveLength(1)
  })

  it('is looked for beside rows with amounts alone, and in columns without a head', () => {
    expect(marksOf('Gemeinde;Betrag;\nWehr;1;\nMurg;;x')).toEqual([])
    expect(marksOf('Gemeinde;Betrag;x\nWehr;1;y')).toEqual([])
    expect(marksOf('Gemeinde;Betrag;Bemerkung\nWehr;1;y')).toEqual([])
    expect(marksOf(';Gemeinde;Betrag\nx;Wehr;1')).toMatchObject([{ args: { lines: [2], texts: ['x'] } }])
  })
})

describe('the colour of a row', () => {
  const look = (fill: string | null, font: string | null = null): CellLook => ({ fill, font })
  /** @param looks of the amounts of the rows, or of another column */
  const coloured = (looks: readonly (CellLook | null)[], column = 1) => {
    const rows = looks.map((_, at) => `Ort ${'abcdefghi'[at]};${1 + at}`)
    const more = looks.flatMap((one, at) =>
      one ? [[at + 2, { looks: new Map([[column, one]]) }] as const] : [],
    )
    return marksOf(['Gemeinde;Betrag', ...rows].join('\n'), {}, Object.fromEntries(more))
  }

  it('is told where one in three or fewer differ, by ground or by letters', () => {
    expect(coloured([look('FF0000'), null, null])).toEqual([
      { code: 'rows-coloured', args: { lines: [2], by: 'fill' } },
    ])
    expect(coloured([null, null, look(null, 'FF0000')])).toEqual([
      { code: 'rows-coloured', args: { lines: [4], by: 'font' } },
    ])
    expect(coloured([look('FF0000'), null])).toEqual([])
  })

  it('is no mark where many colours are used and none is usual', () => {
    expect(coloured(['a', 'b', 'c', 'd'].map((fill) => look(fill)))).toEqual([])
    expect(coloured([look('a'), look('b'), look('c'), null, null, null])).toEqual([])
    expect(coloured([look('a'), look('b'), null, null, null, null])).toMatchObject([
      { args: { lines: [2, 3] } },
    ])
  })

  it('is none in a column of something else', () => {
    const looks = new Map([[1, look('a')]])
    expect(marksOf('Gemeinde;Bemerkung;Betrag\nA;;1\nB;;2\nC;;3', {}, { 2: { looks } })).toEqual([])
  })

  it('may be that of the name, and is told once and in the order of the lines', () => {
    expect(coloured([null, look('a'), null], 0)).toMatchObject([{ args: { lines: [3] } }])
    const both = new Map([
      [0, look('a')],
      [1, look('a')],
    ])
    const text = 'Gemeinde;Betrag\nOrt a;1\nOrt b;2\nOrt c;3\nOrt d;4\nOrt e;5\nOrt f;6'
    const found = marksOf(text, {}, { 2: { looks: new Map([[0, look('a')]]) }, 6: { looks: both } })
    expect(found).toEqual([{ code: 'rows-coloured', args: { lines: [2, 6], by: 'fill' } }])
  })
})
