import { looksLikeOther } from './glyph-shapes.js'
import type { Box } from './paint/box.js'
import { partOf } from './paint/hidden-text.js'
import type { TextRun } from './paint/painting.js'

/** Figures that look like others. */
export interface LyingFigures {
  readonly box: Box
  /** what the run looks like */
  readonly text: string
}

/** Asks each glyph of each font only once in a document. */
export class FigureReader {
  readonly #looks = new Map<string, string | null>()

  /** @param outlineOf the outline of a glyph as SVG; null where the font has none. @returns the figures that lie */
  lying(runs: readonly TextRun[], outlineOf: (font: string, code: string) => string | null): LyingFigures[] {
    return runs.flatMap((run) => {
      if (!FIGURE.test(run.text)) return []
      const lies = new Map<number, string>()
      run.glyphs.forEach(({ text, code }, index) => {
        if (text.length !== 1 || !FIGURE.test(text)) return
        const key = `${run.font}|${code}|${text}`
        if (!this.#looks.has(key)) this.#looks.set(key, lookOf(text, code, outlineOf(run.font, code)))
        const look = this.#looks.get(key)
        if (look) lies.set(index, look)
      })
      if (lies.size === 0) return []
      const seen = run.glyphs.map(({ text }, index) => lies.get(index) ?? text).join('')
      return [{ box: partOf(run, lies).box, text: seen }]
    })
  }
}

const FIGURE = /\d/

/** A font that is not embedded draws what its codes stand for. */
function lookOf(figure: string, code: string, outline: string | null): string | null {
  if (outline) return looksLikeOther(figure, outline)
  return /^\d$/.test(code) && code !== figure ? code : null
}
