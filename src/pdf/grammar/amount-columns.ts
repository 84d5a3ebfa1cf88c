import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { isInSentence } from './chunks.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'

/** Tells whether a number is one that such a table prints, in cents. */
export type IsAmount = (cents: number) => boolean

/** Share of the numbers of a column that must be amounts; those of a sentence or a caption stand in none. */
const MOSTLY = 0.4
/** Share of the amounts of the fullest column that another must have to be its equal. */
const RIVAL = 0.6

/** @returns the columns in which amounts stand */
export function amountColumns(lines: readonly TokenLine[], isAmount: IsAmount): Column<Token>[] {
  const numbers = lines.flatMap((line) =>
    line.tokens.filter((token) => {
      const cents = centsOf(token) ?? 0
      return cents > 0 && (isAmount(cents) || !isInSentence(token, line))
    }),
  )
  return columnsIn(numbers.filter((token) => isAmount(centsOf(token) ?? 0))).filter(
    (column) => column.pieces.length >= MOSTLY * numbers.filter((token) => isIn(token, column)).length,
  )
}

/** @returns the numbers that may be amounts */
export function paidIn(lines: readonly Pick<TokenLine, 'tokens'>[], isAmount: IsAmount): Token[] {
  return lines.flatMap(({ tokens }) => tokens.filter((token) => isAmount(centsOf(token) ?? 0)))
}

/**
 * A column counts as often as there are amounts at its place in the whole document: at the side of the rows, the few in
 * another table of a page are none.
 */
export function rivalsBy(
  paid: readonly Interval[],
): (columns: readonly Column<Interval>[]) => Column<Interval>[] {
  return (columns) => {
    const counts = columns.map((column) => paid.filter((token) => isIn(token, column)).length)
    return columns.filter((_, index) => (counts[index] ?? 0) >= RIVAL * Math.max(...counts))
  }
}

/** Share of the amounts of the fullest column, on its page or in the document, without which a column is none. */
const FEW = 0.15

/** Sums that stand in headings may be amounts of a person by chance; they are no table beside that of the rows. */
export function fullAmong(
  paid: readonly Interval[],
): (columns: readonly Column<Interval>[]) => Column<Interval>[] {
  return (columns) => {
    const inAll = columns.map((column) => paid.filter((token) => isIn(token, column)).length)
    const [most, mostInAll] = [Math.max(...columns.map(({ pieces }) => pieces.length)), Math.max(...inAll)]
    return columns.filter(
      ({ pieces }, index) => pieces.length >= FEW * most || (inAll[index] ?? 0) >= FEW * mostInAll,
    )
  }
}
