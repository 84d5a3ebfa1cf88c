import { isSumLabel } from '../../domain/sum-label.js'
import { centsOf } from '../layout/token.js'
import { LEAST_CENTS } from '../words/number.js'
import { byLine, type Placed, placedOn } from './placed.js'
import { beginsSentence, textOfItem } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** "Das sind im ganzen Kreis 2.428.044 Euro.", "Das macht zusammen": all of its words are of a sum. */
const SAID =
  /^das\s+(?:sind|waren|macht|ergibt)(?:\s+(?:also|damit|für|im|in|der|den|dem|diesen|ganzen?|gesamten?|insgesamt|zusammen|(?:land|stadt)?kreis|summe|alles))+$/iu
const MOST_WORDS = 10
/** "(Kreissumme", closed behind its number. */
const BRACKET = /^\(/

/**
 * A sentence that says a sum may be broken before its number, which then stands above the next district as if it were of it.
 * @returns the same text with each such sentence on the line of its number
 */
export function withSaidSums(lines: readonly ColumnLine[]): ColumnLine[] {
  const all = placedOn(lines)
  const whole: Placed[] = []
  for (let at = 0; at < all.length; at++) {
    const isBegun = beginsSentence(all[at], all[at - 1]) || BRACKET.test(all[at]?.token.text ?? '')
    const length = isBegun ? lengthAt(all, at) : 0
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
  if (length < 1 || !isAmount) return 0
  const label = textOfItem(all.slice(from, from + length))
  const isBracketed = BRACKET.test(label) && isSumLabel(label) && number.text.endsWith(')')
  return isBracketed || (next?.kind === 'currency' && SAID.test(label)) ? length : 0
}
