import { traced } from '../matrix.js'
import { contrast, over, PAPER } from './blend.js'
import { type Box, holds } from './box.js'
import type { Ink, Picture } from './painting.js'

/** Pixels as PDF.js keeps them: 1 bit of grey, or 3 or 4 bytes each, row by row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** 1: one bit of grey each; 2: red, green, blue; 3: and opacity */
  readonly kind?: number
  readonly data: ArrayLike<number>
}

/** What a picture lays over a point of the page. @returns null where the picture does not reach */
export function inkAt(picture: Picture, pixels: Pixels | null, x: number, y: number): Ink | null {
  const at = inUnitSquare(picture, x, y)
  if (!at) return null
  const { opacity, isMultiplied, stencil } = picture
  if (!pixels?.data) return { colour: null, opacity, isMultiplied }
  const column = Math.min(pixels.width - 1, Math.floor(at[0] * pixels.width))
  const row = Math.min(pixels.height - 1, Math.floor((1 - at[1]) * pixels.height))
  if (stencil) return bitAt(pixels, column, row) === 0 ? stencil : { ...stencil, opacity: 0 }
  const [red = 0, green = 0, blue = 0, alpha = 255] = pixelAt(pixels, column, row)
  return { colour: [red, green, blue], opacity: (opacity * alpha) / 255, isMultiplied }
}

/** Points: side of the squares in which a picture is looked at. */
const SQUARE = 2
/** Squares each way: a page has no more, and a damaged box shall not fill the memory. */
const MOST_SQUARES = 700
/** Contrast with the paper from which ink is seen: a watermark may be pale. */
export const SEEN = 0.04

/** Where a picture has ink: looked at once, so that its pixels need not be kept. */
export class InkRaster {
  readonly #box: Box
  readonly #columns: number
  readonly #inked: Uint8Array

  constructor(picture: Picture, pixels: Pixels) {
    const { x0, y0, x1, y1 } = picture.box
    const squares = (length: number) => Math.max(1, Math.min(MOST_SQUARES, Math.ceil(length / SQUARE) || 1))
    const [columns, rows] = [squares(x1 - x0), squares(y1 - y0)]
    this.#box = picture.box
    this.#columns = columns
    this.#inked = new Uint8Array(columns * rows)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const x = x0 + ((column + 0.5) / columns) * (x1 - x0)
        const y = y0 + ((row + 0.5) / rows) * (y1 - y0)
        const ink = inkAt(picture, pixels, x, y)
        if (ink && contrast(over(PAPER, ink), PAPER) >= SEEN) this.#inked[row * columns + column] = 1
      }
  }

  /** @returns true when a part of a box has ink and a part has none: not so on a ground of one colour */
  isDrawnIn(box: Box): boolean {
    const { x0, y0, x1, y1 } = this.#box
    const rows = this.#inked.length / this.#columns
    const [left, right] = [box.x0, box.x1].map((x) => Math.floor(((x - x0) / (x1 - x0)) * this.#columns))
    const [top, bottom] = [box.y0, box.y1].map((y) => Math.floor(((y - y0) / (y1 - y0)) * rows))
    const found = new Set<number>()
    for (let row = Math.max(0, top ?? 0); row <= Math.min(rows - 1, bottom ?? 0); row++)
      for (let column = Math.max(0, left ?? 0); column <= Math.min(this.#columns - 1, right ?? 0); column++)
        found.add(this.#inked[row * this.#columns + column] ?? 0)
    return found.size > 1
  }
}

function inUnitSquare({ place, box }: Picture, x: number, y: number): [number, number] | null {
  if (!holds(box, x, y)) return null
  const at = traced(place, x, y)
  return at && at[0] >= 0 && at[0] <= 1 && at[1] >= 0 && at[1] <= 1 ? at : null
}

function pixelAt(pixels: Pixels, column: number, row: number): number[] {
  if (pixels.kind === 1) {
    const grey = bitAt(pixels, column, row) * 255
    return [grey, grey, grey]
  }
  const bytes = pixels.kind === 2 ? 3 : 4
  const start = (row * pixels.width + column) * bytes
  return Array.from({ length: bytes }, (_, index) => pixels.data[start + index] ?? 0)
}

function bitAt({ data, width }: Pixels, column: number, row: number): number {
  const byte = data[row * Math.ceil(width / 8) + (column >> 3)] ?? 0
  return (byte >> (7 - (column & 7))) & 1
}
