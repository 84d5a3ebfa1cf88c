/** [a, b, c, d, e, f]: x' = a·x + c·y + e, y' = b·x + d·y + f */
export type Matrix = readonly number[]

/** @returns the matrix that does n first, then m */
export function multiply(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** @returns the place to which the matrix takes a point */
export function applied(m: Matrix, x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  return [a * x + c * y + e, b * x + d * y + f]
}

/** @returns the point that the matrix takes to a place; null where it takes all to one line */
export function traced(m: Matrix, x: number, y: number): [number, number] | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const determinant = a * d - b * c
  if (determinant === 0) return null
  const [dx, dy] = [x - e, y - f]
  return [(d * dx - c * dy) / determinant, (a * dy - b * dx) / determinant]
}

const QUARTER = Math.PI / 2

/** @returns the direction into which it turns what lies level, in radians */
export function angleOf([a = 1, b = 0]: Matrix): number {
  return Math.atan2(b, a)
}

/** @returns how far one direction is turned from another, in radians within (-π, π]: no full turn counts */
export function turnTo(angle: number, from: number): number {
  return Math.atan2(Math.sin(angle - from), Math.cos(angle - from))
}

/** @returns the right angle along which most letters run, in radians */
export function mainDirection<T>(
  pieces: readonly T[],
  angle: (piece: T) => number,
  letters: (piece: T) => number,
) {
  const along = [0, 0, 0, 0]
  for (const piece of pieces) {
    const quarter = (Math.round(angle(piece) / QUARTER) + 4) % 4
    along[quarter] = (along[quarter] ?? 0) + letters(piece)
  }
  return along.indexOf(Math.max(...along)) * QUARTER
}
