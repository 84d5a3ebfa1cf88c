import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { amountIn } from '../words/number.js'
import type { IsAmount } from './amount-columns.js'
import { isFront, isRest, withoutToken, withToken, withWholeCell } from './broken-parts.js'
import { wholeOf } from './broken-text.js'
import { type Interval, isIn } from './intervals.js'
import type { Region } from './regions.js'

/** Times the height of the font that the second line of a cell lies below the first. */
const PITCH = 1.8

/** Letters of one number are of one size. */
const SAME_SIZE = 0.1
/** Said above the amounts: what stands below each is something else. */
const OTHER_BELOW = /darunter|zeile|fälle|fallzahl|anzahl|personen/iu

/**
 * A cell may be too narrow for the digits of its amount: "134617" above "1". Neither part is an amount by itself, both
 * together are, and no row begins on the second line. Nor is a dash below "4 305 997," an amount. Between the two lines the
 * name may stand.
 * @returns the lines of the region with such amounts whole, on the first of their lines or beside the name between them
 */
export function withWholeAmounts(
  region: Region,
  isAmount: IsAmount,
  names: PrintedNames,
): readonly TokenLine[] {
  const lines = withoutCentsBelow(region, names)
  if ([...lines, ...region.artifacts].some((line) => saysOther(line, region))) return lines
  const inColumn = lines.flatMap(({ tokens }) => tokens.filter((token) => isIn(token, region.amounts)))
  const longest = Math.max(...inColumn.map(({ text }) => text.length))
  const cells = { ...region, amounts: withCurrency(region, lines) }
  lines.forEach((line, at) => {
    const below = withWholeCell(line, region.amounts, (front, rest) => joined(front, rest, isAmount, longest))
    lines[at] = below
    const rest = partIn(below, isRest, cells)
    const found = rest && frontOver(lines, at, region, names)
    const whole = found && joined(found.front, rest, isAmount, longest)
    if (!whole) return
    const { front, above, own } = found
    const { y } = (lines[above] as TokenLine).line
    lines[at] = withoutToken(below, rest)
    lines[above] = withoutToken(lines[above] as TokenLine, front)
    lines[own] = withToken(lines[own] as TokenLine, { y, ...whole })
  })
  return lines
}

/** "254" below "EUR 3 360" stands at the edge of their cell: below the currency. @returns the column of amounts with it */
function withCurrency({ amounts }: Region, lines: readonly TokenLine[]): Interval {
  const before = lines.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1]
      return token.kind === 'currency' && next && isIn(next, amounts) ? token.x0 : []
    }),
  )
  return { ...amounts, x0: Math.min(amounts.x0, ...before) }
}

/** The first digits of an amount that goes on below them. */
interface FrontOver {
  readonly front: Token
  /** the line that holds them */
  readonly above: number
  /** the line of the row: the one between them and the rest, where a name stands in the middle of its cell */
  readonly own: number
}

function frontOver(
  lines: readonly TokenLine[],
  at: number,
  region: Region,
  names: PrintedNames,
): FrontOver | null {
  const below = lines[at]
  for (let above = at - 1; above >= Math.max(0, at - LINES); above--) {
    const line = lines[above]
    if (!line || !below || !goesOn(line, below, region, names)) return null
    const front = partIn(line, isFront, region)
    if (front) return { front, above, own: at - 1 }
    if (line.tokens.some((token) => isIn(token, region.amounts))) return null
  }
  return null
}

/** Up to its cents, or into them. */
const UNENDED = /\d,0?$/
const ENDED = /,(?:00|[-–—])$/u
/** The same where the amounts of the table end in two dashes. */
const UNENDED_TWO = /\d,[0\-–—]?$/u
const ENDED_TWO = /,(?:00|[-–—]{2})$/u
/** The name stands between the two lines of its amount. */
const LINES = 2

