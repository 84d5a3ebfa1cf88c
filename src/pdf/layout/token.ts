import { LARGEST_AMOUNT } from '../../domain/money.js'
import type { Line } from '../layout/line.js'
import { placeOf, STROKE, spanOf, type Word } from '../layout/word.js'
import { amountIn, type PrintedAmount } from '../words/number.js'
import { CURRENCY, NO_AMOUNT } from '../words/vocabulary.js'
import { filledKeyAt, type KeyFacts, keyAt, wordsBeforeKey } from './key-token.js'
import { ANY_SPACING, numberRun, type Spacing } from './spacing.js'

/** One or more words of a line that are one thing. Lengths in points. */
export type Token = {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
  /** its baseline, where it may be another than that of its line */
  readonly y?: number
  /** which cell of a row that the file declares holds it */
  readonly cell?: number
} & (
  | { readonly kind: 'key'; readonly digits: string }
  | { readonly kind: 'number'; readonly amount: PrintedAmount; readonly sign: '' | '+' | '-' }
  /** "12." before a row */
  | { readonly kind: 'ordinal'; readonly value: number }
  /** nothing, printed as such */
  | { readonly kind: 'dash' }
  | { readonly kind: 'currency' }
  /** what parts two cells */
  | { readonly kind: 'stroke' }
  | { readonly kind: 'word' }
)

export interface TokenLine {
  readonly line: Line
  readonly tokens: readonly Token[]
}

const MOST_PARTS = 8

const DIGITS = /^[\d.,'’]+$/
const DASH = /^[-–—−]{1,3}$|^[○◦∅⌀]$|^[-–—],[-–—]{1,2}$|^,?[-–—]{1,2}$/
/** What may stand around a number without being part of it; stars before it keep others from adding digits. */
const AROUND = /^[([*]+|(?<=\d{3})\.\)$|[)\]]+[.,]$|[;:)\]]+$|(?<=[\d€-])[.,]$/g

/** What the other lines tell of one. */
interface LineFacts extends KeyFacts {
  readonly spacing: Spacing
}

/** @param isKey tells the keys of the register, eight digits */
export function tokensOf(
  line: Line,
  isKey: (digits: string) => boolean,
  facts: LineFacts = NO_FACTS,
): Token[] {
  const { words } = line
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    const figure = /\d/.test(word.text) ? figureAt(words, at, isKey, facts) : null
    const [token, used] = figure ?? [single(word), 1]
    tokens.push(token)
    at += used
  }
  return tokens
}

/** @returns what begins at a word with a digit and is no word */
function figureAt(
  words: readonly Word[],
  at: number,
  isKey: (digits: string) => boolean,
  facts: LineFacts,
): Found | null {
  return (
    filledKeyAt(words, at, isKey) ??
    keyAt(words, at, isKey, facts) ??
    districtAt(words, at) ??
    numberAt(
      words,
      at,
      facts.spacing,
      facts.isCounted ? wordsBeforeKey(words, at, isKey, facts.gap) : MOST_PARTS,
    )
  )
}

const NO_FACTS: LineFacts = { spacing: ANY_SPACING, isCounted: false, gap: 0, shapes: new Set() }

/** A token, and how many words it takes. */
type Found = readonly [token: Token, words: number]

/** "(08 317)": the key of a district, behind its name. */
function districtAt(words: readonly Word[], at: number): Found | null {
  const isKey = words[at]?.text === '(08' && /^\d{3}\)[:;,]?$/.test(words[at + 1]?.text ?? '')
  return isKey ? [{ ...spanOf(words, at, 2), kind: 'word' }, 2] : null
}

/** @param most words it may be of */
function numberAt(words: readonly Word[], at: number, spacing: Spacing, most: number): Found | null {
  const first = words[at]
  // "(35)" counts what a heading is about.
  if (!first || /^\(\d{1,3}\)[.,;:]?$/.test(first.text)) return null
  // "1)" marks a note, or numbers the row.
  if (/^\d{1,3}\)[.:;,]?$/.test(first.text)) return null
  // So does "(2 Gemeinden)".
  if (/^\(\d{1,3}$/.test(first.text) && /^\p{L}.*\)$/u.test(words[at + 1]?.text ?? '')) return null
  for (let count = Math.min(most, MOST_PARTS, numberRun(words, at, spacing)); count >= 1; count--) {
    const amount = joined(words.slice(at, at + count))
    if (!amount) continue
    const used = count + percentSigns(words[at + count - 1], words[at + count])
    return [{ ...spanOf(words, at, used), kind: 'number', amount, sign: signOf(first) }, used]
  }
  return null
}

