import { centsOf, type Token } from '../layout/token.js'
import { AGREES, bandsOf } from './districts-told.js'
import { type Column, columnsIn, type Interval } from './intervals.js'
import type { RowSegment } from './row-grammar.js'
import { centsIn } from './settle.js'

/** Numbers of the rows that mean the same. */
export interface NumbersBeside {
  readonly columns: readonly Interval[]
  readonly of: ReadonlyMap<RowSegment, Token>
}

interface Piece extends Interval {
  readonly token: Token
  readonly row: RowSegment
}

/** Share of the rows that must have a number in a column of persons, and of running numbers. */
const PERSONS = 0.6
const RUNNING = 0.9
const FEWEST = 5
/** No rate per person is smaller, in euro. */
const LEAST_RATE = 20

/** @returns the whole number, or the number of an ordinal; null for other tokens */
export function wholeValue(token: Token): number | null {
  if (token.kind === 'ordinal') return token.value
  const cents = token.kind === 'number' && token.amount.decimals !== 1 ? centsOf(token) : null
  return cents !== null && cents % 100 === 0 ? cents / 100 : null
}

/** @returns the numbers whose products with one rate are the amounts; null where there are none */
export function personsBeside(rows: readonly RowSegment[]): NumbersBeside | null {
  return fromBands(rows, (column, inBand) => {
    const ratios = column.pieces.flatMap(({ token, row }) => {
      const value = wholeValue(token)
      return value && centsIn(row) ? centsIn(row) / 100 / value : []
    })
    const rate = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
    if (ratios.length < PERSONS * inBand.filter(centsIn).length || rate < LEAST_RATE) return false
    const fits = column.pieces.filter(({ token, row }) => {
      const value = wholeValue(token)
      return value !== null && Math.abs(centsIn(row) / 100 - value * rate) <= 1 + 0.001 * value
    })
    return fits.length >= AGREES * column.pieces.length
  })
}

/** @returns the numbers that go up by one from row to row; null where there are none */
export function runningBeside(rows: readonly RowSegment[]): NumbersBeside | null {
  return fromBands(rows, ({ pieces }, inBand) => {
    if (pieces.length < RUNNING * inBand.length || pieces.length < FEWEST) return false
    const values = pieces.map(({ token }) => wholeValue(token))
    const steps = values.filter(
      (value, index) => index > 0 && (value === (values[index - 1] ?? 0) + 1 || value === 1),
    )
    return steps.length >= AGREES * (pieces.length - 1)
  })
}

/** In each of the tables side by side, the first column that is one. */
function fromBands(
  rows: readonly RowSegment[],
  holds: (column: Column<Piece>, inBand: readonly RowSegment[]) => boolean,
): NumbersBeside | null {
  const found = bandsOf(rows).flatMap(
    (inBand) => columnsBeside(inBand).find((column) => holds(column, inBand)) ?? [],
  )
  if (found.length === 0) return null
  return {
    columns: found,
    of: new Map(found.flatMap(({ pieces }) => pieces.map(({ row, token }) => [row, token]))),
  }
}

function columnsBeside(rows: readonly RowSegment[]): Column<Piece>[] {
  return columnsIn(
    rows.flatMap((row) =>
      row.lines.flatMap(({ tokens, amount }) =>
        tokens.flatMap((token) =>
          token !== amount && (token.kind === 'number' || token.kind === 'ordinal')
            ? [{ x0: token.x0, x1: token.x1, token, row }]
            : [],
        ),
      ),
    ),
  )
}
