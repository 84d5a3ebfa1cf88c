/** Dense square matrices, row by row in one array. */

export function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let k = 0; k < size; k += 1) matrix[k * size + k] = 1
  return matrix
}

/** target row += factor × source row */
export function addRow(
  target: Float64Array,
  to: number,
  source: Float64Array,
  from: number,
  size: number,
  factor: number,
): void {
  for (let k = 0; k < size; k += 1) {
    target[to + k] = (target[to + k] ?? 0) + factor * (source[from + k] ?? 0)
  }
}

/** @returns where a row is not zero */
export function nonZeros(matrix: Float64Array, from: number, size: number): Int32Array {
  const places = new Int32Array(size)
  let count = 0
  for (let k = 0; k < size; k += 1) {
    if (matrix[from + k] === 0) continue
    places[count] = k
    count += 1
  }
  return places.subarray(0, count)
}

/** target row += factor × source row, at these places only */
export function addPlaces(
  target: Float64Array,
  to: number,
  source: Float64Array,
  from: number,
  places: Int32Array,
  factor: number,
): void {
  for (let index = 0; index < places.length; index += 1) {
    const k = places[index] as number
    target[to + k] = (target[to + k] as number) + factor * (source[from + k] as number)
  }
}

export function dotRow(matrix: Float64Array, from: number, vector: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < vector.length; k += 1) sum += (matrix[from + k] ?? 0) * (vector[k] ?? 0)
  return sum
}

/**
 * Gauss–Jordan with exchange of rows; destroys the matrix.
 * @returns the inverse, or null when the matrix is singular to working precision
 */
export function invert(matrix: Float64Array, size: number): Float64Array | null {
  const inverse = identity(size)
  for (let column = 0; column < size; column += 1) {
    const pivot = largestBelow(matrix, size, column)
    const value = matrix[pivot * size + column] ?? 0
    if (Math.abs(value) < 1e-11) return null
    for (const m of [matrix, inverse]) exchange(m, size, pivot, column, 1 / value)
    clear(matrix, inverse, size, column)
  }
  return inverse
}

/** Makes the column zero but for its diagonal element, by the same row operations on both. */
function clear(matrix: Float64Array, inverse: Float64Array, size: number, column: number): void {
  const both = [matrix, inverse].map((m) => ({ m, places: nonZeros(m, column * size, size) }))
  for (let row = 0; row < size; row += 1) {
    const factor = matrix[row * size + column] ?? 0
    if (row === column || factor === 0) continue
    for (const { m, places } of both) addPlaces(m, row * size, m, column * size, places, -factor)
  }
}

function largestBelow(matrix: Float64Array, size: number, column: number): number {
  let best = column
  for (let row = column + 1; row < size; row += 1) {
    if (Math.abs(matrix[row * size + column] ?? 0) > Math.abs(matrix[best * size + column] ?? 0)) best = row
  }
  return best
}

/** Exchanges two rows; what becomes row `b` is multiplied by the factor. */
function exchange(m: Float64Array, size: number, a: number, b: number, factor: number): void {
  for (let k = 0; k < size; k += 1) {
    const value = m[a * size + k] ?? 0
    m[a * size + k] = m[b * size + k] ?? 0
    m[b * size + k] = value * factor
  }
}
