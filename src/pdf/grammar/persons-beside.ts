import { type Token, wholeValue } from '../layout/token.js'
import { PERSONS_HEADING } from '../words/vocabulary.js'
import { centsIn } from './adds-up.js'
import { isIn } from './intervals.js'
import {
  chosen,
  isRunning,
  type NumberColumn,
  type NumbersBeside,
  type Piece,
  pieceOf,
  piecesOf,
} from './numbers-beside.js'
import { isClose, type Relation, relationOf } from './relation.js'
import type { RowSegment } from './row-grammar.js'

/** Share of the rows that must have a number in a column of persons. */
const PERSONS = 0.6
/** No rate per person is smaller, in euro. */
const LEAST_RATE = 20

/**
 * The counts of persons: whose products with one rate are the amounts, of each row, or of the rows in another order
 * (then one of the two columns was moved); or that a heading calls so.
 * @param below what stands on the line below a row that is no row
 * @returns null where there are none
 */
export function personsBeside(
  bands: readonly (readonly NumberColumn[])[],
  below: (row: RowSegment) => readonly Token[] = () => [],
): NumbersBeside | null {
  const rated = bands.map(bestRated)
  const common = rated.find((best) => best !== undefined)
  const told = bands.map((columns, at) => {
    const best = rated[at]
    if (best) {
      const column = withoutOthers(best.column, best.relation)
      const around = (row: RowSegment) => [
        ...piecesOf(row),
        ...below(row).flatMap((token) => (isIn(token, column) ? pieceOf(token, row) : [])),
      ]
      return { column, elsewhere: agreeing(column, best.relation, around) }
    }
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
function agreeing(
  { pieces, rows }: NumberColumn,
  relation: Relation,
  around: (row: RowSegment) => readonly Piece[] = piecesOf,
): Piece[] {
  const told = new Set(pieces.map(({ row }) => row))
  return rows.flatMap((row) => (told.has(row) ? [] : around(row).filter((piece) => agrees(piece, relation))))
}

function agrees({ token, row }: Piece, relation: Relation): boolean {
  const value = wholeValue(token)
  return value !== null && relation.holds({ value, amount: centsIn(row) / 100 })
}

/**
 * They may have there the numbers that count their rows, which go up by one, beside the number that agrees, or none; or
 * what stands on the other side of the amounts than persons, beside the number that agrees.
 */
function withoutOthers(column: NumberColumn, relation: Relation): NumberColumn {
  const at = new Map(column.rows.map((row, index) => [row, index]))
  const isCount = ({ token, row, x1 }: Piece) =>
    [-1, 1].some((step) => {
      const beside = column.rows[(at.get(row) ?? 0) + step]
      const next = (wholeValue(token) ?? Number.NaN) + step
      return (
        beside &&
        piecesOf(beside).some((each) => wholeValue(each.token) === next && Math.abs(each.x1 - x1) < 1)
      )
    })
  const sides = new Set(column.pieces.filter((piece) => agrees(piece, relation)).map(isBehind))
  const isBeyond = (piece: Piece) => sides.size === 1 && !sides.has(isBehind(piece))
  const isOther = (piece: Piece) => {
    if (agrees(piece, relation)) return false
    const isOfRow = piecesOf(piece.row).some((each) => agrees(each, relation))
    return isCount(piece) ? isOfRow || centsIn(piece.row) === 0 : isOfRow && isBeyond(piece)
  }
  return { ...column, pieces: column.pieces.filter((piece) => !isOther(piece)) }
}

function isBehind({ x0, row }: Piece): boolean {
  return x0 > (row.line.amount?.x0 ?? x0)
}

/** Not so the instalments below "1. Rate", which the "Pers." of the next heading reaches: they are half the amounts. */
function isCalledPersons(column: NumberColumn): boolean {
  const { heading, pieces, paid } = column
  const isFull = pieces.length >= PERSONS * paid
  if (!isFull || !PERSONS_HEADING.test(heading)) return false
  const factor = relationIn(column)?.factor ?? LEAST_RATE
  const isPart = factor >= 1 && factor < LEAST_RATE
  return !isPart && pieces.every(({ token }) => wholeValue(token) !== null)
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
function rateOf(column: NumberColumn): Relation | null {
  const relation = relationIn(column)
  return relation && relation.factor >= LEAST_RATE ? relation : null
}

/** @returns how the numbers of a column follow from the amounts; null where they do not */
function relationIn({ pieces, paid }: NumberColumn): Relation | null {
  const pairs = pieces.flatMap(({ token, row }) => {
    const value = wholeValue(token)
    return value === null ? [] : { value, amount: centsIn(row) / 100 }
  })
  if (pairs.filter(({ value }) => value > 0).length < PERSONS * paid) return null
  const relation = relationOf(pairs, (value) => 1 + 0.001 * value)
  return relation && isClose(relation) ? relation : null
}
