import type { ListNote, ListRecord, ListRow } from './amount-list.js'
import type { CellLook } from './sheet-cell.js'
import { knownColumns, type TableHead } from './table-head.js'

/** Signs that only fill a cell. */
const FILLER = /^[-–—/.\s]*$/
/** Texts that are shown; a person looks at the file anyway. */
const MOST_TEXTS = 3
/** One in so many rows may stand out; where more differ, the colour is how the table looks. */
const STANDS_OUT = 3

/**
 * What sets rows with amounts apart without saying why: a mark in a column without a head, or a colour.
 * @param records all below the head @returns notes for a person to look at them
 */
export function markedRows(
  records: readonly ListRecord[],
  rows: readonly ListRow[],
  head: TableHead,
): ListNote[] {
  const lines = new Set(rows.map(({ line }) => line))
  const counted = records.filter(({ line }) => lines.has(line))
  return [...unheaded(counted, head), ...coloured(counted, head, 'fill'), ...coloured(counted, head, 'font')]
}

function unheaded(records: readonly ListRecord[], head: TableHead): ListNote[] {
  const { cells: titles } = head
  const known = knownColumns(head)
  const width = Math.max(0, ...records.map(({ cells }) => cells.length))
  const positions = Array.from({ length: width }, (_, at) => at).filter(
    (at) => (titles[at] ?? '') === '' && !known.has(at),
  )
  return positions.flatMap((at): ListNote[] => {
    const filled = records.filter(({ cells }) => !FILLER.test(cells[at] ?? ''))
    const isNumbered =
      filled.length === records.length && filled.every(({ cells }) => /^\d+\.?$/.test(cells[at] ?? ''))
    if (filled.length === 0 || isNumbered) return []
    const texts = [...new Set(filled.map(({ cells }) => cells[at] ?? ''))].slice(0, MOST_TEXTS)
    return [{ code: 'cells-unheaded', args: { lines: filled.map(({ line }) => line), texts } }]
  })
}

/** The colour of the amount, or else of the name, where it is not that of most rows. */
function coloured(records: readonly ListRecord[], { columns }: TableHead, by: keyof CellLook): ListNote[] {
  const lines = (['amount', 'name', 'key'] as const).flatMap((column) => {
    const colourOf = ({ looks }: ListRecord) => looks?.get(columns.get(column) ?? -1)?.[by] ?? ''
    const counts = new Map<string, number>()
    for (const record of records) counts.set(colourOf(record), (counts.get(colourOf(record)) ?? 0) + 1)
    const rare = records.filter(
      (record) => STANDS_OUT * (counts.get(colourOf(record)) ?? 0) <= records.length,
    )
    // Many colours, none of them usual, are no marks.
    return rare.length * 2 < records.length ? rare.map(({ line }) => line) : []
  })
  const told = [...new Set(lines)].sort((a, b) => a - b)
  return told.length > 0 ? [{ code: 'rows-coloured', args: { lines: told, by } }] : []
}
