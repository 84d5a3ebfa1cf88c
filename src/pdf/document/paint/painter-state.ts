import { type Matrix, multiply } from '../matrix.js'
import type { Colour, Ink } from './painting.js'
import type { Path } from './path.js'
import { type Tiling, tilingOf } from './tiling.js'

/** What `q` saves and `Q` brings back. */
export interface PainterState {
  readonly matrix: Matrix
  readonly fill: Colour | null
  readonly stroke: Colour | null
  /** what fills instead of a colour */
  readonly tiling: Tiling | null
  /** within a tile, whose shapes are part of what fills the area */
  readonly isTile: boolean
  readonly fillOpacity: number
  readonly strokeOpacity: number
  /** of all groups around */
  readonly groupOpacity: number
  readonly isMultiplied: boolean
  /** what is painted is seen only as far as a mask lets it, which is not followed */
  readonly isMasked: boolean
  readonly lineWidth: number
  readonly clips: readonly Path[]
  readonly font: string
  readonly size: number
  /** of the PDF: 0 fill, 1 stroke, 2 both, 3 none; from 4 on the same, and clip */
  readonly mode: number
  readonly charSpace: number
  readonly wordSpace: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

const BLACK: Colour = [0, 0, 0]

export function startState(matrix: Matrix): PainterState {
  return {
    matrix,
    fill: BLACK,
    stroke: BLACK,
    tiling: null,
    isTile: false,
    fillOpacity: 1,
    strokeOpacity: 1,
    groupOpacity: 1,
    isMultiplied: false,
    isMasked: false,
    lineWidth: 1,
    clips: [],
    font: '',
    size: 1,
    mode: 0,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
}

function colourOf(value: unknown): Colour | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(value))
  return (
    hex && ([hex[1], hex[2], hex[3]].map((part) => Number.parseInt(part ?? '0', 16)) as unknown as Colour)
  )
}

export function fillOf({ fill, fillOpacity, groupOpacity, isMultiplied }: PainterState): Ink {
  return { colour: fill, opacity: fillOpacity * groupOpacity, isMultiplied }
}

export function strokeOf({ stroke, strokeOpacity, groupOpacity, isMultiplied }: PainterState): Ink {
  return { colour: stroke, opacity: strokeOpacity * groupOpacity, isMultiplied }
}

/** @returns how much the matrix enlarges, on the average of both directions */
export function zoomOf([a = 1, b = 0, c = 0, d = 1]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

export function within(state: PainterState, matrix: unknown): PainterState {
  if (!matrix) return state
  return { ...state, matrix: multiply(state.matrix, Object.values(matrix as ArrayLike<number>).map(Number)) }
}

/** Blend modes under which dark letters stay dark. */
const DARKENING = new Set(['multiply', 'darken', 'color-burn'])

/** @param entries of an extended graphics state */
export function withEntries(state: PainterState, entries: unknown): PainterState {
  let next = state
  for (const [key, value] of (entries ?? []) as [string, unknown][]) {
    if (key === 'ca') next = { ...next, fillOpacity: Number(value) }
    else if (key === 'CA') next = { ...next, strokeOpacity: Number(value) }
    else if (key === 'LW') next = { ...next, lineWidth: Number(value) }
    else if (key === 'BM') next = { ...next, isMultiplied: DARKENING.has(String(value)) }
    else if (key === 'SMask') next = { ...next, isMasked: Boolean(value) }
    else if (key === 'Font') next = withFont(next, value as readonly unknown[])
  }
  return next
}

export function withFont(state: PainterState, [font, size]: readonly unknown[]): PainterState {
  return { ...state, font: String(font), size: Number(size ?? 1) }
}

/** What an operator with these arguments changes. */
type Change = (args: readonly unknown[]) => Partial<PainterState>

const number = (args: readonly unknown[], index: number) => Number(args[index] ?? 0)

/** Operators that set parts of the state, by their names. */
export const CHANGES: Readonly<Record<string, Change>> = {
  setLineWidth: (args) => ({ lineWidth: number(args, 0) }),
  setFillRGBColor: ([colour]) => ({ fill: colourOf(colour), tiling: null }),
  setStrokeRGBColor: ([colour]) => ({ stroke: colourOf(colour) }),
  setFillColorN: (args) => ({ fill: null, tiling: tilingOf(args) }),
  setStrokeColorN: () => ({ stroke: null }),
  setFillTransparent: () => ({ fillOpacity: 0 }),
  setStrokeTransparent: () => ({ strokeOpacity: 0 }),
  setTextRenderingMode: (args) => ({ mode: number(args, 0) }),
  setCharSpacing: (args) => ({ charSpace: number(args, 0) }),
  setWordSpacing: (args) => ({ wordSpace: number(args, 0) }),
  setHScale: (args) => ({ scale: number(args, 0) / 100 }),
  setLeading: (args) => ({ leading: -number(args, 0) }),
  setTextRise: (args) => ({ rise: number(args, 0) }),
}
