import type { Token, TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import { EXACT, placesOf, SLACK } from './column-edges.js'
import { areAligned } from './intervals.js'

/** A line with amounts. */
export interface Paid {
  /** its place among all lines */
  readonly at: number
  readonly amounts: readonly Token[]
  /** where the numbers of these begin, without a currency before them */
  readonly starts: readonly number[]
}

/** Rows above one that may be counted. */
const FEWEST = 3
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
export function shortTables(paid: readonly Paid[], lines: readonly TokenLine[]): (next: number) => boolean {
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
