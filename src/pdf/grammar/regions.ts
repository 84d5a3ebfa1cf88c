import type { TokenLine } from '../layout/token.js'
import { type IsAmount, paidIn, rivalsBy } from './amount-columns.js'
import { cutsBetween } from './bands.js'
import { clearOf } from './clear-cuts.js'
import { type HeadPlaces, isAgain, isOfBands, moveBetween } from './head-places.js'
import { type HeadedBands, headedBands } from './headed-bands.js'
import { areElsewhere, type Interval } from './intervals.js'
import { type Columns, columnsAhead, keptColumns, nextOf, under } from './kept-columns.js'
import { bestNames } from './name-columns.js'
import type { Section } from './sections.js'

/** Where the columns of a table lie: of a whole page, or of one of several tables on it. */
export interface Region {
  /** one-based */
  readonly page: number
  /** which of the tables side by side, from the left, from 0; and how many they are */
  readonly band: number
  readonly bands: number
  /** how many heads stand above it: tables below one head go on over the page */
  readonly block: number
  readonly lines: readonly TokenLine[]
  readonly artifacts: readonly TokenLine[]
  /** those of its lines that hold heads of columns */
  readonly heads: ReadonlySet<TokenLine>
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
  readonly isAmount: IsAmount
  /** tells among several columns of such amounts, from left to right, the one that is taken */
  readonly column: number
  /** tables side by side are told apart */
  readonly hasBands: boolean
}

/** @returns the tables of each section under a choice; none for sections without any */
export function regionsOf(sections: readonly Section[], { isAmount, column, hasBands }: Choice): Region[] {
  let last: Columns | null = null
  const all = sections.flatMap(({ lines }) => lines)
  const rivalsAmong = rivalsBy(paidIn(all, isAmount))
  const cutsOf = (section: Section) => ownCuts(section, hasBands ? sections : [])
  const ahead = (at: number) => (last ? null : columnsAhead(sections.slice(at, at + 2), cutsOf, isAmount))
  return sections.flatMap((section, at) => {
    const before: Columns | null = under(section, last) ?? ahead(at)
    const kept = before && keptColumns(section, before, isAmount)
    const amounts = kept || section.amounts
    if (amounts.length === 0) return []
    const told = kept && before ? before.cuts : cutsOf(section)
    const own = clearOf(told, section.lines, amounts)
    const most = hasBands ? mostCuts(section, sections, last) : 0
    const tables = tablesIn(section, own, amounts, most)
    if (!tables) return []
    const { cuts, amounts: headed } = tables
    const bands = section.bands(cuts)
    const again = takenAgain(section, before, cuts)
    const next = nextOf({ ...section, amounts }, sections[at + 1], before)
    const regions = bands.flatMap(({ left, right, lines, heads, named }, band): Region[] => {
      const inBand = amounts.filter(({ x0, x1 }) => (x0 + x1) / 2 > left && (x0 + x1) / 2 < right)
      const rivals = rivalsAmong(inBand, lines)
      const own = again(inBand, band) ?? rivals[column] ?? rivals.at(-1) ?? headed[band]
      const taken = own ?? (lines.length > 0 ? takenAbove(before, cuts, band) : undefined)
      if (!taken) return []
      const below = next && bestNames(next.bands(cuts)[band]?.named ?? [], taken, null)
      const known = below ?? namesBefore(before, cuts, { taken, head: section.head }, band)
      const namesAt = bestNames(named, taken, known, Boolean(below) || isHeadedAgain(section, before))
      const { page, edges, block } = section
      const place = { page: page.number, band, bands: bands.length, block }
      const found = { lines, artifacts: page.artifacts, heads, edges }
      return [{ ...place, ...found, amounts: taken, rivals: rivals.length, names: namesAt }]
    })
    const head = section.head.size > 0 ? section.head : (before?.head ?? section.head)
    const [names, taken] = [regions.map((each) => each.names), regions.map((each) => each.amounts)]
    last = { amounts, cuts, names, taken, head, isMoved: false }
    return regions
  })
}

/** Wherever the words of the head stand. */
function isSaidAgain(head: HeadPlaces, before: Columns): boolean {
  return before.isMoved || isAgain(before.head, head)
}

