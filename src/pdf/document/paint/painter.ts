import { Painted, type PictureData, SHOWN, unitPath } from './painted.js'
import { type Drawing, type Group, inksOf, kindsOf, rectangle } from './painter-parts.js'
import {
  colourOf,
  fillOf,
  type PainterState,
  startState,
  strokeOf,
  withEntries,
  withFont,
  within,
} from './painter-state.js'
import type { Ink, Painting } from './painting.js'
import { Path } from './path.js'
import { type Glyph, type RunLook, TextPainter } from './text-runs.js'

type Args = readonly unknown[]

const number = (args: Args, index: number) => Number(args[index] ?? 0)

/** @returns all that the page paints, in its order, on the page as it is shown */
export function paintingOf(drawing: Drawing): Painting {
  const painter = new Painter(drawing)
  const { operators, OPS } = drawing
  const steps = new Map(Object.entries(painter.steps).map(([name, step]) => [OPS[name], step]))
  operators.fnArray.forEach((operator, index) => {
    steps.get(operator)?.((operators.argsArray[index] ?? []) as Args)
  })
  return painter.painting()
}

class Painter {
  readonly #text = new TextPainter()
  readonly #painted = new Painted()
  readonly #drawing: Drawing
  readonly #units = new Map<string, number>()
  readonly #saved: PainterState[] = []
  #state: PainterState
  /** a path that is ended next becomes a limit of what is seen */
  #isClipping = false
  #groupBox: ArrayLike<number> | null = null
  readonly #kinds: ReturnType<typeof kindsOf>

  constructor(drawing: Drawing) {
    this.#drawing = drawing
    this.#kinds = kindsOf(drawing.OPS)
    this.#state = startState(drawing.viewport)
  }

  readonly steps: Readonly<Record<string, (args: Args) => void>> = {
    save: () => this.#saved.push(this.#state),
    restore: () => this.#restore(),
    transform: (args) => this.#set(within(this.#state, args)),
    setGState: ([entries]) => this.#set(withEntries(this.#state, entries)),
    setLineWidth: (args) => this.#change({ lineWidth: number(args, 0) }),
    setFillRGBColor: ([colour]) => this.#change({ fill: colourOf(colour) }),
    setStrokeRGBColor: ([colour]) => this.#change({ stroke: colourOf(colour) }),
    setFillColorN: () => this.#change({ fill: null }),
    setStrokeColorN: () => this.#change({ stroke: null }),
    setFillTransparent: () => this.#change({ fillOpacity: 0 }),
    setStrokeTransparent: () => this.#change({ strokeOpacity: 0 }),
    beginGroup: ([group]) => this.#beginGroup(group as Group),
    endGroup: ([group]) => this.#endGroup(group as Group),
    paintFormXObjectBegin: ([matrix, box]) => this.#beginForm(matrix, box),
    paintFormXObjectEnd: () => this.#restore(),
    beginMarkedContentProps: ([tag, layer]) => {
      if (tag === 'OC') this.#text.close()
      this.#painted.layers.push(tag === 'OC' ? this.#drawing.isVisible(layer) : SHOWN)
    },
    beginMarkedContent: () => this.#painted.layers.push(SHOWN),
    endMarkedContent: () => {
      if (this.#painted.layers.pop() !== SHOWN) this.#text.close()
    },
    clip: () => {
      this.#isClipping = true
    },
    eoClip: () => {
      this.#isClipping = true
    },
    constructPath: ([operator, data, bounds]) => this.#paintPath(Number(operator), data, bounds),
    shadingFill: () => this.#paintShape(this.#everywhere(), { ...fillOf(this.#state), colour: null }),
    paintImageXObject: ([id]) => this.#paintPicture({ id: String(id) }),
    paintInlineImageXObject: ([pixels]) => this.#paintPicture({ pixels }),
    paintImageMaskXObject: ([pixels]) => this.#paintPicture({ pixels, stencil: fillOf(this.#state) }),
    paintSolidColorImageMask: () => this.#paintShape(this.#unitPath(), fillOf(this.#state)),
    beginText: () => this.#text.place(),
    setFont: (args) => this.#set(withFont(this.#state, args)),
    setTextRenderingMode: (args) => this.#change({ mode: number(args, 0) }),
    setCharSpacing: (args) => this.#change({ charSpace: number(args, 0) }),
    setWordSpacing: (args) => this.#change({ wordSpace: number(args, 0) }),
    setHScale: (args) => this.#change({ scale: number(args, 0) / 100 }),
    setLeading: (args) => this.#change({ leading: -number(args, 0) }),
    setTextRise: (args) => this.#change({ rise: number(args, 0) }),
    moveText: (args) => this.#text.move(number(args, 0), number(args, 1)),
    setLeadingMoveText: (args) => {
      this.#change({ leading: number(args, 1) })
      this.#text.move(number(args, 0), this.#state.leading)
    },
    nextLine: () => this.#text.move(0, this.#state.leading),
    setTextMatrix: ([matrix]) =>
      this.#text.place(Object.values((matrix ?? {}) as ArrayLike<number>).map(Number)),
    showText: ([glyphs]) => this.#show(glyphs),
    showSpacedText: ([glyphs]) => this.#show(glyphs),
    nextLineShowText: ([glyphs]) => {
      this.#text.move(0, this.#state.leading)
      this.#show(glyphs)
    },
  }

  painting(): Painting {
    this.#text.close()
    const { shapes, pictures } = this.#painted
    return { runs: this.#text.runs, shapes, pictures }
  }

  #set(state: PainterState): void {
    this.#state = state
  }

  #change(change: Partial<PainterState>): void {
    this.#state = { ...this.#state, ...change }
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  #beginGroup({ bbox, smask }: Group): void {
    this.#saved.push(this.#state)
    this.#groupBox = bbox ?? null
    if (smask) this.#painted.masks++
    const { fillOpacity, groupOpacity } = this.#state
    this.#change({ groupOpacity: fillOpacity * groupOpacity, fillOpacity: 1, strokeOpacity: 1 })
  }

