import type { Token, TokenLine } from '../layout/token.js'
import { runsIn } from './band-lines.js'
import { isNextTo } from './chunks.js'
import { type Column, columnsIn, coverOf, gaps, type Interval, isIn, stretches } from './intervals.js'
import type { NameColumn } from './name-columns.js'
import { markOf, SLACK, sameStart } from './same-start.js'

/** Share of the lines that may print into the gap between two tables. */
const NOISE = 0.02

/** Share of the different places of the fullest column of names below which another holds districts that are named like them. */
const FEW = 0.15

/** @returns where one table ends and the next begins: in a gap between the amounts of one and the names of the next */
export function cutsBetween(
  lines: readonly TokenLine[],
  amounts: readonly Column<Interval>[],
  named: readonly NameColumn[],
): number[] {
  // Addresses above the table name the seats of authorities, beside no amount.
  const isBeside = ({ amounts, below = [] }: NameColumn['pieces'][number]) =>
    amounts.length + below.length > 0
  const besidePaid = named.filter(({ pieces }) => pieces.some(isBeside))
  const beside = besidePaid.length > 0 ? besidePaid : named
  const most = named.reduce((high, { places }) => Math.max(high, places), 0)
  const strong = beside
    .filter(({ places, pieces }) => places >= Math.max(2, FEW * most) && places >= 0.5 * pieces.length)
    .map(besideAmounts)
  const keys = columnsIn(lines.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'key')))
  const marks = [
    ...amounts.map(markOf('amount')),
    ...strong.map(markOf('name')),
    ...keys.map(markOf('key')),
  ].sort((a, b) => a.x0 - b.x0)
  const [first] = amounts
  if (!first) return []
  // The day of a date in the title above a column is no row of it.
  const paid = new Set<Interval>(first.pieces)
  const rows = lines.filter(({ tokens }) => tokens.some((token) => paid.has(token)))
  const left = leftOf(rows)
  const shared = sharedEdge(first)
  const amountsAt = marks.flatMap(({ kind }, index) => (kind === 'amount' ? index : []))
  const before = amountsAt[0] ?? 0
  const behind = marks.length - 1 - (amountsAt.at(-1) ?? 0)
  return amountsAt.slice(1).flatMap((next, index) => {
    const last = amountsAt[index] ?? next
    if (next === last + 1) return []
    // What stands behind the last amount ends each table; else a table ends with names where one begins with amounts.
    const isRegular = next - last - 1 === before + behind
    const pitch = (marks[next]?.[shared] ?? 0) - first[shared]
    const end = isRegular ? last + behind : before > 0 ? last : next - 1
    const at = sameStart(marks, { last, next, left, pitch, behind }) ?? { end, begin: end + 1 }
    const between = { x0: marks[at.end]?.x1 ?? 0, x1: marks[at.begin]?.x0 ?? 0 }
    // The columns that one page shows in the first table may be more than those of the next: of which it begins with one.
    const begins = marks.find(({ x0 }) => Math.abs(x0 + pitch - between.x1) <= SLACK) ?? marks[0]
    // Headings of a table beside a row of the first hide where its cells end.
    const both = [last, next].map(
      (index) => new Set<Interval>(amounts.find(({ x0 }) => x0 === marks[index]?.x0)?.pieces),
    )
    const full = rows.filter(({ tokens }) => both.every((some) => tokens.some((token) => some.has(token))))
    return gapIn(between, { rows, full, ends: begins?.x0 ?? 0, pitch }) ?? []
  })
}

/** @returns the side on which the amounts of a column end at one place */
function sharedEdge({ pieces }: Column<Interval>): 'x0' | 'x1' {
  const spread = (edge: 'x0' | 'x1') => {
    const at = pieces.map((piece) => piece[edge]).sort((a, b) => a - b)
    return (at.at(-1) ?? 0) - (at[0] ?? 0)
  }
  return spread('x0') < spread('x1') ? 'x0' : 'x1'
}

function leftOf(rows: readonly TokenLine[]): number {
  return Math.min(...rows.flatMap(({ tokens }) => tokens.map(({ x0 }) => x0)))
}

/** Share of the names of a column beside amounts from which the others stand elsewhere. */
const PAID = 0.5

