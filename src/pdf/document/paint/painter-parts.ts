import type { Matrix } from '../matrix.js'
import { fillOf, type PainterState, strokeOf } from './painter-state.js'
import type { TextRun } from './painting.js'
import { Path } from './path.js'
import type { Operators } from './tiling.js'

/** What PDF.js gives for a page, and what it calls its operators. */
export interface Drawing {
  readonly operators: Operators
  readonly OPS: Readonly<Record<string, number>>
  /** from the space of the page to the page as it is shown */
  readonly viewport: Matrix
  isVisible(layer: unknown): { readonly onScreen: boolean; readonly onPaper: boolean }
  /** width of a unit of the space of the glyphs; a thousandth but for fonts that are drawn themselves */
  glyphUnit(font: string): number
}

export interface Group {
  readonly bbox?: ArrayLike<number> | null
  readonly smask?: unknown
}

/** What letters are drawn with, by the mode of the text. */
export function inksOf(mode: number, state: PainterState): Pick<TextRun, 'fill' | 'stroke'> {
  const kind = mode % 4
  return {
    fill: kind === 0 || kind === 2 ? fillOf(state) : null,
    stroke: kind === 1 || kind === 2 ? strokeOf(state) : null,
  }
}

export function rectangle(bounds: ArrayLike<number>, matrix: Matrix): Path {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds)
  return new Path([0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 3], [x0, y0, x1, y1], matrix)
}

/** @returns all that clips leave to be seen */
export function everywhere(clips: readonly Path[]): Path {
  return clips.at(-1) ?? rectangle([-1e5, -1e5, 1e5, 1e5], [1, 0, 0, 1, 0, 0])
}

/** Which operators fill, stroke, and fill by the even-odd rule. */
export function kindsOf(OPS: Readonly<Record<string, number>>) {
  const named = (names: string) => new Set(names.split(' ').map((name) => OPS[name]) as number[])
  return {
    fills: named('fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke'),
    strokes: named('stroke closeStroke fillStroke eoFillStroke closeFillStroke closeEOFillStroke'),
    evenOdd: named('eoFill eoFillStroke closeEOFillStroke'),
  }
}
