import type { Matrix } from '../matrix.js'
import type { Drawing } from './painter-parts.js'
import { type PainterState, zoomOf } from './painter-state.js'
import type { Ink, Picture, Shape } from './painting.js'
import { Path } from './path.js'

/** Whether a layer is seen. */
export const SHOWN = { onScreen: true, onPaper: true }
const UNIT = [0, 0, 1, 1]
const UNIT_SQUARE = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 3]

/** The place of a picture. */
export function unitPath(matrix: Matrix): Path {
  return new Path(UNIT_SQUARE, UNIT, matrix)
}

export interface PictureData {
  readonly id?: string
  readonly pixels?: unknown
  readonly stencil?: Ink
}

/** The shapes and pictures that a page has painted so far, in its order. */
export class Painted {
  readonly shapes: Shape[] = []
  readonly pictures: Picture[] = []
  /** those that are open */
  readonly layers: ReturnType<Drawing['isVisible']>[] = []
  /** forms within a mask paint nothing that is seen */
  masks = 0
  #order = 0

  /** @returns what the next thing painted has in common with others */
  next({ clips }: PainterState) {
    const onScreen = this.layers.every((layer) => layer.onScreen)
    const onPaper = this.layers.every((layer) => layer.onPaper)
    return { order: this.#order++, clips, isOnLayer: onScreen || onPaper, isSteady: onScreen === onPaper }
  }

  /** @returns false where nothing is painted */
  shape(
    state: PainterState,
    { stroke, ...shape }: Pick<Shape, 'path' | 'fill' | 'isEvenOdd'> & { readonly stroke: Ink | null },
  ): boolean {
    if (this.masks > 0 || state.isTile) return false
    const width = Math.max(0.2, state.lineWidth * zoomOf(state.matrix))
    this.shapes.push({
      ...this.next(state),
      ...shape,
      box: shape.path.box,
      stroke: stroke && { ...stroke, width },
    })
    return true
  }

  /** @returns false where nothing is painted */
  picture(state: PainterState, { id, pixels, stencil }: PictureData): boolean {
    if (this.masks > 0) return false
    const { matrix: place, fillOpacity, groupOpacity, isMultiplied } = state
    this.pictures.push({
      ...this.next(state),
      box: unitPath(place).box,
      place,
      opacity: fillOpacity * groupOpacity,
      isMultiplied,
      id: id ?? null,
      pixels: pixels ?? null,
      stencil: stencil ?? null,
    })
    return true
  }
}