/** "997," above "–", "810" above ",–", "747,0" above "0", or "300,-" above "-": what stands below ends the cents, and is no other amount. */
function withoutCentsBelow(region: Region, names: PrintedNames): TokenLine[] {
  const { lines, amounts } = region
  const inColumn = lines.flatMap(({ tokens }) => tokens.filter((token) => isIn(token, amounts)))
  const all = inColumn.filter(({ text }) => text.includes(','))
  const haveTwo = all.filter(({ text }) => ENDED_TWO.test(text)).length * 2 > all.length
  const [unended, ended] = haveTwo ? [UNENDED_TWO, ENDED_TWO] : [UNENDED, ENDED]
  const wholes = new Map<Token, Token>()
  const rests = new Set<Token>()
  const paid = inColumn.filter((token) => (centsOf(token) ?? 0) > 0)
  const lack = paid.filter(({ text }) => !ENDED.test(text))
  // Where amounts end with their cents, one that lacks them goes on beside a place as well: the end of the label of a sum.
  const hasCents = paid.length > 2 * lack.length || lack.every(({ text }) => UNENDED.test(text))
  lines.forEach((line, at) => {
    const above = lines
      .slice(Math.max(0, at - LINES), at)
      .flatMap(({ tokens, line: { y } }) =>
        tokens.flatMap((token) => (isIn(token, amounts) ? { token, y } : [])),
      )
    const last = above.at(-1)
    if (last?.token.kind !== 'number') return
    const { token, y } = last
    const mayEnd = ({ text }: Token) => unended.test(token.text) || text.startsWith(',')
    const rest = line.tokens.find(
      (each) => isIn(each, amounts) && mayEnd(each) && ended.test(token.text + each.text),
    )
    const isBelow = rest && line.line.y - y <= PITCH * token.size && rest.x1 <= token.x1 + token.size
    const before = lines[at - 1]
    // A nought beside a place is its amount.
    const isRest = before && goesOn(before, line, region, hasCents ? null : names)
    if (!isBelow || (rest.kind !== 'dash' && !isRest)) return
    rests.add(rest)
    const text = token.text + rest.text
    const amount = amountIn(text)
    if (amount) wholes.set(token, { ...token, kind: 'number', sign: '', text, amount })
  })
  const whole = (token: Token) => (rests.has(token) ? [] : (wholes.get(token) ?? token))
  return lines.map((line) => {
    const isOther = line.tokens.some((token) => rests.has(token) || wholes.has(token))
    return isOther ? { ...line, tokens: line.tokens.flatMap(whole) } : line
  })
}

function saysOther({ tokens }: TokenLine, { amounts }: Region): boolean {
  return tokens.some((token) => isIn(token, amounts) && OTHER_BELOW.test(token.text))
}

/** @param names null where a line that names a place may go on as well */
function goesOn(
  above: TokenLine,
  below: TokenLine,
  { heads, names: column }: Region,
  names: PrintedNames | null,
): boolean {
  const apart = below.line.y - above.line.y
  if (heads.has(above) || apart <= 0 || apart > PITCH * above.line.size) return false
  const named = below.tokens.filter((token) => column !== null && isIn(token, column))
  // "Breisgau" may end the name; a place has a row of its own.
  const isPlace = names !== null && names.whole(named.map(({ text }) => text).join(' ')).length > 0
  return !isPlace && !below.tokens.some(({ kind }) => kind === 'key')
}

/** @returns what stands in the column of amounts, or at its edge; undefined where there is none such, or more beside it */
function partIn(
  { tokens }: TokenLine,
  isPart: (token: Token) => boolean,
  { amounts: { x0, x1 } }: Region,
): Token | undefined {
  const inside = tokens.filter((each) => each.kind !== 'currency' && each.x0 < x1 && each.x1 > x0)
  const [token, ...others] = inside
  return token && others.length === 0 && isPart(token) ? token : undefined
}

/** @param longest as many characters have the numbers that fit into their cells, at most */
function joined(front: Token, rest: Token, isAmount: IsAmount, longest: number): Token | null {
  const isPaid = (token: Token) => isAmount(centsOf(token) ?? 0)
  // What is an amount by itself is no part of one, but where its cell holds no more: of ten times as many persons.
  const isFull = /^\d+$/.test(front.text) && front.text.length === longest
  const mayBePart = !isPaid(front) || (isFull && !/^0/.test(rest.text))
  if (isPaid(rest) || !mayBePart || Math.abs(front.size - rest.size) > SAME_SIZE * front.size) return null
  // "1 045" above "253€": the cell breaks it between its groups; "4,513,77" above "4": within one.
  const text = wholeOf(front.text, rest.text)?.text ?? front.text + rest.text
  const amount = amountIn(text)
  return amount && isAmount(amount.cents) ? { ...front, kind: 'number', sign: '', text, amount } : null
}