  #endGroup({ smask }: Group): void {
    if (smask) this.#painted.masks--
    this.#restore()
  }

  #beginForm(matrix: unknown, box: unknown): void {
    this.#saved.push(this.#state)
    this.#set(within(this.#state, matrix))
    const bounds = (box as ArrayLike<number> | null) ?? this.#groupBox
    this.#groupBox = null
    if (bounds) this.#clip(rectangle(bounds, this.#state.matrix))
  }

  #clip(path: Path): void {
    this.#change({ clips: [...this.#state.clips, path] })
  }

  #everywhere(): Path {
    return this.#state.clips.at(-1) ?? rectangle([-1e5, -1e5, 1e5, 1e5], [1, 0, 0, 1, 0, 0])
  }

  #unitPath(): Path {
    return unitPath(this.#state.matrix)
  }

  #paintPath(operator: number, data: unknown, bounds: unknown): void {
    const [steps] = (data ?? []) as [ArrayLike<number> | null]
    const isClip = this.#isClipping
    this.#isClipping = false
    if (!steps || !bounds) return
    const path = new Path(steps, bounds as ArrayLike<number>, this.#state.matrix)
    const { fills, strokes, evenOdd } = this.#kinds
    const fill = fills.has(operator) ? fillOf(this.#state) : null
    const stroke = strokes.has(operator) ? strokeOf(this.#state) : null
    if (fill || stroke) this.#paintShape(path, fill, stroke, evenOdd.has(operator))
    if (isClip) this.#clip(path)
  }

  #paintShape(path: Path, fill: Ink | null, stroke: Ink | null = null, isEvenOdd = false): void {
    if (this.#painted.shape(this.#state, { path, fill, stroke, isEvenOdd })) this.#text.close()
  }

  #paintPicture(of: PictureData): void {
    if (this.#painted.picture(this.#state, of)) this.#text.close()
  }

  #show(glyphs: unknown): void {
    const { font } = this.#state
    const unit = this.#units.get(font) ?? this.#drawing.glyphUnit(font)
    this.#units.set(font, unit)
    const shown = (glyphs ?? []) as readonly (Glyph | number)[]
    this.#text.show(shown, this.#state, unit, this.#painted.masks > 0 ? null : this.#lookOfText)
  }

  readonly #lookOfText = (): RunLook => {
    const inks = this.#state.isMasked ? { fill: null, stroke: null } : inksOf(this.#state.mode, this.#state)
    return { ...this.#painted.next(this.#state), fill: inks.fill, stroke: inks.stroke }
  }
}
