import { contrast, type Look, over, PAPER } from './blend.js'
import { around, type Box, boxOfPlaced, grown, holds } from './box.js'
import { Nearby } from './nearby.js'
import { type Ink, type Painting, type Picture, pointOf, type Shape, type TextRun } from './painting.js'
import type { Path } from './path.js'
import { inkAt, type Pixels } from './pixels.js'

/** Why letters that are written are not seen. */
export type HiddenBy = 'invisible' | 'white' | 'tiny' | 'clipped' | 'off-page' | 'layer-off' | 'covered'

/** Letters of a run that nobody sees. */
export interface HiddenText {
  readonly by: HiddenBy
  readonly text: string
  readonly box: Box
  readonly run: TextRun
  /** ordinals of its glyphs */
  readonly glyphs: ReadonlySet<number>
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Difference of colours, 0 to 1, below which the eye does not part letters from their ground. */
const SAME = 0.15
/** Points: smaller letters are not read. */
const TINY = 1.5
/** Share of the height below which a letter is squeezed to a line. */
const SQUEEZED = 0.06
/** Points: what is thinner is a rule, not a cover. */
const THIN = 1.2
/** Where in a glyph it is looked at: shares of its width, and of the height of the font above the baseline. */
const ACROSS = [0.2, 0.5, 0.8]
const ABOVE = [0.1, 0.35, 0.6]

/** @param pixelsOf what is known of a picture's pixels. @returns the text of a page that is written and not seen */
export function hiddenText(
  { runs, shapes, pictures }: Painting,
  page: PageSize,
  pixelsOf: (picture: Picture) => Pixels | null,
): HiddenText[] {
  const filled = shapes.filter(
    ({ fill, stroke, isOnLayer }) => isOnLayer && (fill || (stroke && stroke.width >= THIN)),
  )
  const layers = new Layers([...filled, ...pictures.filter(({ isOnLayer }) => isOnLayer)], pixelsOf)
  return runs.flatMap((run) => hiddenIn(run, layers, page))
}

function hiddenIn(run: TextRun, layers: Layers, page: PageSize): HiddenText[] {
  const whole = hiddenWhole(run)
  const near = whole ? [] : layers.near(run)
  const isPlain = near.every((layer) => layer.order < run.order && layers.isFar(layer, run))
  const isInside = run.box.x0 >= 0 && run.box.y0 >= 0 && run.box.x1 <= page.width && run.box.y1 <= page.height
  const clips = run.clips.filter((clip) => !holdsWhole(clip, run.box))
  if (!whole && isPlain && isInside && clips.length === 0 && isDark(run)) return []
  const by = run.glyphs.map((glyph) => {
    if (whole || glyph.text.trim() === '') return whole
    const middle = pointOf(run, (glyph.start + glyph.end) / 2, 0.35 * run.size)
    if (!holds({ x0: 0, y0: 0, x1: page.width, y1: page.height }, ...middle)) return 'off-page'
    if (!clips.every((clip) => clip.holds(...middle))) return 'clipped'
    return lookAt(run, glyph, near, layers)
  })
  return [...new Set(by)].flatMap((reason) => {
    if (!reason) return []
    const glyphs = new Set(by.flatMap((other, index) => (other === reason ? index : [])))
    return { by: reason, run, glyphs, ...partOf(run, glyphs) }
  })
}

/** @returns the ordinals of the glyphs that are not seen, by their runs */
export function hiddenGlyphs(hidden: readonly HiddenText[]): Map<TextRun, ReadonlySet<number>> {
  const byRun = new Map<TextRun, ReadonlySet<number>>()
  for (const { run, glyphs } of hidden) byRun.set(run, new Set([...(byRun.get(run) ?? []), ...glyphs]))
  return byRun
}

/** @returns the text of some glyphs, and the box around them */
export function partOf(run: TextRun, glyphs: { has(index: number): boolean }): { text: string; box: Box } {
  const some = run.glyphs.filter((_, index) => glyphs.has(index))
  const boxes = some.map(({ start, end }) => boxOfPlaced(run.place, start, 0, end, 0.7 * run.size))
  return { text: some.map(({ text }) => text).join(''), box: boxes.reduce(around, boxes[0] ?? run.box) }
}

function hiddenWhole(run: TextRun): HiddenBy | null {
  if (!run.isOnLayer || !run.isSteady) return 'layer-off'
  const inks = [run.fill, run.stroke].filter((ink) => ink !== null)
  if (inks.every(({ opacity }) => opacity === 0)) return 'invisible'
  if (run.height < TINY) return 'tiny'
  const [a = 1, b = 0] = run.place
  const length = run.glyphs.reduce((sum, { start, end }) => sum + Math.abs(end - start), 0) * Math.hypot(a, b)
  return length < SQUEEZED * run.height * run.glyphs.length ? 'tiny' : null
}

/** A rectangle with level sides holds what its box holds. */
function holdsWhole(clip: Path, box: Box): boolean {
  const { x0, y0, x1, y1 } = clip.box
  if (box.x0 < x0 || box.y0 < y0 || box.x1 > x1 || box.y1 > y1) return false
  const [line, ...others] = clip.lines
  const points = line?.points ?? []
  const isLevel = points.every(([x, y]) => (x === x0 || x === x1) && (y === y0 || y === y1))
  return others.length === 0 && isLevel && points.length >= 4
}

function isDark({ fill, stroke }: TextRun): boolean {
  const inks = [fill, stroke].filter((ink) => ink !== null)
  return inks.some((ink) => contrast(over(PAPER, ink), PAPER) >= SAME)
}

function lookAt(
  run: TextRun,
  { start, end, text }: TextRun['glyphs'][number],
  near: readonly Layer[],
  layers: Layers,
): HiddenBy | null {
  const found = ACROSS.flatMap((share) =>
    ABOVE.map((up) => {
      const [x, y] = pointOf(run, start + share * (end - start), up * run.size)
      return layers.lookAt(run, x, y, near)
    }),
  )
  const seen = found.filter((by) => by === null).length
  if (seen === found.length) return null
  // A digit of which a piece is covered may look like another one.
  if (seen > 0 && !(/\d/.test(text) && found.includes('covered'))) return null
  return found.includes('covered') ? 'covered' : 'white'
}

type Layer = Shape | Picture

/** What may lie below or above text. */
class Layers {
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
    const inks = [run.fill, run.stroke].filter((ink) => ink !== null)
    const below = near.filter(({ order }) => order < run.order)
    let ground: Look = PAPER
    for (const layer of below) ground = this.#over(ground, layer, x, y)
    let letters: Look[] = inks.map((ink) => over(ground, ink))
    const differs = () => Math.max(...letters.map((letter) => contrast(letter, ground))) >= SAME
    if (!differs()) return 'white'
    for (const layer of near) {
      if (layer.order < run.order || isThin(layer)) continue
      letters = letters.map((letter) => this.#over(letter, layer, x, y))
      ground = this.#over(ground, layer, x, y)
    }
    return differs() ? null : 'covered'
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
