import type { NameIndex } from '../../domain/names.js'
import { type CellKind, kindOf } from './cell-kind.js'
import type { TaggedRow } from './tagged-rows.js'

type Cells = TaggedRow['cells']
/** How often each kind stands in each column. */
type Profile = readonly ReadonlyMap<CellKind, number>[]

/**
 * Programs leave out empty cells, and cells merged with one above. Gives each cell of such a row the column in which
 * texts of its kind stand, in order.
 */
export function alignRows(rows: readonly TaggedRow[], names: NameIndex): TaggedRow[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const profile = profileOf(
    rows.filter(({ cells }) => cells.length === width),
    width,
    names,
  )
  return rows.map((row) =>
    row.cells.length === width || row.cells.length < 2
      ? row
      : { ...row, cells: align(row.cells, profile, names) },
  )
}

function profileOf(rows: readonly TaggedRow[], width: number, names: NameIndex): Profile {
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<CellKind, number>()
    for (const { cells } of rows) {
      const kind = kindOf(cells[column] ?? '', names)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    return counts
  })
}

interface Placed {
  readonly score: number
  readonly cells: Cells
}

/** The best order-keeping choice of columns, column by column. */
function align(row: Cells, profile: Profile, names: NameIndex): Cells {
  // best[n]: the best placing of the first n cells in the columns so far
  let best: (Placed | null)[] = [{ score: 0, cells: [] }]
  for (const counts of profile) {
    best = Array.from({ length: row.length + 1 }, (_, used) => {
      const text = row[used - 1]
      const empty = grown(best[used], '', 0)
      if (text === undefined) return empty
      return better(empty, grown(best[used - 1], text, counts.get(kindOf(text, names)) ?? 0))
    })
  }
  return best[row.length]?.cells ?? row
}

function grown(placed: Placed | null | undefined, text: string, count: number): Placed | null {
  return placed ? { score: placed.score + Math.log1p(count), cells: [...placed.cells, text] } : null
}

function better(one: Placed | null, other: Placed | null): Placed | null {
  return !one || (other && other.score >= one.score) ? other : one
}
