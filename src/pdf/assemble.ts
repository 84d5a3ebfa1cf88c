import { withKey } from '../domain/names.js'
import type { Classified } from './classify.js'
import { type ClassifiedRow, type ColumnCells, type Lines, settleColumn } from './column-cells.js'
import type { ColumnRoles, RoleContext } from './column-roles.js'
import { districtsNamed } from './district-name.js'
import type { Line } from './line.js'
import { wholeNumber } from './number.js'
import type { PrintedRow } from './reading.js'
import { municipalitiesNamed } from './row-name.js'
import { CURRENCY } from './vocabulary.js'

export interface Assembled {
  readonly rows: ReadonlyMap<Line, Omit<PrintedRow, 'heading'>>
  /** lines between the rows that belong to none of them */
  readonly leftOver: readonly Line[]
}

/** What a cell costs that does not hold what its column holds. */
const WRONG = 10
const SHORTENED = 1
const BLANK = 0.5

/** Puts the cells of several lines together. @param classified the lines of the document, in order */
export function assemble(
  classified: readonly Classified[],
  roles: ColumnRoles,
  context: RoleContext,
): Assembled {
  const lines: Lines = {
    rows: classified.filter((item): item is ClassifiedRow => item.kind === 'row'),
    // "Kreis" and "EUR" may be a heading of columns, or the second lines of two cells.
    rest: classified.filter(({ kind }) => kind === 'rest' || kind === 'head'),
  }
  const columns = settleColumns(lines, roles, context)
  const rows = lines.rows.map((row, index) => [row.line, printedRow(row, index, columns)] as const)
  return { rows: new Map(rows), leftOver: unused(lines, roles, columns) }
}

/** The columns whose cells may have several lines; null where the table has no such column. */
type Columns = Readonly<Record<'ags' | 'name' | 'district' | 'persons' | 'running', ColumnCells | null>>

function settleColumns(lines: Lines, roles: ColumnRoles, { names }: RoleContext): Columns {
  const settle = (index: number | null, isRight: (text: string) => boolean) =>
    index === null
      ? null
      : settleColumn(lines, index, (_, text) => (text === '' ? BLANK : isRight(text) ? 0 : WRONG))
  const ags = settle(roles.ags, (text) => withKey(names.register, text) !== null)
  const judgeName = (row: number, text: string) => {
    const keyed = ags && withKey(names.register, ags.texts[row] ?? '')
    const { exact, short } = municipalitiesNamed(names, text)
    if (keyed ? exact.includes(keyed) : exact.length > 0) return 0
    return (keyed ? short.includes(keyed) : short.length > 0) ? SHORTENED : WRONG
  }
  return {
    ags,
    name: settleColumn(lines, roles.name, judgeName),
    district: settle(roles.district, (text) => districtsNamed(names.register, text).length > 0),
    persons: settle(roles.persons, (text) => wholeNumber(text) !== null),
    running: settle(roles.running, (text) => /^\d+\.?$/.test(text)),
  }
}

function printedRow(
  { line, cells, amount }: ClassifiedRow,
  row: number,
  columns: Columns,
): Omit<PrintedRow, 'heading'> {
  const settled = settledOf(columns)
  const at = (column: ColumnCells | null) => column?.texts[row] ?? ''
  const whole = cells.map(
    (cell, index) => settled.find((column) => column.index === index)?.texts[row] ?? cell,
  )
  return {
    page: line.page,
    text: whole.filter((cell) => cell !== '').join(' '),
    name: at(columns.name),
    district: at(columns.district),
    amount,
    ags: at(columns.ags),
    persons: at(columns.persons),
    running: at(columns.running),
  }
}

function settledOf(columns: Columns): ColumnCells[] {
  return Object.values(columns).filter((column): column is ColumnCells => column !== null)
}

/** Lines among the rows of a page of which some word was given to no row; above and below stand notes. */
function unused({ rows, rest }: Lines, roles: ColumnRoles, columns: Columns): Line[] {
  const areas = areasOf(rows)
  const settled = settledOf(columns)
  const isUsed = ({ line, cells }: Classified) =>
    cells.every((cell, index) => {
      const column = settled.find((candidate) => candidate.index === index)
      return cell === '' || CURRENCY.test(cell) || column?.used.has(line)
    })
  const isInside = ({ page, y }: Line) => {
    const area = areas.get(page)
    return area !== undefined && y > area.first && y < area.last
  }
  /** A name beside what might be an amount is a row that was not understood, wherever it stands. */
  const isRow = ({ cells }: Classified) =>
    /\d|#/.test(cells[roles.amount] ?? '') && /\p{L}/u.test(cells[roles.name] ?? '')
  return rest
    .filter((item) => item.kind !== 'head' && !isUsed(item) && (isInside(item.line) || isRow(item)))
    .map(({ line }) => line)
}

/** Where the rows of each page begin and end, in points. */
function areasOf(rows: readonly ClassifiedRow[]): Map<number, { first: number; last: number }> {
  const areas = new Map<number, { first: number; last: number }>()
  for (const { line } of rows) {
    const area = areas.get(line.page) ?? { first: line.y, last: line.y }
    areas.set(line.page, { first: Math.min(area.first, line.y), last: Math.max(area.last, line.y) })
  }
  return areas
}
