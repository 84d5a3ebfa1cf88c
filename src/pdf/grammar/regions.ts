import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { bandLines, cutsBetween } from './bands.js'
import { leftEdges } from './chunks.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'
import { bestNames, type NameColumn, nameColumns } from './name-columns.js'
import type { PageLines } from './page-lines.js'
import { areElsewhere, sectionsOf } from './sections.js'

/** Where the columns of a table lie: of a whole page, or of one of several tables on it. */
export interface Region {
  /** one-based */
  readonly page: number
  /** which of the tables side by side, from the left, from 0; and how many they are */
  readonly band: number
  readonly bands: number
  readonly lines: readonly TokenLine[]
  readonly artifacts: readonly TokenLine[]
  /** the places, in whole points, at which cells begin */
  readonly edges: ReadonlySet<number>
  readonly amounts: Interval
  /** how many columns of amounts there were to choose from */
  readonly rivals: number
  /** null where nothing is named */
  readonly names: Interval | null
}

/** What a reading takes for granted. */
export interface Choice {
  /** tells whether a number is one that such a table prints, in cents */
  isAmount(cents: number): boolean
  /** tells among several columns of such amounts, from left to right, the one that is taken */
  readonly column: number
  /** tables side by side are told apart */
  readonly hasBands: boolean
}

/** Share of the numbers of a column that must be amounts. */
const MOSTLY = 0.4
/** Share of the amounts of the fullest column that another must have to be its equal. */
const RIVAL = 0.6

/** Share of the amounts of a page that the columns of the page before must hold. */
const HELD = 0.5

/** @returns the columns in which amounts stand */
function amountColumns(lines: readonly TokenLine[], isAmount: Choice['isAmount']): Column<Interval>[] {
  const numbers = lines.flatMap(({ tokens }) => tokens.filter((token) => (centsOf(token) ?? 0) > 0))
  return columnsIn(numbers.filter((token) => isAmount(centsOf(token) ?? 0))).filter(
    (column) => column.pieces.length >= MOSTLY * numbers.filter((token) => isIn(token, column)).length,
  )
}

/** Share of all lines in which words begin at one place where a cell begins there on a page that does not show it. */
const OF_ALL = 0.2

/** Columns of one page, by which the next is read where it has too few rows to tell. */
interface Columns {
  readonly amounts: readonly Column<Interval>[]
  readonly cuts: readonly number[]
  readonly names: readonly (Interval | null)[]
}

/** @returns the tables of each page under a choice; none for pages without any */
export function regionsOf(pages: readonly PageLines[], choice: Choice, names: PrintedNames): Region[] {
  let before: Columns | null = null
  const common = leftEdges(
    pages.flatMap(({ lines }) => lines),
    OF_ALL,
  )
  const rivalsAmong = rivalsBy(
    paidIn(
      pages.flatMap(({ lines }) => lines),
      choice.isAmount,
    ),
  )
  const parts = pages.flatMap((page) => sectionsOf(page, (lines) => amountColumns(lines, choice.isAmount)))
  return parts.flatMap((page) => {
    const edges = new Set([...common, ...leftEdges(page.lines)])
    const own = amountColumns(page.lines, choice.isAmount)
    const named = nameColumns(page.lines, names, edges, choice.isAmount)
    const kept = before && goesOn(page.lines, own, before, named, choice.isAmount)
    const amounts = kept || own
    if (amounts.length === 0) return []
    const cuts = kept && before ? before.cuts : choice.hasBands ? cutsBetween(page.lines, amounts, named) : []
    const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY]
    const regions = bounds.slice(1).flatMap((right, band): Region[] => {
      const left = bounds[band] ?? right
      const rivals = rivalsAmong(
        amounts.filter(({ x0, x1 }) => (x0 + x1) / 2 > left && (x0 + x1) / 2 < right),
      )
      const column = rivals[choice.column] ?? rivals.at(-1)
      if (!column) return []
      const lines = cuts.length === 0 ? page.lines : bandLines(page.lines, left, right)
      const inBand = cuts.length === 0 ? named : nameColumns(lines, names, edges, choice.isAmount)
      const last = before?.cuts.length === cuts.length ? (before.names[band] ?? null) : null
      const place = {
        page: page.number,
        band,
        bands: bounds.length - 1,
        lines,
        artifacts: page.artifacts,
        edges,
      }
      return [{ ...place, amounts: column, rivals: rivals.length, names: bestNames(inBand, column, last) }]
    })
    before = { amounts, cuts, names: regions.map((region) => region.names) }
    return regions
  })
}

/**
 * A page with fewer rows or tables goes on in the columns of the page before where these hold as many of its amounts as
 * its own do.
 * @returns these columns; null where the page has a layout of its own
 */
function goesOn(
  lines: readonly TokenLine[],
  own: readonly Column<Interval>[],
  { amounts, names }: Columns,
  named: readonly NameColumn[],
  isAmount: Choice['isAmount'],
): readonly Column<Interval>[] | null {
  const numbers = lines.flatMap(({ tokens }) => tokens.filter((token) => centsOf(token) !== null))
  const paid = paidIn(lines, isAmount)
  const held = (found: readonly Interval[]) =>
    amounts.flatMap((column) => {
      const pieces = found.filter((token) => isIn(token, column))
      return pieces.length > 0 ? { ...column, pieces } : []
    })
  // A page may hold nothing but rows without persons.
  if (own.length === 0) {
    const isNamed = names.some((column) => column && named.some((found) => isIn(found, column)))
    return isNamed && held(numbers).length > 0 ? held(numbers) : null
  }
  if (areElsewhere(own, amounts)) return null
  const count = (columns: readonly Column<Interval>[]) =>
    columns.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const isHeld = ({ tokens }: TokenLine) => held(paidIn([{ tokens }], isAmount)).length > 0
  // Below its last row another table may begin.
  const rows = lines.slice(lines.findIndex(isHeld), lines.findLastIndex(isHeld) + 1)
  const isMost = count(held(paid)) >= HELD * count(own)
  return isMost && count(held(paid)) >= count(amountColumns(rows, isAmount)) ? held(paid) : null
}

/**
 * A column counts as often as there are amounts at its place in the whole document: at the side of the rows, the few in
 * another table of a page are none.
 */
function rivalsBy(paid: readonly Interval[]): (columns: readonly Column<Interval>[]) => Column<Interval>[] {
  return (columns) => {
    const counts = columns.map((column) => paid.filter((token) => isIn(token, column)).length)
    return columns.filter((_, index) => (counts[index] ?? 0) >= RIVAL * Math.max(...counts))
  }
}

/** @returns the numbers that may be amounts */
function paidIn(lines: readonly Pick<TokenLine, 'tokens'>[], isAmount: Choice['isAmount']): Token[] {
  return lines.flatMap(({ tokens }) => tokens.filter((token) => isAmount(centsOf(token) ?? 0)))
}
