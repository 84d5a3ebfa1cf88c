import { cleanText, withHyphens, withoutLigatures } from '../../domain/clean-text.js'
import { angleOf, mainDirection, turnTo } from '../document/matrix.js'
import { boxAround, type PlacedBox } from '../document/paint/box.js'
import type { RawItem, RawPage } from '../document/raw-page.js'
import type { TagNode } from '../document/tagged-page.js'
import { LEAN } from '../document/text-lines.js'
import { median } from '../median.js'
import { composeAccents } from './accents.js'
import { Dedupe } from './dedupe.js'
import { withEvenLetters } from './even-letters.js'

/** Text on a page turned so that its lines run level. Lengths in points, y downwards. */
export interface TextItem {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** baseline */
  readonly y: number
  /** height of the font */
  readonly size: number
  /** all letters of its font are equally wide */
  readonly isMonospaced: boolean
  /** the piece of marked content that it is part of; null where the file declares no structure */
  readonly content: string | null
}

export interface TextPage {
  /** one-based */
  readonly number: number
  /** of the turned page */
  readonly width: number
  readonly height: number
  readonly items: readonly TextItem[]
  /** text that runs across the others: watermarks, turned column headings */
  readonly rotated: readonly string[]
  /** null where the file does not say what is a table, a row, a cell */
  readonly tags: TagNode | null
  readonly turn: Turn
}

/** How a page was turned upright. */
export interface Turn {
  /** direction of writing and lean of all lines, in radians */
  readonly main: number
  readonly tilt: number
  /** added after turning, in points */
  readonly left: number
  readonly top: number
}

/** What is written on a page, whatever a person sees of it. */
export type PageOfText = Omit<RawPage, 'seen'>

/** Turns the page to its main direction of writing and drops what was drawn twice at one place. */
export function textPage(page: PageOfText): TextPage {
  const main = mainDirection(
    page.items,
    ({ transform }) => angleOf(transform),
    ({ text }) => text.length,
  )
  const turn = turnOf(page, main, tiltOf(page.items, main))
  const items: TextItem[] = []
  const rotated: string[] = []
  const drawn = new Dedupe()
  for (const raw of page.items) {
    const text = cleanText(raw.text)
    if (text === '') continue
    if (Math.abs(turnTo(angleOf(raw.transform), main)) > LEAN) {
      rotated.push(text)
      continue
    }
    const item = level(raw, turn)
    // What lies a page beside the page is not in print; damaged files have such.
    if (!isNear(item, page)) continue
    if (drawn.isNew(item)) items.push(item)
  }
  const lies = Math.abs(Math.sin(main)) > 0.5
  const [width, height] = lies ? [page.height, page.width] : [page.width, page.height]
  const composed = withEvenLetters(composeAccents(items))
  return { number: page.number, width, height, items: composed, rotated, tags: page.tags, turn }
}

/** Within three pages abreast and three on top of each other; not for numbers that are none. */
function isNear({ x0, x1, y }: TextItem, { width, height }: PageOfText): boolean {
  const side = Math.max(width, height)
  return [x0, x1, y].every((place) => place > -side && place < 2 * side)
}

/** How much all lines lean, in radians: over the width of a page, a degree or two is the height of a row. */
function tiltOf(items: readonly RawItem[], main: number): number {
  const leans = items
    .map((item) => turnTo(angleOf(item.transform), main))
    .filter((lean) => Math.abs(lean) <= LEAN)
  return median(leans)
}

/** The upper left corner of the turned page becomes (0, 0). */
function turnOf(page: PageOfText, main: number, tilt: number): Turn {
  const [cos, sin] = [Math.round(Math.cos(main)), Math.round(Math.sin(main))]
  const left = cos < 0 ? page.width : sin < 0 ? page.height : 0
  const top = cos < 0 ? page.height : sin > 0 ? page.width : 0
  return { main, tilt, left, top }
}

/** Where a word may be broken and is not, nothing is drawn; the hyphen of "Baden-Baden" may have the same number. */
const SOFT_HYPHEN = /(?<=\p{L})\u00AD(?=\p{Ll})/gu

function level(
  { text, transform, width, isMonospaced, content }: RawItem,
  { main, tilt, left, top }: Turn,
): TextItem {
  const [, , c = 0, d = 1, e = 0, f = 0] = transform
  const [cos, sin] = [Math.round(Math.cos(main)), Math.round(Math.sin(main))]
  const [across, down] = [e * cos + f * sin + left, f * cos - e * sin + top]
  const x0 = across * Math.cos(tilt) + down * Math.sin(tilt)
  return {
    text: withHyphens(withoutLigatures(text.normalize('NFC'))).replace(SOFT_HYPHEN, ''),
    x0,
    x1: x0 + width,
    y: down * Math.cos(tilt) - across * Math.sin(tilt),
    size: Math.hypot(c, d),
    isMonospaced,
    content,
  }
}

/** Share of the height of the font that letters reach below the baseline. */
const DESCENT = 0.25
/** Height of the box of level text, in heights of its font. */
export const BOX_HEIGHT = 1 + DESCENT

/** @returns the place of level text on the page as it is shown */
export function shownBox(
  page: number,
  { main, tilt, left, top }: Turn,
  { x0, x1, y, size }: Pick<TextItem, 'x0' | 'x1' | 'y' | 'size'>,
): PlacedBox {
  if (main === 0 && tilt === 0) return { page, x0, y0: y - size, x1, y1: y + DESCENT * size }
  const [cos, sin] = [Math.round(Math.cos(main)), Math.round(Math.sin(main))]
  const corners = [x0, x1].flatMap((x) =>
    [y - size, y + DESCENT * size].map((height) => {
      const across = x * Math.cos(tilt) - height * Math.sin(tilt) - left
      const down = x * Math.sin(tilt) + height * Math.cos(tilt) - top
      return [across * cos - down * sin, across * sin + down * cos] as const
    }),
  )
  return { page, ...boxAround(corners) }
}
