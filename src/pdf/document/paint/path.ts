import { applied, type Matrix } from '../matrix.js'
import { type Box, boxAround, boxOfPlaced, holds } from './box.js'

/** Points of one closed or open line, on the page as it is shown. */
export type Point = readonly [x: number, y: number]
export type Polyline = readonly Point[]

/** What `constructPath` of PDF.js names its steps. */
const STEP = { move: 0, line: 1, curve: 2, close: 3 }
/** Points on a curve, as shares of its way. */
const ON_CURVE = [0.2, 0.4, 0.6, 0.8, 1]

/** Lines and curves, flattened only when somebody asks whether a point lies within. */
export class Path {
  readonly box: Box
  readonly #data: ArrayLike<number>
  readonly #matrix: Matrix
  #lines: { readonly points: Polyline; readonly box: Box }[] | null = null

  /** @param bounds least x, least y, greatest x, greatest y before the matrix is applied */
  constructor(data: ArrayLike<number>, bounds: ArrayLike<number>, matrix: Matrix) {
    this.#data = data
    this.#matrix = matrix
    const [x0, y0, x1, y1] = [bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0]
    this.box = boxOfPlaced(matrix, x0, y0, x1, y1)
  }

  /** the lines that the path consists of */
  get lines(): readonly { readonly points: Polyline; readonly box: Box }[] {
    this.#lines ??= this.#flatten().map((points) => ({ points, box: boxAround(points) }))
    return this.#lines
  }

  /** @returns true when the point lies inside what the path fills */
  holds(x: number, y: number, isEvenOdd = false): boolean {
    if (!holds(this.box, x, y)) return false
    let winding = 0
    let crossings = 0
    for (const { points, box } of this.lines) {
      if (!holds(box, x, y)) continue
      for (const crossing of crossingsAt(points, y)) {
        if (x >= crossing.x) continue
        crossings++
        winding += crossing.step
      }
    }
    return isEvenOdd ? crossings % 2 === 1 : winding !== 0
  }

  /** @returns which of the places at one height lie inside what the path fills */
  heldAt(xs: readonly number[], y: number): boolean[] {
    const crossings = this.lines.flatMap(({ points }) => crossingsAt(points, y))
    return xs.map(
      (x) => crossings.reduce((sum, crossing) => sum + (x < crossing.x ? crossing.step : 0), 0) !== 0,
    )
  }

  /** @returns true when a point lies no farther from the line than told */
  isNear(x: number, y: number, reach: number): boolean {
    return this.lines.some(({ points, box }) => {
      if (x < box.x0 - reach || x > box.x1 + reach || y < box.y0 - reach || y > box.y1 + reach) return false
      return points.slice(1).some((to, index) => distance([x, y], points[index] ?? to, to) <= reach)
    })
  }

  #flatten(): Polyline[] {
    const data = this.#data
    const lines: [number, number][][] = []
    let line: [number, number][] = []
    let [x, y] = [0, 0]
    const at = (index: number) => data[index] ?? 0
    for (let index = 0; index < data.length; ) {
      const step = at(index++)
      if (step === STEP.close) {
        const [first] = line
        if (first && line.length > 2) line.push([...first])
        continue
      }
      if (step === STEP.curve) {
        const [x1, y1, x2, y2, x3, y3] = [0, 1, 2, 3, 4, 5].map((offset) => at(index + offset))
        const curve = [x, y, x1, y1, x2, y2, x3, y3] as number[]
        line.push(
          ...ON_CURVE.map((share) => applied(this.#matrix, bezier(curve, share, 0), bezier(curve, share, 1))),
        )
        index += 4
      } else if (step === STEP.move) {
        line = []
        lines.push(line)
      }
      ;[x, y] = [at(index), at(index + 1)]
      index += 2
      if (step !== STEP.curve) line.push(applied(this.#matrix, x, y))
    }
    return lines.filter(({ length }) => length > 1)
  }
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

/** @returns where a line, closed, crosses a height: upwards 1, downwards -1 */
function crossingsAt(points: Polyline, y: number): { x: number; step: 1 | -1 }[] {
  const found: { x: number; step: 1 | -1 }[] = []
  for (let index = 0; index < points.length; index++) {
    const [ax, ay] = points[index] ?? [0, 0]
    const [bx, by] = points[(index + 1) % points.length] ?? [0, 0]
    if (ay > y !== by > y) found.push({ x: ax + ((y - ay) / (by - ay)) * (bx - ax), step: by > ay ? 1 : -1 })
  }
  return found
}

function bezier(points: readonly number[], t: number, axis: 0 | 1): number {
  const [a, b, c, d] = [0, 2, 4, 6].map((offset) => points[offset + axis] ?? 0) as [
    number,
    number,
    number,
    number,
  ]
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}
