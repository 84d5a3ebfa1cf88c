import { groupBy } from '../../domain/group-by.js'
import { AMOUNT_HEADING, HEADING_WORDS, KIND_WORDS } from '../words/vocabulary.js'
import { textOf } from './line.js'
import { centsOf, isBroken, type Token, type TokenLine } from './token.js'

/** Heads of columns beside words that nobody can foresee. */
const SURE = 3
const FEWEST = 2

type Tokens = Pick<TokenLine, 'tokens'> & Partial<Pick<TokenLine, 'line'>>

/** Times that a head above each of several tables recurs at least, and share by which those of its lines may differ. */
const OFTEN = 3
const ALIKE = 0.1

/** @param lines all. @returns how often the same words stand on a line of the document */
export function recurrence(lines: readonly Tokens[]): (line: Tokens) => number {
  const alike = groupBy(lines, ({ tokens }) => [textOf(tokens)]).values()
  const times = new Map([...alike].flatMap((same) => same.map((line) => [line, same.length])))
  return (line) => times.get(line) ?? 1
}

/**
 * @param timesOf how often a line recurs: words between the heads of columns then need not be known
 * @returns the lines that hold heads of columns, and those below them with the rest of such heads: "Nr. 2018"
 */
export function headLines<L extends Tokens>(
  lines: readonly L[],
  timesOf: (line: L) => number = () => 1,
): ReadonlySet<L> {
  const heads = new Set<L>()
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const isOwn = isHeadLine(line, timesOf(line)) && !endsCellOf(above, line) && !isSaid(line)
    if (isOwn || (above && heads.has(above) && isRest(line))) heads.add(line)
  }
  const narrow = lines.flatMap((line, at) => (heads.has(line) ? linesAround(lines, at, timesOf) : []))
  return narrow.length > 0 ? new Set([...heads, ...narrow]) : heads
}

/** "Kreis EUR" below "Neckar-Odenwald- 890.813": what narrow cells of a row break goes on there. */
function endsCellOf(above: Tokens | undefined, { tokens: [first] }: Tokens): boolean {
  if (!above || !first || !holdsRow(above)) return false
  return above.tokens.some((token) => isBroken(token) && token.x0 < first.x1 && token.x1 > first.x0)
}

/** So many words without a gap are no titles of columns, if one is a verb. */
const SENTENCE = 6
const VERB =
  /^(?:ist|sind|war|waren|wird|werden|wurden?|kann|können|darf|dürfen|bedeutet|erhält|erhalten|gilt|gelten)$/u
/** Share of the height of the font from which a gap parts two columns. */
const GAP = 0.65

/** "2. Die Beträge der kreisangehörigen Gemeinden werden über": a sentence may go on beside a table. */
function isSaid({ tokens }: Tokens): boolean {
  const isOneRun = tokens.every(({ x0, size }, at) => x0 - (tokens[at - 1]?.x1 ?? x0) < GAP * size)
  return isOneRun && tokens.length >= SENTENCE && tokens.some(({ text }) => VERB.test(text))
}

/** Narrow columns break their heads: what recurs as often, or in the middle of whose lines they stand, right above and below. */
function linesAround<L extends Tokens>(lines: readonly L[], at: number, timesOf: (line: L) => number): L[] {
  const head = lines[at]
  const times = head ? timesOf(head) : 0
  const isAsOften = (each: L) => times >= OFTEN && Math.abs(timesOf(each) - times) <= ALIKE * times
  return [-1, 1].flatMap((step) => {
    const found: L[] = []
    for (let each = lines[at + step]; each; each = lines[at + step * (found.length + 1)]) {
      if (holdsRow(each) || !(isAsOften(each) || isInMiddle(each, head))) break
      found.push(each)
    }
    return found
  })
}

/** Lines nearer than letters are high, as "Kommun" and "e" stand around the heads beside them, are of one row. */
function isInMiddle({ line: one }: Tokens, head: Tokens | undefined): boolean {
  const other = head?.line
  return (
    one !== undefined && other !== undefined && Math.abs(one.y - other.y) < Math.min(one.size, other.size)
  )
}

