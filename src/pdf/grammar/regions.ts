import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, type TokenLine } from '../layout/token.js'
import { bandLines, cutsBetween } from './bands.js'
import { leftEdges } from './chunks.js'
import { type Column, columnsIn, type Interval, isIn } from './intervals.js'
import { bestNames, type NameColumn, nameColumns } from './name-columns.js'
import type { PageLines } from './page-lines.js'

/** Where the columns of a table lie: of a whole page, or of one of several tables side by side. */
export interface Region {
  /** one-based */
  readonly page: number
  /** which of the tables side by side, from the left, from 0; and how many they are */
  readonly band: number
  readonly bands: number
  readonly lines: readonly TokenLine[]
  readonly artifacts: readonly TokenLine[]
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

/** @returns the columns in which amounts stand */
function amountColumns(lines: readonly TokenLine[], isAmount: Choice['isAmount']): Column<Interval>[] {
  const numbers = lines.flatMap(({ tokens }) => tokens.filter((token) => (centsOf(token) ?? 0) > 0))
  return columnsIn(numbers.filter((token) => isAmount(centsOf(token) ?? 0))).filter(
    (column) => column.pieces.length >= MOSTLY * numbers.filter((token) => isIn(token, column)).length,
  )
}

/** Columns of one page, by which the next is read where it has too few rows to tell. */
interface Columns {
  readonly amounts: readonly Column<Interval>[]
  readonly cuts: readonly number[]
  readonly names: readonly (Interval | null)[]
}

/** @returns the tables of each page under a choice; none for pages without any */
export function regionsOf(pages: readonly PageLines[], choice: Choice, names: PrintedNames): Region[] {
  let before: Columns | null = null
  return pages.flatMap((page) => {
    const edges = leftEdges(page.lines)
    const own = amountColumns(page.lines, choice.isAmount)
    const named = nameColumns(page.lines, names, edges, choice.isAmount)
    const same: Columns | null =
      before && goesOn(page.lines, own, before, named, choice.isAmount) ? before : null
    const amounts = same?.amounts ?? own
    if (amounts.length === 0) return []
    const cuts = same?.cuts ?? (choice.hasBands ? cutsBetween(page.lines, amounts, named) : [])
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
      const place = { page: page.number, band, bands: bounds.length - 1, lines, artifacts: page.artifacts }
      return [{ ...place, amounts: column, rivals: rivals.length, names: bestNames(inBand, column, last) }]
    })
    before = { amounts, cuts, names: regions.map((region) => region.names) }
    return regions
  })
}

/** The columns of the page before hold as many amounts of this one as its own do: it goes on, with fewer rows or tables. */
function goesOn(
  lines: readonly TokenLine[],
  own: readonly Column<Interval>[],
  { amounts, names }: Columns,
  named: readonly NameColumn[],
  isAmount: Choice['isAmount'],
): boolean {
  const held = lines.flatMap(({ tokens }) =>
    tokens.flatMap((token) => {
      const cents = amounts.some((column) => isIn(token, column)) ? centsOf(token) : null
      return cents === null ? [] : cents
    }),
  )
  // A page may hold nothing but rows without persons.
  if (own.length === 0)
    return held.length > 0 && names.some((column) => column && named.some((found) => isIn(found, column)))
  const ofOwn = own.reduce((sum, { pieces }) => sum + pieces.length, 0)
  return held.filter((cents) => cents > 0 && isAmount(cents)).length >= ofOwn
}

function rivalsAmong(columns: readonly Column<Interval>[]): Column<Interval>[] {
  const most = Math.max(0, ...columns.map(({ pieces }) => pieces.length))
  return columns.filter(({ pieces }) => pieces.length >= RIVAL * most)
}
