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
    expect(toTextTable(sheet, shown, same)).toEqual([
      'Gemeinde   Betrag',
      '--------  -------',
      'Lörrach   218.922',
      'Au',
    ])
  })

  it('paints after the widths are settled, so that colours take no room', () => {
    const painted = toTextTable(sheet, shown, (text, column, row) =>
      column === 0 && row === 1 ? `<${text}>` : text,
    )
    expect(painted[3]).toBe('<Au      >')
    expect(painted[2]).toBe('Lörrach   218.922')
  })

  it('has heads and a rule for an empty table', () => {
    expect(toTextTable({ ...sheet, rows: [] }, [], same)).toEqual(['Gemeinde  Betrag', '--------  ------'])
  })
})

describe('toPlainLines', () => {
  it('says what each value is, and leaves out what is empty', () => {
    expect(toPlainLines(sheet, shown)).toEqual(['Gemeinde: Lörrach; Betrag: 218.922', 'Gemeinde: Au'])
  })
})
