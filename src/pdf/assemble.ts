import { withKey } from '../domain/names.js'
import { type Alignment, type Anchor, type Attachment, attach, type Fragment, joinCell } from './attach.js'
import type { Classified } from './classify.js'
import type { RoleContext } from './column-roles.js'
import { districtsNamed } from './district-name.js'
import type { Layout } from './layout.js'
import type { Line } from './line.js'
import { wholeNumber } from './number.js'
import type { PrintedRow } from './reading.js'
import { municipalitiesNamed } from './row-name.js'
import { CURRENCY } from './vocabulary.js'

type Row = Extract<Classified, { kind: 'row' }>

export interface Assembled {
  readonly rows: ReadonlyMap<Line, Omit<PrintedRow, 'heading'>>
  /** lines between the rows that belong to none of them */
  readonly leftOver: readonly Line[]
}

const ALIGNMENTS: readonly Alignment[] = ['top', 'middle', 'bottom']
/** What a cell costs that does not hold what its column holds. */
const WRONG = 10
const SHORTENED = 1
const BLANK = 0.5

/** Puts the cells of several lines together, page by page. */
export function assemble(
  pages: readonly (readonly Classified[])[],
  layout: Layout,
  context: RoleContext,
): Assembled {
  const { roles } = layout
  const parts: Part[] = pages.map((lines) => ({
    rows: lines.filter((item): item is Row => item.kind === 'row'),
    rest: lines.filter(({ kind }) => kind === 'rest'),
  }))
  const settle = (index: number | null, judge: PageJudge) =>
    index === null ? null : settleColumn(parts, index, judge)
  const ags = settle(
    roles.ags,
    () => (_, text) => orBlank(text, withKey(context.names.register, text) !== null),
  )
  const columns: Columns = {
    ags,
    name: settle(roles.name, (page) => nameJudge(ags?.[page] ?? null, context)),
    district: settle(
      roles.district,
      () => (_, text) => orBlank(text, districtsNamed(context.names.register, text).length > 0),
    ),
    persons: settle(roles.persons, () => (_, text) => orBlank(text, wholeNumber(text) !== null)),
    running: settle(roles.running, () => (_, text) => orBlank(text, /^\d+\.?$/.test(text))),
  }
  const printed = new Map<Line, Omit<PrintedRow, 'heading'>>()
  const leftOver: Line[] = []
  parts.forEach((part, page) => {
    part.rows.forEach((row, index) => {
      printed.set(row.line, printedRow(row, index, page, columns))
    })
    const settled = Object.values(columns).flatMap((column) => column?.[page] ?? [])
    leftOver.push(...unused(part, layout, settled))
  })
  return { rows: printed, leftOver }
}

interface Part {
  readonly rows: readonly Row[]
  readonly rest: readonly Classified[]
}

/** Every page of each column; null where the table has no such column. */
type Columns = Readonly<
  Record<'ags' | 'name' | 'district' | 'persons' | 'running', readonly Settled[] | null>
>

function orBlank(text: string, isRight: boolean): number {
  if (text === '') return BLANK
  return isRight ? 0 : WRONG
}

function settleColumn(parts: readonly Part[], index: number, judge: PageJudge): Settled[] {
  return bestAlignment(parts.map(({ rows, rest }, page) => column(rows, rest, index, judge(page))))
}

/** One column of one page, with its lines given to the rows under each alignment. */
interface ColumnOfPage {
  readonly index: number
  readonly anchors: readonly Anchor[]
  readonly by: Readonly<Record<Alignment, Attachment>>
}

interface Settled {
  readonly index: number
  readonly anchors: readonly Anchor[]
  readonly attachment: Attachment
}

type RowJudge = (row: number, text: string) => number
type PageJudge = (page: number) => RowJudge

function column(
  rows: readonly Row[],
  rest: readonly Classified[],
  index: number,
  judge: RowJudge,
): ColumnOfPage {
  const anchors = rows.map(({ line, cells }) => ({ y: line.y, size: line.size, text: cells[index] ?? '' }))
  const fragments = rest
    .map(({ line, cells }) => ({ y: line.y, text: cells[index] ?? '' }))
    .filter(({ text }) => text !== '')
  const under = (alignment: Alignment) => attach(anchors, fragments, alignment, judge)
  return { index, anchors, by: { top: under('top'), middle: under('middle'), bottom: under('bottom') } }
}

/** One alignment for the whole document: the one under which the cells read best. */
function bestAlignment(pages: readonly ColumnOfPage[]): Settled[] {
  const costs = ALIGNMENTS.map((alignment) => pages.reduce((sum, { by }) => sum + by[alignment].cost, 0))
  const best = ALIGNMENTS[costs.indexOf(Math.min(...costs))] ?? 'top'
  return pages.map(({ index, anchors, by }) => ({ index, anchors, attachment: by[best] }))
}

function nameJudge(ags: Settled | null, { names }: RoleContext): RowJudge {
  return (row, text) => {
    const keyed = ags && withKey(names.register, cellOf(ags, row))
    const { exact, short } = municipalitiesNamed(names, text)
    if (keyed ? exact.includes(keyed) : exact.length > 0) return 0
    return (keyed ? short.includes(keyed) : short.length > 0) ? SHORTENED : WRONG
  }
}

function cellOf({ anchors, attachment }: Settled, row: number): string {
  const anchor = anchors[row]
  if (!anchor) return ''
  return joinCell(attachment.above[row] ?? [], anchor, attachment.below[row] ?? [])
}

function printedRow(
  { line, cells, amount }: Row,
  row: number,
  page: number,
  columns: Columns,
): Omit<PrintedRow, 'heading'> {
  const settled = Object.values(columns).flatMap((column) => column?.[page] ?? [])
  const at = (column: readonly Settled[] | null) => (column?.[page] ? cellOf(column[page], row) : '')
  const whole = cells.map((cell, index) => {
    const column = settled.find((candidate) => candidate.index === index)
    return column ? cellOf(column, row) : cell
  })
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

/** Lines among the rows of which some word was given to no row; above and below the rows stand notes. */
function unused({ rows, rest }: Part, { roles }: Layout, settled: readonly Settled[]): Line[] {
  const [first, last] = [rows[0]?.line.y ?? Number.POSITIVE_INFINITY, rows.at(-1)?.line.y ?? 0]
  const used = new Map(settled.map((column) => [column.index, usedAt(column)]))
  const isUsed = ({ line, cells }: Classified) =>
    cells.every((cell, index) => cell === '' || CURRENCY.test(cell) || used.get(index)?.has(line.y))
  const isRow = ({ cells }: Classified) =>
    /\d|#/.test(cells[roles.amount] ?? '') && (cells[roles.name] ?? '') !== ''
  return rest
    .filter((item) => !isUsed(item) && ((item.line.y > first && item.line.y < last) || isRow(item)))
    .map(({ line }) => line)
}

function usedAt({ attachment }: Settled): Set<number> {
  const fragments: Fragment[] = [...attachment.above, ...attachment.below].flat()
  return new Set(fragments.map(({ y }) => y))
}
