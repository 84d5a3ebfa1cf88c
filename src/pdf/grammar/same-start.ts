import type { Interval } from './intervals.js'

/** A column that tells where a table begins or ends. */
interface Mark extends Interval {
  readonly kind: 'amount' | 'name' | 'key'
}

/** @returns what makes marks of columns */
export function markOf(kind: Mark['kind']): (column: Interval) => Mark {
  return ({ x0, x1 }) => ({ x0, x1, kind })
}

/** Points by which a column of the second table may lie off its place. */
export const SLACK = 3

/** Two amounts of a line, by their places among the marks, and the tables that they end. */
interface Neighbours {
  readonly last: number
  readonly next: number
  /** where the first table begins */
  readonly left: number
  /** how far the next table lies from it */
  readonly pitch: number
  /** how many marks end the last table, behind its amounts */
  readonly behind: number
}

/**
 * The next table begins as far from the first as its amounts lie from those, and with a column of that kind: districts
 * that look like names stand before, in the first one or, on the far side of its left edge, in the next. Where no mark
 * begins it, for its districts look like none, its amounts do, if all that stands before them ends the first.
 * @returns the mark with which it begins, and the last one of the table before; null where none lies there
 */
export function sameStart(
  marks: readonly Mark[],
  { last, next, left, pitch, behind }: Neighbours,
): { readonly begin: number; readonly end: number } | null {
  const [first] = marks
  const start = (first?.x0 ?? 0) + pitch
  const between = marks.slice(last + 1, next + 1)
  const begin = between.findIndex(({ x0, kind }) => kind === first?.kind && Math.abs(x0 - start) <= SLACK)
  const isEnd = between.length - 1 <= behind && areOfFirst(marks, between, pitch)
  if (begin < 0) return isEnd ? { begin: next, end: next - 1 } : null
  const own = between.slice(0, begin).filter(({ x0 }) => x0 < left + pitch - SLACK).length
  return { begin: last + 1 + begin, end: last + own }
}

/** Each stands behind the second amount as well, as far on as that is, and none of them before the first. */
function areOfFirst(marks: readonly Interval[], between: readonly Interval[], pitch: number): boolean {
  const isAt = (at: number) => marks.some(({ x0 }) => Math.abs(x0 - at) <= SLACK)
  return between.slice(0, -1).every(({ x0 }) => isAt(x0 + pitch) && !isAt(x0 - pitch))
}