/** Each table may have columns of its own: below a head that says the same, that of the table before is taken again. */
function takenAgain(
  { head }: Section,
  before: Columns | null,
  cuts: readonly number[],
): (columns: readonly Interval[], band: number) => Interval | undefined {
  const isSame = before?.cuts.length === cuts.length && isSaidAgain(head, before)
  return (columns, band) => {
    const taken = isSame ? before.taken[band] : undefined
    return taken && columns.find((column) => !areElsewhere([column], [taken]))
  }
}

/**
 * The heading with which a table begins may stand beside the last rows of the one abreast, where nothing else of its
 * own does: it is a line of the table that ended above it.
 */
function takenAbove(before: Columns | null, cuts: readonly number[], band: number): Interval | undefined {
  const isWhole = before?.cuts.length === cuts.length && before.taken.length === cuts.length + 1
  return isWhole ? before.taken[band] : undefined
}

/** A head of its own stands above it, which says what that above the rows before does. */
function isHeadedAgain({ head }: Section, before: Columns | null): boolean {
  return before !== null && head !== before.head && isSaidAgain(head, before)
}

/** Names beside amounts elsewhere are those of another table, but below a head that says the same. */
function namesBefore(
  before: Columns | null,
  cuts: readonly number[],
  { taken, head }: Pick<Section, 'head'> & { readonly taken: Interval },
  band: number,
): Interval | null {
  if (!before || before.cuts.length !== cuts.length) return null
  if (areElsewhere([taken], before.amounts) && !isSaidAgain(head, before)) return null
  return before.names[band] ?? null
}

/** Where its tables end, or those of a section that tells better. @param sections all; none where tables abreast are not told apart */
function ownCuts(section: Section, sections: readonly Section[]): number[] {
  if (sections.length === 0) return []
  const cutsIn = ({ lines, amounts, named }: Section) => cutsBetween(lines, amounts, named)
  const told = cutsIn(fuller(section, sections))
  // That may have a single row beside the first table.
  return told.length === 0 ? cutsIn(section) : told
}

/** Times the lines of a section that another has, which then tells better where its tables end. */
const FULLER = 2
/** Lines that tell by themselves where tables abreast end, if they name places in each. */
const ENOUGH = 6

/**
 * A page may begin with the end of another table, and a few rows below.
 * @returns the nearest section, the next ones first, that goes on with its columns and has far more lines; else itself
 */
function fuller(section: Section, sections: readonly Section[]): Section {
  const named = section.named.filter(({ places }) => places > 1)
  if (section.lines.length >= ENOUGH && named.length >= section.amounts.length) return section
  const isSame = ({ amounts, head }: Section) =>
    // A single row may have a nought in some of its tables.
    (amounts.length === section.amounts.length || section.lines.length === 1) &&
    section.amounts.every((column) => amounts.some((other) => !areElsewhere([other], [column]))) &&
    moveBetween(section.head, head) === null
  const at = sections.indexOf(section)
  const others = [...sections.slice(at + 1), ...sections.slice(0, at).reverse()]
  return (
    others.find((other) => other.lines.length >= FULLER * section.lines.length && isSame(other)) ?? section
  )
}

/** @returns how many cuts the tables have that go on above, or below the same head in the next section */
function mostCuts(section: Section, sections: readonly Section[], last: Columns | null): number {
  const above = last?.cuts.length ?? 0
  const next = sections[sections.indexOf(section) + 1]
  if (!next || !isOfBands(section.head) || !isAgain(section.head, next.head)) return above
  return Math.max(above, cutsBetween(next.lines, next.amounts, next.named).length)
}

/**
 * @param most cuts that the tables have which go on above or below
 * @returns the tables side by side, by these cuts or else by their head; null where they cannot be told apart
 */
function tablesIn(
  { head, lines }: Section,
  cuts: readonly number[],
  [first, ...others]: readonly Interval[],
  most: number,
): HeadedBands | null {
  // Where tables abreast go on, some of them may hold no amount below the head, or a single row.
  if (!first || cuts.length >= most || !isOfBands(head)) return { cuts, amounts: [] }
  const headed = headedBands(head, lines, first)
  if (headed && headed.cuts.length > cuts.length && headed.cuts.length >= others.length) return headed
  // A line of tables that cannot be told apart is none of one row.
  return cuts.length === 0 ? null : { cuts, amounts: [] }
}
