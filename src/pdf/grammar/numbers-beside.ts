import { groupBy } from '../../domain/group-by.js'
import { type Token, wholeValue } from '../layout/token.js'
import { median } from '../median.js'
import { centsIn } from './adds-up.js'
import { headingAbove } from './column-heading.js'
import { bandsOf } from './district-columns.js'
import { type Column, columnsIn, type Interval } from './intervals.js'
import type { Region } from './regions.js'
import type { RowSegment } from './row-grammar.js'
import { AGREES } from './told-districts.js'

/** Numbers of the rows that mean the same. */
export interface NumbersBeside {
  readonly columns: readonly Interval[]
  readonly of: ReadonlyMap<RowSegment, Token>
}

export interface Piece extends Interval {
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

/** Share of the rows that must have a running number. */
const RUNNING = 0.9
const FEWEST = 5

/** @param used numbers whose meaning is known. @returns the columns of the others, by the tables side by side */
export function otherNumberColumns(
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

/** @returns the numbers of a row beside its amount */
export function piecesOf(row: RowSegment): Piece[] {
  return row.lines.flatMap(({ tokens, amount }) =>
    tokens.flatMap((token) =>
      token !== amount && (token.kind === 'number' || token.kind === 'ordinal') ? pieceOf(token, row) : [],
    ),
  )
}

export function pieceOf(token: Token, row: RowSegment): Piece {
  return { x0: token.x0, x1: token.x1, token, row }
}

/** @returns the numbers that go up by one from row to row; null where there are none */
export function runningBeside(bands: readonly (readonly NumberColumn[])[]): NumbersBeside | null {
  return chosen(bands.map((columns) => columns.find(isRunning)))
}

/** @returns true where the numbers go up by one from row to row */
export function isRunning({ pieces, rows }: NumberColumn): boolean {
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
export function chosen(
  columns: readonly (NumberColumn | undefined)[],
  elsewhere: readonly Piece[] = [],
): NumbersBeside | null {
  const found = columns.flatMap((column) => column ?? [])
  if (found.length === 0) return null
  const pieces = [...elsewhere, ...found.flatMap((column) => column.pieces)]
  return { columns: found, of: new Map(pieces.map(({ row, token }) => [row, token])) }
}
