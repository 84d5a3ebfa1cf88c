import { IgmError } from '../../domain/problem.js'
import { columnLetters, columnNumber, MOST_COLUMNS, type SheetFacts, sheetFacts } from './sheet-facts.js'
import { type Parts, unpackWorkbook } from './unpack-workbook.js'

/** Far above the 1,101 municipalities. */
const MOST_ROWS = 10_000

/** One row of a sheet. */
export interface SheetRecord {
  /** one-based */
  readonly line: number
  /** as text, without white space around; a number has a dot before its decimals and no groups */
  readonly cells: readonly string[]
}

/** A sheet of a workbook as rows of texts. */
export interface SheetRecords {
  readonly sheet: string
  /** those that the workbook shows, in their order */
  readonly sheets: readonly string[]
  /** those that are not empty */
  readonly records: readonly SheetRecord[]
  /** one-based rows with text that are not shown, and columns with text, by letter */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly string[]
  readonly isProtected: boolean
}

/**
 * Reads one sheet of an XLSX file. Numbers, dates (ISO) and truth values become text; a formula is what it last gave.
 * @param path for the errors only
 * @param wanted name of a sheet, its case aside; null for the first that is shown
 * @throws IgmError `workbook-invalid`, `sheet-unknown`
 */
export async function readSheet(
  bytes: Uint8Array,
  path: string,
  wanted: string | null,
): Promise<SheetRecords> {
  const parts = await unpackWorkbook(bytes, path)
  const sheets = sheetsOf(parts)
  const sheet =
    wanted === null ? (sheets.find(({ isShown }) => isShown) ?? sheets[0]) : named(sheets, wanted, path)
  const xml = sheet && parts.get(sheet.part)
  if (!xml) throw new IgmError('workbook-invalid', { path, reason: 'damaged' })
  const facts = sheetFacts(new TextDecoder().decode(xml))
  if (facts.lastRow > MOST_ROWS || facts.lastColumn > MOST_COLUMNS)
    throw new IgmError('workbook-invalid', { path, reason: 'too-large' })
  const records = recordsOf(await valuesOf(parts, sheet.name, path), facts)
  const used = new Set(records.map(({ line }) => line))
  const isFilled = (letters: string) =>
    records.some(({ cells }) => (cells[columnNumber(letters) - 1] ?? '') !== '')
  return {
    sheet: sheet.name,
    sheets: sheets.filter(({ isShown }) => isShown).map(({ name }) => name),
    records,
    hiddenRows: facts.hiddenRows.filter((row) => used.has(row)),
    hiddenColumns: facts.hiddenColumns.filter(isFilled),
    isProtected: facts.isProtected,
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

function sheetsOf(parts: Parts): SheetEntry[] {
  const xml = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array())
  const relations = new Map(
    [...xml('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(
      ([, text = '']) => [attribute(text, 'Id'), attribute(text, 'Target')],
    ),
  )
  return [...xml('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, text = '']) => {
    const target = relations.get(attribute(text, '(?:\\w+:)?id')) ?? ''
    return {
      name: unescaped(attribute(text, 'name')),
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      isShown: attribute(text, 'state') === '',
    }
  })
}

const attribute = (text: string, name: string) =>
  new RegExp(`(?<![\\w:])${name}="([^"]*)"`).exec(text)?.[1] ?? ''

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** The values of the cells, row by row: the first row of the result is the first of the sheet. */
async function valuesOf(parts: Parts, sheet: string, path: string): Promise<unknown[][]> {
  const [{ zipSync }, { readSheet: read }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ])
  // What was unpacked within bounds is packed again, so that the library need not be trusted with the file.
  const safe = zipSync(Object.fromEntries(parts), { level: 0 })
  try {
    return await read(new Uint8Array(safe).buffer, sheet)
  } catch (error) {
    throw new IgmError('workbook-invalid', { path, reason: 'damaged' }, { cause: error })
  }
}

/** The library leaves out what a formula cannot compute, and what is empty at the edges. */
function recordsOf(rows: readonly (readonly unknown[])[], facts: SheetFacts): SheetRecord[] {
  const { errors, lastRow, lastColumn } = facts
  const at = (row: number, column: number) =>
    errors.get(`${columnLetters(column + 1)}${row + 1}`) ?? textOf(rows[row]?.[column])
  return Array.from({ length: lastRow }, (_, row) => ({
    line: row + 1,
    cells: Array.from({ length: lastColumn }, (_, column) => at(row, column)),
  })).filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** The shortest text of a number is what was typed: Excel keeps up to 17 digits of it. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).normalize('NFC').trim()
}
