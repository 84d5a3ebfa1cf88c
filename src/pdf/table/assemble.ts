import { withKey } from '../../domain/names.js'
import type { Line } from '../ink/line.js'
import type { PrintedRow } from '../reading.js'
import { districtsNamed } from '../words/district-name.js'
import { wholeNumber } from '../words/number.js'
import { municipalitiesNamed } from '../words/row-name.js'
import { CURRENCY } from '../words/vocabulary.js'
import { type Classified, cellOf } from './classify.js'
import { type ClassifiedRow, type ColumnCells, type Lines, settleColumn } from './column-cells.js'
import type { Role, RoleContext } from './column-roles.js'
import { rowBoxes } from './row-boxes.js'

export interface Assembled {
  /** amounts in cents */
  readonly rows: ReadonlyMap<Line, Omit<PrintedRow, 'heading'>>
  /** lines between the rows that belong to none of them */
  readonly leftOver: readonly Classified[]
  readonly columns: Columns
}

/** What a cell costs that does not hold what its column holds. */
const WRONG = 10
const SHORTENED = 1
const BLANK = 0.5

/** Puts the cells of several lines together. @param classified the lines of the document, in order */
export function assemble(classified: readonly Classified[], context: RoleContext): Assembled {
  const lines: Lines = {
    rows: classified.filter((item): item is ClassifiedRow => item.kind === 'row'),
    // "Kreis" and "EUR" may be a heading of columns, or the second lines of two cells.
    rest: classified.filter(({ kind }) => kind === 'rest' || kind === 'head'),
  }
  const columns = settleColumns(lines, context)
  const rows = lines.rows.map((row, index) => [row.line, printedRow(row, index, columns)] as const)
  return { rows: new Map(rows), leftOver: unused(lines, columns, context), columns }
}

/** The columns whose cells may have several lines. */
export type Columns = Readonly<Record<Exclude<Role, 'amount'>, ColumnCells>>

function settleColumns(lines: Lines, { names }: RoleContext): Columns {
  const settle = (role: Role, isRight: (text: string) => boolean) =>
    settleColumn(lines, role, (_, text) => (text === '' ? BLANK : isRight(text) ? 0 : WRONG))
  const ags = settle('ags', (text) => withKey(names.register, text) !== null)
  const judgeName = (row: number, text: string) => {
    const keyed = withKey(names.register, ags.texts[row] ?? '')
    const { exact, short } = municipalitiesNamed(names, text)
    if (keyed ? exact.includes(keyed) : exact.length > 0) return 0
    return (keyed ? short.includes(keyed) : short.length > 0) ? SHORTENED : WRONG
  }
  return {
    ags,
    name: settleColumn(lines, 'name', judgeName),
    district: settle('district', (text) => districtsNamed(names.register, text).length > 0),
    persons: settle('persons', (text) => wholeNumber(text) !== null),
    running: settle('running', (text) => /^\d+\.?$/.test(text)),
  }
}

function printedRow(
  { line, cells, layout, amount }: ClassifiedRow,
  row: number,
  columns: Columns,
): Omit<PrintedRow, 'heading'> {
  const at = (role: keyof Columns) => columns[role].texts[row] ?? ''
  const whole = cells.map((cell, index) => {
    const column = Object.values(columns).find(({ role }) => layout.roles[role] === index)
    return column?.texts[row] ?? cell
  })
  const [name, ags] = [at('name'), at('ags')]
  return {
    page: line.page,
    text: whole.filter((cell) => cell !== '').join(' '),
    name,
    district: at('district'),
    amount: amount.cents,
    ags,
    persons: at('persons'),
    running: at('running'),
    ...rowBoxes(line, { name, ags, amount: amount.cents }),
  }
}

/** Lines among the rows of a section of which some word was given to no row; above and below stand notes. */
function unused({ rows, rest }: Lines, columns: Columns, { names }: RoleContext): Classified[] {
  const areas = areasOf(rows)
  const isUsed = ({ line, cells, layout }: Classified) =>
    cells.every((cell, index) => {
      const column = Object.values(columns).find(({ role }) => layout.roles[role] === index)
      return cell === '' || CURRENCY.test(cell) || column?.used.has(line)
    })
  const isInside = ({ section, y }: Line) => {
    const area = areas.get(section)
    return area !== undefined && y > area.first && y < area.last
  }
  /** A name beside what might be an amount is a row that was not understood, wherever it stands. */
  const isRow = (item: Classified) =>
    /\d|#/.test(cellOf(item, 'amount')) && /\p{L}/u.test(cellOf(item, 'name'))
  /** Above the first amount of a page may stand a place without one. */
  const isKeyed = (item: Classified) =>
    areas.has(item.line.section) && withKey(names.register, cellOf(item, 'ags')) !== null
  return rest.filter(
    (item) => item.kind !== 'head' && !isUsed(item) && (isInside(item.line) || isRow(item) || isKeyed(item)),
  )
}

/** Where the rows of each section begin and end, in points. */
function areasOf(rows: readonly ClassifiedRow[]): Map<number, { first: number; last: number }> {
  const areas = new Map<number, { first: number; last: number }>()
  for (const { line } of rows) {
    const area = areas.get(line.section) ?? { first: line.y, last: line.y }
    areas.set(line.section, { first: Math.min(area.first, line.y), last: Math.max(area.last, line.y) })
  }
  return areas
}