function signOf({ text }: Word): '' | '+' | '-' {
  return /^[(]?[-–−]/.test(text) ? '-' : /^[(]?\+/.test(text) ? '+' : ''
}

/** Times the height of the font that a share lies before its sign at most: "2018", and "%" in the head of the next column. */
const BEFORE_SIGN = 1

function percentSigns(last: Word | undefined, next: Word | undefined): 0 | 1 {
  return last && next?.text === '%' && next.x0 - last.x1 <= BEFORE_SIGN * next.size ? 1 : 0
}

/** Share of the height of the font below which a gap between digits parts no words: some groups then seem to touch. */
const TIGHT = 0.18
const GROUPS = [/^(?:\D?|\*+)\d{1,3}$/, /^\d{3}(?:\D.*)?$/] as const
const TIGHT_GROUPS = [/^(?:\D?|\*+)\d{1,6}$/, /^(?:\d{3})+(?:\D.*)?$/] as const

function joined(words: readonly Word[]): PrintedAmount | null {
  const parts = words.map(({ text }) => text)
  const bare = (text: string) =>
    text
      .replace(AROUND, '')
      .replace(/^[+\-–−]/, '')
      .replace(/%$/, '')
  if (parts.length === 1) return amountIn(bare(parts[0] ?? ''))
  if (
    !parts.every((part, index) =>
      DIGITS.test(
        index === 0 || index === parts.length - 1 ? bare(part).replace(/(?:,[-–]+)?€?\*?$/, '') : part,
      ),
    )
  )
    return null
  const isTight = words.every(({ x0, size }, at) => x0 - (words[at - 1]?.x1 ?? x0) < TIGHT * size)
  const [first, further] = isTight ? TIGHT_GROUPS : GROUPS
  // "3 270 297"
  if (parts.every((part, index) => (index === 0 ? first : further).test(part)))
    return amountIn(bare(parts.join(isTight ? '' : ' ')))
  // Digits spaced apart: "1 7 . 5 1 4"
  if (parts.length > 2 && parts.every((part) => part.replace(/\D/g, '').length <= 1))
    return amountIn(bare(parts.join('')))
  return null
}

function single(word: Word): Token {
  const span = { ...placeOf(word), text: word.text }
  if (CURRENCY.test(word.text.replace(/[;:,.)]+$/, ''))) return { ...span, kind: 'currency' }
  if (DASH.test(word.text)) return { ...span, kind: 'dash' }
  if (STROKE.test(word.text)) return { ...span, kind: 'stroke' }
  const ordinal = /^(\d{1,4})[.)][:;,]?$/.exec(word.text)
  if (ordinal) return { ...span, kind: 'ordinal', value: Number(ordinal[1]) }
  return { ...span, kind: 'word' }
}

/** @returns the amount in cents; null for what is no amount of money that can be paid */
export function centsOf(token: Token | null | undefined): number | null {
  if (token?.kind === 'dash') return 0
  if (token?.kind !== 'number' || token.sign === '-' || token.text.includes('%')) return null
  return token.amount.cents <= 100 * LARGEST_AMOUNT ? token.amount.cents : null
}

/** @returns true for "keine" in the place of an amount */
export function isNoAmount({ kind, text }: Token): boolean {
  return kind === 'word' && NO_AMOUNT.test(text)
}

/** @returns the whole number, or the number of an ordinal; null for other tokens */
export function wholeValue(token: Token): number | null {
  if (token.kind === 'ordinal') return token.value
  const cents = token.kind === 'number' && token.amount.decimals !== 1 ? centsOf(token) : null
  return cents !== null && cents % 100 === 0 ? cents / 100 : null
}

/** @returns true for a word that goes on in the next line: "Gemeinde Oberhar-" */
export function isBroken({ kind, text }: Token): boolean {
  return kind === 'word' && /\p{Ll}[-‐]$/u.test(text)
}
