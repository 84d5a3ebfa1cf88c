import { sumEuro } from '../../domain/money.js'
import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { GROUP_GAP, gapBetween } from '../layout/seams.js'
import { centsOf, type Token, wholeValue } from '../layout/token.js'
import type { PrintedSum } from '../reading.js'
import { LEAST_CENTS } from '../words/number.js'
import { addsUp, centsIn } from './adds-up.js'
import { frontOf, furtherBehind, isAlone, isLacking, restBelow } from './broken-parts.js'
import { wholeOf } from './broken-text.js'
import { isInSentence } from './chunks.js'
import { type GridLine, textOfLine } from './grid.js'
import { isIn } from './intervals.js'
import type { NumbersBeside } from './numbers-beside.js'
import type { Figure, Segment } from './row-grammar.js'
import { areAlike, joinedNumber } from './unbroken.js'

/** @returns the lines of a segment as printed */
export function textOfLines(lines: readonly GridLine[]): string {
  return lines.map(({ line }) => line.text).join(' ')
}

/** @returns the sums among the segments, each with the number of rows before it */
export function sumsOf(
  segments: readonly Segment[],
  persons: NumbersBeside | null,
  names: PrintedNames,
): PrintedSum[] {
  let after = 0
  return segments.flatMap((each, at) => {
    if (each.kind === 'row') after++
    if (each.kind !== 'figure') return []
    const { line, tokens, amount } = each.line
    const groups = groupsOfSum(each, (cents) => addsUp(each, at, segments, 1, cents))
    const own = addsUp(each, at, segments, 1) ? centsIn(each) : wholeSum(each)
    const sum = (groups && centsOf(joinedNumber(groups))) ?? sumBeside(each, at, segments) ?? own
    const label = each.lines.map(textOfLine).join(' ')
    // A dash alone sums up nothing: it may be what is left of "169,–" in a narrow cell.
    if (sum === 0 && label === '') return []
    const isCount = (token: Token) =>
      token !== amount &&
      !groups?.includes(token) &&
      centsOf(token) !== sum &&
      !isInSentence(token, { tokens })
    const count = tokens.find(
      (token) => isCount(token) && persons?.columns.some((column) => isIn(token, column)),
    )
    const below = tokensBelow(each, segments[at + 1])
    const districts = [...each.districts, ...districtsBroken(label, below, names)]
    const place = { page: line.page, text: textOfLines(each.lines), label, districts }
    return {
      ...place,
      amount: sum,
      ...wholeWith(below, each, sum),
      persons: count ? wholeValue(wholeToken(count, tokens, below)) : null,
      after,
    }
  })
}

/**
 * "2 428 044" in bold type, whose groups lie farther apart than those of the rows: one number where the rows have it for their sum.
 * @returns its groups, all as far apart as each other; null where the amount is none of such
 */
function groupsOfSum(
  { line: { line, tokens, amount } }: Figure,
  isSum: (cents: number) => boolean,
): readonly Token[] | null {
  const at = amount ? tokens.indexOf(amount) : -1
  for (let from = Math.max(0, at - MOST_GROUPS); from <= at; from++)
    for (let to = at + 1; to <= tokens.length && to <= from + MOST_GROUPS; to++) {
      const groups = tokens.slice(from, to)
      const areNear = groups.every(
        (token, index) => index === 0 || gapBetween(tokens[from + index - 1] ?? token, token) <= GROUP_GAP,
      )
      const cents =
        groups.length > 1 && areNear && areAlike(groups, line) ? centsOf(joinedNumber(groups)) : null
      if (cents !== null && isSum(cents)) return groups
    }
  return null
}

/** Millions have three. */
const MOST_GROUPS = 3

/**
 * "Tabelle 16: Rems-Murr-Kreis III – 548500", "2018 in Euro, 26 Gemeinden, zusammen 2.428.044": in a caption a dash or a count may
 * stand where the column has its amounts.
 */
function sumBeside(figure: Figure, at: number, segments: readonly Segment[]): number | undefined {
  const own = centsIn(figure)
  if (figure.line.amount?.kind !== 'dash' && (own === 0 || own >= LEAST_CENTS)) return undefined
  const cents = figure.line.tokens.flatMap((token) => centsOf(token) ?? [])
  return cents.find((each) => each >= LEAST_CENTS && addsUp(figure, at, segments, 1, each))
}

const PLATE = /^\p{Lu}{2,3}$/u

/** A narrow cell breaks "HDH": with "H" below it, "HD" may be the sum of that district as well as of its own. */
function districtsBroken(label: string, below: readonly Token[], names: PrintedNames): readonly District[] {
  const [rest, ...others] = below
  const whole = `${label}${rest?.text}`
  return rest?.kind === 'word' && others.length === 0 && PLATE.test(whole) ? districtsOf(names, whole) : []
}

/** The rest of a cell stands below the line with the amount, whatever goes on above that: "Neckar-", "Odenwald-", "Kreis". */
function tokensBelow({ line, lines }: Figure, below: Segment | undefined): Token[] {
  const more = lines.slice(lines.findIndex((each) => each.line === line.line) + 1)
  const isRest = below?.kind === 'text' || (below?.kind === 'figure' && isDashAlone(below))
  return (more.length > 0 ? more : isRest ? below.lines : []).flatMap(({ tokens }) => tokens)
}

/** A dash alone sums up nothing: it may be what is left of "169,–" in a narrow cell. */
function isDashAlone(figure: Figure): boolean {
  return centsIn(figure) === 0 && figure.lines.map(textOfLine).join('') === ''
}

/** Without groups nothing but the rows tell whether "4" below "242804" belongs to it. */
function wholeWith(below: readonly Token[], { line }: Figure, sum: number): Pick<PrintedSum, 'whole'> {
  const whole = line.amount ? centsOf(wholeToken(line.amount, line.tokens, below)) : null
  return whole && sum === centsOf(line.amount) && whole !== sum ? { whole } : {}
}

/** A narrow cell breaks "72 857": the rest of the number stands below it, beside no words where nothing shows that it lacks. */
function wholeToken(number: Token, tokens: readonly Token[], below: readonly Token[]): Token {
  const before = tokens[tokens.indexOf(number) - 1]
  const part = before && furtherBehind(before, tokens) === number ? before : number
  const front = frontOf(part, furtherBehind(part, tokens))
  const rest = restBelow(front, { tokens: below }, false)
  const whole =
    rest && (isAlone(rest, below) || isLacking(front.text)) ? wholeOf(front.text, rest.text) : null
  return whole ? { ...number, kind: 'number', sign: '', ...whole } : number
}

/**
 * Where the rows beside it do not have its amount for their sum: in a table of sums, a count of places may stand where the
 * other table has its amounts.
 * @returns cents of a sum, or of all its parts where these are printed beside it in columns of their own
 */
function wholeSum(figure: Figure): number {
  const cents = figure.line.tokens.flatMap((token) => centsOf(token) ?? [])
  const [most = 0, ...parts] = cents.filter((each) => each >= LEAST_CENTS).sort((a, b) => b - a)
  const own = centsIn(figure)
  const isCount = own > 0 && own < LEAST_CENTS && parts.length === 0 && most > 0
  return isCount || (parts.length > 1 && most === sumEuro(parts)) ? most : own
}
