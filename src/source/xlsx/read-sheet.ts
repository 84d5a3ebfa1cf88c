import type { ListRecord } from '../../domain/amount-list/amount-list.js'
import type { SheetWords } from '../../domain/amount-list/sheet-cell.js'
import { seenCells } from '../../domain/amount-list/unseen-cells.js'
import { IgmError } from '../../domain/problem.js'
import { wordsBeside } from './beside-table.js'
import { type CellMarks, cellMarks } from './cell-marks.js'
import { themeOf } from './colours.js'
import { columnLetters, MOST_COLUMNS } from './columns.js'
import { conditionalLooks } from './conditional-looks.js'
import { type SheetFacts, sheetFacts } from './sheet-facts.js'
import { type SheetNames, sheetNames } from './sheet-names.js'
import { sheetValues } from './sheet-values.js'
import { unsoundPlace } from './sound-cells.js'
import { type Parts, relationsOf, WORKBOOK } from './unpack-workbook.js'
import { attribute, tags, unescaped } from './xml.js'

/** Far above the 1,101 municipalities. */
const MOST_ROWS = 10_000

/** A sheet of a workbook as rows of texts. */
export interface SheetRecords extends SheetNames {
  readonly sheet: string
  /** those that the workbook shows, in their order */
  readonly sheets: readonly string[]
  /** those that are not empty */
  readonly records: readonly ListRecord[]
  /** one-based rows with text that are not shown, and columns with text, by letter */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly string[]
  readonly isProtected: boolean
  /** ranges of cells that a condition may strike out or hide */
  readonly conditional: readonly string[]
  /** what stands beside the cells: in the print header and in boxes */
  readonly beside: readonly SheetWords[]
}

/**
 * Reads one sheet of a workbook. Numbers, dates (ISO) and truth values become text; a formula is what it last gave.
 * @param path for the errors only
 * @param wanted name of a sheet, its case aside; null for the first that is shown
 * @throws IgmError `workbook-invalid`, `sheet-unknown`
 */
export async function readSheet(parts: Parts, path: string, wanted: string | null): Promise<SheetRecords> {
  const sheets = sheetsOf(parts)
  const sheet =
    wanted === null ? (sheets.find(({ isShown }) => isShown) ?? sheets[0]) : named(sheets, wanted, path)
  const text = sheet && parts.get(sheet.part)
  if (!text) throw new IgmError('workbook-invalid', { path, reason: 'damaged' })
  const unsound = unsoundPlace(text, 'sheetData') ?? unsoundPlace(partText(parts, TEXTS), 'sst')
  if (unsound) throw new IgmError('workbook-invalid', { path, reason: 'unclear', ...unsound })
  const facts = sheetFacts(text)
  if (facts.lastRow > MOST_ROWS || facts.lastColumn > MOST_COLUMNS)
    throw new IgmError('workbook-invalid', { path, reason: 'too-large' })
  const records = recordsOf(
    await sheetValues(parts, sheet.part, path),
    facts,
    cellMarks(facts, parts, sheet.part),
  )
  const used = new Set(records.map(({ line }) => line))
  const firstCell = (row: number) => records.find(({ line }) => line === row)?.cells[0] ?? ''
  const isFilled = (column: number) => records.some(({ cells }) => (cells[column - 1] ?? '') !== '')
  return {
    sheet: sheet.name,
    sheets: sheets.filter(({ isShown }) => isShown).map(({ name }) => name),
    records,
    hiddenRows: facts.hiddenRows.filter((row) => used.has(row)),
    hiddenColumns: facts.hiddenColumns.filter(isFilled).map(columnLetters),
    isProtected: facts.isProtected,
    conditional: conditionalLooks(
      text,
      partText(parts, 'xl/styles.xml'),
      themeOf(partText(parts, 'xl/theme/theme1.xml')),
    ),
    beside: wordsBeside(text, parts, sheet.part),
    ...sheetNames(partText(parts, WORKBOOK), sheets.indexOf(sheet), firstCell),
  }
}

interface SheetEntry {
  readonly name: string
  /** path within the file */
  readonly part: string
  readonly isShown: boolean
}

function named(sheets: readonly SheetEntry[], wanted: string, path: string): SheetEntry {
  const same = (name: string) => name.trim().toLowerCase() === wanted.trim().toLowerCase()
  const found = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name))
  if (found) return found
  throw new IgmError('sheet-unknown', { path, sheet: wanted, known: sheets.map(({ name }) => name) })
}

const TEXTS = 'xl/sharedStrings.xml'
const partText = (parts: Parts, path: string) => parts.get(path) ?? ''

function sheetsOf(parts: Parts): SheetEntry[] {
  const relations = new Map(relationsOf(parts).map(({ id, part }) => [id, part]))
  return tags(partText(parts, WORKBOOK), 'sheet').map((attributes) => ({
    name: unescaped(attribute(attributes, 'name') ?? ''),
    part: relations.get(attribute(attributes, '(?:\\w+:)?id') ?? '') ?? '',
    isShown: (attribute(attributes, 'state') ?? 'visible') === 'visible',
  }))
}

/** The library leaves out what a formula cannot compute, and what is empty at the edges. */
function recordsOf(
  rows: readonly (readonly unknown[])[],
  { cells, hiddenRows, lastRow, lastColumn }: SheetFacts,
  { doubts, looks }: CellMarks,
): ListRecord[] {
  const hidden = new Set(hiddenRows)
  return Array.from({ length: lastRow }, (_, row): ListRecord => {
    const line = row + 1
    const addresses = Array.from({ length: lastColumn }, (_, column) => `${columnLetters(column + 1)}${line}`)
    const textAt = (address: string, column: number) => {
      const cell = cells.get(address)
      // A date that stands as text is that day, wherever the reader lives.
      if (cell?.type === 'd') return (cell.value ?? '').slice(0, 10)
      return cell?.type === 'e' ? (cell.value ?? '') : shownText(rows[row]?.[column])
    }
    return {
      line,
      ...seenCells(addresses.map(textAt)),
      doubts: byPosition(addresses, doubts),
      looks: byPosition(addresses, looks),
      formulas: new Set(
        addresses.flatMap((address, column) => (cells.get(address)?.hasFormula ? [column] : [])),
      ),
      ...(hidden.has(line) ? { isHidden: true } : {}),
    }
  }).filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function byPosition<Mark>(
  addresses: readonly string[],
  marks: ReadonlyMap<string, Mark>,
): ReadonlyMap<number, Mark> {
  return new Map(
    addresses.flatMap((address, at) => {
      const mark = marks.get(address)
      return mark === undefined ? [] : [[at, mark] as const]
    }),
  )
}

/**
 * The shortest text of a number is what was typed: Excel keeps up to 17 digits of it. Its decimals stand behind a
 * comma, so that 60.123 is never taken for sixty thousand.
 */
function shownText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).normalize('NFC').trim()
}
