import { centsOf, isNoAmount, type Token, type TokenLine } from '../layout/token.js'
import { LEAST_CENTS } from '../words/number.js'
import type { IsAmount } from './amount-columns.js'
import { isInSentence, isNextTo } from './chunks.js'
import { isOfDate, isOfHouse } from './follows-word.js'
import { type Column, columnsIn, type Interval, isBeside, isIn } from './intervals.js'
import type { Region } from './regions.js'

/** What tells the amount of a line from the other numbers on it. */
export interface NumberColumns {
  readonly amounts: Interval
  /** the amounts with the currency beside them */
  readonly cells: Interval
  /** running numbers, persons, parts of keys */
  readonly others: readonly Column<Token>[]
  readonly isAmount: IsAmount
}

export function numberColumns(region: Region, isAmount: IsAmount): NumberColumns {
  return { amounts: region.amounts, cells: withCurrency(region), others: otherColumns(region), isAmount }
}

/** What stands in the place of the amount. */
interface AmountCell {
  readonly amount: Token | null
  /** it stands beside its column */
  readonly isStray: boolean
  /** what stands there and is none */
  readonly odd: Token | null
  /** where none stands there: numbers that no column explains */
  readonly strays: readonly Token[]
}

/** @param isNamed tells the words of the name */
export function amountOf(
  line: TokenLine,
  isNamed: (token: Token) => boolean,
  { amounts, cells, others, isAmount }: NumberColumns,
): AmountCell {
  const inAmounts = inColumn(line, amounts, others)
  const found = amountAmong(line, inAmounts, isAmount)
  const isOpen = (token: Token, at: number) => isStray(token, others) && !isOfDate(token, line.tokens[at - 1])
  const strays = found ? [] : line.tokens.filter((token, at) => isOpen(token, at) && !isNamed(token))
  const stray = strayAmount(strays, isAmount)
  const amount =
    found ?? stray ?? noneBeside(line.tokens, cells, others) ?? onlyNought(line.tokens, isNamed, others)
  const odd = inAmounts.find((token) => isOdd(token) && !isNamed(token) && !isInSentence(token, line))
  return { amount, isStray: stray !== null, odd: amount ? null : (odd ?? null), strays }
}

/** But the dash of "Kreis Calw – 1.004.653 €", and the year of "Stuttgart, 5. Januar 2018". */
function inColumn({ tokens }: TokenLine, amounts: Interval, others: readonly Column<Token>[]): Token[] {
  return tokens.filter(
    (token, index) =>
      isIn(token, amounts) && !leadsOn(tokens, index, others) && !isOfDate(token, tokens[index - 1]),
  )
}

/**
 * @param others columns of numbers that are no amounts
 * @returns true for a dash before an amount: "– 1.004.653 €", "– € 1.004.653", but not "- €", which is none; and for the
 * sign of a difference: "- 2 883"
 */
function leadsOn(tokens: readonly Token[], index: number, others: readonly Column<Token>[]): boolean {
  const [token, next, then] = tokens.slice(index)
  if (token?.kind !== 'dash' || !next) return false
  if (isNextTo(next, token) && others.some((column) => isIn(next, column) && isSigned(column))) return true
  if (then?.kind !== 'currency' && others.some((column) => isIn(next, column))) return false
  if (next.kind === 'number') return next.amount.cents >= LEAST_CENTS && isNextTo(next, token)
  return next.kind === 'currency' && then?.kind === 'number' && next.x0 - token.x1 < token.size
}

/** Share of the numbers of a column that have a sign where it says how much more or less there is. */
const SIGNED = 0.3

function isSigned({ pieces }: Column<Token>): boolean {
  const signed = pieces.filter((token) => token.kind === 'number' && token.sign !== '')
  return signed.length >= SIGNED * pieces.length
}

/** Of what: "ohne Angabe" may be any amount. */
const WITHOUT = /^ohne$/iu

/** "keine" in the column of amounts is a dash, "ohne" unless a word follows. */
export function withNone({ line, tokens }: TokenLine, amounts: Interval): TokenLine {
  const isOpen = ({ text }: Token, next?: Token) => WITHOUT.test(text) && next?.kind === 'word'
  const isNone = (token: Token, at: number) =>
    isNoAmount(token) && isIn(token, amounts) && !isOpen(token, tokens[at + 1])
  if (!tokens.some(isNone)) return { line, tokens }
  return { line, tokens: tokens.map((token, at) => (isNone(token, at) ? { ...token, kind: 'dash' } : token)) }
}

