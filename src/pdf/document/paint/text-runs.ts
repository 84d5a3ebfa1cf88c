import type { PainterState } from './painter-state.js'
import type { PaintedGlyph } from './painting.js'

/** A letter as PDF.js gives it. */
interface Glyph {
  readonly unicode: string
  readonly fontChar: string
  readonly width: number
  readonly isSpace: boolean
}

/** Share of the height of the font from which a step between two letters parts words. */
const GAP = 0.15

/**
 * @param shown letters, and steps back in thousandths of the font's height
 * @param unit width of a unit of the space of the glyphs
 * @returns the letters without spaces at the ends, cut where they step apart, and how far the pen went
 */
export function textRuns(
  shown: readonly (Glyph | number)[],
  { size, charSpace, wordSpace, scale }: PainterState,
  unit: number,
): { readonly runs: PaintedGlyph[][]; readonly advance: number } {
  const runs: PaintedGlyph[][] = []
  let run: PaintedGlyph[] = []
  let x = 0
  const flush = () => {
    const filled = trimmed(run)
    if (filled.length > 0) runs.push(filled)
    run = []
  }
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      const step = (-glyph / 1000) * size * scale
      if (Math.abs(step) > GAP * size * scale) flush()
      x += step
      continue
    }
    const width = glyph.width * unit * size
    const advance = (width + charSpace + (glyph.isSpace ? wordSpace : 0)) * scale
    run.push({ text: glyph.unicode, start: x, end: x + width * scale, code: glyph.fontChar })
    x += advance
  }
  flush()
  return { runs, advance: x }
}

function trimmed(run: readonly PaintedGlyph[]): PaintedGlyph[] {
  const isInk = ({ text }: PaintedGlyph) => text.trim() !== ''
  const first = run.findIndex(isInk)
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isInk) + 1)
}
