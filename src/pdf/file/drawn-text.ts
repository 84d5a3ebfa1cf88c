import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import { type Matrix, multiply } from './matrix.js'
import type { RawItem } from './raw-page.js'

/** The text of a page as its operators draw it. */
export interface DrawnText {
  /** what is seen, run by run, in the space of the page */
  readonly seen: readonly RawItem[]
  /** how many runs nobody sees */
  readonly unseen: number
}

/** What PDF.js calls its operators, and which layers of the file are switched on. */
export interface Drawing {
  readonly operators: PDFOperatorList
  readonly OPS: Readonly<Record<string, number>>
  isVisible(layer: unknown): boolean
}

interface Glyph {
  readonly unicode: string
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
/** Share of the height of the font from which a step between two letters parts words. */
const GAP = 0.15

type Args = readonly unknown[]

const number = (args: Args, index: number) => Number(args[index] ?? 0)

/** Keeps the place and the look of text while the operators of a page run by. */
class TextTracer {
  readonly seen: RawItem[] = []
  unseen = 0
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
    let run = ''
    let start = this.#text
    let width = 0
    const flush = () => {
      if (run.trim() !== '') this.#add(run, start, width)
      run = ''
      width = 0
    }
    for (const glyph of glyphs) {
      const advance = this.#advanceOf(glyph) * this.#scale
      const isGap = typeof glyph === 'number' && Math.abs(advance) > GAP * this.#size
      if (isGap) flush()
      if (run === '') start = this.#text
      if (typeof glyph !== 'number') run += glyph.unicode
      if (run !== '') width += advance
      this.#text = multiply(this.#text, [1, 0, 0, 1, advance, 0])
    }
    flush()
  }

  #add(text: string, at: Matrix, width: number): void {
    const place = multiply(this.#state.matrix, multiply(at, [1, 0, 0, 1, 0, this.#rise]))
    const [a = 1, b = 0] = place
    if (this.#isUnseen()) this.unseen++
    else
      this.seen.push({
        text,
        transform: multiply(place, [this.#size, 0, 0, this.#size, 0, 0]),
        width: width * Math.hypot(a, b),
        isMonospaced: false,
      })
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
 * Follows the drawing of a page as far as its text goes, and leaves out what is drawn in white, without ink, wholly
 * transparent, or on a layer that is switched off. White letters on a dark ground are left out as
 * well: what remains must prove itself.
 */
export function drawnText({ operators, OPS, isVisible }: Drawing): DrawnText {
  const tracer = new TextTracer(isVisible)
  const byNumber = new Map(Object.entries(tracer.steps).map(([name, step]) => [OPS[name], step]))
  operators.fnArray.forEach((operator, index) => {
    byNumber.get(operator)?.((operators.argsArray[index] ?? []) as Args)
  })
  return { seen: tracer.seen, unseen: tracer.unseen }
}
