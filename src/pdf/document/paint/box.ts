import type { Matrix } from '../matrix.js'

/** A part of a page as it is shown. Points, y downwards from the top of the upright page. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A part of one of the pages. */
export interface PlacedBox extends Box {
  /** one-based */
  readonly page: number
}

export function boxAround(points: readonly (readonly [number, number])[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  return { x0, y0, x1, y1 }
}

/** @returns the box around a rectangle whose sides a matrix may turn */
export function boxOfPlaced(place: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = place
  const [ax0, ax1, cy0, cy1] = [a * x0, a * x1, c * y0, c * y1]
  const [bx0, bx1, dy0, dy1] = [b * x0, b * x1, d * y0, d * y1]
  return {
    x0: e + Math.min(ax0, ax1) + Math.min(cy0, cy1),
    x1: e + Math.max(ax0, ax1) + Math.max(cy0, cy1),
    y0: f + Math.min(bx0, bx1) + Math.min(dy0, dy1),
    y1: f + Math.max(bx0, bx1) + Math.max(dy0, dy1),
  }
}

/** @returns the box around both */
export function around(a: Box, b: Box): Box {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  }
}

/** @returns the box that both share; one without an area where they share none */
export function shared(a: Box, b: Box): Box {
  const [x0, y0] = [Math.max(a.x0, b.x0), Math.max(a.y0, b.y0)]
  return { x0, y0, x1: Math.max(x0, Math.min(a.x1, b.x1)), y1: Math.max(y0, Math.min(a.y1, b.y1)) }
}

/** @returns the box with so much more on each side */
export function grown({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

export function holds({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1
}

/** @returns the area that both share, in square points */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return width > 0 && height > 0 ? width * height : 0
}

export function areaOf({ x0, y0, x1, y1 }: Box): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0)
}
