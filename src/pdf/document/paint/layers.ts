import { contrast, type Look, over, PAPER } from './blend.js'
import { type Box, grown, holds } from './box.js'
import { Nearby } from './nearby.js'
import type { Ink, Picture, Shape, TextRun } from './painting.js'
import { inkAt, type Pixels } from './pixels.js'

/** Difference of colours, 0 to 1, below which the eye does not part letters from their ground. */
export const SAME = 0.15
/** Share of their contrast that letters under a half-transparent bar keep at most; a little more, for colours are rounded. */
const HALF = 0.51
/** Points: what is thinner is a rule, not a cover. */
export const THIN = 1.2

/** What may lie below or above text. */
export type Layer = Shape | Picture

/** All of a page, and what a person sees of text among them. */
export class Layers {
  readonly #near: Nearby<{ readonly layer: Layer; readonly box: Box }>
  readonly #pixelsOf: (picture: Picture) => Pixels | null

  constructor(layers: readonly Layer[], pixelsOf: (picture: Picture) => Pixels | null) {
    this.#near = new Nearby(layers.map((layer) => ({ layer, box: boxOf(layer) })))
    this.#pixelsOf = pixelsOf
  }

  near({ box }: TextRun): Layer[] {
    const near = this.#near.overlapping(box).map(({ layer }) => layer)
    return near.sort((a, b) => a.order - b.order)
  }

  /** A ground of one colour, from which the letters stand out wherever it reaches. */
  isFar(layer: Layer, { fill, stroke }: TextRun): boolean {
    if (
      !('path' in layer) ||
      layer.stroke ||
      !layer.fill?.colour ||
      layer.fill.opacity < 1 ||
      layer.fill.isMultiplied
    )
      return false
    const ground = layer.fill.colour
    return [fill, stroke].some(
      (ink) => ink?.colour && ink.opacity === 1 && contrast(ink.colour, ground) >= SAME,
    )
  }

  lookAt(run: TextRun, x: number, y: number, near: readonly Layer[]): 'white' | 'covered' | null {
    const { written, seen } = this.#contrasts(run, x, y, near)
    if (written < SAME) return 'white'
    return seen < SAME ? 'covered' : null
  }

  /** @returns true where what is painted over a letter leaves it no more than half of its contrast */
  isVeiled(run: TextRun, x: number, y: number, near: readonly Layer[]): boolean {
    const { written, seen } = this.#contrasts(run, x, y, near)
    return written >= SAME && seen <= HALF * written
  }

  /** @returns how far a letter stands out from its ground, as it is written and under what is painted over it */
  #contrasts(
    run: TextRun,
    x: number,
    y: number,
    near: readonly Layer[],
  ): { readonly written: number; readonly seen: number } {
    const inks = [run.fill, run.stroke].filter((ink) => ink !== null)
    const below = near.filter(({ order }) => order < run.order)
    let ground: Look = PAPER
    for (const layer of below) ground = this.#over(ground, layer, x, y)
    let letters: Look[] = inks.map((ink) => over(ground, ink))
    const differing = () => Math.max(...letters.map((letter) => contrast(letter, ground)))
    const written = differing()
    if (written < SAME) return { written, seen: written }
    for (const layer of near) {
      if (layer.order < run.order || isThin(layer)) continue
      letters = letters.map((letter) => this.#over(letter, layer, x, y))
      ground = this.#over(ground, layer, x, y)
    }
    return { written, seen: differing() }
  }

  #over(below: Look, layer: Layer, x: number, y: number): Look {
    const ink = this.#inkAt(layer, x, y)
    return ink ? over(below, ink) : below
  }

  #inkAt(layer: Layer, x: number, y: number): Ink | null {
    if (!holds(boxOf(layer), x, y) || !layer.clips.every((clip) => clip.holds(x, y))) return null
    if ('path' in layer) return shapeInkAt(layer, x, y)
    return inkAt(layer, this.#pixelsOf(layer), x, y)
  }
}

/** A broad stroke covers as a filled shape does. */
function shapeInkAt({ path, isEvenOdd, fill, stroke }: Shape, x: number, y: number): Ink | null {
  if (stroke && stroke.width >= THIN && path.isNear(x, y, stroke.width / 2)) return stroke
  return fill && path.holds(x, y, isEvenOdd) ? fill : null
}

/** With the breadth of its stroke. */
function boxOf(layer: Layer): Box {
  const reach = 'path' in layer ? (layer.stroke?.width ?? 0) / 2 : 0
  return reach > 0 ? grown(layer.box, reach) : layer.box
}

function isThin(layer: Layer): boolean {
  const box = boxOf(layer)
  return Math.min(box.x1 - box.x0, box.y1 - box.y0) < THIN
}
