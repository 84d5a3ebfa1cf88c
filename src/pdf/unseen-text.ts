import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import { type Matrix, multiply } from './matrix.js'

/** Where a run of text begins that no reader of the page sees, in points of the page. */
export interface UnseenRun {
  readonly x: number
  readonly y: number
}

/** What PDF.js calls its operators, and which layers of the file are switched on. */
export interface Drawing {
  readonly operators: PDFOperatorList
  readonly OPS: Readonly<Record<string, number>>
  isVisible(layer: unknown): boolean
}

interface Glyph {
  readonly width: number
  readonly isSpace: boolean
}

interface State {
  readonly matrix: Matrix
  readonly color: string
  readonly opacity: number
  /** 3 and 7 draw nothing */
  readonly mode: number
}

const WHITE = '#ffffff'
const INVISIBLE = [3, 7]

type Args = readonly unknown[]

const number = (args: Args, index: number) => Number(args[index] ?? 0)

/** Keeps the place and the look of text while the operators of a page run by. */
class TextTracer {
  readonly unseen: UnseenRun[] = []
  readonly #isVisible: (layer: unknown) => boolean
  readonly #saved: State[] = []
  readonly #layers: boolean[] = []
  #state: State = { matrix: [1, 0, 0, 1, 0, 0], color: '', opacity: 1, mode: 0 }
  #line: Matrix = [1, 0, 0, 1, 0, 0]
  #text: Matrix = [1, 0, 0, 1, 0, 0]
  #size = 1
  #charSpace = 0
  #wordSpace = 0
  #scale = 1
  #leading = 0
  #rise = 0

  constructor(isVisible: (layer: unknown) => boolean) {
    this.#isVisible = isVisible
  }

  readonly steps: Readonly<Record<string, (args: Args) => void>> = {
    save: () => this.#saved.push(this.#state),
    restore: () => {
      this.#state = this.#saved.pop() ?? this.#state
    },
    transform: (args) => {
      this.#state = { ...this.#state, matrix: multiply(this.#state.matrix, args.map(Number)) }
    },
    paintFormXObjectBegin: ([matrix]) => {
      this.#saved.push(this.#state)
      if (matrix)
        this.#state = {
          ...this.#state,
          matrix: multiply(this.#state.matrix, Object.values(matrix).map(Number)),
        }
    },
    paintFormXObjectEnd: () => {
      this.#state = this.#saved.pop() ?? this.#state
    },
    setGState: ([entries]) => {
      for (const [key, value] of (entries ?? []) as [string, unknown][])
        if (key === 'ca') this.#state = { ...this.#state, opacity: Number(value) }
    },
    setFillRGBColor: ([color]) => {
      this.#state = { ...this.#state, color: String(color) }
    },
    beginMarkedContentProps: ([tag, layer]) => this.#layers.push(tag !== 'OC' || this.#isVisible(layer)),
    beginMarkedContent: () => this.#layers.push(true),
    endMarkedContent: () => this.#layers.pop(),
    beginText: () => {
      this.#line = [1, 0, 0, 1, 0, 0]
      this.#text = this.#line
    },
    setFont: (args) => {
      this.#size = number(args, 1)
    },
    setTextRenderingMode: (args) => {
      this.#state = { ...this.#state, mode: number(args, 0) }
    },
    setCharSpacing: (args) => {
      this.#charSpace = number(args, 0)
    },
    setWordSpacing: (args) => {
      this.#wordSpace = number(args, 0)
    },
    setHScale: (args) => {
      this.#scale = number(args, 0) / 100
    },
    setLeading: (args) => {
      this.#leading = -number(args, 0)
    },
    setTextRise: (args) => {
      this.#rise = number(args, 0)
    },
    moveText: (args) => this.#move(number(args, 0), number(args, 1)),
    setLeadingMoveText: (args) => {
      this.#leading = number(args, 1)
      this.#move(number(args, 0), this.#leading)
    },
    nextLine: () => this.#move(0, this.#leading),
    setTextMatrix: ([matrix]) => {
      this.#line = Object.values(matrix ?? {}).map(Number)
      this.#text = this.#line
    },
    showText: ([glyphs]) => this.#show(glyphs as readonly (Glyph | number)[]),
    showSpacedText: ([glyphs]) => this.#show(glyphs as readonly (Glyph | number)[]),
    nextLineShowText: ([glyphs]) => {
      this.#move(0, this.#leading)
      this.#show(glyphs as readonly (Glyph | number)[])
    },
  }

  #move(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y])
    this.#text = this.#line
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const [, , , , x = 0, y = 0] = multiply(multiply(this.#state.matrix, this.#text), [
      1,
      0,
      0,
      1,
      0,
      this.#rise,
    ])
    if (this.#isUnseen()) this.unseen.push({ x, y })
    const advance = glyphs.reduce<number>((sum, glyph) => sum + this.#advanceOf(glyph), 0)
    this.#text = multiply(this.#text, [1, 0, 0, 1, advance * this.#scale, 0])
  }

  #isUnseen(): boolean {
    const { mode, color, opacity } = this.#state
    return INVISIBLE.includes(mode) || color === WHITE || opacity === 0 || this.#layers.includes(false)
  }

  #advanceOf(glyph: Glyph | number): number {
    if (typeof glyph === 'number') return (-glyph / 1000) * this.#size
    return (glyph.width / 1000) * this.#size + this.#charSpace + (glyph.isSpace ? this.#wordSpace : 0)
  }
}

/**
 * Follows the drawing of a page as far as its text goes, and notes what is drawn in white, without ink, wholly
 * transparent, or on a layer that is switched off. White letters on a dark ground are noted as well: whoever leaves
 * them out must be able to prove the rest.
 */
export function unseenText({ operators, OPS, isVisible }: Drawing): UnseenRun[] {
  const tracer = new TextTracer(isVisible)
  const byNumber = new Map(Object.entries(tracer.steps).map(([name, step]) => [OPS[name], step]))
  operators.fnArray.forEach((operator, index) => {
    byNumber.get(operator)?.((operators.argsArray[index] ?? []) as Args)
  })
  return tracer.unseen
}
