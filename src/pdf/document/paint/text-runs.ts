import { corkLetters } from '../cork-letters.js'
import { applied, type Matrix, multiply, traced } from '../matrix.js'
import { boxOfPlaced } from './box.js'
import type { PainterState } from './painter-state.js'
import type { PaintedGlyph, TextRun } from './painting.js'

/** A letter as PDF.js gives it. */
export interface Glyph {
  readonly unicode: string
  readonly fontChar: string
  readonly width: number
  readonly isSpace: boolean
  /** of a font whose glyphs are drawings: by which PDF.js keeps the drawing */
  readonly operatorListId?: string | null
}

/** A glyph that stands for no letter, though it may draw something. */
export interface Blank {
  readonly font: string
  /** by which PDF.js keeps its drawing */
  readonly glyph: string
  /** from the space of the glyph, its font one unit high, to the page */
  readonly place: Matrix
  readonly look: RunLook
}

/** How letters are painted: all that tells two runs apart beside their letters. */
export type RunLook = Omit<TextRun, 'text' | 'glyphs' | 'place' | 'size' | 'height' | 'font' | 'box'>

/** Shares of the height of the font: from which step between two letters words part, and how level a baseline is. */
const GAP = 0.15
const LEVEL = 0.01
/** Share of the height of the font that capitals and digits rise above the baseline. */
const CAPITALS = 0.7
const START: Matrix = [1, 0, 0, 1, 0, 0]

/** Letters that stand one behind the other, up to now. */
interface OpenRun {
  readonly glyphs: PaintedGlyph[]
  readonly look: RunLook
  readonly state: PainterState
  /** where the pen stood when its letters began */
  readonly text: Matrix
}

/** Follows the place of the text, and joins its letters to runs, however many of them an operator shows. */
export class TextPainter {
  readonly runs: TextRun[] = []
  readonly blanks: Blank[] = []
  #line = START
  #text = START
  #open: OpenRun | null = null

  place(matrix: Matrix = START): void {
    this.#line = matrix
    this.#text = matrix
  }

  move(x: number, y: number): void {
    this.place(moved(this.#line, x, y))
  }

  /**
   * @param shown letters, and steps back in thousandths of the font's height
   * @param unit width of a unit of the space of the glyphs
   * @param lookOf called for each run that begins; null where nothing of it is seen
   */
  show(
    shown: readonly (Glyph | number)[],
    state: PainterState,
    unit: number,
    lookOf: (() => RunLook) | null,
  ): void {
    const { pieces, blanks, advance } = piecesOf(shown, state, unit)
    const text = this.#text
    this.#text = moved(text, advance, 0)
    if (!lookOf) return
    const { matrix, size, scale, rise, font } = state
    for (const { glyph, x } of blanks) {
      const place = multiply(multiply(matrix, moved(text, x, rise)), [size * scale, 0, 0, size, 0, 0])
      this.blanks.push({ font, glyph, place, look: lookOf() })
    }
    for (const glyphs of pieces) {
      const shift = this.#shiftOf(glyphs, state, text)
      if (shift !== null && this.#open)
        for (const { text: letter, start, end, code } of glyphs)
          this.#open.glyphs.push({ text: letter, start: start + shift, end: end + shift, code })
      else {
        this.close()
        this.#open = { glyphs, look: lookOf(), state, text }
      }
    }
  }

  /** What is painted next is not part of the run. */
  close(): void {
    if (this.#open) this.runs.push(runOf(this.#open))
    this.#open = null
  }

  /** @returns how far behind the beginning of the open run these letters begin; null where they do not go on with it */
  #shiftOf([first]: readonly PaintedGlyph[], state: PainterState, text: Matrix): number | null {
    const open = this.#open
    const last = open?.glyphs.at(-1)
    if (!open || !last || !first || open.state !== state || open.text === text) return null
    if ([0, 1, 2, 3].some((part) => open.text[part] !== text[part])) return null
    const [along, above] = traced(open.text, text[4] ?? 0, text[5] ?? 0) ?? [Infinity, 0]
    const isNext = Math.abs(along + first.start - last.end) <= GAP * state.size * state.scale
    return isNext && Math.abs(above) < LEVEL * state.size ? along : null
  }
}

function runOf({ glyphs, look, state, text }: OpenRun): TextRun {
  const { matrix, size, rise, font } = state
  const place = multiply(matrix, moved(text, 0, rise))
  const [start, end] = [glyphs[0]?.start ?? 0, glyphs.at(-1)?.end ?? 0]
  return {
    text: glyphs.map((glyph) => glyph.text).join(''),
    glyphs,
    place,
    size,
    height: size * Math.hypot(place[2] ?? 0, place[3] ?? 1),
    font,
    box: boxOfPlaced(place, start, 0, end, CAPITALS * size),
    fill: look.fill,
    stroke: look.stroke,
    order: look.order,
    clips: look.clips,
    isOnLayer: look.isOnLayer,
    isSteady: look.isSteady,
  }
}

function moved(matrix: Matrix, x: number, y: number): Matrix {
  const [a = 1, b = 0, c = 0, d = 1] = matrix
  const [e, f] = applied(matrix, x, y)
  return [a, b, c, d, e, f]
}

/** @returns the letters without spaces at the ends, cut where they step apart, and how far the pen went */
function piecesOf(
  shown: readonly (Glyph | number)[],
  { size, charSpace, wordSpace, scale }: PainterState,
  unit: number,
): {
  readonly pieces: PaintedGlyph[][]
  readonly blanks: { readonly glyph: string; readonly x: number }[]
  readonly advance: number
} {
  const pieces: PaintedGlyph[][] = []
  const blanks: { readonly glyph: string; readonly x: number }[] = []
  let piece: PaintedGlyph[] = []
  let x = 0
  const flush = () => {
    const filled = trimmed(piece)
    if (filled.length > 0) pieces.push(filled)
    piece = []
  }
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      const step = (-glyph / 1000) * size * scale
      if (Math.abs(step) > GAP * size * scale) flush()
      x += step
      continue
    }
    if (glyph.operatorListId && glyph.unicode.trim() === '') blanks.push({ glyph: glyph.operatorListId, x })
    const width = glyph.width * unit * size
    piece.push({ text: corkLetters(glyph.unicode), start: x, end: x + width * scale, code: glyph.fontChar })
    x += (width + charSpace + (glyph.isSpace ? wordSpace : 0)) * scale
  }
  flush()
  return { pieces, blanks, advance: x }
}

function trimmed(piece: PaintedGlyph[]): PaintedGlyph[] {
  const isInk = ({ text }: PaintedGlyph) => text.trim() !== ''
  const first = piece.findIndex(isInk)
  const last = piece.findLastIndex(isInk)
  return first === 0 && last === piece.length - 1 ? piece : first < 0 ? [] : piece.slice(first, last + 1)
}
