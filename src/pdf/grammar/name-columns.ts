import { groupBy } from '../../domain/group-by.js'
import { stopsShort } from '../../domain/places/cut-name.js'
import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { ROW_PITCH } from '../layout/line.js'
import { centsOf, type TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import { chunksOf } from './chunks.js'
import { fromLines } from './from-lines.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'

/** The whole name of a place, or of its namesakes. */
interface Hit extends Interval {
  readonly ags: string
  /** what may be its amount, on its line: one list to each line */
  readonly amounts: readonly Interval[]
  /** those on the line below, where neither line has both: in a row of several lines they stand in its middle */
  readonly below?: readonly Interval[]
  /** where the next cell of words on its line begins */
  readonly next?: number | undefined
}

interface HitOnLine extends Hit {
  /** the cells of words before it */
  readonly before: readonly Interval[]
}

/** A column in which names of places stand. */
export interface NameColumn extends Column<Hit> {
  /** how many different places */
  readonly places: number
}

const NONE: readonly Interval[] = []

/** "Auggen (Kreis Breisgau-": the rest stands on the next line. */
const OPEN_BRACKET = /\s*\([^()]*$/

export function nameColumns(
  lines: readonly TokenLine[],
  names: PrintedNames,
  edges: ReadonlySet<number>,
  isAmount: (cents: number) => boolean,
): NameColumn[] {
  const paidOn = lines.map(({ tokens }) => tokens.filter((token) => isAmount(centsOf(token) ?? 0)))
  const found = lines.map((line, index): HitOnLine[] => {
    // A caption runs over the columns of a table as narrow as a single row.
    if (CAPTION.test(line.line.text)) return []
    const amounts = paidOn[index] ?? []
    return chunksOf(line, edges).flatMap((chunk, at, chunks) => {
      const { text, x0, x1 } = chunk
      const whole = stopsShort(text) ? [text, ...restOf(chunk, line, lines[index + 1], edges)] : [text]
      const cell =
        fromLines(whole, (name) => placeCell(names, name)) ?? placeCell(names, text.replace(OPEN_BRACKET, ''))
      return cell && cell.exact.length > 0
        ? {
            x0,
            x1,
            amounts,
            below: NONE,
            before: chunks.slice(0, at),
            next: chunks[at + 1]?.x0,
            ags: cell.exact.map(({ ags }) => ags).join(),
          }
        : []
    })
  })
  const hits = found.flatMap((on, index) => {
    const below = isNear(lines[index], lines[index + 1]) ? (paidOn[index + 1] ?? NONE) : NONE
    const isFree = (hit: HitOnLine) =>
      hit.amounts.length === 0 && !found[index + 1]?.some((other) => isIn(other, hit))
    return on.map((hit) => (isFree(hit) ? { ...hit, below } : hit))
  })
  const paid = hits.filter(({ amounts }) => amounts.length > 0)
  const own = hits.filter((hit) => hit.amounts.length > 0 || !reachesOver(hit, paid))
  return columnsOf(own)
}

function columnsOf(hits: readonly Hit[]): NameColumn[] {
  return columnsIn(hits).map((column) => ({ ...endedBy(column), places: placesOf(column.pieces) }))
}

/** Share of the names of a column behind which the next one begins at one place. */
const ENDED = 0.5

/** "Kirchdorf an der Iller Biberach, Landkreis": a name that fills its cell may run on to the district, which others have behind a gap. */
function endedBy(column: Column<Hit>): Column<Hit> {
  const { x1, pieces } = column
  const starts = groupBy(pieces, ({ next }) => (next === undefined ? [] : [Math.round(next)]))
  const [[end = x1, same = []] = []] = [...starts].toSorted(([, a], [, b]) => b.length - a.length)
  const isEnd = same.length > 1 && same.length >= ENDED * pieces.length && pieces.every(({ x0 }) => x0 < end)
  return isEnd ? { ...column, x1: Math.min(x1, end) } : column
}

function isNear(above: TokenLine | undefined, below: TokenLine | undefined): boolean {
  const [line, next] = [above?.line, below?.line]
  return (
    line !== undefined &&
    next !== undefined &&
    line.page === next.page &&
    next.y - line.y < ROW_PITCH * line.size
  )
}

/** @returns what stands below a cell, "Gemeinde Herdwangen-" or "Zimmern unter", where the next line is near */
function restOf(
  cell: Interval,
  line: TokenLine,
  next: TokenLine | undefined,
  edges: ReadonlySet<number>,
): string[] {
  if (!next || !isNear(line, next)) return []
  return chunksOf(next, edges).flatMap((chunk) => (isIn(chunk, cell) ? chunk.text : []))
}

/** Share of the names below a heading that have a cell of another column before them, below it as well. */
const COMMON = 0.8

/** "SK Stuttgart (1 Gemeinde)" above "ja" and "Stuttgart": it begins in the column before that of the names. */
function reachesOver({ x0, x1 }: Interval, paid: readonly HitOnLine[]): boolean {
  const below = paid.filter((hit) => hit.x0 > x0 && hit.x0 < x1)
  const parted = below.filter(({ before }) => before.some((cell) => cell.x1 > x0))
  return below.length > 0 && parted.length >= COMMON * below.length
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
 * @param isHeaded the heads above both say the same: its columns are those, whatever a single row names beside them
 */
export function bestNames(
  columns: readonly NameColumn[],
  amounts: Interval,
  last: Interval | null,
  isHeaded = false,
): Interval | null {
  const isBeside = (piece: Interval) => !isIn(piece, amounts)
  // Those of another table below may begin left of the amounts, and reach into the names that stand where those before did.
  const withoutOver = ({ pieces }: NameColumn) =>
    columnsOf(pieces.filter((piece) => isBeside(piece) && last !== null && isIn(piece, last)))
  const rated = columns
    .flatMap((column) => (isBeside(column) ? column : withoutOver(column)))
    .map((column) => {
      const { places, pieces } = column
      const [paid, above] = (['amounts', 'below'] as const).map((where) => sure(pieces, where, amounts))
      return { column, score: places + places / pieces.length, places, paid: paid ?? 0, above: above ?? 0 }
    })
  const [best] = rated.sort(
    (a, b) => b.paid + b.above - a.paid - a.above || b.paid - a.paid || b.score - a.score,
  )
  if (!last) return best?.column ?? null
  const same = rated.find(({ column }) => isIn(column, last))
  const isEnough = (of: 'places' | 'paid') => same && best && same[of] > 0 && same[of] >= ENOUGH * best[of]
  if (same && (isEnough('places') || isEnough('paid'))) return union(same.column, last)
  // One row tells where its name stands if nothing is named where those before stood.
  const isElsewhere = !same && !isHeaded
  return best && (best.places > 1 || (isElsewhere && best.paid > 0)) ? best.column : last
}

/** A row on one line may say its place twice: "Mannheim Stadt Mannheim". */
function sure(hits: readonly Hit[], where: 'amounts' | 'below', column: Interval): number {
  const paid = hits.filter((hit) => hit[where]?.some((amount) => isIn(amount, column)))
  const lines = groupBy(paid, (hit) => [hit[where] ?? NONE])
  const inLines = [...lines.values()].reduce((sum, hits) => sum + placesOf(hits), 0)
  const places = placesOf(paid)
  return places >= DIFFERENT * inLines ? places : 0
}

function union(one: Interval, other: Interval): Interval {
  return { x0: Math.min(one.x0, other.x0), x1: Math.max(one.x1, other.x1) }
}
