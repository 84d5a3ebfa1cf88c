import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { TokenLine } from '../layout/token.js'
import { chunksOf } from './chunks.js'
import { columnsIn, type Interval, isIn } from './intervals.js'

/** A column in which names of places stand. */
export interface NameColumn extends Interval {
  readonly hits: number
  /** how many different places */
  readonly places: number
}

export function nameColumns(
  lines: readonly TokenLine[],
  names: PrintedNames,
  edges: ReadonlySet<number>,
): NameColumn[] {
  const hits = lines.flatMap((line) =>
    chunksOf(line, edges).flatMap(({ text, x0, x1 }) => {
      const cell = placeCell(names, text)
      return cell && cell.exact.length > 0 ? { x0, x1, ags: cell.exact.map(({ ags }) => ags).join() } : []
    }),
  )
  return columnsIn(hits).map(({ x0, x1, pieces }) => ({
    x0,
    x1,
    hits: pieces.length,
    places: new Set(pieces.map(({ ags }) => ags)).size,
  }))
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
  const score = ({ places, hits }: NameColumn) => places + places / Math.max(1, hits)
  const free = columns.filter((column) => !isIn(column, amounts))
  const best = free.reduce<NameColumn | null>(
    (top, rival) => (!top || score(rival) > score(top) ? rival : top),
    null,
  )
  if (!last) return best
  const same = free.find((column) => isIn(column, last))
  if (same && best && same.places >= ENOUGH * best.places) return union(same, last)
  return best && best.places > 1 ? best : last
}

function union(one: Interval, other: Interval): Interval {
  return { x0: Math.min(one.x0, other.x0), x1: Math.max(one.x1, other.x1) }
}
