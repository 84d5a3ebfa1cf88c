import { isSumLabel } from '../../domain/sum-label.js'
import { isWithinRow } from '../layout/line.js'
import { centsOf, type Token } from '../layout/token.js'
import type { Word } from '../layout/word.js'
import { amountIn, LEAST_CENTS } from '../words/number.js'
import type { IsAmount } from './amount-columns.js'
import type { ColumnLine } from './text-columns.js'

/**
 * A sentence may be broken in an amount, at the end of its page as well: "31" at the end of a line, "843;" below it; and
 * where it is justified, the groups of an amount lie as far apart as its words.
 * @returns the same text with its amounts whole
 */
export function withoutBreaks(lines: readonly ColumnLine[], isAmount: IsAmount): ColumnLine[] {
  const whole: ColumnLine[] = []
  for (const each of withWholeCells(lines)) {
    const line = { ...each, tokens: withoutGaps(each, isAmount) }
    const above = whole.at(-1)
    const [last, [next, ...others]] = [above?.tokens.at(-1), line.tokens]
    const joined =
      above && last && next ? (brokenWord(last, next) ?? brokenNumber(above, next, isAmount)) : null
    if (above && joined) {
      whole[whole.length - 1] = { ...above, tokens: [...above.tokens.slice(0, -1), joined] }
      whole.push({ ...line, tokens: others })
    } else whole.push(line)
  }
  return whole
}

/** "Eu-" at the end of a line, "ro" below it; "ent-", "fällt;". */
const BROKEN_WORDS = [/^Euro[.,;:)]*$/u, /^(?:entfällt|insgesamt|zusammen)[.,;:)]*$/iu]

function brokenWord(last: Token, next: Token): Token | null {
  if (last.kind !== 'word' || !/\p{L}[-‐]$/u.test(last.text)) return null
  const text = `${last.text.slice(0, -1)}${next.text}`
  if (!BROKEN_WORDS.some((word) => word.test(text))) return null
  return { ...last, kind: /^Euro/u.test(text) ? 'currency' : 'word', text }
}

const FRONT = /^\D?\d{1,3}(?:[.\s\u00a0\u202f]\d{3})*\.?$/
const GROUP = /^\d{3}(?!\d)/

function brokenNumber({ tokens }: ColumnLine, next: Token, isAmount: IsAmount): Token | null {
  const last = tokens.at(-1)
  const joined = last ? joinedNumber([last, next]) : null
  if (!joined) return null
  if (isAmount(joined.amount.cents)) return joined
  const words = tokens.slice(0, -1)
  const from = words.findLastIndex(({ kind, text }) => kind !== 'word' || text.endsWith('.')) + 1
  const label = words.slice(from).map(({ text }) => text)
  return isSumLabel(label.join(' ')) && !isPaid(next, isAmount) ? joined : null
}

function isPaid(token: Token, isAmount: IsAmount): boolean {
  return token.kind === 'number' && isAmount(token.amount.cents)
}

type NumberToken = Extract<Token, { kind: 'number' }>

/** @returns the groups of one number as that; null where they are none */
export function joinedNumber([first, ...groups]: readonly Token[]): NumberToken | null {
  const last = groups.at(-1)
  if (first?.kind !== 'number' || !last || !FRONT.test(first.text)) return null
  if (!groups.every(({ text }) => GROUP.test(text))) return null
  // "16 849.418" are two numbers: all groups of one are parted alike.
  const text = [first.text, ...groups.map((group) => group.text)].join(first.text.endsWith('.') ? '' : ' ')
  const bare = text.replace(/[;.,)]+$/, '').replace(/^\(/, '')
  const amount = amountIn(bare.replace(/\s/g, ' '))
  return amount ? { ...first, x1: last.x1, sign: '', text, amount } : null
}

/** Share of the height of the font by which the gaps of a justified line may differ. */
export const EVEN = 0.1

