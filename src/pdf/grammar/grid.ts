import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { NO_AMOUNT } from '../words/vocabulary.js'
import { type Chunk, chunksOf, leftEdges } from './chunks.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'
import type { Choice, Region } from './regions.js'

/** A line of the table with what stands in its columns. */
export interface GridLine extends TokenLine {
  /** in the column of amounts: a number, or a dash for none */
  readonly amount: Token | null
  /** the amount stands beside its column */
  readonly isStray: boolean
  /** what stands there beside the name of a place and is no amount */
  readonly unreadable: string | null
  /** the words in the column of names */
  readonly name: string
  /** where these words stand */
  readonly nameAt: Interval | null
  /** eight digits; null where none is printed */
  readonly key: string | null
  /** which of the tables side by side, from the left, from 0 */
  readonly band: number
}

/** @returns the lines of a region with what stands in its columns */
export function gridOf(region: Region, { isAmount }: Choice, names: PrintedNames): GridLine[] {
  const edges = leftEdges(region.lines)
  const others = otherColumns(region)
  return region.lines.map((printed, index) => {
    const line = withNone(printed, region.amounts)
    const inAmounts = inColumn(line, region.amounts)
    const all = chunksOf(line, edges)
    const isRest = isRestOf(line, region.lines[index - 1])
    const chunks = all.filter((chunk) => isRest || belongs(chunk, region.names, line.tokens.length === 1))
    const name = chunks.map(({ text }) => text).join(' ')
    const isNamed = (token: Token) => chunks.some((chunk) => token.x0 >= chunk.x0 && token.x1 <= chunk.x1)
    const found = amountAmong(inAmounts, isAmount)
    const strays = found ? [] : line.tokens.filter((token) => isStray(token, others) && !isNamed(token))
    const stray = strayAmount(strays, isAmount)
    const amount = found ?? stray ?? noneBeside(line.tokens, region.amounts)
    const key = keyOf(line)
    const odd = amount ? undefined : inAmounts.find((token) => isOdd(token) && !isNamed(token))
    const unread = odd ?? (amount || key === null ? undefined : strays[0])
    const isPlace = unread !== undefined && (placeCell(names, name)?.exact.length ?? 0) > 0
    return {
      ...line,
      amount,
      isStray: stray !== null,
      unreadable: isPlace ? unread.text : null,
      name,
      nameAt: chunks[0] ? { x0: chunks[0].x0, x1: Math.max(...chunks.map(({ x1 }) => x1)) } : null,
      key,
      band: region.band,
    }
  })
}

const COLUMNS = 3

/** But "1 2 3 4" below the heads of columns, and the dash of "Kreis Calw – 1.004.653 €". */
function inColumn({ tokens }: TokenLine, amounts: Interval): Token[] {
  if (tokens.length >= COLUMNS && tokens.every(({ text }, index) => text === String(index + 1))) return []
  return tokens.filter((token, index) => isIn(token, amounts) && !leadsOn(token, tokens[index + 1]))
}

/** Share of the height of the font of a space between words; cells lie further apart. */
const SPACE = 0.5

function leadsOn({ kind, x1, size }: Token, next: Token | undefined): boolean {
  if (kind !== 'dash' || !next) return false
  return next.x0 - x1 < size * (next.kind === 'currency' ? 1 : next.kind === 'number' ? SPACE : 0)
}

/** "keine" in the column of amounts is a dash. */
function withNone({ line, tokens }: TokenLine, amounts: Interval): TokenLine {
  const isNone = (token: Token) => token.kind === 'word' && NO_AMOUNT.test(token.text) && isIn(token, amounts)
  if (!tokens.some(isNone)) return { line, tokens }
  return { line, tokens: tokens.map((token) => (isNone(token) ? { ...token, kind: 'dash' } : token)) }
}

function amountAmong(tokens: readonly Token[], isAmount: Choice['isAmount']): Token | null {
  const numbers = tokens.filter((token) => token.kind === 'number' && centsOf(token) !== null)
  return (
    numbers.find((token) => isAmount(centsOf(token) ?? 0)) ??
    numbers[0] ??
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

/** A number that no column explains belongs to the amount's place: a line with one has no amount of nothing. */
function isStray(token: Token, others: readonly Column<Token>[]): boolean {
  return token.kind === 'number' && (centsOf(token) ?? 0) > 0 && !others.some((column) => isIn(token, column))
}

function strayAmount(strays: readonly Token[], isAmount: Choice['isAmount']): Token | null {
  // "16.718,– EUR; 1. Rate 50 %"
  const [stray, ...further] = strays.filter(({ text }) => strays.length === 1 || !SMALL.test(text))
  return stray && further.length === 0 && isAmount(centsOf(stray) ?? 0) ? stray : null
}

/** Counts and shares of a remark. */
const SMALL = /^\d{1,2}[.)]?$/

function isFigure({ kind }: Token): boolean {
  return kind === 'number' || kind === 'ordinal' || kind === 'dash'
}

/** Share of the height of the font that a dash or a nought may stand beside the column. */
const BESIDE = 2

function noneBeside(tokens: readonly Token[], amounts: Interval): Token | null {
  const isNear = ({ x0, x1, size }: Token) =>
    x0 - amounts.x1 < BESIDE * size && amounts.x0 - x1 < BESIDE * size
  const isNone = (token: Token) => token.kind === 'dash' || (token.kind === 'number' && token.text === '0')
  return (
    tokens.find((token, index) => isNone(token) && isNear(token) && !leadsOn(token, tokens[index + 1])) ??
    null
  )
}

export function keyOf({ tokens }: TokenLine): string | null {
  const token = tokens.find(({ kind }) => kind === 'key')
  return token?.kind === 'key' ? token.digits : null
}

export function wordsOf({ tokens }: TokenLine): string {
  return tokens.flatMap((token) => (token.kind === 'word' ? token.text : [])).join(' ')
}

/** Letters in place of an amount: "k. A." */
const FEW_LETTERS = 4

function isOdd({ kind, text }: Token): boolean {
  return kind === 'number' || (kind === 'word' && (/[#\d]/.test(text) || text.length <= FEW_LETTERS))
}

/** Points by which a cell may begin before its column. */
const SLACK = 2

/** "mersbach" below "Gemeinde Oberhar-", wherever it begins. */
function isRestOf({ tokens }: TokenLine, above: TokenLine | undefined): boolean {
  const [only, ...others] = tokens
  if (only?.kind !== 'word' || others.length > 0 || !/^\p{Ll}/u.test(only.text)) return false
  return above?.tokens.some(({ kind, text }) => kind === 'word' && /\p{Ll}[-‐]$/u.test(text)) === true
}

/** @param isAlone nothing else stands on its line: the rest of a name, then, whose first line may be indented */
function belongs({ x0, x1, size }: Chunk, names: Interval | null, isAlone: boolean): boolean {
  const slack = isAlone ? size : SLACK
  return names !== null && ((x0 >= names.x0 - slack && x0 < names.x1) || isIn({ x0, x1 }, names))
}
