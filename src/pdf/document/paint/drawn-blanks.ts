import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { type Matrix, multiply } from '../matrix.js'
import { around } from './box.js'
import { paintingOf } from './painter.js'
import type { Drawing } from './painter-parts.js'
import type { Painting, Shape } from './painting.js'
import { Path } from './path.js'
import type { Blank } from './text-runs.js'
import type { Operators } from './tiling.js'

/** A font whose glyphs are drawings of their own, as PDF.js keeps it. */
interface DrawnFont {
  readonly fontMatrix?: Matrix
  readonly charProcOperatorList?: Readonly<Record<string, Operators>>
}

const BLACK = { colour: [0, 0, 0], opacity: 1, isMultiplied: false } as const
const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]

/** @returns a painting with a stroke across whatever the glyphs of its blanks draw: a space may be a word to the eye */
export function withDrawnBlanks(
  painting: Painting & { readonly blanks: readonly Blank[] },
  page: PDFPageProxy,
  drawing: Omit<Drawing, 'operators'>,
): Painting {
  const drawn = painting.blanks.flatMap((blank) => strokeOver(blank, page, drawing) ?? [])
  return drawn.length === 0 ? painting : { ...painting, shapes: [...painting.shapes, ...drawn] }
}

function strokeOver(
  { font, glyph, place, look }: Blank,
  { commonObjs }: PDFPageProxy,
  drawing: Omit<Drawing, 'operators'>,
): Shape | null {
  const loaded = commonObjs.has(font) ? (commonObjs.get(font) as DrawnFont | null) : null
  const operators = loaded?.charProcOperatorList?.[glyph]
  if (!operators) return null
  const viewport = multiply(place, loaded?.fontMatrix ?? PLAIN)
  const { runs, shapes, pictures } = paintingOf({ ...drawing, operators, viewport })
  const [first, ...others] = [...runs, ...shapes, ...pictures].map(({ box }) => box)
  if (!first) return null
  const { x0, y0, x1, y1 } = others.reduce(around, first)
  const path = new Path([0, x0, y1, 1, x1, y0], [x0, y0, x1, y1], PLAIN)
  return { ...look, path, box: path.box, isEvenOdd: false, fill: null, stroke: { ...BLACK, width: 1 } }
}
