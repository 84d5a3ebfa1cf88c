import { LARGEST_AMOUNT } from '../../domain/money.js'
import type { Line } from '../layout/line.js'
import { STROKE, type Word } from '../layout/word.js'
import { amountIn, type PrintedAmount } from '../words/number.js'
import { CURRENCY } from '../words/vocabulary.js'

/** One or more words of a line that are one thing. Lengths in points. */
export type Token = {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
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

/** Gaps, as shares of the height of the font: between the groups of one number (the space of a typewriter is 0.6), and between the parts of a key. */
const GROUP_GAP = 0.65
const KEY_GAP = 1.6
const MOST_PARTS = 8

const DIGITS = /^[\d.,'’]+$/
const DASH = /^[-–—−]{1,3}$|^[-–—],[-–—]{1,2}$|^,?[-–—]{1,2}$/
/** What may stand around a number without being part of it. */
const AROUND = /^[([]+|[;:)\]]+$|(?<=[\d€-])[.,]$/g

/** @param isKey tells the keys of the register, eight digits */
export function tokensOf(line: Line, isKey: (digits: string) => boolean): Token[] {
  const { words } = line
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const [token, used] = filledKeyAt(words, at, isKey) ??
      keyAt(words, at, isKey) ??
      districtAt(words, at) ??
      numberAt(words, at) ?? [single(words[at] as Word), 1]
    tokens.push(token)
    at += used
  }
  return tokens
}

type Found = readonly [token: Token, words: number]

/**
 * Digits, or what a spreadsheet makes of them: ="08336050", '08336050; or in three parts, "08.336.050", "08/336/050": no
 * number, for it begins with a nought, and no date.
 */
const KEY_DIGITS = /^(?:(?:=?["'])?\d+"?|08([./-])\d{3}\1\d{3})[:;,)]?$/

function keyAt(words: readonly Word[], at: number, isKey: (digits: string) => boolean): Found | null {
  let digits = ''
  // "8 115002" is a count before a key without its "08".
  const next = words[at + 1]?.text ?? ''
  if (/^\d{6}$/.test(next) && isKey(`08${next}`)) return null
  for (let count = 1; count <= 5; count++) {
    const word = words[at + count - 1]
    if (!word || !KEY_DIGITS.test(word.text)) return null
    const before = words[at + count - 2]
    if (count > 1 && before && word.x0 - before.x1 > KEY_GAP * word.size) return null
    digits += word.text.replace(/\D/g, '')
    if (digits.length > 12) return null
    const key = keyIn(digits, isKey) ?? keyOfParts(words.slice(at, at + count), isKey)
    if (key) return [{ ...spanOf(words, at, count), kind: 'key', digits: key }, count]
  }
  return null
}

/** Eight digits, seven without the leading zero, or the twelve of the ARS. */
function keyIn(digits: string, isKey: (digits: string) => boolean): string | null {
  if (/^08\d{6}$/.test(digits)) return digits
  if (/^8\d{6}$/.test(digits) && isKey(`0${digits}`)) return `0${digits}`
  if (/^08\d{10}$/.test(digits)) return digits.slice(0, 5) + digits.slice(9)
  return null
}

/** "1 15 002": region, district and place, without the "08" of the state. */
function keyOfParts(parts: readonly Word[], isKey: (digits: string) => boolean): string | null {
  const text = parts.map((part) => part.text).join(' ')
  const key = `08${text.replace(/\D/g, '')}`
  return /^[1-4] \d\d \d{3}[:;,]?$/.test(text) && isKey(key) ? key : null
}

/** "0008336034", of a program that fills its numbers up; "0 08336034" is an amount before a key. */
function filledKeyAt(words: readonly Word[], at: number, isKey: (digits: string) => boolean): Found | null {
  const digits = /^00+(8\d{6})$/.exec(words[at]?.text ?? '')?.[1] ?? ''
  return isKey(`0${digits}`) ? [{ ...spanOf(words, at, 1), kind: 'key', digits: `0${digits}` }, 1] : null
}

/** "(08 317)": the key of a district, behind its name. */
function districtAt(words: readonly Word[], at: number): Found | null {
  const isKey = words[at]?.text === '(08' && /^\d{3}\)[:;,]?$/.test(words[at + 1]?.text ?? '')
  return isKey ? [{ ...spanOf(words, at, 2), kind: 'word' }, 2] : null
}

function numberAt(words: readonly Word[], at: number): Found | null {
  const first = words[at]
  // "(35)" counts what a heading is about.
  if (!first || !/\d/.test(first.text) || /^\(\d{1,3}\)$/.test(first.text)) return null
  // "1)" marks a note, or numbers the row.
  if (/^\d{1,3}\)[:;,]?$/.test(first.text)) return null
  // So does "(2 Gemeinden)".
  if (/^\(\d{1,3}$/.test(first.text) && /^\p{L}.*\)$/u.test(words[at + 1]?.text ?? '')) return null
  for (let count = Math.min(MOST_PARTS, runOf(words, at)); count >= 1; count--) {
    const parts = words.slice(at, at + count).map(({ text }) => text)
    const amount = joined(parts)
    if (!amount) continue
    const sign = /^[(]?[-–−]/.test(first.text) ? '-' : /^[(]?\+/.test(first.text) ? '+' : ''
    return [{ ...spanOf(words, at, count), kind: 'number', amount, sign }, count]
  }
  return null
}

/** How many words from here on may be parts of one number. */
function runOf(words: readonly Word[], at: number): number {
  let count = 1
  while (at + count < words.length) {
    const [last, next] = [words[at + count - 1], words[at + count]]
    if (!last || !next || next.x0 - last.x1 > GROUP_GAP * next.size) break
    if (!/\d/.test(next.text) && !/^[.,'’]$/.test(next.text)) break
    count++
  }
  return count
}

function joined(parts: readonly string[]): PrintedAmount | null {
  const bare = (text: string) =>
    text
      .replace(AROUND, '')
      .replace(/^[+\-–−]/, '')
      .replace(/%$/, '')
  if (parts.length === 1) return amountIn(bare(parts[0] ?? ''))
  if (
    !parts.every((part, index) =>
      DIGITS.test(
        index === 0 || index === parts.length - 1 ? bare(part).replace(/(?:,[-–]+)?€?$/, '') : part,
      ),
    )
  )
    return null
  // "3 270 297"
  if (parts.every((part, index) => (index === 0 ? /^\D?\d{1,3}$/ : /^\d{3}(?:\D.*)?$/).test(part)))
    return amountIn(bare(parts.join(' ')))
  // Digits spaced apart: "1 7 . 5 1 4"
  if (parts.every((part) => part.replace(/\D/g, '').length <= 1)) return amountIn(bare(parts.join('')))
  return null
}

function single(word: Word): Token {
  const span = { text: word.text, x0: word.x0, x1: word.x1, size: word.size }
  if (CURRENCY.test(word.text.replace(/[;:,.)]+$/, ''))) return { ...span, kind: 'currency' }
  if (DASH.test(word.text)) return { ...span, kind: 'dash' }
  if (STROKE.test(word.text)) return { ...span, kind: 'stroke' }
  const ordinal = /^(\d{1,4})[.)][:;,]?$/.exec(word.text)
  if (ordinal) return { ...span, kind: 'ordinal', value: Number(ordinal[1]) }
  return { ...span, kind: 'word' }
}

function spanOf(words: readonly Word[], at: number, count: number) {
  const part = words.slice(at, at + count)
  const [first, last] = [part[0] as Word, part.at(-1) as Word]
  return { text: part.map(({ text }) => text).join(' '), x0: first.x0, x1: last.x1, size: first.size }
}

/** @returns the amount in cents; null for what is no amount of money that can be paid */
export function centsOf(token: Token | null | undefined): number | null {
  if (token?.kind === 'dash') return 0
  if (token?.kind !== 'number' || token.sign === '-' || token.text.includes('%')) return null
  return token.amount.cents <= 100 * LARGEST_AMOUNT ? token.amount.cents : null
}
