import type { Box } from '../../document/paint/box.js'
import type { ReadRow } from '../../parsed-table.js'
import type { PrintedRow } from '../../reading.js'

/** A row that was read, and where it is printed; null where that is not known. */
export interface PlacedRow {
  readonly row: ReadRow
  readonly box: Box | null
}

/** A line, or a piece of one. */
export interface PlacedText {
  readonly text: string
  /** one-based */
  readonly page: number
  readonly box: Box
  /** its pieces lie as far apart as columns do */
  readonly isInColumns?: boolean
}

/** @returns the rows as they follow each other in the print */
export function inPrintOrder(printed: readonly PrintedRow[], read: readonly ReadRow[]): PlacedRow[] {
  const keyOf = ({ page, text }: { readonly page: number; readonly text: string }) => `${page} ${text}`
  const at = new Map(printed.map((row, index) => [keyOf(row), index]))
  const indexOf = (row: ReadRow) => at.get(keyOf(row)) ?? printed.length
  const sorted = [...read].sort((a, b) => indexOf(a) - indexOf(b))
  return sorted.map((row) => ({ row, box: boxOf(printed[indexOf(row)]) }))
}

function boxOf(row: PrintedRow | undefined): Box | null {
  const { name = [], amount = null } = row?.boxes ?? {}
  const [first] = name.filter(({ page }) => page === row?.page)
  if (!first) return null
  const right = amount?.page === row?.page ? amount : null
  return {
    ...first,
    x0: Math.min(first.x0, right?.x0 ?? first.x0),
    x1: Math.max(first.x1, right?.x1 ?? first.x1),
  }
}

/**
 * Where a line stands between the rows: in tables abreast it may stand between rows of each.
 * @returns how many rows are printed before it, once for each table beside which it stands
 */
export function rowsBefore(line: PlacedText, rows: readonly PlacedRow[]): number[] {
  const sides = rows.map((row) => sideOf(line, row))
  const found = Array.from({ length: rows.length + 1 }, (_, at) => at).filter((at) => {
    const [above, below] = [sides[at - 1] ?? 'above', sides[at] ?? 'below']
    const goesUp = isUpward(rows[at - 1], rows[at])
    return goesUp ? above === 'above' || below === 'below' : above === 'above' && below === 'below'
  })
  const own = found.filter((at) => [rows[at - 1], rows[at]].some((row) => row && isInColumn(line, row)))
  return own.length > 0 ? own : found
}

function sideOf({ page, box }: PlacedText, { row, box: own }: PlacedRow): 'above' | 'below' {
  if (row.page !== page || !own) return row.page > page ? 'below' : 'above'
  return own.y0 + own.y1 < box.y0 + box.y1 ? 'above' : 'below'
}

/** The next of tables abreast begins at the top again. */
function isUpward(above: PlacedRow | undefined, below: PlacedRow | undefined): boolean {
  if (!above?.box || !below?.box || above.row.page !== below.row.page) return false
  return below.box.y0 < above.box.y0
}

function isInColumn({ page, box }: PlacedText, { row, box: own }: PlacedRow): boolean {
  return row.page === page && own !== null && box.x0 < own.x1 && own.x0 < box.x1
}
