import type { Token, TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import { type IsAmount, isBehindDash, paidIn } from './amount-columns.js'
import { isNextTo, isOneRun } from './chunks.js'
import { areApart, EXACT, isElsewhere, type Places, placesOf, SLACK } from './column-edges.js'
import { areAligned, type Column, columnsIn } from './intervals.js'

/** Lines with amounts before and after the place where columns move: as many as tell, the more the better. */
const WINDOWS = [6, 3]
const FEWEST = 3
/** Lines with amounts on which nothing stands where the column was, or before in its new place. */
const FAR = 18
/** Amounts of a column, before and after. */
const PIECES = 2

interface Paid {
  /** its place among all lines */
  readonly at: number
  readonly amounts: readonly Token[]
  /** where the numbers of these begin, without a currency before them */
  readonly starts: readonly number[]
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
  const paid = lines.flatMap((line, at): Paid | [] => {
    const found = isHeading(line) ? [] : paidIn([line], isAmount)
    const tokens = found.filter((token) => !isBehindDash(token, line))
    const amounts = tokens.map((token) => cellOf(token, line))
    return amounts.length > 0 ? { at, amounts, starts: tokens.map(({ x0 }) => x0) } : []
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
    if (between.some(isHead)) continue
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

/** Share of the rows that follow each other whose amounts share an edge, where all of one table do; and of those with one amount. */
const SHARED = 0.9
/** Figures and signs by which an amount is longer than the numbers of a column that is none. */
const FIGURES = 4
const EDGES = ['left', 'middle', 'right'] as const

/**
 * Tables of one or two rows are too few to tell their columns. But where nearly all rows that follow each other share an edge,
 * the first row that does not is one of another table, below a heading or where the file declares one.
 * @returns whether such a table begins with a line with amounts, by its place among these
 */
function shortTables(paid: readonly Paid[], lines: readonly TokenLine[]): (next: number) => boolean {
  const hasOne = ({ amounts }: Paid) => amounts.length === 1
  if (paid.filter(hasOne).length < SHARED * paid.length) return () => false
  const apart = (next: number, edge: (typeof EDGES)[number]): number => {
    const [above, below] = [paid[next - 1], paid[next]].map((one) => placesOf(one?.amounts.slice(0, 1) ?? []))
    return Math.abs((above?.get(edge) ?? 0) - (below?.get(edge) ?? 0))
  }
  const between = (next: number) => lines.slice((paid[next - 1]?.at ?? 0) + 1, paid[next]?.at ?? 0)
  const begins = (next: number) => {
    const [above, below] = [paid[next - 1], paid[next]].map((one) => lines[one?.at ?? -1]?.line)
    const isSame = above?.page === below?.page && above?.table === below?.table
    return below?.table !== undefined && !isSame
  }
  const together = paid.flatMap((_, next) =>
    next > 0 && between(next).length === 0 && !begins(next) ? [next] : [],
  )
  const shared = (places: readonly number[]) =>
    EDGES.filter((edge) => {
      const sharing = places.filter((next) => apart(next, edge) <= EXACT)
      return sharing.length > 0 && sharing.length >= SHARED * places.length
    })
  // Where each row has its district on the line below, those that follow each other are of another table.
  const told = shared(together)
  const edges = new Set([...told, ...shared(paid.map((_, next) => next).slice(1))])
  const isHeading = ({ line, tokens }: TokenLine) =>
    CAPTION.test(line.text) || tokens.every(({ kind }) => kind === 'word' || kind === 'key')
  // The running number of a row without an amount may be one by chance.
  const isCount = (next: number) => {
    const [amount] = paid[next]?.amounts ?? []
    const before = paid.slice(Math.max(0, next - FEWEST), next)
    const known = new Set(before.flatMap(({ starts }) => starts))
    // Below the heading stand numbers of its own table: a sum that is on no rate; so they do where the file declares it.
    const last = between(next).findLast(isHeading)
    const end = last ? lines.indexOf(last) : paid[next]?.at
    const own = lines[paid[next]?.at ?? -1]?.line.table
    const above = lines
      .slice(before[0]?.at ?? 0, end)
      .flatMap(({ line, tokens }) => (line.table === own ? tokens : []))
    const isOther = ({ kind, x0, text }: Token, { length }: string) =>
      kind === 'number' && !known.has(x0) && length - text.length < FIGURES
    return above.some((token) => amount && isOther(token, amount.text) && areAligned(token, amount))
  }
  return (next) =>
    told.length > 0 &&
    [paid[next - 1], paid[next]].every((one) => one && hasOne(one)) &&
    !isCount(next) &&
    !isCount(next - 1) &&
    (between(next).some(isHeading) || begins(next)) &&
    [...edges].every((edge) => apart(next, edge) > SLACK)
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

/** @returns none where the line beside which columns may have moved is not of those before, or after, like the others */
function columnsOf(paid: readonly Paid[], beside: Paid | undefined): Column<Token>[] {
  const found = columnsIn(paid.flatMap(({ amounts }) => amounts)).filter(
    ({ pieces }) => pieces.length >= PIECES,
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
  around: readonly [above: readonly Paid[], below: readonly Paid[]],
): boolean {
  if (before.length === 0 || after.length === 0) return false
  const [from, to] = [before, after].map((columns) => columns.map(({ pieces }) => placesOf(pieces)))
  if (!from || !to || [...from, ...to].some((found) => found.size === 0)) return false
  const [above, below] = around.map((paid) =>
    paid.flatMap(({ amounts }) => amounts.map((one) => placesOf([one]))),
  )
  // Sums, or halves of amounts, may be amounts of a person by chance: then one of the tables has a column more.
  if (from.length !== to.length) return areApart(from, below) && areApart(to, above)
  return from.some((old, at) => {
    const place = to[at] ?? old
    const isOfFirst = first?.amounts.some((amount) => after[at]?.pieces.includes(amount))
    if (!isOfFirst || !isElsewhere(old, place)) return false
    const both = (found: Places) => new Map([...found].filter(([edge]) => old.has(edge) && place.has(edge)))
    const isFree = (found: Places, others: readonly Places[] = []) =>
      others.every((other) => isElsewhere(both(found), other))
    return isFree(place, above) && isFree(old, below)
  })
}

/** @returns how many cells of a line begin or end where some of the others do: for lines without an amount */
function alike({ tokens }: TokenLine, others: readonly TokenLine[]): number {
  const near = (one: number, other: number) => Math.abs(one - other) <= EXACT
  const known = others.flatMap((other) => other.tokens)
  return tokens.filter(({ x0, x1 }) => known.some((token) => near(x0, token.x0) || near(x1, token.x1))).length
}
