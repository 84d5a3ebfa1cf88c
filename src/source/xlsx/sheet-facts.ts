/** What the XML of a sheet says beside its values. */
export interface SheetFacts {
  /** one-based rows that are not shown */
  readonly hiddenRows: readonly number[]
  /** letters of columns that are not shown */
  readonly hiddenColumns: readonly string[]
  readonly isProtected: boolean
  /** address (B5) → "#N/A": what a formula gives that cannot be computed */
  readonly errors: ReadonlyMap<string, string>
  /** one-based; of cells that hold something */
  readonly lastRow: number
  readonly lastColumn: number
}

/** Where a cell begins: cut there, a sheet is read once, however it is made. */
const CELL = /<(?:\w+:)?c(?=\s)/
const FILLED =
  /^\s([^>]*[^/>])>\s*(?:<(?:\w+:)?f[^>]*>[^<]*<\/(?:\w+:)?f>\s*|<(?:\w+:)?f[^>]*\/>\s*)?<(?:\w+:)?(?:v|is)[ >]([^<]*)/
const ROW = /<(?:\w+:)?row\s([^>]*)>/g
const COLUMNS = /<(?:\w+:)?col\s([^>]*)>/g

/** @param xml of a sheet: `xl/worksheets/sheet1.xml` */
export function sheetFacts(xml: string): SheetFacts {
  const errors = new Map<string, string>()
  let lastRow = 0
  let lastColumn = 0
  for (const cell of xml.split(CELL).slice(1)) {
    const [, attributes = '', value = ''] = FILLED.exec(cell) ?? []
    const [, letters = '', row = '0'] = /\br="([A-Z]{1,3})(\d{1,7})"/.exec(attributes) ?? []
    lastRow = Math.max(lastRow, Number(row))
    lastColumn = Math.max(lastColumn, columnNumber(letters))
    if (/\bt="e"/.test(attributes)) errors.set(`${letters}${row}`, value)
  }
  return {
    hiddenRows: [...xml.matchAll(ROW)].flatMap(([, attributes = '']) => hiddenRow(attributes)),
    hiddenColumns: [...xml.matchAll(COLUMNS)].flatMap(([, attributes = '']) => hiddenColumns(attributes)),
    isProtected: /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/.test(xml),
    errors,
    lastRow,
    lastColumn,
  }
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`(?<![\\w:])${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
const isTrue = (value: string | null) => value === '1' || value === 'true'

/** A row of no height is as invisible as a hidden one. */
function hiddenRow(attributes: string): number[] {
  const isHidden = isTrue(attribute(attributes, 'hidden')) || attribute(attributes, 'ht') === '0'
  const row = Number(attribute(attributes, 'r'))
  return isHidden && row > 0 ? [row] : []
}

function hiddenColumns(attributes: string): string[] {
  const isHidden = isTrue(attribute(attributes, 'hidden')) || attribute(attributes, 'width') === '0'
  const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
  // All columns to the right of a table may be hidden: nobody misses them.
  if (!isHidden || !(from > 0) || to > MOST_COLUMNS) return []
  return Array.from({ length: to - from + 1 }, (_, at) => columnLetters(from + at))
}

/** More columns than any list has. */
export const MOST_COLUMNS = 256

/** @returns one-based; 0 for no letters */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** @param number one-based @returns A, B, … Z, AA, … */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}
