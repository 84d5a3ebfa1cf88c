import { type Matrix, multiply, traced } from '../matrix.js'
import { type Box, boxAround } from './box.js'

/** As PDF.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** A pattern that fills an area with copies of one tile, which has operators of its own. */
export interface Tiling {
  readonly operators: Operators
  /** from the space of the tile to that of the page */
  readonly matrix: Matrix
  readonly box: readonly number[]
  readonly step: readonly [x: number, y: number]
}

/** So many tiles are a texture, which says nothing. */
const MOST_TILES = 16
const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** @param args of the operator that sets a colour. @returns null where it is no pattern of tiles */
export function tilingOf(args: readonly unknown[]): Tiling | null {
  const [kind, , operators, matrix, box, xStep, yStep] = args
  if (kind !== 'TilingPattern' || !operators) return null
  const numbers = (list: unknown) => Array.from((list ?? []) as ArrayLike<number>, Number)
  return {
    operators: operators as Operators,
    matrix: matrix ? numbers(matrix) : SAME,
    box: numbers(box),
    step: [Math.abs(Number(xStep)), Math.abs(Number(yStep))],
  }
}

/** @param area on the page as it is shown. @returns from the space of each tile there to the page; none where it is a texture */
export function tilesOver({ matrix, box, step }: Tiling, viewport: Matrix, area: Box): Matrix[] {
  const place = multiply(viewport, matrix)
  const { x0, y0, x1, y1 } = area
  const corners = [traced(place, x0, y0), traced(place, x1, y0), traced(place, x0, y1), traced(place, x1, y1)]
  const within = boxAround(corners.flatMap((corner) => (corner ? [corner] : [])))
  const [left = 0, low = 0, right = 0, high = 0] = box
  const across = copies(within.x0, within.x1, left, right, step[0])
  const up = copies(within.y0, within.y1, low, high, step[1])
  if (!(across.count * up.count <= MOST_TILES)) return []
  return Array.from({ length: across.count }, (_, x) =>
    Array.from({ length: up.count }, (__, y) =>
      multiply(place, [1, 0, 0, 1, (across.first + x) * step[0], (up.first + y) * step[1]]),
    ),
  ).flat()
}

/** Which copies of [low, high], one each step, reach into [from, to]. */
function copies(from: number, to: number, low: number, high: number, step: number) {
  const first = Math.floor((from - high) / step) + 1
  const last = Math.ceil((to - low) / step) - 1
  return { first, count: Math.max(0, last - first + 1) }
}
