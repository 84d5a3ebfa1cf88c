import { contrast, over, PAPER } from './blend.js'
import { around, type Box, boxOfPlaced, holds } from './box.js'
import { type Layer, Layers, SAME, THIN } from './layers.js'
import { type Painting, type Picture, pointOf, type TextRun } from './painting.js'
import type { Path } from './path.js'
import type { Pixels } from './pixels.js'

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

/** Points: smaller letters are not read. */
const TINY = 1.5
/** Share of the height below which a letter is squeezed to a line. */
const SQUEEZED = 0.06
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
