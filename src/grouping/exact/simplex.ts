import { addPlaces, addRow, dotRow, identity, invert, nonZeros } from './dense.js'

/** One column of the linear program: rows with their coefficients. */
export interface Column {
  readonly id: number
  readonly cost: number
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

const TOLERANCE = 1e-9
/** Pivots after which rounding errors are cleared away; as many as there are rows, where there are more. */
const REFACTOR_AFTER = 150

/**
 * Revised primal simplex in floating point: least cost of x ≥ 0 with A x = b, columns entering one by one.
 * It starts from artificial columns that cost `bigM`. Nothing is proven here: duals found by it are rounded
 * to integers and judged by exact arithmetic elsewhere, so a wrong digit can cost time, never truth.
 */
export class Simplex {
  readonly #rhs: readonly number[]
  readonly #inverse: Float64Array
  readonly #x: Float64Array
  readonly #basis: Column[]
  readonly #duals: Float64Array
  #pivots = 0
  #noise = 12345

  constructor(rhs: readonly number[], bigM: number) {
    const size = rhs.length
    this.#rhs = rhs
    this.#inverse = identity(size)
    this.#x = Float64Array.from(rhs)
    this.#basis = rhs.map((_, row) => ({ id: -1 - row, cost: bigM, rows: [row], values: [1] }))
    this.#duals = new Float64Array(size).fill(bigM)
  }

  /** dual of each row under the present basis */
  get duals(): Float64Array {
    return this.#duals
  }

  get pivots(): number {
    return this.#pivots
  }

  /** @returns the columns of the basis with their values; artificial ones have a negative id */
  solution(): { readonly column: Column; readonly value: number }[] {
    return this.#basis.map((column, row) => ({ column, value: this.#x[row] ?? 0 }))
  }

  reducedCost({ cost, rows, values }: Column): number {
    let reduced = cost
    for (let k = 0; k < rows.length; k += 1) reduced -= (values[k] ?? 0) * (this.#duals[rows[k] ?? 0] ?? 0)
    return reduced
  }

  /** Brings a column of negative reduced cost into the basis; @returns false when it can not be brought in */
  enter(column: Column): boolean {
    const direction = this.#times(column)
    const leaving = this.#leavingRow(direction)
    if (leaving < 0) return false
    const reduced = this.reducedCost(column)
    this.#pivot(direction, leaving, reduced)
    this.#basis[leaving] = column
    this.#pivots += 1
    if (this.#pivots % Math.max(REFACTOR_AFTER, this.#rhs.length) === 0) this.#refactor()
    return true
  }

  /** inverse of the basis times the column */
  #times({ rows, values }: Column): Float64Array {
    const size = this.#rhs.length
    const inverse = this.#inverse
    const result = new Float64Array(size)
    for (let row = 0; row < size; row += 1) {
      let sum = 0
      const offset = row * size
      for (let k = 0; k < rows.length; k += 1)
        sum += (inverse[offset + (rows[k] ?? 0)] ?? 0) * (values[k] ?? 0)
      result[row] = sum
    }
    return result
  }

  /** Ratio test; ties are broken by a seeded draw, weighed by the pivot, so that it does not cycle. */
  #leavingRow(direction: Float64Array): number {
    const x = this.#x
    let most = Number.POSITIVE_INFINITY
    for (let row = 0; row < direction.length; row += 1) {
      const step = direction[row] as number
      if (step > 1e-7) most = Math.min(most, Math.max(0, x[row] as number) / step)
    }
    let best = -1
    let bestWeight = 0
    for (let row = 0; row < direction.length; row += 1) {
      const step = direction[row] as number
      if (step <= 1e-7 || Math.max(0, x[row] as number) / step > most + TOLERANCE) continue
      const weight = step * this.#draw() * this.#eagerness(row)
      if (weight <= bestWeight) continue
      bestWeight = weight
      best = row
    }
    return best
  }

  /** @returns a seeded number from 1 to 2 */
  #draw(): number {
    this.#noise = (Math.imul(this.#noise, 1103515245) + 12345) >>> 0
    return 1 + this.#noise / 4294967296
  }

  /** Artificial columns are to leave first. */
  #eagerness(row: number): number {
    return (this.#basis[row]?.id ?? 0) < 0 ? 10 : 1
  }

  #pivot(direction: Float64Array, leaving: number, reduced: number): void {
    const size = this.#rhs.length
    const inverse = this.#inverse
    const x = this.#x
    const divisor = direction[leaving] ?? 1
    const from = leaving * size
    addRow(inverse, from, inverse, from, size, 1 / divisor - 1)
    const places = nonZeros(inverse, from, size)
    const step = Math.max(0, x[leaving] ?? 0) / divisor
    for (let row = 0; row < size; row += 1) {
      const factor = direction[row] as number
      if (row === leaving || factor === 0) continue
      addPlaces(inverse, row * size, inverse, from, places, -factor)
      x[row] = (x[row] ?? 0) - factor * step
    }
    x[leaving] = step
    addPlaces(this.#duals, 0, inverse, from, places, reduced)
  }

  /** Inverts the basis anew, so that rounding errors do not add up. */
  #refactor(): void {
    const size = this.#rhs.length
    const matrix = new Float64Array(size * size)
    for (const [index, { rows, values }] of this.#basis.entries()) {
      for (const [k, row] of rows.entries()) matrix[row * size + index] = values[k] ?? 0
    }
    const inverse = invert(matrix, size)
    if (!inverse) return
    this.#inverse.set(inverse)
    this.#duals.fill(0)
    for (const [row, { cost }] of this.#basis.entries()) {
      this.#x[row] = dotRow(inverse, row * size, this.#rhs)
      addRow(this.#duals, 0, inverse, row * size, size, cost)
    }
  }
}
