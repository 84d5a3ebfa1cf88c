import { type Line, textOf } from '../ink/line.js'
import { distinctNames, latticeHits, type RoleContext } from './column-roles.js'
import { type Boundaries, cellsOf } from './columns.js'

/** Share of the names of the best column that another column of names must have: districts have far fewer. */
const AS_GOOD = 0.4
/** Share of the rows that must hold an amount between two columns of names. */
const HOLDS_AMOUNTS = 0.2

/**
 * Finds where tables side by side part: each has a column of names and one of amounts.
 * @param rows lines that are probably rows
 * @returns the places of the cuts in points from the left; none for a single table
 */
export function findCuts(rows: readonly Line[], boundaries: Boundaries, context: RoleContext): number[] {
  const table = rows.map((row) => cellsOf(row, boundaries))
  const columns = Array.from({ length: boundaries.length + 1 }, (_, index) =>
    table.map((cells) => cells[index] ?? ''),
  )
  const names = columns.map((column) => distinctNames(column, context.names))
  const isAmounts = columns.map(
    (column) =>
      latticeHits(column, context.lattices) >= HOLDS_AMOUNTS * column.filter((cell) => cell !== '').length &&
      latticeHits(column, context.lattices) > 1,
  )
  const enough = Math.max(2, AS_GOOD * Math.max(0, ...names))
  const starts = names.flatMap((count, index) => (count >= enough ? [index] : []))
  const first = starts[0] ?? 0
  const cuts: number[] = []
  let before = first
  for (const start of starts.slice(1)) {
    if (!isAmounts.slice(before, start).some(Boolean)) continue
    // As many columns stand before the names of each table as before those of the first.
    const cut = boundaries[Math.max(before, start - first - 1)]
    if (cut !== undefined) cuts.push(cut)
    before = start
  }
  return cuts
}

/** @returns the parts of the line between the cuts; null where nothing is printed */
export function splitAt(line: Line, cuts: readonly number[]): (Line | null)[] {
  if (cuts.length === 0) return [line]
  const edges = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY]
  return edges.slice(1).map((right, band) => {
    const left = edges[band] ?? 0
    const words = line.words.filter(({ x0, x1 }) => (x0 + x1) / 2 >= left && (x0 + x1) / 2 < right)
    return words.length === 0 ? null : { ...line, words, text: textOf(words) }
  })
}
