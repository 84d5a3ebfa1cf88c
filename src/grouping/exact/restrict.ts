import { flatten } from './flat-columns.js'
import type { Program } from './program.js'

/** @returns the packing of the open rows alone, by the columns named; its ids are positions in `ids` */
export function restrict(program: Program, ids: readonly number[], open: ReadonlySet<number>): Program {
  const rowOf = new Map([...open].map((row, index) => [row, index]))
  const columns = ids.flatMap((id, index) => {
    const column = program.columns[id]
    return column ? [{ ...column, id: index, rows: column.rows.map((row) => rowOf.get(row) ?? 0) }] : []
  })
  const rhs = [...open].map(() => 1)
  return { count: open.size, rhs, columns, flat: flatten(columns), unit: program.unit }
}
