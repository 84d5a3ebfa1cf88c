import type { PrintedRow } from '../../reading.js'
import { ENOUGH } from './columns-beside.js'
import { isOfHeight } from './signs-beside.js'

/** Share of the rows with an amount beside which a sign stands that sets the others apart, and share of these at most. */
export const MOST = 0.5
const FEW = 0.25

/**
 * What stands beside nearly all rows, drawn or written, says something of the few that have it not: not where exactly the
 * amounts of some height have it, nor on pages on which none has. Rows without an amount need none.
 * @param having the rows that have it
 * @returns the few with an amount that have it not
 */
export function fewWithout(having: ReadonlySet<PrintedRow>, rows: readonly PrintedRow[]): PrintedRow[] {
  const paid = rows.filter(({ amount }) => amount > 0)
  const most = paid.filter((row) => having.has(row))
  if (paid.length < ENOUGH || most.length <= MOST * paid.length) return []
  const few = paid.filter((row) => !having.has(row))
  if (few.length === 0 || few.length > FEW * paid.length || isOfHeight(new Set(few), paid)) return []
  const pages = new Set(most.map(({ page }) => page))
  return few.filter(({ page }) => pages.has(page))
}
