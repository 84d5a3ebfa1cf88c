import writeXlsx, { type Cell, type Row as CellRow } from 'write-excel-file/node'
import { withUnseenShown } from '../domain/unseen.js'
import { type Column, shownCells, shownSheet } from './sheet.js'
import {
  type CellMark,
  shownIn,
  type Workbook,
  type WorkbookCell,
  type WorkbookSheet,
  type WorkbookTable,
} from './workbook.js'
import { sheetFeature } from './xlsx-sheet.js'
import { repack } from './zip.js'

const FORMATS: Readonly<Record<Column['kind'], string>> = { text: '@', number: '#,##0', euro: '#,##0 "€"' }
const FONT = { fontFamily: 'Calibri', fontSize: 11 }
/** characters */
const WIDEST = 60
const WIDE = 24
const NARROWEST = 8
/** of a column without a head, between two tables */
const GAP = 3
/** points */
const LINE_HEIGHT = 15
const RULE = '#5B6B7B'
const SUM_LOOK = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: RULE } as const
/** behind cells that a reader fills in */
const ENTRY_FILL = '#FFF9C4'

/**
 * A workbook for Excel and LibreOffice: text stays text (an AGS keeps its zero, `=1+1` is no formula), amounts are
 * numbers, heads stay in sight and repeat on every printed page.
 * @returns the bytes; the same for the same workbook
 */
export async function toXlsx(workbook: Workbook): Promise<Uint8Array> {
  const seen: Workbook = {
    ...workbook,
    footer: withUnseenShown(workbook.footer),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      above: shownCells(sheet.above),
      table: shownSheet(sheet.table),
    })),
  }
  const sheets = seen.sheets.map((sheet) => ({
    sheet: sheet.name,
    data: [...sheet.above.map((row, at) => title(row, sheet, at)), head(sheet.table), ...body(sheet)],
    columns: widths(sheet).map((width) => ({ width })),
    stickyRowsCount: sheet.above.length + 1,
    orientation: 'landscape' as const,
    ...(sheet.marks ? { conditionalFormatting: conditions(sheet, sheet.marks) } : {}),
  }))
  const bytes = await writeXlsx(sheets, { ...FONT, features: [sheetFeature(seen)] }).toBuffer()
  return repack(new Uint8Array(bytes))
}

/** Never wrapped: it runs on over the empty cells beside it. */
function title(row: readonly WorkbookCell[], { table }: WorkbookSheet, at: number): CellRow {
  const bold = at === 0 ? { fontWeight: 'bold' as const, fontSize: 14 } : {}
  return row.map((cell, column) => {
    if (cell === null || cell === '') return null
    const plain = valueCell(cell, column, table.columns)
    return { ...plain, ...bold, ...(plain.type === String ? { wrap: false } : {}) } as Cell
  })
}

function head({ columns }: WorkbookTable): CellRow {
  return columns.map(({ label, kind }, at) =>
    label === ''
      ? null
      : {
          value: label,
          type: String,
          fontWeight: 'bold',
          backgroundColor: '#E6ECF2',
          wrap: true,
          alignVertical: 'bottom',
          align: kind === 'text' ? 'left' : 'right',
          ...indentAt(at, columns),
          bottomBorderStyle: 'thin',
          bottomBorderColor: RULE,
        },
  )
}

function body({ table, entry }: WorkbookSheet): CellRow[] {
  const { rows, columns, fills, sums } = table
  return rows.map((row, at) => {
    const look = { ...lookOf(row), ...(sums?.has(at) ? SUM_LOOK : {}) }
    return row.map((cell, column): Cell => {
      const fill = column === entry?.column ? ENTRY_FILL : (fills?.[at] ?? null)
      const place = fill === null ? look : { ...look, backgroundColor: fill }
      if (cell !== null && cell !== '') return { ...valueCell(cell, column, columns), ...place } as Cell
      return place === look && !sums?.has(at) ? null : place
    })
  })
}

/** A row of one line is as high as its font; programs do not agree on how high a wrapped one is. */
function lookOf(row: readonly WorkbookCell[]) {
  const lines = Math.max(...row.map((cell) => Math.ceil(String(shownIn(cell) ?? '').length / (WIDEST - 5))))
  return { alignVertical: 'top' as const, ...(lines > 1 ? { height: lines * LINE_HEIGHT } : {}) }
}

function valueCell(cell: NonNullable<WorkbookCell>, at: number, columns: readonly Column[]) {
  const kind = columns[at]?.kind ?? 'text'
  const number = FORMATS[kind === 'text' ? 'number' : kind]
  const indent = indentAt(at, columns)
  // A formula in a cell that is formatted as text is shown, not computed.
  if (typeof cell === 'object')
    return { value: cell.formula, type: 'Formula' as const, format: number, ...indent }
  if (typeof cell === 'number') return { value: cell, type: Number, format: number }
  return { value: cell, type: String, format: FORMATS.text, wrap: cell.length > WIDEST, ...indent }
}

/** Text would touch the figures on its left. */
function indentAt(at: number, columns: readonly Column[]) {
  const isBeside = columns[at - 1] && columns[at - 1]?.kind !== 'text' && columns[at]?.kind === 'text'
  return isBeside ? { align: 'left' as const, indent: 1 } : {}
}

/** @returns characters per column: the longest cell, within reason; room for names where some are to be typed */
function widths({ table: { columns, rows }, entry }: WorkbookSheet): number[] {
  return columns.map(({ label, kind }, at) => {
    const room = kind === 'euro' ? 5 : kind === 'number' || 'indent' in indentAt(at, columns) ? 3 : 1
    const texts = rows.map((row) => String(shownIn(row[at]) ?? ''))
    const longest = Math.max(0, ...texts.map((text) => text.length + room))
    const least = entry && kind === 'text' && texts.every((text) => text === '') ? WIDE : NARROWEST
    return label === '' ? GAP : Math.min(WIDEST, Math.max(least, label.length + 3, longest))
  })
}

function conditions({ above, table }: WorkbookSheet, marks: readonly CellMark[]) {
  const [first, last] = [above.length + 2, above.length + 1 + table.rows.length]
  return marks.map(({ columns: [from, to], formula, fill }) => ({
    cellRange: { from: { row: first, column: from + 1 }, to: { row: last, column: to + 1 } },
    condition: { formula },
    style: { backgroundColor: fill },
  }))
}
