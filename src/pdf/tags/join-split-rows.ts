import { cleanText } from '../../domain/name-key.js'
import type { NameIndex } from '../../domain/names.js'
import { isTelling } from './cell-kind.js'
import type { TaggedRow } from './tagged-rows.js'

type Cells = TaggedRow['cells']

/** A row that a page break splits is declared on both pages: joined where that makes sense of its cells. */
export function joinSplitRows(rows: readonly TaggedRow[], names: NameIndex): TaggedRow[] {
  const head = rows[0]?.cells.join('|')
  const joined: TaggedRow[] = []
  let last: { readonly page: number; readonly at: number } | null = null
  for (const row of rows) {
    const isHead = row.cells.join('|') === head
    const before: TaggedRow | undefined = last && last.page < row.page ? joined[last.at] : undefined
    const cells: Cells | null = before && !isHead ? joinCells(before.cells, row.cells, names) : null
    if (before && last && cells) joined[last.at] = { ...before, cells }
    else joined.push(row)
    if (!isHead) last = { page: row.page, at: cells && last ? last.at : joined.length - 1 }
  }
  return joined
}

/** @returns null when nothing speaks for it */
function joinCells(before: Cells, after: Cells, names: NameIndex): Cells | null {
  const telling = (cells: Cells) => cells.filter((text) => isTelling(text, names)).length
  for (const shifted of shiftsOf(after, before.length)) {
    const cells = before.map((text, index) => cleanText(`${text} ${shifted[index] ?? ''}`))
    const spoils = cells.some(
      (text, index) => !isTelling(text, names) && isTelling(before[index] ?? '', names),
    )
    if (!spoils && telling(cells) > telling(before)) return cells
  }
  return null
}

/** Empty cells may be left out: a lone cell may be any. */
function shiftsOf(cells: Cells, width: number): Cells[] {
  if (cells.length > width) return []
  if (cells.length !== 1) return [cells]
  return Array.from({ length: width }, (_, at) => [...Array<string>(at).fill(''), ...cells])
}
