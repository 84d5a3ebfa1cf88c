import { centsOf } from '../layout/token.js'
import type { IsAmount } from './amount-columns.js'
import { byLine, type Placed, placedOn } from './placed.js'
import { beginsSentence } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** Around the amount of the first: "Böblingen die Liste mit 789.711 Euro an." */
const LIST = [/^die$/u, /^Liste$/u]
const WITH = /^mit$/u
const LED = /^an\.$/u
/** Before the second, and before the last: they stand on the line of its name. */
const FOLLOW = [/^Es$/u, /^folg(?:en|t)$/u]
const AT_LAST = [/^und$/u, /^schließlich$/u]

/**
 * "… führt Böblingen die Liste mit 789.711 Euro an. Es folgen Leonberg mit 225.291 und schließlich Altdorf mit 6.369 Euro."
 * @returns the same text as names and amounts that follow each other, where all of these words stand so
 */
export function withSaidLists(lines: readonly ColumnLine[], isAmount: IsAmount): ColumnLine[] {
  const all = placedOn(lines)
  const said: Placed[] = []
  for (let at = 0; at < all.length; at++) {
    const led = ledAt(all, at, isAmount)
    const length = led ? 0 : joinedAt(all, at)
    const next = all[at + length]
    if (led) {
      said.push(...led)
      at += LIST.length + led.length
    } else if (length > 0 && next) {
      said.push(...all.slice(at, at + length).map(({ token }) => ({ token, line: next.line })))
      at += length - 1
    } else if (isWith(all, at, isAmount)) said.push(...said.splice(-1).map(reachingTo(all[at])))
    else said.push(...all.slice(at, at + 1))
  }
  return byLine(said).map(([line, tokens]) => ({ ...line, tokens }))
}

/** The name goes on to its amount, where the word between them was. */
function reachingTo(between: Placed | undefined): (last: Placed) => Placed {
  return ({ token, line }) =>
    between?.line === line ? { line, token: { ...token, x1: between.token.x1 } } : { token, line }
}

function isWith(all: readonly Placed[], at: number, isAmount: IsAmount): boolean {
  const next = all[at + 1]?.token
  return WITH.test(all[at]?.token.text ?? '') && next?.kind === 'number' && isAmount(centsOf(next) ?? 0)
}

/** @returns the amount, its currency and the end of the sentence; null where other words stand there */
function ledAt(all: readonly Placed[], at: number, isAmount: IsAmount): Placed[] | null {
  if (!areAt(LIST, all, at) || !isWith(all, at + LIST.length, isAmount)) return null
  const [amount, currency, last] = all.slice(at + LIST.length + 1)
  if (!amount || currency?.token.kind !== 'currency' || !last || !LED.test(last.token.text)) return null
  return [amount, currency, { ...last, token: { ...last.token, text: '.' } }]
}

/** @returns how many words go with the name behind them */
function joinedAt(all: readonly Placed[], at: number): number {
  const isFollowed = areAt(FOLLOW, all, at) && beginsSentence(all[at], all[at - 1])
  if (isFollowed) return FOLLOW.length
  return areAt(AT_LAST, all, at) ? AT_LAST.length : 0
}

function areAt(words: readonly RegExp[], all: readonly Placed[], at: number): boolean {
  return words.every((word, index) => word.test(all[at + index]?.token.text ?? ''))
}
