import { areaOf, around, type Box, grown, holds } from '../../document/paint/box.js'
import { Nearby } from '../../document/paint/nearby.js'
import { isRectangle, type Outline } from './drawings.js'
import type { LevelPage } from './level-page.js'

/** Share of the height of the rows up to which a rectangle is a line. */
const FLAT = 0.25
/** Points: what is flatter is a line, whatever its corners. */
const THIN = 1
/** Share of its length by which a line that is drawn by hand, or scanned, leaves the level or the upright. */
const ASKEW = 0.012
/** Times the height of the rows from which a line is no stroke of a letter, and a ground no sign. */
const SIGN = 1.5
/** Times the height of the rows from which a level line bounds cells. */
const CELL = 4
/** Times the height of the rows: uprights of one height that stand so far apart part columns, and frames are cells. */
const COLUMNS = 12
/** Share of the height of all rows of a page that a line runs down at least where nothing else tells of a table. */
const MOST = 0.5
/** Points by which lines miss each other that meet. */
const NEAR = 1.5
/** So many lines stand at least on both sides of an upright that parts two tables, and times the height of the rows clear of its ends. */
const LINES = 4
const CLEAR = 0.7
/** Share of its box that a rectangle with round corners fills; a circle fills less. */
const FRAME = 0.9
/** The same of a ground, whatever its corners. */
const GROUND = 0.7
/** Times the height of the rows from which what is pale is an ornament of the page. */
const ORNAMENT = 4

/** Tells the rules, the frames and the grounds of a page from what else is drawn. */
export class TableLines {
  readonly #height: number
  readonly #range: number
  /** by place, the leftmost and the rightmost end of the level lines that begin or end there */
  readonly #flat = new Map<string, { readonly least: number; readonly most: number }>()
  readonly #bounds: Nearby<{ readonly box: Box }>
  /** by top and bottom, the boxes around all uprights and rectangles that have them */
  readonly #abreast = new Map<string, Box>()
  /** by place, the length of all uprights that are one above the other */
  readonly #lengths = new Map<number, number>()
  readonly #texts: LevelPage['texts']