function amountAmong(line: TokenLine, tokens: readonly Token[], isAmount: IsAmount): Token | null {
  const numbers = tokens.filter(
    (token) =>
      token.kind === 'number' &&
      centsOf(token) !== null &&
      (isAmount(centsOf(token) ?? 0) || !isOfHouse(token, line.tokens[line.tokens.indexOf(token) - 1])),
  )
  return (
    numbers.find((token) => isAmount(centsOf(token) ?? 0)) ??
    numbers.find((token) => !isInSentence(token, line)) ??
    tokens.find(({ kind }) => kind === 'dash') ??
    null
  )
}

/** Share of the lines with an amount on which a column of other numbers stands at least. */
const FILLED = 0.25

/** @returns the columns of numbers beside the amounts: running numbers, persons, parts of keys */
function otherColumns({ lines, amounts }: Region): readonly Column<Token>[] {
  const rows = lines.filter(({ tokens }) => tokens.some((token) => isFigure(token) && isIn(token, amounts)))
  const numbers = rows.flatMap(({ tokens }) =>
    tokens.filter((token) => isFigure(token) && !isIn(token, amounts)),
  )
  return columnsIn(numbers).filter(({ pieces }) => pieces.length >= FILLED * rows.length)
}

/**
 * What is printed for nothing stands where an amount ends with its currency, or begins with it; where no row of a page has
 * an amount, the column of the page before has none.
 */
function withCurrency({ lines, amounts }: Region): Interval {
  const isPaid = (token: Token) => token.kind === 'number' && isIn(token, amounts)
  const hasNone = !lines.some(({ tokens }) => tokens.some(isPaid))
  return lines.reduce<Interval>((cell, { tokens }) => {
    const at = tokens.findIndex(isPaid)
    const beside = hasNone
      ? tokens.filter((token) => isNoAmount(token) && isBeside(token, amounts))
      : [tokens[at - 1], tokens[at + 1]].filter((token) => at >= 0 && token?.kind === 'currency')
    return {
      x0: Math.min(cell.x0, ...beside.map((token) => token?.x0 ?? cell.x0)),
      x1: Math.max(cell.x1, ...beside.map((token) => token?.x1 ?? cell.x1)),
    }
  }, amounts)
}

/** A number that no column explains belongs to the amount's place: a line with one has no amount of nothing. */
function isStray(token: Token, others: readonly Column<Token>[]): boolean {
  return token.kind === 'number' && (centsOf(token) ?? 0) > 0 && !others.some((column) => isIn(token, column))
}

function strayAmount(strays: readonly Token[], isAmount: IsAmount): Token | null {
  // "16.718,– EUR; 1. Rate 50 %"
  const [stray, ...further] = strays.filter(({ text }) => strays.length === 1 || !BESIDES.test(text))
  return stray && further.length === 0 && isAmount(centsOf(stray) ?? 0) ? stray : null
}

/** Counts and shares of a remark, and what stands in brackets: "3.270.297 (4.108)" behind the end of a bar. */
const BESIDES = /^\d{1,2}[.)]?$|^\(.*\)$/

function isFigure({ kind }: Token): boolean {
  return kind === 'number' || kind === 'ordinal' || kind === 'dash'
}

function noneBeside(
  tokens: readonly Token[],
  amounts: Interval,
  others: readonly Column<Token>[],
): Token | null {
  const isNone = (token: Token) => token.kind === 'dash' || (token.kind === 'number' && token.text === '0')
  return (
    tokens.find(
      (token, index) => isNone(token) && isBeside(token, amounts) && !leadsOn(tokens, index, others),
    ) ?? null
  )
}

/** "Wört 0", "Wört 0 €" beside bars, behind which each amount stands where its own ends. */
function onlyNought(
  tokens: readonly Token[],
  isNamed: (token: Token) => boolean,
  others: readonly Interval[],
): Token | null {
  const words = tokens.filter(({ kind }) => kind !== 'currency')
  const last = words.at(-1)
  const isNought =
    last?.kind === 'number' && last.text === '0' && !others.some((column) => isIn(last, column))
  const names = words.slice(0, -1)
  return isNought && names.length > 0 && names.every((token) => token.kind === 'word' && isNamed(token))
    ? last
    : null
}

/** Letters in place of an amount: "k. A." */
const FEW_LETTERS = 4

function isOdd({ kind, text }: Token): boolean {
  return kind === 'number' || (kind === 'word' && (/[#\d]/.test(text) || text.length <= FEW_LETTERS))
}
