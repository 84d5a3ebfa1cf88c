import { groupBy } from '../../domain/group-by.js'
import { type Token, wholeValue } from '../layout/token.js'
import { median } from '../median.js'
import { PERSONS_HEADING } from '../words/vocabulary.js'
import { centsIn } from './adds-up.js'
import { headingAbove } from './column-heading.js'
import { type Column, columnsIn, type Interval } from './intervals.js'
import type { Region } from './regions.js'
import { isClose, type Relation, relationOf } from './relation.js'
import { AGREES, bandsOf } from './row-districts.js'
import type { RowSegment } from './row-grammar.js'

/** Numbers of the rows that mean the same. */
export interface NumbersBeside {
  readonly columns: readonly Interval[]
  readonly of: ReadonlyMap<RowSegment, Token>
}

interface Piece extends Interval {
  readonly token: Token
  readonly row: RowSegment
}

/** A column of numbers beside the amounts of one of the tables side by side. */
export interface NumberColumn extends Column<Piece> {
  /** all rows of the table */
  readonly rows: readonly RowSegment[]
  /** how many of them have an amount */
  readonly paid: number
  /** words above it; empty where none stand there */
  readonly heading: string
}

/** Share of the rows that must have a number in a column of persons, and of running numbers. */
const PERSONS = 0.6
const RUNNING = 0.9
const FEWEST = 5
/** No rate per person is smaller, in euro. */
const LEAST_RATE = 20

/** @param used numbers whose meaning is known. @returns the columns of the others, by the tables side by side */
export function columnsBeside(
  rows: readonly RowSegment[],
  regions: readonly Region[],
  used: ReadonlySet<Token>,
): NumberColumn[][] {
  const isFree = ({ token }: Piece) => !used.has(token)
  return bandsOf(rows).map((inBand) => {
    const paid = inBand.filter(centsIn).length
    return columnsIn(inBand.flatMap(piecesOf).filter(isFree))
      .flatMap(apart)
      .map(withoutMarks)
      .map((column) => ({
        ...column,
        rows: inBand,
        paid,
        heading: headingAbove(column, regions),
      }))
  })
}

/** Columns so narrow that they touch ("145 17 Karlsruhe I") have several numbers in each row. @returns each of them */
function apart(column: Column<Piece>): Column<Piece>[] {
  const byRow = groupBy(column.pieces, ({ row }) => [row])
  const rows = [...byRow.values()].map((pieces) => pieces.sort((a, b) => a.x0 - b.x0))
  const count = median(rows.map(({ length }) => length))
  const alike = rows.filter(({ length }) => length === count)
  if (count < 2 || alike.length < AGREES * rows.length) return [column]
  return Array.from({ length: count }, (_, at) => {
    const pieces = alike.flatMap((row) => row[at] ?? [])
    const [left, right] = [pieces.map(({ x0 }) => x0), pieces.map(({ x1 }) => x1)]
    return { x0: Math.min(...left), x1: Math.max(...right), pieces }
  })
}

/** "3)" behind a name, among the numbers of tables of other widths, is none of them. */
function withoutMarks(column: Column<Piece>): Column<Piece> {
  const numbers = column.pieces.filter(({ token }) => !token.text.endsWith(')'))
  return numbers.length > column.pieces.length / 2 ? { ...column, pieces: numbers } : column
}

function piecesOf(row: RowSegment): Piece[] {
  return row.lines.flatMap(({ tokens, amount }) =>
    tokens.flatMap((token) =>
      token !== amount && (token.kind === 'number' || token.kind === 'ordinal')
        ? [{ x0: token.x0, x1: token.x1, token, row }]
        : [],
    ),
  )
}

/**
 * The counts of persons: whose products with one rate are the amounts, of each row, or of the rows in another order
 * (then one of the two columns was moved); or that a heading calls so.
 * @returns null where there are none
 */
export function personsBeside(bands: readonly (readonly NumberColumn[])[]): NumbersBeside | null {
  const rated = bands.map(bestRated)
  const common = rated.find((best) => best !== undefined)
  const told = bands.map((columns, at) => {
    const best = rated[at]
    if (best) return { column: best.column, elsewhere: agreeing(best.column, best.relation) }
    const column = columns.find((each) => isCalledPersons(each) && !isRunning(each))
    // The widths of some tables differ so much that no column of theirs is full: the rate is that of the others.
    const [any] = columns
    return {
      column,
      elsewhere: any && common && !column ? agreeing({ ...any, pieces: [] }, common.relation) : [],
    }
  })
  return chosen(
    told.map(({ column }) => column),
    told.flatMap(({ elsewhere }) => elsewhere),
  )
}

/** Tables of other widths have their column elsewhere: there a number that agrees as those of the column do is one of it. */
function agreeing({ pieces, rows }: NumberColumn, relation: Relation): Piece[] {
  const told = new Set(pieces.map(({ row }) => row))
  return rows.flatMap((row) => {
    const isOne = ({ token }: Piece) => {
      const value = wholeValue(token)
      return value !== null && relation.holds({ value, amount: centsIn(row) / 100 })
    }
    return told.has(row) ? [] : piecesOf(row).filter(isOne)
  })
}

function isCalledPersons({ heading, pieces, paid }: NumberColumn): boolean {
  const isFull = pieces.length >= PERSONS * paid
  return isFull && PERSONS_HEADING.test(heading) && pieces.every(({ token }) => wholeValue(token) !== null)
}

interface Rated {
  readonly column: NumberColumn
  readonly relation: Relation
}

/** Persons of another year may be nearly the same. */
function bestRated(columns: readonly NumberColumn[]): Rated | undefined {
  const rated = columns.flatMap((column): Rated[] => {
    const relation = rateOf(column)
    return relation ? [{ column, relation }] : []
  })
  return rated.sort((a, b) => b.relation.asPrinted - a.relation.asPrinted)[0]
}

/** @returns null for what are no counts of persons */
function rateOf({ pieces, paid }: NumberColumn): Relation | null {
  const pairs = pieces.flatMap(({ token, row }) => {
    const value = wholeValue(token)
    return value === null ? [] : { value, amount: centsIn(row) / 100 }
  })
  if (pairs.filter(({ value }) => value > 0).length < PERSONS * paid) return null
  const relation = relationOf(pairs, (value) => 1 + 0.001 * value)
  return relation && relation.factor >= LEAST_RATE && isClose(relation) ? relation : null
}

/** @returns the numbers that go up by one from row to row; null where there are none */
export function runningBeside(bands: readonly (readonly NumberColumn[])[]): NumbersBeside | null {
  return chosen(bands.map((columns) => columns.find(isRunning)))
}

function isRunning({ pieces, rows }: NumberColumn): boolean {
  if (pieces.length < RUNNING * rows.length || pieces.length < FEWEST) return false
  const values = pieces.map(({ token }) => wholeValue(token))
  const steps = values.filter(
    (value, index) => index > 0 && (value === (values[index - 1] ?? 0) + 1 || value === 1),
  )
  return steps.length >= AGREES * (pieces.length - 1)
}

/**
 * @param columns of each of the tables side by side, the one that is meant
 * @param elsewhere what means the same beside them
 */
function chosen(
  columns: readonly (NumberColumn | undefined)[],
  elsewhere: readonly Piece[] = [],
): NumbersBeside | null {
  const found = columns.flatMap((column) => column ?? [])
  if (found.length === 0) return null
  const pieces = [...elsewhere, ...found.flatMap((column) => column.pieces)]
  return { columns: found, of: new Map(pieces.map(({ row, token }) => [row, token])) }
}
