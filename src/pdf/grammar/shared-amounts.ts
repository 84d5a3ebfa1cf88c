import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Token } from '../layout/token.js'
import { noneLabels } from '../words/none-said.js'
import type { IsAmount } from './amount-columns.js'
import { countedAt } from './counted-lists.js'
import type { GridLine } from './grid.js'
import { headedAt, labelledAt } from './headed-lists.js'
import { ownLetters } from './own-letters.js'
import { byLine, type Placed, placedOn } from './placed.js'
import { noneAt, nothingAt, type Shared, sharedAt, textOfItem } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** A part of running text: words that are still to be parted, or the lines of places with one amount. */
export type TextPart =
  | { readonly kind: 'plain'; readonly line: ColumnLine }
  | { readonly kind: 'shared'; readonly lines: readonly GridLine[] }

/**
 * "Keine Mittel (0 Euro) erhalten Aitern, Böllen und Wembach.", "Je 6.369 Euro erhalten 2 Gemeinden: Altdorf, Ohmden.":
 * the amount stands before the places, and each of them has it.
 * @returns the text in its order
 */
export function sharedAmounts(
  lines: readonly ColumnLine[],
  isAmount: IsAmount,
  names: PrintedNames,
): TextPart[] {
  const all = placedOn(lines)
  const labels = noneLabels(textOfItem(all))
  const found: Shared[] = []
  for (let at = 0; at < all.length; at++) {
    const shared =
      sharedAt(all, at, isAmount, names) ??
      noneAt(all, at, names) ??
      nothingAt(all, at, names) ??
      headedAt(all, at, isAmount, names) ??
      labelledAt(all, at, labels, names) ??
      countedAt(all, at, isAmount, names)
    if (shared) found.push(shared)
    at = shared ? shared.to - 1 : at
  }
  const told = ownLetters(
    found.flatMap(({ items }) => items.map(textOfItem)),
    names,
  )
  const rest = found.map((_, index) => found[index - 1]?.to ?? 0)
  return [
    ...found.flatMap((shared, index): TextPart[] => [
      ...plain(all.slice(rest[index], Math.max(rest[index] ?? 0, shared.from))),
      { kind: 'shared', lines: gridLines(shared, told) },
    ]),
    ...plain(all.slice(found.at(-1)?.to ?? 0)),
  ]
}

function plain(placed: readonly Placed[]): TextPart[] {
  return byLine(placed).map(([line, tokens]) => ({ kind: 'plain', line: { ...line, tokens } }))
}

/**
 * The first place has the amount of the words before it, each other one has it on its last line: its name on its first
 * one. None takes what stands before or behind it.
 */
function gridLines({ lead, amount, items, from }: Shared, told: (text: string) => string): GridLine[] {
  const isAmount = ({ text, x0 }: Token) => text === amount.text && x0 === amount.x0
  const first = byLine(lead).map(([line, tokens]): GridLine => {
    const all = tokens.map((token) => (isAmount(token) ? amount : token))
    return { ...gridLine(line, all, '', all.includes(amount) ? amount : null), nameAt: null, stack: from }
  })
  const places = items.flatMap((item, at) => {
    const pieces = byLine(item)
    const named = at === 0 ? pieces.length - 1 : 0
    return pieces.map(([line, tokens], piece): GridLine => {
      const name = piece === named ? told(textOfItem(item)) : ''
      const isPaid = at > 0 && piece === pieces.length - 1
      // Each place has a word at least: no number is that of another list.
      return { ...gridLine(line, tokens, name, isPaid ? amount : null), stack: from + at }
    })
  })
  return [...first, ...places]
}

function gridLine(
  { line, band }: ColumnLine,
  tokens: readonly Token[],
  name: string,
  amount: Token | null,
): GridLine {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const text = tokens.map((token) => token.text).join(' ')
  return {
    line: { ...line, text },
    tokens,
    band,
    amount,
    name,
    nameAt: first && last ? { x0: first.x0, x1: last.x1 } : null,
    key: null,
    isStray: false,
    unreadable: null,
    isHead: false,
  }
}
