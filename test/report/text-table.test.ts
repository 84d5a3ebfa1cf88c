import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../src/report/sheet.js'
import { toPlainLines, toTextTable } from '../../src/report/text-table.js'

const sheet: Sheet = {
  columns: [
    { key: 'name', label: 'Gemeinde', kind: 'text' },
    { key: 'amount', label: 'Betrag', kind: 'number' },
  ],
  rows: [
    ['Lörrach', 218_922],
    ['Au', null],
  ],
}
const shown = [
  ['Lörrach', '218.922'],
  ['Au', ''],
]
const same = (text: string) => text

describe('toTextTable', () => {
  it('aligns text to the left, numbers to the right, below a rule', () => {
    expect(toTextTable(sheet, shown, same, null)).toEqual([
      'Gemeinde   Betrag',
      '--------  -------',
      'Lörrach   218.922',
      'Au',
    ])
  })

  it('paints after the widths are settled, so that colours take no room', () => {
    const painted = toTextTable(
      sheet,
      shown,
      (text, column, row) => (column === 0 && row === 1 ? `<${text}>` : text),
      null,
    )
    expect(painted[3]).toBe('<Au      >')
    expect(painted[2]).toBe('Lörrach   218.922')
  })

  it('has heads and a rule for an empty table', () => {
    expect(toTextTable({ ...sheet, rows: [] }, [], same, null)).toEqual([
      'Gemeinde  Betrag',
      '--------  ------',
    ])
  })
})

describe('in a terminal', () => {
  const wide: Sheet = {
    columns: [
      { key: 'name', label: 'Gemeinde', kind: 'text' },
      { key: 'association', label: 'Verwaltungsgemeinschaft', kind: 'text' },
      { key: 'amount', label: 'Betrag', kind: 'euro' },
    ],
    rows: [['Rheinfelden (Baden)', 'VVG Rheinfelden (Baden)', 218_922]],
  }
  const cells = [['Rheinfelden (Baden)', 'VVG Rheinfelden (Baden)', '218.922']]
  const row = (room: number) => toTextTable(wide, cells, same, room)[2]

  it('fits the line: names are shortened last, figures never', () => {
    expect(row(53)).toBe('Rheinfelden (Baden)  VVG Rheinfelden (Baden)  218.922')
    expect(row(45)).toBe('Rheinfelden (Baden)  VVG Rheinfelde…  218.922')
    expect(row(30)).toBe('Rheinfelde…  VVG Rhe…  218.922')
    expect(row(5)).toBe('Rheinfe…  VVG Rhe…  218.922')
  })
})

describe('toPlainLines', () => {
  it('says what each value is, and leaves out what is empty', () => {
    expect(toPlainLines(sheet, shown)).toEqual(['Gemeinde: Lörrach; Betrag: 218.922', 'Gemeinde: Au'])
  })
})
