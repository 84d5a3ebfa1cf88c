import { districtsOf, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { isSumLabel } from '../../domain/sum-label.js'
import type { Line } from '../layout/line.js'
import type { PageLines } from '../layout/page-lines.js'
import { centsOf, type Token } from '../layout/token.js'
import type { Word } from '../layout/word.js'
import { amountIn, LEAST_CENTS } from '../words/number.js'
import { CURRENCY } from '../words/vocabulary.js'
import type { IsAmount } from './amount-columns.js'
import { isNextTo } from './chunks.js'
import { areCounted } from './counted-lists.js'
import { type GridLine, keyOf, textOfLine } from './grid.js'
import { withOpenings } from './openings.js'
import { withSaidLists } from './said-lists.js'
import { withoutPersons } from './said-persons.js'
import { withSaidSums } from './said-sums.js'
import { sharedAmounts } from './shared-amounts.js'
import { type ColumnLine, textColumns } from './text-columns.js'
import { areGroups, EVEN, withoutBreaks } from './unbroken.js'

/** Names and amounts that follow each other in running text: each amount ends a line of its own. */
export function streamOf(pages: readonly PageLines[], isAmount: IsAmount, names: PrintedNames): GridLine[] {
  const printed = pages.map((page) => page.lines)
  const whole = printed.flat().map((line) => ({ ...line, band: 0 }))
  const lines = (areCounted(whole, isAmount, names) ? whole : textColumns(printed)).map(inBrackets(pages))
  const { lines: plain, persons } = withoutPersons(
    withSaidSums(withSaidLists(withoutBreaks(withOpenings(lines, names), isAmount), isAmount)),
  )
  return sharedAmounts(plain, isAmount, names)
    .flatMap((part) => (part.kind === 'shared' ? part.lines : partsOf(part.line, isAmount, names)))
    .map((part) => {
      const count = part.amount ? persons.get(part.amount) : undefined
      return count ? { ...part, persons: count } : part
    })
}

/** Share of the numbers that stand in brackets where all amounts do. */
const BRACKETED = 0.5
const IN_BRACKETS = /^\(\d{1,3}\)[.,;:]?$/

/** "Wört (0)" counts places, but where all amounts stand in brackets. @returns what makes numbers of such words */
function inBrackets(pages: readonly PageLines[]): (line: ColumnLine) => ColumnLine {
  const numbers = pages.flatMap(({ lines }) => lines.flatMap(({ tokens }) => tokens.filter(isNumber)))
  const bracketed = numbers.filter(({ text }) => text.startsWith('('))
  if (bracketed.length === 0 || bracketed.length < BRACKETED * numbers.length) return (line) => line
  return (line) => ({ ...line, tokens: line.tokens.map(numberOf) })
}

function isNumber({ kind }: Token): boolean {
  return kind === 'number'
}

function numberOf({ text, x0, x1, size, ...token }: Token): Token {
  const span = { text, x0, x1, size }
  const amount = IN_BRACKETS.test(text) ? amountIn(text.replace(/\D/g, '')) : null
  return amount ? { ...span, kind: 'number', sign: '', amount } : ({ ...span, ...token } as Token)
}

function partsOf({ line, tokens, band }: ColumnLine, isAmount: IsAmount, names: PrintedNames): GridLine[] {
  const parts: GridLine[] = []
  let open: Token[] = []
  const close = (amount: Token | null) => {
    const [first] = open
    if (!first) return
    const part = { line: { ...line, text: open.map(({ text }) => text).join(' ') }, tokens: open }
    const nameAt = { x0: first.x0, x1: open.at(-1)?.x1 ?? first.x1 }
    const cells = {
      amount,
      isStray: false,
      unreadable: null,
      name: textOfLine(part),
      nameAt,
      key: keyOf(part),
      isHead: false,
    }
    parts.push({ ...part, ...cells, band })
    open = []
  }
  for (const [index, token] of tokens.entries()) {
    if (open.length === 0 && isBetween(token)) continue
    if (opensSum(token)) close(null)
    const isNone = saysNone(open, token, names)
    open.push(isNone ? { ...token, kind: 'dash' } : token)
    const rest = tokens.slice(index + 1)
    if (isNone || endsPart(open, rest, isAmount) || endsSum(open, rest, names)) close(open.at(-1) ?? null)
  }
  close(null)
  return parts
}

const NONE_SAID = /^(?:entfällt|keine?|nichts|[-–—])(?<end>[;,.])$/iu

/** "Wört entfällt; Aitern –; Au 796;": at the end of a sentence the words before it are a place, or on the line above. */
function saysNone(before: readonly Token[], { text }: Token, names: PrintedNames): boolean {
  const end = NONE_SAID.exec(text)?.groups?.end
  if (end !== '.') return end !== undefined
  return before.length === 0 || placeCell(names, before.map((token) => token.text).join(' ')) !== null
}

/** A dash that begins a line begins a remark. */
function endsPart(open: readonly Token[], [next, then]: readonly Token[], isAmount: IsAmount): boolean {
  const token = open.at(-1)
  if (!token) return false
  if (token.kind === 'dash') return next === undefined && open.length > 1
  const cents = token.kind === 'number' ? centsOf(token) : null
  if (cents === 0 && (next === undefined || /^\(0\)|\.$/.test(token.text))) return true
  if (cents === null) return false
  // "Biberach 45 € 694.981" counts places first.
  const isCount = cents > 0 && cents < LEAST_CENTS && next?.kind === 'currency' && then?.kind === 'number'
  return isAmount(cents) || (next?.kind === 'currency' && !isCount) || token.text.endsWith(';')
}

function isBetween({ kind, text }: Token): boolean {
  return kind === 'currency' || /^[.,;:]+$/.test(text)
}

/** "Maselheim. (Kreissumme 1 716 176.)" */
function opensSum({ text }: Token): boolean {
  return text.startsWith('(') && isSumLabel(text)
}

/** At the end of a line, or of brackets. */
function endsSum(open: readonly Token[], [next]: readonly Token[], names: PrintedNames): boolean {
  const token = open.at(-1)
  if (!token) return false
  return (next === undefined || token.text.endsWith(')')) && isSaidSum(open, token, names)
}

/** A sum lies on no rate. */
function isSaidSum(tokens: readonly Token[], token: Token, names: PrintedNames): boolean {
  if (token.kind !== 'number') return false
  const label = tokens.flatMap(({ kind, text }) => (kind === 'word' ? text : [])).join(' ')
  return isSumLabel(label) || ((centsOf(token) ?? 0) >= LEAST_CENTS && districtsOf(names, label).length > 0)
}

/** Share of the amounts that follow their words as in a sentence. */
const MOSTLY = 0.8

/** @returns true where the amounts follow words without a gap, in no column of their own */
export function isRunningText(parts: readonly GridLine[]): boolean {
  const paid = parts.filter(({ amount, name }) => amount !== null && name !== '')
  const following = paid.filter(
    ({ line, amount, tokens }) =>
      isJustified(line) || tokens.every((token, at) => token !== amount || isNextTo(token, tokens[at - 1])),
  )
  return following.length > 0 && following.length >= MOSTLY * paid.length
}

const FEWEST_WORDS = 4
/** As many suffice where a list goes on behind one of them. */
const FEWEST_OF_LIST = 3

/** Words that are spread over the width of a column, a gap as wide as the other. */
function isJustified({ words, size }: Pick<Line, 'words' | 'size'>): boolean {
  const gaps = words.flatMap((word, at) => {
    const before = words[at - 1]
    return before && !keepsTogether(before, word) ? word.x0 - before.x1 : []
  })
  const isList = words.slice(0, -1).some(({ text }) => /[;,]$/.test(text))
  return (
    words.length >= (isList ? FEWEST_OF_LIST : FEWEST_WORDS) &&
    Math.max(...gaps) - Math.min(...gaps) <= EVEN * size
  )
}

/** "17 514 Euro" does so where all else is spread. */
function keepsTogether(before: Pick<Word, 'text'>, word: Pick<Word, 'text'>): boolean {
  const isCurrency = CURRENCY.test(word.text.replace(/[;:,.)]+$/, ''))
  return areGroups(before, word) || (isCurrency && /\d$/.test(before.text))
}
