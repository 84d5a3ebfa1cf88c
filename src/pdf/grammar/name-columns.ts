import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type TokenLine } from '../layout/token.js'
import { chunksOf } from './chunks.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'

/** The whole name of a place, or of its namesakes. */
interface Hit extends Interval {
  readonly ags: string
  /** what may be its amount, on its line */
  readonly amounts: readonly Interval[]
}

/** A column in which names of places stand. */
export interface NameColumn extends Column<Hit> {
  /** how many different places */
  readonly places: number
}

export function nameColumns(
  lines: readonly TokenLine[],
  names: PrintedNames,
  edges: ReadonlySet<number>,
  isAmount: (cents: number) => boolean,
): NameColumn[] {
  const hits = lines.flatMap((line) => {
    const amounts = line.tokens.filter((token) => isAmount(centsOf(token) ?? 0))
    return chunksOf(line, edges).flatMap(({ text, x0, x1 }) => {
      const cell = placeCell(names, text)
      return cell && cell.exact.length > 0
        ? { x0, x1, amounts, ags: cell.exact.map(({ ags }) => ags).join() }
        : []
    })
  })
  return columnsIn(hits).map((column) => ({ ...column, places: placesOf(column.pieces) }))
}

function placesOf(hits: readonly Hit[]): number {
  return new Set(hits.map(({ ags }) => ags)).size
}

/** Share of the different places of the best column with which the column of the page before is believed instead. */
const ENOUGH = 0.5

/**
 * The column of names has the most different places; that of districts may have as many hits.
 * @param last where the names of the page before stood: a page of few rows does not tell
 */
export function bestNames(
  columns: readonly NameColumn[],
  amounts: Interval,
  last: Interval | null,
): Interval | null {
  const score = ({ places, pieces }: NameColumn) => places + places / Math.max(1, pieces.length)
  const free = columns.filter((column) => !isIn(column, amounts))
  const best = free.reduce<NameColumn | null>(
    (top, rival) => (!top || score(rival) > score(top) ? rival : top),
    null,
  )
  if (!last) return best
  const same = free.find((column) => isIn(column, last))
  // A table of sums below the last rows has more places, but not their amounts.
  const paid = ({ pieces }: NameColumn) =>
    placesOf(pieces.filter((hit) => hit.amounts.some((amount) => isIn(amount, amounts))))
  const isEnough = (of: (column: NameColumn) => number) =>
    same && best && of(same) > 0 && of(same) >= ENOUGH * of(best)
  if (same && (isEnough(({ places }) => places) || isEnough(paid))) return union(same, last)
  return best && best.places > 1 ? best : last
}

function union(one: Interval, other: Interval): Interval {
  return { x0: Math.min(one.x0, other.x0), x1: Math.max(one.x1, other.x1) }
}