/** A year, the number of a column, a unit ("in 1.000 €"), or the threshold: "≥ 51.000 €" over who reaches it. */
const NUMBER_OF_HEAD = /^(?:(?:19|20)\d\d|\(\d{1,3}\)?|5?1[.,\s\u00a0\u202f]?000(?:[.,](?:00|-+|–))?)$/

/** "2018 Stellen" goes on with a head, whatever it is of. */
function isRest({ tokens }: Tokens): boolean {
  if (tokens.every(isOfHead)) return true
  const isOf = (token: Token, at: number) =>
    isNoFigure(tokens, at) || (token.kind === 'number' && isOfHead(token))
  const numbers = tokens.flatMap((token, at) => (token.kind === 'word' ? [] : isOf(token, at)))
  return numbers.length > 0 && numbers.every(Boolean)
}

/** @returns true for a line of nothing but heads of columns */
export function isNothingButHeads({ tokens }: Tokens): boolean {
  return tokens.every(isOfHead)
}

/** "3,270,29" above "7" */
const BROKEN_NUMBER = /^\d{1,3}([.,])\d{3}\1\d{0,2}$/

function isOfHead(token: Token): boolean {
  if (token.kind === 'number') return NUMBER_OF_HEAD.test(token.text)
  if (token.kind === 'currency') return true
  return (
    token.kind === 'word' &&
    !BROKEN_NUMBER.test(token.text) &&
    wordsIn(token).every((word) => isHeadWord(word))
  )
}

/** "jahresmittel", "(Tsd. €)" */
function isHeadWord(word: string): boolean {
  return HEADING_WORDS.has(word) || AMOUNT_HEADING.test(word) || word === 'tsd'
}

/** @returns true for a line of heads of columns, or of the numbers below them: "1 2 3 4" */
function isHeadLine(line: Tokens, times: number): boolean {
  const { tokens } = line
  if (tokens.length >= SURE && tokens.every(({ text }, index) => text === String(index + 1))) return true
  if (holdsRow(line)) return false
  const words = tokens.flatMap(wordsIn)
  const heads = words.filter((word) => isHeadWord(word))
  const isInCurrency = heads.length > 0 && tokens.every(isOfHead) && tokens.some(isCurrency)
  if (isInCurrency) return true
  if (heads.every((word) => KIND_WORDS.has(word))) return false
  const isNothingElse = heads.length === words.length || times >= OFTEN
  return heads.length >= SURE || (heads.length >= FEWEST && isNothingElse)
}

/** "Gemeinde EUR" over amounts that say no more. */
function isCurrency({ kind }: Token): boolean {
  return kind === 'currency'
}

function holdsRow({ tokens }: Tokens): boolean {
  return tokens.some((token, index) => !isNoFigure(tokens, index) && isOfRow(token, tokens[index - 1]))
}

const ROUND = /^10{2,3}$|^1[.\s\u00a0\u202f]000$/

/** "≥ 51.000 €" over who reaches it is no figure of a row, nor "je 100" before "Einw.". */
function isNoFigure(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at]?.kind === 'currency' ? at - 1 : at
  const [before, number] = [tokens[of - 1]?.text, tokens[of]]
  if (number?.kind !== 'number') return false
  return before === '≥' || (of === at && before === 'je' && ROUND.test(number.text))
}

/** "1. Rate 15.03." */
const DAY = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?$/

/** A head may hold a year, a day, or the number of an instalment, but no figure of money, and no nought. */
function isOfRow(token: Token, before: Token | undefined): boolean {
  const { kind, text } = token
  if (kind === 'currency') return before?.kind === 'number'
  if (DAY.test(text)) return false
  if (kind === 'number' && centsOf(token) === 0) return true
  return kind === 'key' || (kind === 'number' && /\d\D?\d\D?\d/.test(text) && !/^(?:19|20)\d\d$/.test(text))
}

/** "Alb-Donau-Kreis" is a name. */
function wordsIn({ kind, text }: Token): string[] {
  if (kind !== 'word') return []
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((part) => part.replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
}
