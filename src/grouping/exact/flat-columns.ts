import type { Column } from './simplex.js'

/** All columns in flat arrays, so that pricing runs through memory in order. */
export interface FlatColumns {
  /** where each column begins in `rows`; one more at the end */
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
  readonly costs: Float64Array
}

export function flatten(columns: readonly Column[]): FlatColumns {
  const terms = columns.reduce((sum, { rows }) => sum + rows.length, 0)
  const starts = new Int32Array(columns.length + 1)
  const rows = new Int32Array(terms)
  const values = new Float64Array(terms)
  let at = 0
  for (const [index, column] of columns.entries()) {
    starts[index] = at
    rows.set(column.rows, at)
    values.set(column.values, at)
    at += column.rows.length
  }
  starts[columns.length] = at
  return { starts, rows, values, costs: Float64Array.from(columns, ({ cost }) => cost) }
}

/** @returns the cost of each column less the duals of its rows */
export function reducedCosts(
  { starts, rows, values, costs }: FlatColumns,
  duals: ArrayLike<number>,
  ids: readonly number[],
): Float64Array {
  const reduced = new Float64Array(ids.length)
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] as number
    const end = starts[id + 1] as number
    let rest = costs[id] as number
    for (let k = starts[id] as number; k < end; k += 1) {
      rest -= (values[k] as number) * (duals[rows[k] as number] as number)
    }
    reduced[index] = rest
  }
  return reduced
}