/** @returns the tokens of a line, those of one number joined: no wider than its narrowest space lie their groups apart */
function withoutGaps({ line, tokens }: ColumnLine, isAmount: IsAmount): Token[] {
  const space = line.words.reduce((least, word, at) => {
    const before = line.words[at - 1]
    return before && !areGroups(before, word) ? Math.min(least, word.x0 - before.x1) : least
  }, Number.POSITIVE_INFINITY)
  const most = space + EVEN * line.size
  const isNext = (token: Token, last: Token | undefined) =>
    last?.kind === 'number' && areGroups(last, token) && token.x0 - last.x1 <= most
  const whole: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    let end = at + 1
    for (let next = tokens[end]; next && isNext(next, tokens[end - 1]); next = tokens[end]) end++
    const groups = tokens.slice(at, end)
    const isOpen = groups.length > 1 && Number.isFinite(space) && areAlike(groups, line)
    const joined = isOpen ? joinedNumber(groups) : null
    whole.push(...(joined && isWhole(joined, groups, isAmount) ? [joined] : groups))
    at = end - 1
  }
  return whole
}

/** Of "18 602,631" the parts are two numbers as well, but where the comma is that of thousands of euro. */
function isWhole(joined: NumberToken, [, ...behind]: readonly Token[], isAmount: IsAmount): boolean {
  if (isPaid(joined, isAmount)) return true
  const rest = joinedNumber(behind) ?? behind[0]
  return joined.amount.decimals !== 3 && !(rest && isPaid(rest, isAmount))
}

/** "16" far before "647 211" counts places: all groups of one number are parted alike. */
export function areAlike(groups: readonly Token[], { words, size }: ColumnLine['line']): boolean {
  const [from, to] = [groups[0]?.x0 ?? 0, groups.at(-1)?.x1 ?? 0]
  const parts = words.filter(({ x0, x1 }) => x0 >= from && x1 <= to)
  const gaps = parts.slice(1).map(({ x0 }, at) => x0 - (parts[at]?.x1 ?? x0))
  const isParted = ({ text }: Word) => /\d\s\d/.test(text)
  return Math.max(...gaps) - Math.min(...gaps) <= EVEN * size && !parts.some(isParted)
}

/** "22 290,00": a narrow space is none between words, and as wide on all lines. */
export function areGroups(before: Pick<Word, 'text'>, word: Pick<Word, 'text'>): boolean {
  return /^\D?\d{1,3}$/.test(before.text) && GROUP.test(word.text)
}

/**
 * Below the text there may be a table of sums, whose narrow cell parts an amount and its currency: "Lkr. Calw 25 EUR" above
 * "1 186 159"; or "2.428.044,–", "Lkr. Böblingen 26" and "€", one below the other.
 * @returns the same text, each such amount on the line of its label
 */
function withWholeCells(lines: readonly ColumnLine[]): ColumnLine[] {
  const whole: ColumnLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const [line, next, last] = lines.slice(at, at + 3)
    if (!line) continue
    if (
      next &&
      isCounted(line.tokens.slice(0, -1)) &&
      isCurrency(line.tokens.at(-1)) &&
      isSumBelow(next, line)
    ) {
      whole.push({ ...line, tokens: [...line.tokens, ...next.tokens] })
      at += 1
    } else if (next && last && isSum(line) && isCounted(next.tokens) && isCurrencyBelow(last, next, line)) {
      whole.push({ ...next, tokens: [...next.tokens, ...line.tokens, ...last.tokens] })
      at += 2
    } else whole.push(line)
  }
  return whole
}

/** Words, and the count of places that no amount is as small as. */
function isCounted(tokens: readonly Token[]): boolean {
  const [count, ...words] = tokens.toReversed()
  const cents = count ? (centsOf(count) ?? 0) : 0
  return cents > 0 && cents < LEAST_CENTS && words.length > 0 && words.every(({ kind }) => kind === 'word')
}

function isCurrency(token: Token | undefined): boolean {
  return token?.kind === 'currency'
}

function isSum({ tokens: [only, ...others] }: ColumnLine): boolean {
  return others.length === 0 && only?.kind === 'number' && (centsOf(only) ?? 0) >= LEAST_CENTS
}

function isSumBelow(below: ColumnLine, line: ColumnLine): boolean {
  return isSum(below) && isWithinRow(below.line, line.line)
}

function isCurrencyBelow(below: ColumnLine, { line }: ColumnLine, above: ColumnLine): boolean {
  const [only, ...others] = below.tokens
  const isOne = others.length === 0 && isCurrency(only)
  return isOne && isWithinRow(line, above.line) && isWithinRow(below.line, line)
}
