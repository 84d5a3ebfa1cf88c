import { columnNumber, MOST_COLUMNS, placeOfCell } from './columns.js'
import { filledFormula } from './shared-formula.js'
import { attribute, isTrue, tags, unescaped } from './xml.js'

/** What the XML of a sheet says beside its values. */
export interface SheetFacts {
  /** one-based rows that are not shown */
  readonly hiddenRows: readonly number[]
  /** one-based columns that are not shown */
  readonly hiddenColumns: readonly number[]
  readonly isProtected: boolean
  /** by address (B5) */
  readonly cells: ReadonlyMap<string, SheetCell>
  /** cells that are one over several rows */
  readonly merged: readonly MergedCells[]
  /** one-based; of cells that hold something */
  readonly lastRow: number
  readonly lastColumn: number
}

export interface SheetCell {
  /** position in the list of styles */
  readonly style: number
  /** `n` number, `s` shared text, `inlineStr`, `str` text of a formula, `e` error, `b` truth value */
  readonly type: string
  readonly hasFormula: boolean
  /** as it stands in the cell, also where the file tells it with another one; null for none, and for an array's */
  readonly formula: string | null
  /** as written; null for none; the XML of a text that stands in the cell */
  readonly value: string | null
}

export interface MergedCells {
  /** "B2:B3" */
  readonly range: string
  /** one-based, both included */
  readonly rows: readonly [from: number, to: number]
  readonly columns: readonly [from: number, to: number]
}

/** Where a cell begins: cut there, a sheet is read once, however it is made. */
const CELL = /<(?:\w+:)?c(?=\s)/
const END = /<\/(?:\w+:)?c>/
const FORMULA = /<(?:\w+:)?f[\s/>]/
/** Of the cell alone: an array's has more to it. */
const PLAIN_FORMULA = /<(?:\w+:)?f>([^<]*)</
const SHARED_FORMULA = /<(?:\w+:)?f\s([^>]*t="shared"[^>]*?)(?:\/>|>([^<]*)<)/
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</
const INLINE = /<(?:\w+:)?is[\s>][\s\S]*?<\/(?:\w+:)?is>/

/** @param xml of a sheet: `xl/worksheets/sheet1.xml` */
export function sheetFacts(xml: string): SheetFacts {
  const cells = new Map<string, SheetCell>()
  const shared: SharedFormulas = new Map()
  let lastRow = 0
  let lastColumn = 0
  for (const text of xml.split(CELL).slice(1)) {
    const attributes = /^\s([^>]*)/.exec(text)?.[1] ?? ''
    const address = attribute(attributes, 'r') ?? ''
    const cell = withShared(cellIn(attributes, text), text, { address, shared })
    const place = placeOfCell(address)
    if (cell.value === null && !cell.hasFormula) continue
    lastRow = Math.max(lastRow, place?.row ?? 0)
    lastColumn = Math.max(lastColumn, place?.column ?? 0)
    cells.set(address, cell)
  }
  return {
    hiddenRows: tags(xml, 'row').flatMap(hiddenRow),
    hiddenColumns: tags(xml, 'col').flatMap(hiddenColumns),
    isProtected: tags(xml, 'sheetProtection').some((attributes) => isTrue(attribute(attributes, 'sheet'))),
    cells,
    merged: tags(xml, 'mergeCell').flatMap(mergedRows),
    lastRow,
    lastColumn,
  }
}

function cellIn(attributes: string, text: string): SheetCell {
  // After the last cell comes what else the sheet says.
  const [body = ''] = attributes.endsWith('/') ? [] : text.split(END, 1)
  return {
    style: Number(attribute(attributes, 's') ?? 0),
    type: attribute(attributes, 't') ?? 'n',
    hasFormula: FORMULA.test(body),
    formula: unescapedOr(PLAIN_FORMULA.exec(body)?.[1]),
    value: VALUE.exec(body)?.[1] ?? INLINE.exec(body)?.[0] ?? null,
  }
}

/** By their numbers: the formula that several cells share, and the cell that tells it. */
type SharedFormulas = Map<string, { readonly formula: string; readonly from: string }>

function withShared(
  cell: SheetCell,
  text: string,
  { address, shared }: { readonly address: string; readonly shared: SharedFormulas },
): SheetCell {
  const [body = ''] = cell.hasFormula ? text.split(END, 1) : []
  const [, attributes, told] = SHARED_FORMULA.exec(body) ?? []
  if (attributes === undefined) return cell
  const number = attribute(attributes, 'si') ?? ''
  if (told) shared.set(number, { formula: unescaped(told), from: address })
  const first = shared.get(number)
  return first ? { ...cell, formula: filledFormula(first.formula, first.from, address) } : cell
}

const unescapedOr = (text: string | undefined) => (text === undefined ? null : unescaped(text))

/** A row of no height is as invisible as a hidden one. */
function hiddenRow(attributes: string): number[] {
  const isHidden = isTrue(attribute(attributes, 'hidden')) || attribute(attributes, 'ht') === '0'
  const row = Number(attribute(attributes, 'r'))
  return isHidden && row > 0 ? [row] : []
}

function hiddenColumns(attributes: string): number[] {
  const isHidden = isTrue(attribute(attributes, 'hidden')) || attribute(attributes, 'width') === '0'
  const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
  // All columns to the right of a table may be hidden: nobody misses them.
  if (!isHidden || !(from > 0) || to > MOST_COLUMNS) return []
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function mergedRows(attributes: string): MergedCells[] {
  const range = attribute(attributes, 'ref') ?? ''
  const [, left = '', top, right = '', bottom] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(range) ?? []
  const rows = [Number(top), Number(bottom)] as const
  return rows[1] > rows[0] ? [{ range, rows, columns: [columnNumber(left), columnNumber(right)] }] : []
}
