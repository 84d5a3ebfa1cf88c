import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { runsIn, saidIn } from './band-lines.js'
import { type Column, coverOf, gaps, type Interval, isIn } from './intervals.js'

/** Points of the narrowest gap between two tables. */
export const NARROWEST_GAP = 2

/**
 * @param cuts of these lines or of those of another page, on which names are shorter
 * @returns the cuts, each moved out of the cells that it parts to the nearest gap of all rows
 */
export function clearOf(
  cuts: readonly number[],
  lines: readonly TokenLine[],
  amounts: readonly Column<Interval>[],
): readonly number[] {
  // "Stand 5. Januar 2018" may end above a column, and is no row of it.
  const paid = new Set(amounts.flatMap(({ pieces }) => pieces))
  const isPaid = (token: Token) =>
    paid.has(token) || (centsOf(token) === 0 && amounts.some((column) => isIn(token, column)))
  const isRow = (line: TokenLine) => {
    const said = saidIn(line)
    return line.tokens.some((token) => isPaid(token) && !said.includes(token))
  }
  const cells = lines.filter(isRow).flatMap((line) => runsIn(line))
  const others = lines.filter((line) => !isRow(line))
  const nearest = (cut: number, cells: readonly Interval[], end = Number.POSITIVE_INFINITY) => {
    const left = Math.floor(Math.max(...amounts.flatMap(({ x1 }) => (x1 < cut ? x1 : [])), cut - REACH))
    const right = Math.ceil(Math.min(...amounts.flatMap(({ x0 }) => (x0 > cut ? x0 : [])), cut + REACH))
    const [found] = gaps(coverOf(cells, left, right), 0)
      .filter(({ x0, x1 }) => x1 - x0 >= NARROWEST_GAP && left + x0 < end)
      .map(({ x0, x1 }) => left + (x0 + x1) / 2)
      .sort((a, b) => Math.abs(a - cut) - Math.abs(b - cut))
    return found ?? cut
  }
  return cuts.map((told) => {
    const cut = cells.some(({ x0, x1 }) => x0 < told && told < x1) ? nearest(told, cells) : told
    const headings = headingsAt(cut, others)
    const end = Math.min(...headings.map(({ x0 }) => x0))
    return headings.length === 0 ? cut : nearest(cut, [...cells, ...headings], end)
  })
}

/** @returns headings that begin where a cut parts their first word: they stand left of the rows of the next table */
function headingsAt(cut: number, lines: readonly TokenLine[]): Interval[] {
  return lines.flatMap((line) => {
    const parted = line.tokens.find(({ x0, x1 }) => x0 < cut && cut < x1)
    return runsIn(line).filter(({ x0, x1 }) => parted && x0 === parted.x0 && x1 > parted.x1)
  })
}

/** Points by which names of one page are longer than those of another. */
const REACH = 100
