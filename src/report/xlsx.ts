import writeXlsx, { type Cell, type Row as CellRow } from 'write-excel-file/node'
import { withUnseenShown } from '../domain/unseen.js'
import { type Column, type Row, type Sheet, shownSheet } from './sheet.js'
import type { Workbook } from './workbook.js'
import { printFeature } from './xlsx-print.js'
import { repack } from './zip.js'

const FORMATS: Readonly<Record<Column['kind'], string>> = { text: '@', number: '#,##0', euro: '#,##0 "€"' }
const FONT = { fontFamily: 'Calibri', fontSize: 11 }
/** characters */
const WIDEST = 60
const NARROWEST = 8
/** points */
const LINE_HEIGHT = 15

/**
 * A workbook for Excel and LibreOffice: text stays text (an AGS keeps its zero, `=1+1` is no formula), amounts are
 * numbers, heads stay in sight and repeat on every printed page.
 * @returns the bytes; the same for the same workbook
 */
export async function toXlsx(workbook: Workbook): Promise<Uint8Array> {
  const seen: Workbook = {
    ...workbook,
    footer: withUnseenShown(workbook.footer),
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, table: shownSheet(sheet.table) })),
  }
  const sheets = seen.sheets.map(({ name, table }) => ({
    sheet: name,
    data: [head(table), ...table.rows.map((row, at) => cells(row, table.columns, table.fills?.[at] ?? null))],
    columns: widths(table).map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }))
  const bytes = await writeXlsx(sheets, { ...FONT, features: [printFeature(seen)] }).toBuffer()
  return repack(new Uint8Array(bytes))
}

function head({ columns }: Sheet): CellRow {
  return columns.map(({ label, kind }) => ({
    value: label,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E6ECF2',
    wrap: true,
    alignVertical: 'bottom',
    align: kind === 'text' ? 'left' : 'right',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#5B6B7B',
  }))
}

function cells(row: Row, columns: readonly Column[], fill: string | null): CellRow {
  const lines = Math.max(...row.map((value) => Math.ceil(String(value ?? '').length / (WIDEST - 5))))
  // A row of one line is as high as its font; programs do not agree on how high a wrapped one is.
  const place = {
    alignVertical: 'top' as const,
    ...(lines > 1 ? { height: lines * LINE_HEIGHT } : {}),
    ...(fill ? { backgroundColor: fill } : {}),
  }
  return row.map((value, at): Cell => {
    if (value === null || value === '') return fill ? place : null
    return { ...valueCell(value, at, columns), ...place }
  })
}

function valueCell(value: string | number, at: number, columns: readonly Column[]) {
  const kind = columns[at]?.kind ?? 'text'
  if (typeof value === 'number') {
    return { value, type: Number, format: FORMATS[kind === 'text' ? 'number' : kind] }
  }
  // Text would touch the figures on its left.
  const indent =
    columns[at - 1] && columns[at - 1]?.kind !== 'text' && kind === 'text'
      ? { align: 'left' as const, indent: 1 }
      : {}
  return { value, type: String, format: FORMATS.text, wrap: value.length > WIDEST, ...indent }
}

/** @returns characters per column: the longest cell, within reason */
function widths({ columns, rows }: Sheet): number[] {
  return columns.map(({ label, kind }, at) => {
    const room = kind === 'euro' ? 5 : kind === 'number' ? 3 : 1
    const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length + room), 0)
    return Math.min(WIDEST, Math.max(NARROWEST, label.length + 3, longest))
  })
}
