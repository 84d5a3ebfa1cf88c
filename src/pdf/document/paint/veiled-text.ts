import type { Box } from './box.js'
import { partOf } from './hidden-text.js'
import { Layers, THIN } from './layers.js'
import { type Painting, pointOf, type Shape, type TextRun } from './painting.js'

/** Letters that something half-transparent lies over, and leaves pale. */
export interface VeiledText {
  readonly text: string
  readonly box: Box
}

/** Where in a glyph it is looked at: shares of the height of the font above the baseline. */
const ABOVE = [0.1, 0.35, 0.6]
/** Of these, so many must be veiled. */
const FEWEST = 2

/** @returns the text over which shapes are painted that let no more than half of it through */
export function veiledText({ runs, shapes }: Pick<Painting, 'runs' | 'shapes'>): VeiledText[] {
  const filled = shapes.filter(
    ({ fill, stroke, isOnLayer }) => isOnLayer && (fill || (stroke && stroke.width >= THIN)),
  )
  const veils = new Set<unknown>(filled.filter(isVeil))
  if (veils.size === 0) return []
  const layers = new Layers(filled, () => null)
  return runs.flatMap((run) => {
    const near = layers.near(run)
    if (!near.some((layer) => layer.order > run.order && veils.has(layer))) return []
    const isVeiled = ({ start, end }: TextRun['glyphs'][number]) => {
      const points = ABOVE.map((up) => pointOf(run, (start + end) / 2, up * run.size))
      return points.filter(([x, y]) => layers.isVeiled(run, x, y, near)).length >= FEWEST
    }
    const glyphs = new Set(
      run.glyphs.flatMap((glyph, at) => (glyph.text.trim() !== '' && isVeiled(glyph) ? at : [])),
    )
    return glyphs.size > 0 ? [partOf(run, glyphs)] : []
  })
}

function isVeil({ fill, stroke }: Shape): boolean {
  return [fill, stroke].some((ink) => ink !== null && (ink.opacity < 1 || ink.isMultiplied))
}
