import { median } from '../median.js'
import { CURRENCY } from '../words/vocabulary.js'
import type { Line } from './line.js'
import { spanOf, type Word } from './word.js'

/** A key, and how many words it is of. */
type FoundKey = readonly [key: Word & { readonly kind: 'key'; readonly digits: string }, words: number]

/** Gap, as a share of the height of the font, between the parts of a key. */
export const KEY_GAP = 1.6

/**
 * Digits, or what a spreadsheet makes of them: ="08336050", '08336050; or in three parts, "08.336.050", "08/336/050": no
 * number, for it begins with a nought, and no date.
 */
const KEY_DIGITS = /^(?:(?:=?["'])?\d+"?|08([./-])\d{3}\1\d{3})[:;,)]?$/

/** How the keys of a document are printed. */
export interface KeyFacts {
  /** counts stand before keys without their "08" */
  readonly isCounted: boolean
  /** points between the two words of keys behind counts: they may be cells of their own */
  readonly gap: number
  /** the shapes that keys have in several words without their "08" */
  readonly shapes: ReadonlySet<string>
}

/** @returns the key that begins at a word, in one word or several; null where none does */
export function keyAt(
  words: readonly Word[],
  at: number,
  isKey: (digits: string) => boolean,
  { isCounted, shapes }: KeyFacts,
): FoundKey | null {
  const found = anyKeyAt(words, at, isKey, isCounted)
  const shape = found && chanceShape(words.slice(at, at + found[1]))
  return shape === null || shapes.has(shape) ? found : null
}

function anyKeyAt(
  words: readonly Word[],
  at: number,
  isKey: (digits: string) => boolean,
  isCounted: boolean,
): FoundKey | null {
  if (isCountBefore(words, at, isKey, isCounted)) return null
  let digits = ''
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

/** "8 115002" is a count before a key without its "08", "0 8115002" an amount before one without its nought. */
function isCountBefore(
  words: readonly Word[],
  at: number,
  isKey: (digits: string) => boolean,
  isCounted: boolean,
): boolean {
  const next = words[at + 1]?.text ?? ''
  if (/^\d{6}$|^8\d{6}$/.test(next) && isKey(`08${next.slice(-6)}`)) return true
  return isCounted && words[at]?.text === '8' && isShortKey(words, at + 1, isKey)
}

/** "115 002", in two words */
function isShortKey(words: readonly Word[], at: number, isKey: (digits: string) => boolean): boolean {
  const digits = [words[at]?.text, words[at + 1]?.text.replace(/[:;,]$/, '')]
  return digits.every((part) => /^\d{3}$/.test(part ?? '')) && isKey(`08${digits.join('')}`)
}

/** @returns the numbers of digits of words that may be numbers of their own: "81150" before "28"; null for others */
function chanceShape(words: readonly Word[]): string | null {
  const digits = words.map(({ text }) => text.replace(/\D/g, ''))
  const isOne = words.length === 1 || beginsKey(digits[0] ?? '') || digits.every(({ length }) => length === 1)
  return isOne ? null : digits.map(({ length }) => length).join(' ')
}

/** "08", "08115"; but "081" ends a key without its "08", before an amount. */
function beginsKey(digits: string): boolean {
  return digits.startsWith('08') && digits.length !== 3
}

/** Share of the lines whose keys have one shape: a postcode and a count are a key by chance, once or twice. */
const SHAPED = 0.05

/** @returns the shapes of keys in words that may be numbers of their own, where many lines have them */
export function keyShapes(lines: readonly Line[], isKey: (digits: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { words } of lines)
    for (const at of words.keys()) {
      const count = anyKeyAt(words, at, isKey, false)?.[1] ?? 1
      const shape = chanceShape(words.slice(at, at + count))
      if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1)
    }
  return new Set([...counts].flatMap(([shape, count]) => (count > SHAPED * lines.length ? shape : [])))
}

/** Share of the lines that have keys where keys stand behind counts: amounts in groups are keys by chance, one or two of them. */
const COUNTED = 0.2

/** @returns true where the numbers before keys in two words are more often others than "8": "42 115 029" and "8 115 002" */
export function areKeysCounted(lines: readonly Line[], isKey: (digits: string) => boolean): boolean {
  const before = lines.flatMap(({ words }) =>
    words.flatMap(({ text }, at) => (/^\d{1,3}$/.test(text) && isShortKey(words, at + 1, isKey) ? text : [])),
  )
  const counts = before.filter((text) => text !== '8')
  return 2 * counts.length > before.length && before.length >= COUNTED * lines.length
}

/** @returns how far the second word of keys in two words mostly stands from the first; those by chance are few */
export function keyGap(lines: readonly Line[], isKey: (digits: string) => boolean): number {
  const gaps = lines.flatMap(({ words }) =>
    words.flatMap((_, at) => (isShortKey(words, at, isKey) ? gapBehind(words, at) : [])),
  )
  return gaps.length > 0 ? median(gaps) : 0
}

/** Points between a word and the next. */
function gapBehind(words: readonly Word[], at: number): number {
  return (words[at + 1]?.x0 ?? 0) - (words[at]?.x1 ?? 0)
}

/** @returns how many words from a number on stand before a key in two words: "247 115 013" is a count and a key */
export function wordsBeforeKey(
  words: readonly Word[],
  at: number,
  isKey: (digits: string) => boolean,
  gap: number,
): number {
  const off = (place: number) => Math.abs(gapBehind(words, place) - gap)
  const isOfNext = (place: number) =>
    off(place) > off(place + 1) + SLACK || isNearerBefore(words, place) || isMoney(words, place - 1)
  const key = words.findIndex(
    (_, place) =>
      place > at &&
      isShortKey(words, place, isKey) &&
      !(isShortKey(words, place + 1, isKey) && isOfNext(place)),
  )
  return key < 0 ? words.length - at : key - at
}

/** Points by which the gaps in the keys of a document differ. */
const SLACK = 3

/** "53 337 118 021": the group of a number, and a key of the register by chance with the word behind it. */
function isNearerBefore(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return !!before && !!word && !!next && word.x0 - before.x1 < next.x0 - word.x1
}

/** "€ 53 337 127 046": no count, and so what follows are the groups of an amount. */
function isMoney(words: readonly Word[], at: number): boolean {
  return CURRENCY.test(words[at - 1]?.text ?? '')
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

/** @returns the key in "0008336034", of a program that fills its numbers up; "0 08336034" is an amount before a key */
export function filledKeyAt(
  words: readonly Word[],
  at: number,
  isKey: (digits: string) => boolean,
): FoundKey | null {
  const digits = /^00+(8\d{6})$/.exec(words[at]?.text ?? '')?.[1] ?? ''
  return isKey(`0${digits}`) ? [{ ...spanOf(words, at, 1), kind: 'key', digits: `0${digits}` }, 1] : null
}
