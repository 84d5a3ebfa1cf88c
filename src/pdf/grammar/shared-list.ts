import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { GETS, GO, GOES } from '../../domain/said-verbs.js'
import { inRuns } from '../in-runs.js'
import { centsOf, type Token } from '../layout/token.js'
import { amountIn } from '../words/number.js'
import type { IsAmount } from './amount-columns.js'
import type { Placed } from './placed.js'

/** An amount said of several places: the words before the first of them, and each of them. */
export interface Shared {
  readonly lead: readonly Placed[]
  readonly amount: Token
  readonly items: readonly (readonly Placed[])[]
  /** where it begins, and where the text goes on */
  readonly from: number
  readonly to: number
}

const NOUGHT = /^\(?0$/
/** "Nichts erhalten Aitern und Wembach.", "Keine Zuweisung erhält Wört.", "Ohne Zuweisung bleibt Wört." */
const NONE = /^(?:nichts|keine?n?|ohne)$/iu
const OF_NONE = /^(?:mittel|betrag|beträge|geld|zuweisung(?:en)?)$/iu
const VERB = new RegExp(`^(?:${GETS}|bl(?:eib(?:en|t)|ieb(?:en)?)):?$`, 'iu')
/** "Kein Geld gibt es für Wört.", "Je 796 Euro gehen an Aitern und Wembach.", "Keine Mittel entfallen auf Wört." */
const GIVEN = new RegExp(`^(?:(?:gibt|gab)\\s+es\\s+für|(?:${GOES})\\s+(?:an|auf)):?(?=\\s|$)`, 'iu')
const GIVEN_WORDS = 3
/** Said before the amount, and between the verb and the places. */
const BEFORE = /^(?:je(?:weils)?|kein(?:e[nr]?)?|mittel|betrag|zuweisung|\()$/iu
const BETWEEN = /^(?:die|den|der|je(?:weils)?|städte|stadt|gemeinden?|kommunen?|und|\d{1,3}):?$/iu
const COUNT = /^\d+$/
const AND = /^(?:und|sowie)$/iu
/** "St. Blasien" */
const SHORT = /^(?:St|\p{L})\.$/u
/** No sentence names more. */
const MOST_TOKENS = 1000

/** @returns the list whose amount stands there; null where it is none */
export function sharedAt(
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
  const verb = after(
    at + 1,
    ({ kind, text }) => kind === 'currency' || (amount.kind === 'dash' && OF_NONE.test(text)),
  )
  const said = verbAt(all, verb)
  if (said === 0) return null
  const first = after(verb + said, ({ text }) => BETWEEN.test(text))
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

/** @returns how many words say that the places behind them get what stands before; 0 for others */
function verbAt(all: readonly Placed[], at: number): number {
  if (VERB.test(all[at]?.token.text ?? '')) return 1
  return GIVEN.exec(textOfItem(all.slice(at, at + GIVEN_WORDS)))?.[0].split(/\s+/u).length ?? 0
}

const STATES = new RegExp(`^(?:${GETS}|${GOES})$`, 'iu')
const OUT = /^aus$/iu
const GOES_NONE = [/^leer$/iu, new RegExp(`^${GO}:?$`, 'iu')]
const NONE_GOES = [GOES_NONE.slice(0, 1), OUT, GOES_NONE.slice(1)].flat()

/**
 * @returns the places of "Leer aus gehen Aitern, Böllen und Wembach (0 Euro).", or of "Leer gehen Boms und Wört aus (0 Euro)."; null
 * where there stands none
 */
export function noneAt(all: readonly Placed[], at: number, names: PrintedNames): Shared | null {
  const isAt = (words: readonly RegExp[]) =>
    words.every((word, index) => word.test(all[at + index]?.token.text ?? ''))
  const said = [NONE_GOES, GOES_NONE].find(isAt)
  if (!said || !beginsSentence(all[at], all[at - 1])) return null
  const first = at + said.length
  const length = all.slice(first, first + MOST_TOKENS).findIndex(({ token }) => token.kind !== 'word')
  const number = all[first + length]
  const amount = amountAt(number?.token, all[first + length + 1]?.token, () => false)
  if (length < 1 || !number || !amount) return null
  const end = first + length - (said === GOES_NONE ? 1 : 0)
  if (end < first + length && !OUT.test(all[end]?.token.text ?? '')) return null
  const items = itemsIn(all.slice(first, end))
  if (items.length === 0 || !items.every((item) => isPlace(item, names))) return null
  const lead = [...all.slice(at, first), ...all.slice(end, first + length), number]
  return { lead, amount, items, from: at, to: first + length + 2 }
}

/** "erhalten nichts.", "geht leer aus.", "bekommen keine Mittel." */
const NOTHING = new RegExp(
  `^(?:(?:${GETS})\\s+(?:nichts|keine?n?\\s+(?:euro|fördermittel|geld|mittel|zuweisung(?:en)?))|${GO}\\s+leer\\s+aus)\\.(?=\\s|$)`,
  'iu',
)
const NOTHING_WORDS = 3

/** @returns the places of "Aitern, Böllen und Wembach erhalten nichts."; null where there stands none */
export function nothingAt(all: readonly Placed[], at: number, names: PrintedNames): Shared | null {
  if (!beginsSentence(all[at], all[at - 1])) return null
  const length = all
    .slice(at, at + MOST_TOKENS)
    .findIndex(({ token }) => token.kind !== 'word' || STATES.test(token.text))
  const said = all.slice(at + length, at + length + NOTHING_WORDS)
  const words = NOTHING.exec(textOfItem(said))?.[0].split(/\s+/u).length ?? 0
  const lead = said.slice(0, words)
  const last = lead.at(-1)
  if (length < 1 || !last) return null
  const items = itemsIn(all.slice(at, at + length))
  if (!items.every((item) => isPlace(item, names))) return null
  const amount: Token = { ...last.token, kind: 'dash' }
  return { lead, amount, items, from: at, to: at + length + words }
}

/** @returns what commas and "und" part, without these */
function itemsIn(placed: readonly Placed[]): Placed[][] {
  return inRuns(placed, ({ token }, last) => !AND.test(token.text) && !last.token.text.endsWith(',')).map(
    (item) => item.filter(({ token }) => !AND.test(token.text)),
  )
}

/** "(6)" before its first word. */
const PARAGRAPH = /^\(\d{1,3}\)$/

/** "Zusammen 6.369 Euro erhalten", "Nicht je 6.369 Euro": a word before it that is not understood may say anything. */
export function beginsSentence(first: Placed | undefined, before: Placed | undefined): boolean {
  if (!first || !before || /[.:;!?]$/.test(before.token.text)) return true
  if (!/[\p{L}\d]/u.test(before.token.text)) return true
  if (PARAGRAPH.test(before.token.text) && before.line.tokens[0] === before.token) return true
  return before.line !== first.line && /^\p{Lu}/u.test(first.token.text)
}

/** @returns the amount, nought or "Nichts" that stands there; null for others */
export function amountAt(
  token: Token | undefined,
  next: Token | undefined,
  isAmount: IsAmount,
): Token | null {
  if (!token) return null
  if (token.kind === 'number' && isAmount(centsOf(token) ?? 0)) return token
  if (NONE.test(token.text)) return { ...token, kind: 'dash' }
  const amount = amountIn('0')
  if (!amount || !NOUGHT.test(token.text) || next?.kind !== 'currency') return null
  const { text, x0, x1, size } = token
  return { text, x0, x1, size, kind: 'number', sign: '', amount }
}

/** @returns what stands between commas, up to the end of the sentence; none where it has none */
export function itemsFrom(all: readonly Placed[], first: number): Placed[][] {
  const items: Placed[][] = []
  const open: Placed[] = []
  for (const each of all.slice(first, first + MOST_TOKENS)) {
    const { text, kind } = each.token
    if (kind !== 'word') return []
    if (AND.test(text) && open.length > 0) items.push(open.splice(0))
    open.push(each)
    const isEnd = text.endsWith('.') && !SHORT.test(text) && !isInBrackets(open)
    if (isEnd || /[,;]$/.test(text)) items.push(open.splice(0))
    if (isEnd) return items
  }
  return []
}

/** "(Kr. Calw)": no sentence ends in brackets. */
function isInBrackets(words: readonly Placed[]): boolean {
  const text = words.map(({ token }) => token.text).join(' ')
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

const CODE = /\s*\[[^\]]*\]/u

export function isPlace(item: readonly Placed[], names: PrintedNames): boolean {
  return placeCell(names, textOfItem(item).replace(CODE, '')) !== null
}

/** A name may be broken at the end of a line behind its hyphen, and a word by one. */
export function textOfItem(item: readonly Placed[]): string {
  return item
    .map(({ token }) => token.text)
    .join(' ')
    .replace(/(?<=\p{Ll}[-‐]) (?=\p{Lu})|(?<=\p{Ll})[-‐] (?=\p{Ll})/gu, '')
}