/** Districts that a legend above the table explains may stand where its names stand, and reach on beyond these. */
function besideAmounts({ x0, x1, pieces }: NameColumn): Interval {
  const paid = pieces.filter(({ amounts }) => amounts.length > 0)
  const found = paid.length < PAID * pieces.length ? [] : columnsIn(paid)
  return { x0: found[0]?.x0 ?? x0, x1: found.at(-1)?.x1 ?? x1 }
}

/** Share of the distance of two tables by which the second may begin elsewhere. */
const OFF = 0.08

/** How the first of the tables begins. */
interface Beginning {
  readonly rows: readonly TokenLine[]
  /** those that are rows of the two tables as well */
  readonly full: readonly TokenLine[]
  /** where its first column of names, keys or amounts begins */
  readonly ends: number
  /** how far the next table lies from it */
  readonly pitch: number
}

/**
 * @returns the middle of the gap behind which a table begins where the first does: of several, the one behind which it has
 * the same columns; else of the widest
 */
function gapIn({ x0, x1 }: Interval, { rows, full, ends, pitch }: Beginning): number | null {
  if (x1 <= x0) return null
  const tokens = rows.flatMap((row) => row.tokens)
  const noise = NOISE * rows.length
  const left = leftOf(rows)
  const own = cellsIn(tokens, left, ends, noise)
  const others = cellsIn(full.length > 1 ? full.flatMap((row) => row.tokens) : tokens, x0, x1, noise)
  // The tables may be of several widths: where names or keys begin each, what stands before them is as wide.
  const starts = [left + pitch, x1 - (ends - left)]
  const free = freeIn(rows, x0, x1)
  const off = (gap: Interval) => Math.min(...starts.map((start) => Math.abs(gap.x1 - start)))
  const beginsAlike = (gap: Interval) => {
    const behind = others.filter((cell) => cell.x0 >= gap.x0)
    return behind.length === own.length && own.every(({ isNumber }, at) => isNumber === behind[at]?.isNumber)
  }
  const wide = free.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
  const isNear = (gap: Interval) => off(gap) <= OFF * pitch
  const near = free.filter(isNear)
  // A long heading of the second table, beside a row of the first, hides where its rows begin.
  const hidden = full.length > 1 ? freeIn(full, x0, x1).filter(isNear).filter(beginsAlike) : []
  const unhidden = wide.find((gap) => hidden.some((whole) => gap.x0 >= whole.x0 && gap.x1 <= whole.x1))
  const [nearest] = near.toSorted((a, b) => off(a) - off(b))
  // Long districts or names of one table alone may make it far wider than the other.
  const alike = own.length > 0 ? wide.find(beginsAlike) : undefined
  // Its first column may be empty all but once on a page: of the district that goes on.
  const [cut] = free.flatMap((gap) => {
    const inside = starts.filter((start) => start > gap.x0 && start < gap.x1)
    return inside.length > 0 ? { x0: gap.x0, x1: Math.min(...inside) } : []
  })
  const gap = near.find(beginsAlike) ?? unhidden ?? nearest ?? cut ?? alike ?? wide[0]
  return gap ? (gap.x0 + gap.x1) / 2 : null
}

/** @returns the gaps between two places that nearly all lines leave */
function freeIn(lines: readonly TokenLine[], x0: number, x1: number): Interval[] {
  const left = Math.floor(x0)
  const cells = lines.flatMap((line) => runsIn(line, isNextTo))
  const found = gaps(coverOf(cells, left, Math.ceil(x1)), NOISE * lines.length)
  return found.map((gap) => ({ x0: gap.x0 + left, x1: gap.x1 + left }))
}

interface Cell extends Interval {
  readonly isNumber: boolean
}

/** @returns what stands between two places, without what reaches over the second: numbers in one column, words in another */
function cellsIn(tokens: readonly Token[], from: number, to: number, noise: number): Cell[] {
  const left = Math.floor(from)
  return stretches(coverOf(tokens, left, Math.ceil(to)), noise + 1)
    .map(({ x0, x1 }) => ({ x0: left + x0, x1: left + x1 }))
    .filter(({ x1 }) => x1 < Math.floor(to))
    .map((cell) => {
      const inside = tokens.filter((token) => isIn(token, cell))
      return { ...cell, isNumber: 2 * inside.filter(({ kind }) => kind !== 'word').length > inside.length }
    })
}
