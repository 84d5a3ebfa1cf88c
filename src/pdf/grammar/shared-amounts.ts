import { groupBy } from '../../domain/group-by.js'
import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type Token } from '../layout/token.js'
import { amountIn } from '../words/number.js'
import type { IsAmount } from './amount-columns.js'
import type { GridLine } from './grid.js'
import { ownLetters } from './own-letters.js'
import type { ColumnLine } from './text-columns.js'

/** A part of running text: words that are still to be parted, or the lines of places with one amount. */
export type TextPart =
  | { readonly kind: 'plain'; readonly line: ColumnLine }
  | { readonly kind: 'shared'; readonly lines: readonly GridLine[] }

interface Placed {
  readonly token: Token
  readonly line: ColumnLine
}

/** An amount said of several places: the words before the first of them, and each of them. */
interface Shared {
  readonly lead: readonly Placed[]
  readonly amount: Token
  readonly items: readonly (readonly Placed[])[]
  /** where it begins, and where the text goes on */
  readonly from: number
  readonly to: number
}

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
  const all = lines.flatMap((line) => line.tokens.map((token): Placed => ({ token, line })))
  const found: Shared[] = []
  for (let at = 0; at < all.length; at++) {
    const shared = sharedAt(all, at, isAmount, names)
    if (shared) found.push(shared)
    at = shared ? shared.to - 1 : at
  }
  const told = ownLetters(
    found.flatMap(({ items }) => items.map(textOf)),
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

/** A name may be broken at the end of a line behind its hyphen. */
function textOf(item: readonly Placed[]): string {
  return item
    .map(({ token }) => token.text)
    .join(' ')
    .replace(/(?<=\p{Ll}[-‐]) (?=\p{Lu})/gu, '')
}

function plain(placed: readonly Placed[]): TextPart[] {
  return byLine(placed).map(([line, tokens]) => ({ kind: 'plain', line: { ...line, tokens } }))
}

function byLine(placed: readonly Placed[]): [ColumnLine, Token[]][] {
  const groups = groupBy(placed, ({ line }) => [line])
  return [...groups].map(([line, some]) => [line, some.map(({ token }) => token)])
}

const NOUGHT = /^\(?0$/
const VERB = /^(?:erh(?:alten|ält)|bekommen|bekommt):?$/iu
/** Said before the amount, and between the verb and the places. */
const BEFORE = /^(?:je(?:weils)?|kein(?:e[nr]?)?|mittel|betrag|zuweisung|\()$/iu
const BETWEEN = /^(?:die|den|der|je(?:weils)?|städte|stadt|gemeinden?|kommunen?|und|\d{1,3}):?$/iu
const COUNT = /^\d+$/
const AND = /^(?:und|sowie)$/iu
/** "St. Blasien" */
const SHORT = /^(?:St|\p{L})\.$/u
/** No sentence names more. */
const MOST_TOKENS = 1000

function sharedAt(
  all: readonly Placed[],
  at: number,
  isAmount: IsAmount,
  names: PrintedNames,
): Shared | null {
  const amount = amountAt(all[at]?.token, all[at + 1]?.token, isAmount)
  if (!amount) return null
  let from = at
  while (BEFORE.test(all[from - 1]?.token.text ?? '')) from--
  if (!beginsSentence(all[from], all[from - 1])) return null
  const after = (start: number, isPart: (token: Token) => boolean) => {
    let end = start
    for (let each = all[end]; each && isPart(each.token); each = all[end]) end++
    return end
  }
  const verb = after(at + 1, ({ kind }) => kind === 'currency')
  if (!VERB.test(all[verb]?.token.text ?? '')) return null
  const first = after(verb + 1, ({ text }) => BETWEEN.test(text))
  const items = itemsFrom(all, first)
  const to = first + items.reduce((sum, { length }) => sum + length, 0)
  const places = items.map((item) => item.filter(({ token }) => !AND.test(token.text)))
  const counts = all.slice(verb, first).flatMap(({ token }) => (COUNT.test(token.text) ? token.text : []))
  const isList =
    places.length > 0 &&
    counts.every((count) => count === String(places.length)) &&
    places.every((item) => isPlace(item, names))
  return isList ? { lead: all.slice(from, first), amount, items: places, from, to } : null
}

/** "Zusammen 6.369 Euro erhalten", "Nicht je 6.369 Euro": a word before it that is not understood may say anything. */
function beginsSentence(first: Placed | undefined, before: Placed | undefined): boolean {
  if (!first || !before || /[.:;!?]$/.test(before.token.text)) return true
  if (!/[\p{L}\d]/u.test(before.token.text)) return true
  return before.line !== first.line && /^\p{Lu}/u.test(first.token.text)
}

function amountAt(token: Token | undefined, next: Token | undefined, isAmount: IsAmount): Token | null {
  if (!token) return null
  if (token.kind === 'number' && isAmount(centsOf(token) ?? 0)) return token
  const amount = amountIn('0')
  if (!amount || !NOUGHT.test(token.text) || next?.kind !== 'currency') return null
  const { text, x0, x1, size } = token
  return { text, x0, x1, size, kind: 'number', sign: '', amount }
}

/** @returns what stands between commas, up to the end of the sentence; none where it has none */
function itemsFrom(all: readonly Placed[], first: number): Placed[][] {
  const items: Placed[][] = []
  const open: Placed[] = []
  for (const each of all.slice(first, first + MOST_TOKENS)) {
    const { text, kind } = each.token
    if (kind !== 'word') return []
    if (AND.test(text) && open.length > 0) items.push(open.splice(0))
    open.push(each)
    const isEnd = text.endsWith('.') && !SHORT.test(text)
    if (isEnd || /[,;]$/.test(text)) items.push(open.splice(0))
    if (isEnd) return items
  }
  return []
}

const CODE = /\s*\[[^\]]*\]/u

function isPlace(item: readonly Placed[], names: PrintedNames): boolean {
  return placeCell(names, textOf(item).replace(CODE, '')) !== null
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
      const name = piece === named ? told(textOf(item)) : ''
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
