import { groupBy } from '../../domain/group-by.js'
import type { Token } from '../layout/token.js'
import type { ColumnLine } from './text-columns.js'

/** A word of running text, and its line. */
export interface Placed {
  readonly token: Token
  readonly line: ColumnLine
}

/** @returns the words of all lines, one after the other: a sentence heeds no line */
export function placedOn(lines: readonly ColumnLine[]): Placed[] {
  return lines.flatMap((line) => line.tokens.map((token) => ({ token, line })))
}

/** @returns the words of each line */
export function byLine(placed: readonly Placed[]): [ColumnLine, Token[]][] {
  const groups = groupBy(placed, ({ line }) => [line])
  return [...groups].map(([line, some]) => [line, some.map(({ token }) => token)])
}
