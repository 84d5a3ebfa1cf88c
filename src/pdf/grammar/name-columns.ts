import { groupBy } from '../../domain/group-by.js'
import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type TokenLine } from '../layout/token.js'
import { chunksOf } from './chunks.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'

/** The whole name of a place, or of its namesakes. */
interface Hit extends Interval {
  readonly ags: string
  /** what may be its amount, on its line: one list to each line */
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
/** Share of the names beside amounts that must be different ones: districts recur. */
const DIFFERENT = 0.8

/**
 * The column of names has the most different places beside the amounts, or else on any line: that of districts may have
 * as many hits, and so may another table of the page.
 * @param last where the names of the page before stood: a page of few rows does not tell
 */
export function bestNames(
  columns: readonly NameColumn[],
  amounts: Interval,
  last: Interval | null,
): Interval | null {
  const rated = columns
    .filter((column) => !isIn(column, amounts))
    .map((column) => {
      const { places, pieces } = column
      const paid = pieces.filter((hit) => hit.amounts.some((amount) => isIn(amount, amounts)))
      return { column, score: places + places / pieces.length, places, paid: sure(paid) }
    })
  const [best] = rated.sort((a, b) => b.paid - a.paid || b.score - a.score)
  if (!last) return best?.column ?? null
  const same = rated.find(({ column }) => isIn(column, last))
  const isEnough = (of: 'places' | 'paid') => same && best && same[of] > 0 && same[of] >= ENOUGH * best[of]
  if (same && (isEnough('places') || isEnough('paid'))) return union(same.column, last)
  // One row tells where its name stands if nothing is named where those before stood.
  return best && (best.places > 1 || (!same && best.paid > 0)) ? best.column : last
}

/** A row on one line may say its place twice: "Mannheim Stadt Mannheim". */
function sure(paid: readonly Hit[]): number {
  const lines = groupBy(paid, ({ amounts }) => [amounts])
  const inLines = [...lines.values()].reduce((sum, hits) => sum + placesOf(hits), 0)
  const places = placesOf(paid)
  return places >= DIFFERENT * inLines ? places : 0
}

function union(one: Interval, other: Interval): Interval {
  return { x0: Math.min(one.x0, other.x0), x1: Math.max(one.x1, other.x1) }
}
