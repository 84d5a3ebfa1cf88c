import { applied, type Matrix } from '../matrix.js'
import type { Box } from './box.js'
import type { Path } from './path.js'

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** How something is laid over what lies below. */
export interface Ink {
  /** null: a pattern or a gradient, of which no single colour can be told */
  readonly colour: Colour | null
  /** 0 to 1 */
  readonly opacity: number
  /** lets dark things below shine through */
  readonly isMultiplied: boolean
}

interface Painted {
  /** what is painted later has the greater number, and covers what is painted before */
  readonly order: number
  readonly box: Box
  /** paths outside which nothing of it is seen */
  readonly clips: readonly Path[]
  /** false on a layer that is shown neither on the screen nor on paper */
  readonly isOnLayer: boolean
  /** false on a layer that is shown on one of them only */
  readonly isSteady: boolean
}

/** Letters painted one after the other. */
export interface TextRun extends Painted {
  readonly text: string
  readonly glyphs: readonly PaintedGlyph[]
  /** from the space of the run (along the baseline, above the baseline) to the page */
  readonly place: Matrix
  /** height of the font in the space of the run, and in points of the page */
  readonly size: number
  readonly height: number
  readonly font: string
  readonly fill: Ink | null
  readonly stroke: Ink | null
}

export interface PaintedGlyph {
  readonly text: string
  /** where it begins and ends along the baseline */
  readonly start: number
  readonly end: number
  /** by which the font draws it */
  readonly code: string
}

export interface Shape extends Painted {
  readonly path: Path
  readonly isEvenOdd: boolean
  readonly fill: Ink | null
  readonly stroke: (Ink & { /** points */ readonly width: number }) | null
}

export interface Picture extends Painted {
  /** from the unit square to the page */
  readonly place: Matrix
  readonly opacity: number
  readonly isMultiplied: boolean
  /** by which PDF.js keeps its pixels; null where they cannot be asked for */
  readonly id: string | null
  /** pixels that come with the operator */
  readonly pixels: unknown
  /** of a stencil: what is poured through it */
  readonly stencil: Ink | null
}

/** All that a page paints. */
export interface Painting {
  readonly runs: readonly TextRun[]
  readonly shapes: readonly Shape[]
  readonly pictures: readonly Picture[]
}

/** @returns the place on the page of a point of a run */
export function pointOf({ place }: Pick<TextRun, 'place'>, along: number, above: number): [number, number] {
  return applied(place, along, above)
}
