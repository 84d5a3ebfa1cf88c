import { inRuns } from '../in-runs.js'
import type { TokenLine } from '../layout/token.js'
import { bandLines } from './band-lines.js'
import { coverOf, gaps, type Interval } from './intervals.js'

/** Share of the lines that may go on across the gap between two columns of text: headings. */
const NOISE = 0.05
/** Share of the lines that each of the columns must have words on. */
const FILLED = 0.3
const FEWEST_LINES = 10

/** A line of one of several columns of text. */
export type ColumnLine = TokenLine & {
  /** which of them, from the left, from 0 */
  readonly band: number
}

/** Share of the height of the font from which a gap may part two columns. */
const GAP = 1.2
/** Share of the width of the page that no column takes. */
const WIDE = 0.55

/**
 * @param pages the lines of each
 * @returns the lines as they are read: columns as those of a newspaper one after the other, between what runs across
 */
export function textColumns(pages: readonly (readonly TokenLine[])[]): readonly ColumnLine[] {
  const cut = pages.map((lines) => {
    const between = gapsOf(lines)
    return { ...inColumns(lines, between), between }
  })
  const known = cut.flatMap(({ isFilled, between }) => (isFilled ? [between] : []))
  return cut.flatMap(({ whole, columns, between, isFilled }) => {
    if (isFilled) return columns
    // The last page may end where its last column begins.
    const isOwn = (gap: Interval) => between.some(({ x0, x1 }) => x0 < middleOf(gap) && middleOf(gap) < x1)
    const others = known.find((some) => some.every(isOwn))
    return others ? inColumns(whole, others).columns : whole
  })
}

/** The lines of a page, from left to right and in columns. */
interface InColumns {
  readonly whole: readonly ColumnLine[]
  readonly columns: readonly ColumnLine[]
  /** each column has words on many of the lines */
  readonly isFilled: boolean
}

function inColumns(lines: readonly TokenLine[], between: readonly Interval[]): InColumns {
  const whole = lines.map((line) => ({ ...line, band: 0 }))
  if (between.length === 0) return { whole, columns: whole, isFilled: false }
  const cuts = between.map((gap): Cut => {
    const free = freeIn(gap, lines)
    return { at: middleOf(free ?? gap), free }
  })
  const across = new Set(whole.filter((line) => isAcross(line, cuts)))
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts.map(({ at }) => at), Number.POSITIVE_INFINITY]
  const oneByOne = (run: readonly ColumnLine[]) =>
    bounds
      .slice(1)
      .flatMap((end, band) => bandLines(run, bounds[band] ?? end, end).map((line) => ({ ...line, band })))
  const runs = inRuns(whole, (line, last) => across.has(line) === across.has(last))
  const parts = runs.map((run) => (run.some((line) => across.has(line)) ? run : oneByOne(run)))
  const columns = parts.flat()
  const filled = (band: number) =>
    columns.filter((line) => line.band === band && !across.has(line) && hasWords(line)).length
  const isFilled = bounds.slice(1).every((_, band) => filled(band) >= FILLED * lines.length)
  return { whole, columns, isFilled }
}

/** Amounts in a column of their own are none of text. */
function hasWords({ tokens }: TokenLine): boolean {
  return tokens.some(({ kind }) => kind === 'word')
}

/** @returns the gaps between the columns of text */
function gapsOf(lines: readonly TokenLine[]): Interval[] {
  if (lines.length < FEWEST_LINES) return []
  const extents = lines.flatMap(({ tokens }) => tokens)
  const [left, right] = [
    Math.floor(extents.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY)),
    Math.ceil(extents.reduce((most, { x1 }) => Math.max(most, x1), 0)),
  ]
  const isOne = ({ tokens }: TokenLine) => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last || last.x1 - first.x0 < WIDE * (right - left)) return false
    return tokens.every((token, at) => token.x0 - (tokens[at - 1]?.x1 ?? token.x0) < GAP * token.size)
  }
  const inColumns = lines.filter((line) => !isOne(line)).flatMap(({ tokens }) => tokens)
  return gaps(coverOf(inColumns, left, right), NOISE * lines.length)
    .filter(({ x0, x1 }) => x0 > 0 && x1 < right - left)
    .map(({ x0, x1 }) => ({ x0: left + x0, x1: left + x1 }))
}

function middleOf({ x0, x1 }: Interval): number {
  return (x0 + x1) / 2
}

/** Share of the height of the font from which what nearly all lines leave free parts columns, however narrow it is. */
const NARROW = 0.8

/** Where columns are cut. */
interface Cut {
  readonly at: number
  /** what nearly all lines leave free there, those too that may be of the whole page; null for nothing */
  readonly free: Interval | null
}

function freeIn({ x0, x1 }: Interval, lines: readonly TokenLine[]): Interval | null {
  const left = Math.floor(x0)
  const cover = coverOf(
    lines.flatMap(({ tokens }) => tokens),
    left,
    Math.ceil(x1),
  )
  const [widest] = gaps(cover, NOISE * lines.length).toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
  return widest ? { x0: left + widest.x0, x1: left + widest.x1 } : null
}

/** A heading, or a paragraph of the whole page: no gap as wide as one between columns where they are cut. */
function isAcross({ tokens }: TokenLine, cuts: readonly Cut[]): boolean {
  return cuts.some(({ at: cut, free }) => {
    const at = tokens.findIndex(({ x1 }) => x1 > cut)
    const [last, next] = [tokens[at - 1], tokens[at]]
    if (next === undefined || next.x0 < cut) return next !== undefined
    if (last === undefined) return false
    const isFree = free !== null && last.x1 <= free.x0 + 1 && next.x0 >= free.x1 - 1
    return next.x0 - last.x1 < (isFree ? NARROW : GAP) * Math.min(last.size, next.size)
  })
}
