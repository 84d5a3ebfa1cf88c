import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import { amountColumns, type IsAmount, paidIn } from './amount-columns.js'
import { type HeadPlaces, isAgain, moveBetween } from './head-places.js'
import { areElsewhere, type Column, type Interval, isIn } from './intervals.js'
import { bestNames } from './name-columns.js'
import { isNone, type Section } from './sections.js'

/** Columns of one page, by which the next is read where it has too few rows to tell. */
export interface Columns {
  readonly amounts: readonly Column<Interval>[]
  readonly cuts: readonly number[]
  readonly names: readonly (Interval | null)[]
  /** the columns of amounts that were taken, table by table */
  readonly taken: readonly Interval[]
  readonly head: HeadPlaces
  /** they were moved to where the head of the next table stands */
  readonly isMoved: boolean
}

/** @returns the columns below a head that says the same at another place; null where tables side by side were moved */
export function under({ head, isMoved }: Section, columns: Columns | null): Columns | null {
  if (isMoved || !columns) return null
  const move = moveBetween(columns.head, head)
  if (!move) return columns
  if (columns.cuts.length > 0) return null
  return {
    ...columns,
    amounts: columns.amounts.map((column) => ({ ...column, ...move.moved(column) })),
    names: columns.names.map((column) => column && move.moved(column)),
    taken: columns.taken.map(move.moved),
    isMoved: true,
  }
}

/** Share of the amounts of a page that the columns of the page before must hold. */
const HELD = 0.5

/**
 * A page with fewer rows or tables goes on in the columns of the page before where these hold as many of its amounts as
 * its own do.
 * @returns these columns; null where the page has a layout of its own
 */
export function keptColumns(
  { lines: all, amounts: own, named }: Section,
  { amounts, names, cuts, isMoved }: Columns,
  isAmount: IsAmount,
): readonly Column<Interval>[] | null {
  const lines = all.filter(({ line }) => !CAPTION.test(line.text))
  const paid = new Set<Interval>(paidIn(lines, isAmount))
  const held = holding(amounts, lines, (token, column) => paid.has(token) && isIn(token, column))
  // A page may hold nothing but rows without persons.
  if (own.length === 0) {
    const isNamed = names.some((column) => column && named.some((found) => isIn(found, column)))
    const none = holding(
      amounts,
      lines,
      (token, column) => isNone(token, column) || (isIn(token, column) && centsOf(token) !== null),
    )
    return isNamed && none.length > 0 ? none : null
  }
  if (isMoved || areElsewhere(own, amounts)) return null
  const count = (columns: readonly Column<Interval>[]) =>
    columns.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const inColumn = new Set(held.flatMap(({ pieces }) => pieces))
  const isHeld = ({ tokens }: TokenLine) => tokens.some((token) => inColumn.has(token))
  // Below its last row another table may begin.
  const rows = lines.slice(lines.findIndex(isHeld), lines.findLastIndex(isHeld) + 1)
  const isMost = count(held) >= HELD * count(own)
  if (!isMost || count(held) < count(amountColumns(rows, isAmount))) return null
  // The last of several tables abreast may hold nothing but rows without persons.
  const isNoneOf = (token: Token, column: Interval) => cuts.length > 0 && isNone(token, column)
  return amounts.flatMap(
    (column) => held.find(({ x0 }) => x0 === column.x0) ?? holding([column], rows, isNoneOf),
  )
}

/**
 * The first page may hold no more than a few rows of tables abreast, below a table of sums that hides some of their columns.
 * @param cutsOf tells where the tables of a section end
 * @returns the columns of the next section, where those of the first are some of them, and a line has amounts in several
 */
export function columnsAhead(
  [section, next]: readonly Section[],
  cutsOf: (section: Section) => readonly number[],
  isAmount: IsAmount,
): Columns | null {
  if (!section || !next || section.amounts.length === 0 || section.amounts.length >= next.amounts.length)
    return null
  const cuts = cutsOf(next)
  if (next.amounts.length !== cuts.length + 1) return null
  const { head, amounts } = next
  const names = next
    .bands(cuts)
    .map(({ named }, band) => (amounts[band] ? bestNames(named, amounts[band], null) : null))
  const columns = { amounts, cuts, names, taken: amounts, head, isMoved: false }
  const kept = keptColumns(section, columns, isAmount) ?? []
  const isAbreast = ({ tokens }: TokenLine) =>
    kept.filter(({ pieces }) => pieces.some((piece) => tokens.some((token) => token === piece))).length > 1
  return section.lines.some(isAbreast) ? columns : null
}

/** @returns the next section, where a table begins that goes on there in its columns, below its head: a few rows above tell less */
export function nextOf(section: Section, next: Section | undefined, before: Columns | null): Section | null {
  const { head, amounts } = section
  if (!next || (before && isAgain(before.head, head)) || areElsewhere(next.amounts, amounts)) return null
  return isAgain(head, next.head) && !endsAbove(section) ? next : null
}

/** The last rows of the table stand above the head, which is that of another. */
function endsAbove({ lines, amounts, bands }: Section): boolean {
  const paid = new Set<Interval>(amounts.flatMap(({ pieces }) => pieces))
  const isRow = ({ tokens }: TokenLine) => tokens.some((token) => paid.has(token))
  const whole = bands([])
  const isHead = (line: TokenLine) => whole.some(({ heads }) => heads.has(line))
  return lines.findIndex(isRow) < lines.findIndex(isHead)
}

/** @returns the columns that hold tokens, with these */
function holding(
  columns: readonly Column<Interval>[],
  lines: readonly TokenLine[],
  holds: (token: Token, column: Interval) => boolean,
): Column<Interval>[] {
  return columns.flatMap((column) => {
    const pieces = lines.flatMap(({ tokens }) => tokens.filter((token) => holds(token, column)))
    return pieces.length > 0 ? [{ ...column, pieces }] : []
  })
}
