import type { Token, TokenLine } from '../layout/token.js'
import { FEW_DIGITS, FURTHER_GROUPS, LACKING, PLAIN, WHOLE_GROUPS, wholeOf } from './broken-text.js'
import { isNextTo } from './chunks.js'
import { type Interval, isIn } from './intervals.js'

/** The digits of a number on the first of its lines, as one text. */
export type Front = Interval & { readonly text: string }

/** @param further "40" behind "25", where "7" stands below */
export function frontOf(part: Token, further: Token | undefined): Front {
  const { x0, x1, text } = part
  const whole = further && `${text} ${further.text}`.replace(/[\s\u00a0\u202f]/g, ' ')
  return { x0, x1: further?.x1 ?? x1, text: whole ?? text }
}

/** @returns the one or two digits of a group that was broken, a space behind the others */
export function furtherBehind(part: Token, tokens: readonly Token[]): Token | undefined {
  const next = tokens[tokens.indexOf(part) + 1]
  return next && FEW_DIGITS.test(next.text) && WHOLE_GROUPS.test(part.text) && isNextTo(next, part)
    ? next
    : undefined
}

/** @returns true for the rest of a number that a narrow cell breaks in the line above */
export function endsFigure(rest: Token, above: readonly Token[]): boolean {
  return above.some((part) => {
    const front = frontOf(part, furtherBehind(part, above))
    return isFigure(part) && isIn(rest, front) && wholeOf(front.text, rest.text) !== null
  })
}

/** @returns true for what is no number until the rest of its last group is found */
export function isLacking(front: string): boolean {
  return !PLAIN.test(front) && !WHOLE_GROUPS.test(front)
}

/** @returns true where no words stand beside the rest of a number */
export function isAlone(rest: Token, tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) => token === rest || token.kind === 'currency' || FURTHER_GROUPS.test(token.text),
  )
}

export function isFigure({ kind, text }: Token): boolean {
  return kind !== 'key' && /^\d/.test(text)
}

/** Share of the height of the font by which the rest may stand behind the end of the number. */
const AT_EDGE = 0.3

/**
 * @param isAtEnd the number may go on with the first of the line: the rest of a count of persons may stand there as well
 * @returns the rest of a number
 */
export function restBelow(
  column: Interval,
  { tokens }: Pick<TokenLine, 'tokens'>,
  isAtEnd: boolean,
): Token | undefined {
  const figures = tokens.filter(isFigure)
  const isAtEdge = ({ x0, size }: Token) => x0 > column.x0 && x0 < column.x1 + AT_EDGE * size
  return (
    figures.find((token) => isIn(token, column)) ??
    figures.findLast(isAtEdge) ??
    (isAtEnd ? figures.find((token) => token === tokens[0]) : undefined)
  )
}

/** @returns true for a line that ends with "EUR", of which the amount stands elsewhere */
export function lacksAmount(line: (TokenLine & { readonly amount: Token | null }) | undefined): boolean {
  return line?.amount === null && line.tokens.at(-1)?.kind === 'currency'
}

/** The digits that a cell has room for, and those that stand below them. */
const FRONT = /^\d{2,}$|^\d{1,3}(?:[\s\u00a0\u202f]\d{3})+$/
const BELOW = /^\d{1,6}(?:,(?:00|[-–]+))?€?$/

export function isFront({ text }: Token): boolean {
  return FRONT.test(text) || LACKING.test(text)
}

export function isRest({ text }: Token): boolean {
  return BELOW.test(text)
}

/** @returns a row that the file declares, where both parts of a number stand in one cell, with the number that they are together */
export function withWholeCell(
  line: TokenLine,
  column: Interval,
  join: (front: Token, rest: Token) => Token | null,
): TokenLine {
  const inColumn = line.tokens.filter((token) => token.cell !== undefined && isIn(token, column))
  const whole = inColumn.flatMap((rest, at) => {
    const front = inColumn[at - 1]
    const isBelow = front?.cell === rest.cell && (front?.y ?? 0) < (rest.y ?? 0)
    const number = front && isBelow && isFront(front) && isRest(rest) ? join(front, rest) : null
    return number ? { front, rest, number } : []
  })
  return whole.reduce(
    (last, { front, rest, number }) => withToken(withoutToken(withoutToken(last, front), rest), number),
    line,
  )
}

export function withoutToken(line: TokenLine, token: Token | undefined): TokenLine {
  return { ...line, tokens: line.tokens.filter((each) => each !== token) }
}

export function withToken(line: TokenLine, token: Token): TokenLine {
  return { ...line, tokens: [...line.tokens, token].sort((a, b) => a.x0 - b.x0) }
}
