import type { InkItem } from './ink-item.js'

/** Share of the height of the font by which text drawn twice, for bold letters or a shadow, is shifted. */
const SHIFT = 0.12

/** Tells what was drawn before at (nearly) the same place. */
export class Drawn {
  readonly #cells = new Set<string>()

  isNew({ text, x0, y, size }: InkItem): boolean {
    const step = SHIFT * size
    const [column, row] = [Math.round(x0 / step), Math.round(y / step)]
    const key = (right: number, down: number) => `${text}|${column + right}|${row + down}`
    const isNew = !NEAR.some(([right, down]) => this.#cells.has(key(right, down)))
    this.#cells.add(key(0, 0))
    return isNew
  }
}

const NEAR = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))
