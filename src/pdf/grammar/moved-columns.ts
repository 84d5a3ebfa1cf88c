import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { type IsAmount, isBehindDash, paidIn } from './amount-columns.js'
import { isNextTo, isOneRun } from './chunks.js'
import { areApart, EXACT, isElsewhere, type Places, placesOf } from './column-edges.js'
import { type Column, columnsIn } from './intervals.js'
import { type Paid, shortTables } from './short-tables.js'

/** Lines with amounts before and after the place where columns move: as many as tell, the more the better. */
const WINDOWS = [6, 3]
const FEWEST = 3
/** Lines with amounts on which nothing stands where the column was, or before in its new place. */
const FAR = 18
/** Cents by which two instalments differ at most. */
const EURO = 100

interface PaidLine extends Paid {
  /** its amounts and their halves */
  readonly all: readonly Token[]
}

/**
 * Tables one below the other, each with columns as wide as its own names, may follow each other without a head.
 * @param isHead tells heads of columns, which part tables themselves
 * @param isTitle tells the headings of districts: one just above the first row of a table is a line of it
 * @returns the lines from which on the columns of amounts end, begin and have their middle elsewhere than before
 */
export function movedColumns(
  lines: readonly TokenLine[],
  isHead: (line: TokenLine) => boolean,
  isAmount: IsAmount,
  isTitle: (line: TokenLine) => boolean = () => false,
): ReadonlySet<TokenLine> {
  const paid = lines.flatMap((line, at): PaidLine | [] => {
    const printed = isHeading(line) ? [] : paidIn([line], isAmount)
    const found = printed.filter((token) => !isBehindDash(token, line))
    const tokens = found.filter((token) => !isHalf(token, found))
    const [all, amounts] = [found, tokens].map((some) => some.map((token) => cellOf(token, line)))
    return all && amounts?.length ? { at, amounts, all, starts: tokens.map(({ x0 }) => x0) } : []
  })
  const moved = new Set<TokenLine>()
  const isElsewhereBelow = shortTables(paid, lines)
  let open = 0
  for (let next = 1; next < paid.length; next++) {
    const [above, below] = [paid.slice(Math.max(open, next - FAR), next), paid.slice(next, next + FAR)]
    if (goesOn(paid[next], above.slice(-FEWEST))) continue
    const isMoved = WINDOWS.some((count) => {
      const [before, after] = [above.slice(-count), below.slice(0, count)]
      const columns = [columnsOf(before, before.at(-1)), columnsOf(after, after[0])] as const
      return (
        Math.min(before.length, after.length) >= FEWEST && haveMoved(...columns, paid[next], [above, below])
      )
    })
    if (!isMoved && !isElsewhereBelow(next)) continue
    const [last, first] = [paid[next - 1]?.at ?? 0, paid[next]?.at ?? 0]
    open = next
    const between = lines.slice(last + 1, first)
    if (lines.slice(beginOf(next, paid), first).some(isHead)) continue
    const from = between.find(
      (line) =>
        alike(line, lines.slice(first, first + FEWEST)) >
        alike(line, lines.slice(Math.max(0, last - FEWEST), last + 1)),
    )
    const titled = between[between.findLastIndex((line) => !isTitle(line)) + 1]
    const line = from ?? titled ?? lines[first]
    if (line) moved.add(line)
  }
  return moved
}

/** An instalment is on the rate where the persons are even: a column of such comes and goes, and tells no table. */
function isHalf(amount: Token, beside: readonly Token[]): boolean {
  const twice = 2 * (centsOf(amount) ?? 0)
  return beside.some((other) => Math.abs((centsOf(other) ?? 0) - twice) <= EURO)
}

