import type { Box } from '../../document/paint/box.js'
import { isRectangle, type Outline } from './drawings.js'
import type { LevelPage } from './level-page.js'

/** Share of the rows, or of their pages, from which what recurs belongs to the table. */
const RECURS = 0.5
/** Times the height of the rows from which a drawing stands beside more than one. */
const TALL = 2
/** Times the height of the rows: a bullet is no larger, and stands no farther before its words. */
const BULLET = 0.5
const BEFORE = 1.2
/** So many bullets are a list. */
const LIST = 3

/** Tells what recurs: beside most rows, or, where it stands beside no single row, on most pages with rows. */
export class RecurringDrawings {
  readonly #beside = new Map<string, Set<string>>()
  readonly #on = new Map<string, Set<number>>()
  /** steps of the height of a row down each page at which rows, or their amounts, stand */
  readonly #rows = new Set<string>()
  readonly #amounts = new Set<string>()
  readonly #pages: number

  constructor(pages: readonly LevelPage[]) {
    this.#pages = pages.length
    for (const page of pages) {
      for (const { box, part } of page.parts) {
        // One that is hardly higher than the others may reach over three steps.
        for (const y of [box.y0, middleOf(box), box.y1]) this.#rows.add(stepAt(y, page))
        if (part === 'amount') this.#amounts.add(stepAt(middleOf(box), page))
      }
    }
    for (const page of pages) for (const outline of page.outlines) this.#add(outline, page)
  }

  holds(outline: Outline, page: LevelPage): boolean {
    const isBesideMost = (form: string) => sizeOf(this.#beside, form) > RECURS * this.#amounts.size
    const isOnMost = (form: string) => sizeOf(this.#on, form) > Math.max(1, RECURS * this.#pages)
    const isRecurring = this.#rowOf(outline, page) === null ? isOnMost : isBesideMost
    return (
      isOnMost(placeOf(outline)) ||
      formsOf(outline, page).some(isRecurring) ||
      (isBullet(outline, page) && sizeOf(this.#beside, sizeKey(outline)) >= LIST)
    )
  }

  #add(outline: Outline, page: LevelPage): void {
    const row = this.#rowOf(outline, page)
    added(this.#on, placeOf(outline), page.number)
    added(this.#beside, sizeKey(outline), row ?? `${page.number}|${placeOf(outline)}`)
    for (const form of formsOf(outline, page))
      if (row === null) added(this.#on, form, page.number)
      else added(this.#beside, form, row)
  }

  /** @returns null where it stands beside several rows, or beside none */
  #rowOf({ box }: Outline, page: LevelPage): string | null {
    const step = stepAt(middleOf(box), page)
    return box.y1 - box.y0 <= TALL * page.height && this.#rows.has(step) ? step : null
  }
}

/**
 * What is the same of a drawing that recurs. A bar or a frame grows with what it says, and the signs of a column may be
 * several: upwards, downwards.
 */
function formsOf({ box, points, isClosed, isFilled }: Outline, page: LevelPage): string[] {
  const [x0, x1, height] = [box.x0, box.x1, box.y1 - box.y0].map(Math.round) as [number, number, number]
  if (isRectangle(points)) return isClosed || isFilled ? [`${x0}|`, `|${x1}`] : [`${x0}|${x1}|${height}`]
  const size = Math.round((2 * (box.y1 - box.y0)) / page.height)
  const middle = Math.round((box.x0 + box.x1) / 2)
  return [`sign ${size}|${x0}|`, `sign ${size}||${x1}`, `sign ${size}|${middle}`, `sign|${x0}|${x1}`]
}

function sizeKey({ box }: Outline): string {
  return `${Math.round(box.x1 - box.x0)} x ${Math.round(box.y1 - box.y0)}`
}

/** Small, right before words, with nothing before it. */
function isBullet({ box, isClosed, isFilled }: Outline, { texts, height }: LevelPage): boolean {
  if (!(isClosed || isFilled) || Math.max(box.x1 - box.x0, box.y1 - box.y0) > BULLET * height) return false
  const [before, behind] = [
    texts.overlapping({ ...box, x0: box.x0 - BEFORE * height }),
    texts.overlapping({ ...box, x1: box.x1 + BEFORE * height }),
  ]
  const [some = [], none = []] = before.length > 0 ? [before, behind] : [behind, before]
  return none.length === 0 && some.some(({ text }) => /\p{L}/u.test(text))
}

function placeOf({ box }: Outline): string {
  return [box.x0, box.x1, box.y0, box.y1].map(Math.round).join(' ')
}

function stepAt(y: number, { number, height }: LevelPage): string {
  return `${number}|${Math.floor(y / height)}`
}

function middleOf({ y0, y1 }: Box): number {
  return (y0 + y1) / 2
}

function added<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

function sizeOf(sets: ReadonlyMap<string, ReadonlySet<unknown>>, key: string): number {
  return sets.get(key)?.size ?? 0
}
