import type { Box } from '../../document/paint/box.js'
import { hiddenGlyphs } from '../../document/paint/hidden-text.js'
import { Nearby } from '../../document/paint/nearby.js'
import { pointOf, type TextRun } from '../../document/paint/painting.js'
import type { SeenPage } from '../../document/seen-page.js'

/** Points by which recognised text may lie beside the print that it was recognised from. */
const BESIDE = 4

/** The letters of a page that are seen, by their place. Made only when somebody asks. */
export class SeenGlyphs {
  readonly #page: SeenPage
  #near: Nearby<TextRun> | null = null
  #hidden: ReadonlyMap<TextRun, ReadonlySet<number>> = new Map()

  constructor(page: SeenPage) {
    this.#page = page
  }

  /** @returns the letters and digits whose middle lies in the box or just beside it, from left to right */
  textIn({ x0, y0, x1, y1 }: Box): string {
    const box = { x0: x0 - BESIDE, y0: y0 - BESIDE, x1: x1 + BESIDE, y1: y1 + BESIDE }
    this.#near ??= this.#gather()
    const letters = this.#near.overlapping(box).flatMap((run) =>
      run.glyphs.flatMap(({ text, start, end }, index) => {
        const [x, y] = pointOf(run, (start + end) / 2, 0.35 * run.size)
        const isIn = x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1
        const isHidden = this.#hidden.get(run)?.has(index)
        return isIn && !isHidden ? { x, text } : []
      }),
    )
    letters.sort((a, b) => a.x - b.x)
    return letters
      .map(({ text }) => text)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
  }

  #gather(): Nearby<TextRun> {
    this.#hidden = hiddenGlyphs(this.#page.hidden)
    return new Nearby(this.#page.painting.runs)
  }
}
