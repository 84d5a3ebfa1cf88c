import { inRuns } from '../in-runs.js'
import type { TokenLine } from '../layout/token.js'
import { headLines } from './head-lines.js'
import type { Interval } from './intervals.js'
import type { PageLines } from './page-lines.js'

/**
 * Tables one below the other may have columns of their own: each district's, as wide as its longest name.
 * @param columnsOf tells the columns of amounts among lines
 * @returns the page, cut at the heads of a table whose amounts stand where none of the table before it did
 */
export function sectionsOf(
  page: PageLines,
  columnsOf: (lines: readonly TokenLine[]) => readonly Interval[],
): PageLines[] {
  const heads = headLines(page.lines)
  const parts = inRuns(page.lines, (line, last) => !heads.has(line) || heads.has(last))
  if (parts.length < 2) return [page]
  const sections: { readonly lines: TokenLine[]; amounts: readonly Interval[] }[] = []
  for (const lines of parts) {
    const amounts = columnsOf(lines)
    const open = sections.at(-1)
    if (open && !areElsewhere(amounts, open.amounts)) {
      open.lines.push(...lines)
      if (open.amounts.length === 0) open.amounts = amounts
    } else sections.push({ lines, amounts })
  }
  return sections.map(({ lines }) => ({ ...page, lines }))
}

/** @returns true where none of the columns is aligned with one of the others */
export function areElsewhere(columns: readonly Interval[], others: readonly Interval[]): boolean {
  if (columns.length === 0 || others.length === 0) return false
  return !columns.some((column) => others.some((other) => areAligned(column, other)))
}

/** Points by which edges of one column may differ. */
const SLACK = 3

/** A few numbers are narrower than many, but end where these do, begin there, or have their middle there. */
function areAligned(one: Interval, other: Interval): boolean {
  const [left, right] = [one.x0 - other.x0, one.x1 - other.x1]
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2) <= SLACK
}
