import { cleanText } from '../../domain/name-key.js'
import type { RawItem, RawPage } from '../file/raw-page.js'
import { composeAccents } from './accents.js'
import { Drawn } from './drawn.js'

/** Text that leaves ink, on a page turned so that its lines run level. Lengths in points, y downwards. */
export interface InkItem {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** baseline */
  readonly y: number
  /** height of the font */
  readonly size: number
  /** all letters of its font are equally wide */
  readonly isMonospaced: boolean
  /** where it stands on the page as it is shown, not turned; absent for text without a place */
  readonly origin?: Origin
}

/** The baseline of a piece on the page as it is shown, and how far its letters rise above it. Points, y downwards. */
export interface Origin {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly up: readonly [x: number, y: number]
}

export interface InkPage {
  /** one-based */
  readonly number: number
  /** of the turned page */
  readonly width: number
  readonly height: number
  readonly items: readonly InkItem[]
  /** text that runs across the others: watermarks, turned column headings */
  readonly aside: readonly string[]
}

/** Share of the height of the font that capitals and digits rise above the baseline. */
const RISE = 0.7
const QUARTER = Math.PI / 2
/** radians by which a line may lean and still count as level */
const LEAN = 0.06

/** Turns the page to its main direction of writing and drops what was drawn twice at one place. */
export function inkPage(page: RawPage): InkPage {
  const main = mainDirection(page.items)
  const tilt = tiltOf(page.items, main)
  const items: InkItem[] = []
  const aside: string[] = []
  const drawn = new Drawn()
  for (const raw of page.items) {
    const text = cleanText(raw.text)
    if (text === '') continue
    if (Math.abs(turn(angleOf(raw) - main)) > LEAN) {
      aside.push(text)
      continue
    }
    const item = level(raw, { main, tilt }, page)
    // What lies a page beside the page is not in print; damaged files have such.
    if (!isNear(item, page)) continue
    if (drawn.isNew(item)) items.push(item)
  }
  const lies = Math.abs(Math.sin(main)) > 0.5
  const [width, height] = lies ? [page.height, page.width] : [page.width, page.height]
  return { number: page.number, width, height, items: composeAccents(items), aside }
}

/** Within three pages abreast and three on top of each other; not for numbers that are none. */
function isNear({ x0, x1, y }: InkItem, { width, height }: RawPage): boolean {
  const side = Math.max(width, height)
  return [x0, x1, y].every((place) => place > -side && place < 2 * side)
}

function angleOf({ transform: [a = 1, b = 0] }: RawItem): number {
  return Math.atan2(b, a)
}

/** @returns the angle within (-π, π] */
function turn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle))
}

/** The right angle along which most letters run. */
function mainDirection(items: readonly RawItem[]): number {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    const quarter = (Math.round(angleOf(item) / QUARTER) + 4) % 4
    letters[quarter] = (letters[quarter] ?? 0) + item.text.length
  }
  return letters.indexOf(Math.max(...letters)) * QUARTER
}

/** How much all lines lean, in radians: over the width of a page, a degree or two is the height of a row. */
function tiltOf(items: readonly RawItem[], main: number): number {
  const leans = items.map((item) => turn(angleOf(item) - main)).filter((lean) => Math.abs(lean) <= LEAN)
  leans.sort((a, b) => a - b)
  return leans[Math.floor(leans.length / 2)] ?? 0
}

/** Turns a piece upright; the upper left corner of the turned page is (0, 0). */
function level(
  { text, transform, width, isMonospaced }: RawItem,
  { main, tilt }: { readonly main: number; readonly tilt: number },
  page: RawPage,
): InkItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
  const along = width / (Math.hypot(a, b) || 1)
  const [cos, sin] = [Math.round(Math.cos(main)), Math.round(Math.sin(main))]
  const left = cos < 0 ? page.width : sin < 0 ? page.height : 0
  const top = cos < 0 ? page.height : sin > 0 ? page.width : 0
  const [across, down] = [e * cos + f * sin + left, f * cos - e * sin + top]
  const x0 = across * Math.cos(tilt) + down * Math.sin(tilt)
  return {
    text: text.normalize('NFC'),
    x0,
    x1: x0 + width,
    y: down * Math.cos(tilt) - across * Math.sin(tilt),
    size: Math.hypot(c, d),
    isMonospaced,
    origin: { from: [e, f], to: [e + a * along, f + b * along], up: [RISE * c, RISE * d] },
  }
}
