import { traced } from '../matrix.js'
import { holds } from './box.js'
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
