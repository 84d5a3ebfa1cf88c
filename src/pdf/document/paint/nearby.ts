import { type Box, overlaps } from './box.js'

/** Points: side of a cell of the raster. */
const CELL = 20
/** Cells: no page reaches so far; where numbers are so large that one more is the same, counting would not end. */
const FAR = 1_000_000
/** What covers more cells is held against everything. */
const MOST_CELLS = 200

/** Finds what overlaps a box without asking everything on the page. */
export class Nearby<T extends { readonly box: Box }> {
  readonly #cells = new Map<number, T[]>()
  readonly #large: T[] = []

  constructor(items: Iterable<T>) {
    for (const item of items) {
      const cells = cellsOf(item.box)
      if (!cells) this.#large.push(item)
      else
        for (const cell of cells) {
          const list = this.#cells.get(cell)
          if (list) list.push(item)
          else this.#cells.set(cell, [item])
        }
    }
  }

  /** @returns all that overlaps the box, each once, in no order */
  overlapping(box: Box): T[] {
    if (this.#cells.size === 0 && this.#large.length === 0) return []
    const found = new Set<T>()
    for (const item of this.#large) if (overlaps(item.box, box)) found.add(item)
    const cells = cellsOf(box) ?? this.#cells.keys()
    for (const cell of cells)
      for (const item of this.#cells.get(cell) ?? []) if (overlaps(item.box, box)) found.add(item)
    return [...found]
  }
}

/** @returns the cells that a box touches; null when they are many, or the box is no box */
function cellsOf({ x0, y0, x1, y1 }: Box): number[] | null {
  const [left, top, right, bottom] = [x0, y0, x1, y1].map((place) => Math.floor(place / CELL)) as [
    number,
    number,
    number,
    number,
  ]
  const isOnPage = Math.max(...[left, top, right, bottom].map(Math.abs)) <= FAR
  if (!isOnPage || right < left || bottom < top) return null
  if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return null
  const cells: number[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(row * 100_003 + column)
  return cells
}
