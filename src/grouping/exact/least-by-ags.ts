import type { Program } from './program.js'
import { boundOf } from './relaxation.js'
import type { Column } from './simplex.js'

/** Choices looked at before the plan at hand is kept; ties are few where ways are measured in metres. */
const MOST_NODES = 20_000

/**
 * Of the plans that are equally good by all objectives, the one that is least by AGS: the group of the first
 * municipality comes first in the order of its members, then that of the next one without a group, and so on.
 * @param duals of the last objective, the others held fixed
 * @param value units: the least cost there is
 * @returns ids of columns; null when the choices were too many
 */
export function leastByAgs(program: Program, duals: readonly number[], value: number): number[] | null {
  const search = new LeastSearch(program, duals, value)
  return search.complete(0) ? search.chosen : null
}

class LeastSearch {
  readonly chosen: number[] = []
  readonly #program: Program
  readonly #reduced: Float64Array
  /** what the columns to come may cost above their duals, together; some may cost less than their duals */
  #slack: number
  /** what may be left of it in the end: those that cost less than their duals never came */
  readonly #allowance: number
  /** for each area the columns whose first area it is, in order */
  readonly #startingAt: readonly (readonly Column[])[]
  /** what is still missing to the right-hand side of each row */
  readonly #open: number[]
  #nodes = 0

  constructor(program: Program, duals: readonly number[], value: number) {
    const { bound, reduced, least } = boundOf(program, duals, [...program.columns.keys()])
    this.#program = program
    this.#reduced = reduced
    this.#allowance = -program.count * least
    this.#slack = value * program.unit - bound
    this.#open = [...program.rhs]
    const useful = program.columns.filter(({ id }) => (this.#reduced[id] ?? 0) <= this.#slack)
    this.#startingAt = columnsByFirstArea(program.count, useful)
  }

  /** @param from areas before it have their place */
  complete(from: number): boolean {
    let area = from
    while (area < this.#program.count && this.#open[area] === 0) area += 1
    if (area === this.#program.count) return this.#isWhole()
    for (const column of this.#startingAt[area] ?? []) {
      this.#nodes += 1
      if (this.#nodes > MOST_NODES) return false
      if (!this.#fits(column)) continue
      this.#take(column, 1)
      this.chosen.push(column.id)
      if (this.complete(area + 1)) return true
      this.chosen.pop()
      this.#take(column, -1)
    }
    return false
  }

  /** The value is met, and whatever else is held fixed. */
  #isWhole(): boolean {
    return this.#slack >= this.#allowance && this.#open.every((missing) => missing === 0)
  }

  #fits({ id, rows, values }: Column): boolean {
    if ((this.#reduced[id] ?? 0) > this.#slack) return false
    return rows.every((row, index) => (values[index] ?? 0) <= (this.#open[row] ?? 0))
  }

  #take({ id, rows, values }: Column, times: 1 | -1): void {
    for (const [index, row] of rows.entries()) {
      this.#open[row] = (this.#open[row] ?? 0) - times * (values[index] ?? 0)
    }
    this.#slack -= times * (this.#reduced[id] ?? 0)
  }
}

/** Columns of the same areas keep their order. */
function columnsByFirstArea(count: number, columns: readonly Column[]): Column[][] {
  const lists: Column[][] = Array.from({ length: count }, () => [])
  for (const column of columns) lists[column.rows[0] ?? 0]?.push(column)
  const areasOf = ({ rows }: Column) => rows.filter((row) => row < count)
  for (const list of lists) list.sort((a, b) => compareLists(areasOf(a), areasOf(b)))
  return lists
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((area, index) => area !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY)
}