  constructor({ outlines, texts, height, range }: LevelPage) {
    this.#height = height
    this.#range = heightOf(range)
    this.#texts = texts
    for (const { box } of outlines.filter((outline) => this.#isFlat(outline)))
      for (const x of [box.x0, box.x1]) {
        const place = this.#placeOf(x, box)
        const { least = x, most = x } = this.#flat.get(place) ?? {}
        this.#flat.set(place, { least: Math.min(least, x), most: Math.max(most, x) })
      }
    const level = outlines.filter((outline) => isRectangle(outline.points) || isLine(outline))
    this.#bounds = new Nearby(
      level.filter(({ box }) => widthOf(box) >= CELL * height).flatMap(({ box }) => edgesOf(box)),
    )
    for (const outline of level) {
      const { box } = outline
      this.#abreast.set(heightKey(box), around(this.#abreast.get(heightKey(box)) ?? box, box))
      const place = Math.round(box.x0)
      if (this.#isUpright(outline)) this.#lengths.set(place, (this.#lengths.get(place) ?? 0) + heightOf(box))
    }
  }

  holds(outline: Outline): boolean {
    const { box, isFilled, isClosed, isPale } = outline
    if (isPale && heightOf(box) >= ORNAMENT * this.#height) return true
    if (this.#isFlat(outline)) return this.#isLevelRule(box)
    if (this.#isUpright(outline)) return this.#isUprightRule(box)
    const share = sharedBy(outline)
    if (isFilled && share > GROUND && widthOf(box) >= SIGN * this.#height) return true
    if (isArea(outline) && this.#isAbreast(box)) return true
    return (isFilled || isClosed) && share > (isFilled ? GROUND : FRAME) && this.#holdsText(box)
  }

  #isFlat(outline: Outline): boolean {
    const { box } = outline
    const [width, height] = [widthOf(box), heightOf(box)]
    if (height <= THIN || (height < width && isLine(outline))) return true
    const most = FLAT * this.#height
    return height <= most && (width <= most || isArea(outline))
  }

  #isUpright(outline: Outline): boolean {
    return isLine(outline) || (isRectangle(outline.points) && widthOf(outline.box) <= FLAT * this.#height)
  }

  /** A short one alone may be a sign before an amount, or under one; in the margin it tells where to fold. */
  #isLevelRule(box: Box): boolean {
    const [width, reach] = [widthOf(box), SIGN * this.#height]
    if (width > reach || (width <= THIN && heightOf(box) <= THIN) || this.#goesOn(box)) return true
    const isBeside = this.#texts.overlapping({ ...box, x0: box.x0 - reach, x1: box.x1 + reach }).length > 0
    return !isBeside || this.#texts.overlapping(box).length > 0
  }

  /** A dash of many, or the end of a longer line. */
  #goesOn(box: Box): boolean {
    const places = [-1, 0, 1].map((steps) => this.#placeOf(box.x0, box, steps))
    return places.some((place) => {
      const { least = box.x0, most = box.x1 } = this.#flat.get(place) ?? {}
      return least < box.x0 - NEAR || most > box.x1 + NEAR
    })
  }

  #placeOf(x: number, { y0, y1 }: Box, steps = 0): string {
    return `${Math.round(y0 + y1)}|${Math.floor(x / (2 * SIGN * this.#height)) + steps}`
  }

  #isUprightRule(box: Box): boolean {
    return (
      (this.#lengths.get(Math.round(box.x0)) ?? 0) >= MOST * this.#range ||
      this.#isAbreast(box) ||
      this.#partsColumns(box) ||
      [box.y0, box.y1].every((y) => this.#isAtBound(box.x0, y))
    )
  }

  /** Between two tables abreast, as long as they are: lines on both sides, and none right above or below it. */
  #partsColumns(box: Box): boolean {
    const linesIn = (x0: number, x1: number) =>
      new Set(this.#texts.overlapping({ ...box, x0, x1 }).map(({ box: text }) => Math.round(text.y1))).size
    const [far, gap] = [Number.MAX_SAFE_INTEGER, CLEAR * this.#height]
    const ends = [
      { y0: box.y0 - gap, y1: box.y0 - NEAR },
      { y0: box.y1 + NEAR, y1: box.y1 + gap },
    ]
    return (
      [linesIn(-far, box.x0), linesIn(box.x1, far)].every((count) => count >= LINES) &&
      ends.every((end) => this.#texts.overlapping({ x0: -far, x1: far, ...end }).length === 0)
    )
  }

  #isAbreast(box: Box): boolean {
    const width = widthOf(this.#abreast.get(heightKey(box)) ?? box)
    return width >= COLUMNS * this.#height && width > widthOf(box) + NEAR
  }

  #isAtBound(x: number, y: number): boolean {
    return this.#bounds.overlapping(grown({ x0: x, x1: x, y0: y, y1: y }, NEAR)).length > 0
  }

  #holdsText(box: Box): boolean {
    return this.#texts
      .overlapping(box)
      .some(({ box: text }) => holds(box, (text.x0 + text.x1) / 2, (text.y0 + text.y1) / 2))
  }
}

/** One level or upright line, as nearly as hands draw it. */
function isLine({ points, box }: Outline): boolean {
  const [across, down] = [widthOf(box), heightOf(box)]
  return points.length === 2 && Math.min(across, down) <= ASKEW * Math.max(across, down)
}

function isArea({ points, isFilled, isClosed }: Outline): boolean {
  return isRectangle(points) && (isFilled || isClosed)
}

/** @returns share of its box that an outline encloses */
function sharedBy({ points, box }: Outline): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2 / Math.max(0.01, areaOf(box))
}

function edgesOf(box: Box): { readonly box: Box }[] {
  return [box.y0, box.y1].map((y) => ({ box: { ...box, y0: y - 0.1, y1: y + 0.1 } }))
}

function widthOf({ x0, x1 }: Box): number {
  return x1 - x0
}

function heightOf({ y0, y1 }: Pick<Box, 'y0' | 'y1'>): number {
  return y1 - y0
}

function heightKey({ y0, y1 }: Box): string {
  return `${Math.round(y0)}|${Math.round(y1)}`
}
