import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless as isHarmlessNote } from '../../words/harmless-notes.js'
import { ENOUGH, FEW, FULL, isExplained, isHarmlessCell, MOST_WORDS } from './columns-beside.js'
import { alignedAt, type Cell, type Cells, cellsBeside, columnsOf, rowsOf } from './row-cells.js'

/** Share of the rows up to which words beside them set them apart. */
const APART = 0.1
/** Share of its cells that must be the whole for a column to be one of shares. */
const WHOLE = 0.9
const WHOLE_SHARE = /^100(?:,0+)?(?: ?%)?$/u

/**
 * The same word beside a few rows, where nothing stands beside the others ("nein" in the margin), and a share ("50 %")
 * where nearly all have the whole.
 * @param since first year that a word may name; null where any may
 */
export function fewBeside(rows: readonly PrintedRow[], since: number | null = null): Finding[] {
  if (rows.length < ENOUGH) return []
  const columns = columnsOf(rows)
  return [...wordsOfFew(columns, rows, since), ...sharesOfFew(rows)].map(({ row, text }) =>
    finding('differs-beside', 'warning', { word: text }, row),
  )
}

/** Those beside fewer are told as what stands in no column. */
function wordsOfFew(columns: readonly Cells[], rows: readonly PrintedRow[], since: number | null): Cells {
  const all = rows.map((row): Cell => ({ row, text: '', x0: 0, x1: 0, y0: 0 }))
  const more = columns.filter((column) => rowsOf(column).size > FEW * rows.length)
  const reaches = more.map((column) => ({
    column,
    x0: column.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY),
    x1: column.reduce((most, { x1 }) => Math.max(most, x1), 0),
  }))
  return more
    .filter((column) => rowsOf(column).size <= APART * rows.length)
    .filter((column) => new Set(column.map(({ text }) => text)).size < Math.min(MOST_WORDS, column.length))
    .filter((column) => {
      const others = reaches.filter((reach) => reach.column !== column)
      return !column.some((cell) => others.some(({ x0, x1 }) => cell.x0 < x1 && cell.x1 > x0))
    })
    .filter((column) => !isExplained(column, all))
    .flatMap((column) =>
      column
        .filter(isOutside)
        .filter(
          (cell) => /\p{L}{2}/u.test(cell.text) && !isHarmlessCell(cell) && !isHarmlessNote(cell.text, since),
        ),
    )
}

/** Before its name, or behind its amount, and beside one: what stands between them may go on the name. */
function isOutside({ row, x0, x1 }: Cell): boolean {
  const { name = [], amount = null } = row.boxes ?? {}
  if (row.amount === 0 || !amount) return false
  return x0 >= amount.x1 || name.every((box) => x1 <= box.x0)
}

/** Numbers end one below the other, or begin so. */
function sharesOfFew(rows: readonly PrintedRow[]): Cells {
  const ending = alignedAt('x1', cellsBeside(rows))
  const found = [...ending, ...columnsOf(rows)].flatMap((column) => {
    const whole = column.filter(({ text }) => WHOLE_SHARE.test(text))
    const others = column.filter(({ text }) => !WHOLE_SHARE.test(text) && /^\d/u.test(text))
    const isOfShares = whole.length >= FULL * rows.length && whole.length >= WHOLE * column.length
    return isOfShares && others.length > 0 && !isExplained(others, column) ? others : []
  })
  return [...new Map(found.map((cell) => [cell.row, cell])).values()]
}
