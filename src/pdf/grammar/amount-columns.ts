import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { isInSentence, isNextTo } from './chunks.js'
import { isOfDate } from './follows-word.js'
import { type HeadPlaces, isHeadedLike } from './head-places.js'
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
    line.tokens.filter((token, at) => {
      const cents = centsOf(token) ?? 0
      const isFree = isAmount(cents) || !isInSentence(token, line)
      return cents > 0 && isFree && !isOfDate(token, line.tokens[at - 1])
    }),
  )
  return columnsIn(numbers.filter((token) => isAmount(centsOf(token) ?? 0))).filter(
    (column) => column.pieces.length >= MOSTLY * numbers.filter((token) => isIn(token, column)).length,
  )
}

/** @returns the numbers that may be amounts */
export function paidIn(lines: readonly Pick<TokenLine, 'tokens'>[], isAmount: IsAmount): Token[] {
  return lines.flatMap(({ tokens }) =>
    tokens.filter((token, at) => isAmount(centsOf(token) ?? 0) && !isOfDate(token, tokens[at - 1])),
  )
}

/**
 * A column counts as often as there are amounts at its place in the whole document: at the side of the rows, the few in
 * another table of a page are none. Tables one below the other may have their columns elsewhere: where each of their rows
 * with amounts there has one in another column as well, and more rows have, that one is theirs.
 */
export function rivalsBy(
  paid: readonly Interval[],
): (columns: readonly Column<Interval>[], lines: readonly Pick<TokenLine, 'tokens'>[]) => Column<Interval>[] {
  return (columns, lines) => {
    const counts = columns.map((column) => paid.filter((token) => isIn(token, column)).length)
    const likely = columns.filter((_, index) => (counts[index] ?? 0) >= RIVAL * Math.max(...counts))
    const rowsOf = ({ pieces }: Column<Interval>) =>
      new Set(lines.filter(({ tokens }) => tokens.some((token) => pieces.includes(token))))
    const isFuller = (column: Column<Interval>) => {
      const rows = rowsOf(column)
      return likely.every((other) => {
        const others = [...rowsOf(other)]
        return others.length < RIVAL * rows.size && others.every((line) => rows.has(line))
      })
    }
    const fuller = columns.length > 1 ? columns.filter(isFuller) : []
    return fuller.length === 1 ? fuller : likely
  }
}

/** Share of the amounts of the fullest column, on its page or in the document, without which a column is none. */
const FEW = 0.15

/**
 * Sums that stand in headings may be amounts of a person by chance; they are no table beside that of the rows, unless they
 * stand below its head.
 */
export function fullAmong(
  paid: readonly Interval[],
): (columns: readonly Column<Interval>[], head: HeadPlaces) => Column<Interval>[] {
  return (columns, head) => {
    const inAll = columns.map((column) => paid.filter((token) => isIn(token, column)).length)
    const [most, mostInAll] = [Math.max(...columns.map(({ pieces }) => pieces.length)), Math.max(...inAll)]
    const isFull = ({ pieces }: Column<Interval>, index: number) =>
      pieces.length >= FEW * most || (inAll[index] ?? 0) >= FEW * mostInAll
    const full = columns.filter(isFull)
    return columns.filter((column) => full.includes(column) || isHeadedLike(column, full, head))
  }
}

/** Shares of the amounts of a column behind words without a gap: of one in headings at least, of one in rows at most. */
const IN_HEADINGS = 0.8
const IN_ROWS = 0.5

/** @returns the columns without those of sums that headings say, "Verwaltungsgemeinschaft Neuffen – 46.172 €", where rows have others */
export function withoutHeadings<T extends Column<Interval>>(
  columns: readonly T[],
  lines: readonly Pick<TokenLine, 'tokens'>[],
): readonly T[] {
  if (columns.length < 2) return columns
  const paid = new Set<Interval>(columns.flatMap(({ pieces }) => pieces))
  const cells = new Map<Interval, readonly Token[]>(
    lines.flatMap(({ tokens }) => tokens.map((token, at) => [token, wordsBefore(tokens, at)])),
  )
  const share = ({ pieces }: T, isSaid: (piece: Interval) => boolean) =>
    pieces.filter(isSaid).length / pieces.length
  const runsOn = (piece: Interval) => (cells.get(piece)?.length ?? 0) > 0
  const ofRows = columns.filter((column) => share(column, runsOn) <= IN_ROWS)
  const inRow = new Set<Interval>(
    lines
      .map(({ tokens }) => tokens.filter((token) => paid.has(token)))
      .flatMap((found) => (found.length > 1 ? found : [])),
  )
  const dashed = new Set<Interval>(
    lines.flatMap((line) => line.tokens.filter((token) => paid.has(token) && isBehindDash(token, line))),
  )
  // Beside another amount a name that fills its cell runs on to its own; the words of a heading run over a column as well.
  const isOver = (piece: Interval) =>
    ofRows.some((column) => cells.get(piece)?.some((word) => isIn(word, column)))
  const isOfRow = (piece: Interval) => inRow.has(piece) && !isOver(piece) && !dashed.has(piece)
  const isSaid = (piece: Interval) => runsOn(piece) && !isOfRow(piece)
  const hasRows = columns.some((column) => share(column, isSaid) <= IN_ROWS)
  return hasRows ? columns.filter((column) => share(column, isSaid) < IN_HEADINGS) : columns
}

/** "Verwaltungsgemeinschaft Calw – 12.345 €": what stands behind words and a dash is said by a heading, also beside a row of a table abreast. */
export function isBehindDash(amount: Token, { tokens }: Pick<TokenLine, 'tokens'>): boolean {
  const at = tokens.indexOf(amount)
  const [word, dash] = tokens.slice(Math.max(0, at - 2), at)
  return word?.kind === 'word' && dash?.kind === 'dash' && isNextTo(amount, dash) && isNextTo(dash, word)
}

/** "117024", the key without its "08" */
const SHORT_KEY = /^8?\d{6}$/

/** @returns the columns without those of keys: one of them may be an amount by chance, where few rows tell */
export function withoutKeys<T extends Column<Interval>>(
  columns: readonly T[],
  lines: readonly Pick<TokenLine, 'tokens'>[],
  isKey: (digits: string) => boolean,
): readonly T[] {
  const isShortKey = ({ text }: Token) => SHORT_KEY.test(text) && isKey(`08${text.slice(-6)}`)
  const others = columns.filter((column) =>
    lines.some(({ tokens }) =>
      tokens.some((token) => token.kind === 'number' && isIn(token, column) && !isShortKey(token)),
    ),
  )
  return others.length > 0 ? others : columns
}

/** @returns the words of a cell that stand before a token, without a gap */
function wordsBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at
  while (from > 0 && isNextTo(tokens[from] as Token, tokens[from - 1])) from--
  return tokens.slice(from, at).filter(({ kind }) => kind === 'word')
}
