import type { TokenLine } from '../layout/token.js'
import { columnsIn, coverOf, gaps, type Interval } from './intervals.js'
import type { NameColumn } from './name-columns.js'

/** Share of the lines that may print into the gap between two tables. */
const NOISE = 0.02

/** @returns where one table ends and the next begins: in the widest gap between the amounts of one and the names of the next */
export function cutsBetween(
  lines: readonly TokenLine[],
  amounts: readonly Interval[],
  named: readonly NameColumn[],
): number[] {
  const strong = named.filter(({ places, pieces }) => places >= 2 && places >= 0.5 * pieces.length)
  const keys = columnsIn(lines.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'key')))
  const marks = [
    ...amounts.map(({ x0, x1 }) => ({ x0, x1, isAmount: true })),
    ...[...strong, ...keys].map(({ x0, x1 }) => ({ x0, x1, isAmount: false })),
  ].sort((a, b) => a.x0 - b.x0)
  const amountsAt = marks.flatMap(({ isAmount }, index) => (isAmount ? index : []))
  const before = amountsAt[0] ?? 0
  const behind = marks.length - 1 - (amountsAt.at(-1) ?? 0)
  return amountsAt.slice(1).flatMap((next, index) => {
    const last = amountsAt[index] ?? next
    if (next === last + 1) return []
    // What stands behind the last amount ends each table; else a table ends with names where one begins with amounts.
    const isRegular = next - last - 1 === before + behind
    const end = isRegular ? last + behind : before > 0 ? last : next - 1
    return widestGap(lines, marks[end]?.x1 ?? 0, marks[end + 1]?.x0 ?? 0) ?? []
  })
}

function widestGap(lines: readonly TokenLine[], from: number, to: number): number | null {
  if (to <= from) return null
  const rows = lines.filter(({ tokens }) => tokens.some(({ kind }) => kind === 'number'))
  const left = Math.floor(from)
  const free = gaps(
    coverOf(
      rows.flatMap(({ tokens }) => tokens),
      left,
      Math.ceil(to),
    ),
    NOISE * lines.length,
  )
  const [widest] = free.sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
  return widest ? left + (widest.x0 + widest.x1) / 2 : null
}

/** Tables side by side have lines of their own. @returns the part of each line between two cuts */
export function bandLines(lines: readonly TokenLine[], left: number, right: number): TokenLine[] {
  const isWithin = ({ x0, x1 }: Interval) => (x0 + x1) / 2 > left && (x0 + x1) / 2 < right
  return lines.flatMap(({ line, tokens }) => {
    const within = tokens.filter(isWithin)
    if (within.length === 0) return []
    const words = line.words.filter(isWithin)
    return { line: { ...line, words, text: words.map(({ text }) => text).join(' ') }, tokens: within }
  })
}
