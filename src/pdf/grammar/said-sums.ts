import { centsOf } from '../layout/token.js'
import { LEAST_CENTS } from '../words/number.js'
import { byLine, type Placed, placedOn } from './placed.js'
import { beginsSentence, textOfItem } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** "Das sind im ganzen Kreis 2.428.044 Euro.", "Das macht zusammen": all of its words are of a sum. */
const SAID =
  /^das\s+(?:sind|waren|macht|ergibt)(?:\s+(?:also|damit|für|im|in|der|den|dem|diesen|ganzen?|gesamten?|insgesamt|zusammen|(?:land|stadt)?kreis|summe|alles))+$/iu
const MOST_WORDS = 10

/**
 * A sentence that says a sum may be broken before its number, which then stands above the next district as if it were of it.
 * @returns the same text with each such sentence on the line of its number
 */
export function withSaidSums(lines: readonly ColumnLine[]): ColumnLine[] {
  const all = placedOn(lines)
  const whole: Placed[] = []
  for (let at = 0; at < all.length; at++) {
    const length = beginsSentence(all[at], all[at - 1]) ? lengthAt(all, at) : 0
    const number = all[at + length]
    if (length === 0 || !number) whole.push(...all.slice(at, at + 1))
    else {
      whole.push(...all.slice(at, at + length).map(({ token }) => ({ token, line: number.line })))
      at += length - 1
    }
  }
  return byLine(whole).map(([line, tokens]) => ({ ...line, tokens }))
}

/** @returns how many words say that a sum follows; 0 where they say anything else */
function lengthAt(all: readonly Placed[], from: number): number {
  const length = all.slice(from, from + MOST_WORDS).findIndex(({ token: { kind } }) => kind !== 'word')
  const [number, next] = [all[from + length]?.token, all[from + length + 1]?.token]
  const isAmount = number?.kind === 'number' && (centsOf(number) ?? 0) >= LEAST_CENTS
  return length > 0 &&
    isAmount &&
    next?.kind === 'currency' &&
    SAID.test(textOfItem(all.slice(from, from + length)))
    ? length
    : 0
}