/** An amount with its currency, which may stand below a longer one: "789.711" ends where "7.965 Euro" does. */
function cellOf(amount: Token, { tokens }: TokenLine): Token {
  const at = tokens.indexOf(amount)
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  return {
    ...amount,
    x0: before?.kind === 'currency' && isNextTo(amount, before) ? before.x0 : amount.x0,
    x1: behind?.kind === 'currency' && isNextTo(behind, amount) ? behind.x1 : amount.x1,
  }
}

/** "Calw – 12.345 €": a sum behind words without a gap stands in no column. */
function isHeading({ tokens }: TokenLine): boolean {
  return tokens[0]?.kind === 'word' && isOneRun(tokens)
}

/** @returns true where each amount ends where one above it does, as most do: nothing has moved */
function goesOn(line: Paid | undefined, above: readonly Paid[]): boolean {
  const ends = above.flatMap(({ amounts }) => amounts.map(({ x1 }) => x1))
  return line?.amounts.every(({ x1 }) => ends.some((end) => Math.abs(end - x1) <= EXACT)) === true
}

/** @returns the line behind the last amount that ends elsewhere than those below: rows below a head may have a nought where it moved */
function beginOf(next: number, paid: readonly Paid[]): number {
  const below = paid.slice(next, next + FEWEST)
  const last = paid.slice(0, next).findLast((line) => !goesOn(line, below))
  return (last?.at ?? -1) + 1
}

/** @returns none where the line beside which columns may have moved is not of those before, or after, like the others */
function columnsOf(paid: readonly Paid[], beside: Paid | undefined): Column<Token>[] {
  // Two amounts tell a column, but not a city with its sum, which repeats it in letters of another font.
  const found = columnsIn(paid.flatMap(({ amounts }) => amounts)).filter(
    ({ pieces: [one, other, ...more] }) => more.length > 0 || (other && other.text !== one?.text),
  )
  const isOne = beside?.amounts.every((amount) => found.some(({ pieces }) => pieces.includes(amount)))
  return isOne ? found : []
}

/**
 * @param first the line from which on they have, with an amount in one that has
 * @param around all amounts near by: lines of tables abreast may take turns
 */
function haveMoved(
  before: readonly Column<Token>[],
  after: readonly Column<Token>[],
  first: Paid | undefined,
  around: readonly [above: readonly PaidLine[], below: readonly PaidLine[]],
): boolean {
  if (before.length === 0 || after.length === 0) return false
  const [from, to] = [before, after].map((columns) => columns.map(({ pieces }) => placesOf(pieces)))
  if (!from || !to || [...from, ...to].some((found) => found.size === 0)) return false
  const above = around[0].flatMap(({ amounts }) => amounts.map((one) => placesOf([one])))
  const below = around[1].flatMap(({ all }) => all.map((one) => placesOf([one])))
  // Sums, or halves of amounts, may be amounts of a person by chance: then one of the tables has a column more.
  if (from.length !== to.length) return areApart(from, below) && areApart(to, above)
  return from.some((old, at) => {
    const place = to[at] ?? old
    const isOfFirst = first?.amounts.some((amount) => after[at]?.pieces.includes(amount))
    if (!isOfFirst || !isElsewhere(old, place)) return false
    const both = (found: Places) => new Map([...found].filter(([edge]) => old.has(edge) && place.has(edge)))
    const isFree = (found: Places, others: readonly Places[]) =>
      others.every((other) => isElsewhere(both(found), other))
    // Farther below, a third table may stand where the first one did; of two that take turns the second goes on below that.
    const last = below.findLastIndex((other) => !isElsewhere(both(place), other))
    return isFree(place, above) && isFree(old, below.slice(0, last))
  })
}

/** @returns how many cells of a line begin or end where some of the others do: for lines without an amount */
function alike({ tokens }: TokenLine, others: readonly TokenLine[]): number {
  const near = (one: number, other: number) => Math.abs(one - other) <= EXACT
  const known = others.flatMap((other) => other.tokens)
  return tokens.filter(({ x0, x1 }) => known.some((token) => near(x0, token.x0) || near(x1, token.x1))).length
}
