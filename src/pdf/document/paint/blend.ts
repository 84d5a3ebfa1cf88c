import type { Colour, Ink } from './painting.js'

export const PAPER: Colour = [255, 255, 255]

/** A colour, or null where it cannot be told: a pattern, a picture whose pixels are not at hand. */
export type Look = Colour | null

/** @returns what is seen where ink lies over something */
export function over(below: Look, { colour, opacity, isMultiplied }: Ink): Look {
  if (!colour || !below) return opacity < 0.5 ? below : isMultiplied ? below && colour : colour
  const mixed = colour.map((part, index) => {
    const under = below[index] ?? 0
    const laid = isMultiplied ? (part * under) / 255 : part
    return opacity * laid + (1 - opacity) * under
  })
  return mixed as unknown as Colour
}

/** @returns how far two colours are apart, 0 to 1; what cannot be told is far from all else */
export function contrast(a: Look, b: Look): number {
  if (!a || !b) return a === b ? 0 : 1
  return Math.max(...a.map((part, index) => Math.abs(part - (b[index] ?? 0)))) / 255
}
