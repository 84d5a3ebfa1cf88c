/** A stretch across the page, in points. */
export interface Interval {
  readonly x0: number
  readonly x1: number
}

/** A stretch in which pieces stand over one another. */
export interface Column<T extends Interval> extends Interval {
  readonly pieces: readonly T[]
}

/** Share of the pieces of a stretch that must stand at a place for it to be part of the column. */
const SHARE = 0.12

/** @returns the columns that the pieces form, from left to right, whichever of their edges are aligned */
export function columnsIn<T extends Interval>(pieces: readonly T[]): Column<T>[] {
  if (pieces.length === 0) return []
  const least = Math.floor(pieces.reduce((low, { x0 }) => Math.min(low, x0), Number.POSITIVE_INFINITY))
  const most = Math.ceil(pieces.reduce((high, { x1 }) => Math.max(high, x1), Number.NEGATIVE_INFINITY))
  const cover = coverOf(pieces, least, most)
  const found: Interval[] = []
  for (const { x0, x1 } of stretches(cover, 1)) {
    const part = cover.subarray(x0, x1)
    const peak = part.reduce((high, count) => Math.max(high, count), 0)
    for (const inner of stretches(part, Math.max(1, SHARE * peak)))
      found.push({ x0: x0 + inner.x0 + least, x1: x0 + inner.x1 + least })
  }
  return found.map((column) => ({ ...column, pieces: pieces.filter((piece) => isIn(piece, column)) }))
}

/** @returns how many pieces stand over each point from `left` to `right` */
export function coverOf(pieces: Iterable<Interval>, left: number, right: number): Uint32Array {
  const cover = new Uint32Array(Math.max(0, right - left) + 1)
  for (const { x0, x1 } of pieces)
    for (let x = Math.max(0, Math.floor(x0) - left); x < Math.min(cover.length, x1 - left); x++)
      cover[x] = (cover[x] ?? 0) + 1
  return cover
}

/** @returns the stretches with at least so many pieces over every point */
export function stretches(cover: Uint32Array, enough: number): Interval[] {
  return runs(cover, (count) => count >= enough)
}

/** @returns the stretches with at most so many pieces over every point */
export function gaps(cover: Uint32Array, most: number): Interval[] {
  return runs(cover, (count) => count <= most)
}

function runs(cover: Uint32Array, holds: (count: number) => boolean): Interval[] {
  const found: Interval[] = []
  let start = -1
  for (let x = 0; x <= cover.length; x++) {
    const isInside = x < cover.length && holds(cover[x] ?? 0)
    if (isInside && start < 0) start = x
    if (!isInside && start >= 0) {
      found.push({ x0: start, x1: x })
      start = -1
    }
  }
  return found
}

/** @returns true when at least half of the narrower of the two lies over the other */
export function isIn(piece: Interval, column: Interval): boolean {
  const common = Math.min(piece.x1, column.x1) - Math.max(piece.x0, column.x0)
  return common >= 0.5 * Math.min(piece.x1 - piece.x0, column.x1 - column.x0)
}

/** Times the height of the font that a dash or a nought may stand beside the column: below the end of " Euro" of a typewriter. */
const BESIDE = 2.5

/** @returns true where a piece stands in a column, or no farther beside it than the currency of its amounts is wide */
export function isBeside({ x0, x1, size }: Interval & { readonly size: number }, column: Interval): boolean {
  return x0 - column.x1 < BESIDE * size && column.x0 - x1 < BESIDE * size
}

/** @returns true where none of the columns is aligned with one of the others */
export function areElsewhere(columns: readonly Interval[], others: readonly Interval[]): boolean {
  if (columns.length === 0 || others.length === 0) return false
  return !columns.some((column) => others.some((other) => areAligned(column, other)))
}

/** Points by which edges of one column may differ. */
const SLACK = 3

/** @returns true for what ends at one place, begins there, or has its middle there, as the few narrow numbers of a column do */
export function areAligned(one: Interval, other: Interval): boolean {
  const [left, right] = [one.x0 - other.x0, one.x1 - other.x1]
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2) <= SLACK
}
