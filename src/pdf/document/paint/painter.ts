import { shared } from './box.js'
import { Painted, type PictureData, SHOWN, unitPath } from './painted.js'
import { type Drawing, everywhere, type Group, inksOf, kindsOf, rectangle } from './painter-parts.js'
import {
  CHANGES,
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
import { type Blank, type Glyph, type RunLook, TextPainter } from './text-runs.js'
import { type Tiling, tilesOver } from './tiling.js'

type Args = readonly unknown[]
/** Of a page: more are a texture, whatever is in them. */
const MOST_TILES = 1_000

const number = (args: Args, index: number) => Number(args[index] ?? 0)

/** @returns all that the page paints, in its order, on the page as it is shown */
export function paintingOf(drawing: Drawing): Painting & { readonly blanks: readonly Blank[] } {
  const painter = new Painter(drawing)
  painter.run(drawing.operators)
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
  #tiles = 0
  readonly #kinds: ReturnType<typeof kindsOf>
  readonly #steps = new Map<number | undefined, (args: Args) => void>()

  constructor(drawing: Drawing) {
    this.#drawing = drawing
    this.#kinds = kindsOf(drawing.OPS)
    for (const [name, step] of Object.entries(this.steps)) this.#steps.set(drawing.OPS[name], step)
    for (const [name, change] of Object.entries(CHANGES))
      this.#steps.set(drawing.OPS[name], (args) => this.#change(change(args)))
    this.#state = startState(drawing.viewport)
  }

  readonly steps: Readonly<Record<string, (args: Args) => void>> = {
    save: () => this.#saved.push(this.#state),
    restore: () => this.#restore(),
    transform: (args) => this.#set(within(this.#state, args)),
    setGState: ([entries]) => this.#set(withEntries(this.#state, entries)),
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
    clip: () => this.#beginClip(),
    eoClip: () => this.#beginClip(),
    constructPath: ([operator, data, bounds]) => this.#paintPath(Number(operator), data, bounds),
    shadingFill: () =>
      this.#paintShape(everywhere(this.#state.clips), { ...fillOf(this.#state), colour: null }),
    paintImageXObject: ([id]) => this.#paintPicture({ id: String(id) }),
    paintInlineImageXObject: ([pixels]) => this.#paintPicture({ pixels }),
    paintImageMaskXObject: ([pixels]) => this.#paintPicture({ pixels, stencil: fillOf(this.#state) }),
    paintSolidColorImageMask: () => this.#paintShape(unitPath(this.#state.matrix), fillOf(this.#state)),
    beginText: () => this.#text.place(),
    setFont: (args) => this.#set(withFont(this.#state, args)),
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

  run({ fnArray, argsArray }: Drawing['operators']): void {
    fnArray.forEach((operator, index) => {
      this.#steps.get(operator)?.((argsArray[index] ?? []) as Args)
    })
  }

  painting(): ReturnType<typeof paintingOf> {
    this.#text.close()
    const { shapes, pictures } = this.#painted
    return { runs: this.#text.runs, shapes, pictures, blanks: this.#text.blanks }
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

  #beginClip(): void {
    this.#isClipping = true
  }

  #clip(path: Path): void {
    this.#change({ clips: [...this.#state.clips, path] })
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
    if (fill && this.#state.tiling) this.#paintTiles(path, this.#state.tiling)
    if (isClip) this.#clip(path)
  }

  /** What is written, and what is a picture, in the tiles of a pattern; the area is painted as a shape. */
  #paintTiles(path: Path, tiling: Tiling): void {
    const outer = this.#state
    const clips = [...outer.clips, path]
    const area = clips.map(({ box }) => box).reduce(shared)
    for (const tile of tilesOver(tiling, this.#drawing.viewport, area)) {
      if (++this.#tiles > MOST_TILES) break
      this.#state = { ...startState(tile), isTile: true, clips, groupOpacity: fillOf(outer).opacity }
      this.run(tiling.operators)
    }
    this.#state = outer
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
