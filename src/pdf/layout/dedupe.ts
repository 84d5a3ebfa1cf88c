/** Share of the height of the font by which text drawn twice, for bold letters or a shadow, is shifted. */
const SHIFT = 0.12

interface Place {
  readonly x0: number
  readonly y: number
}

/** Tells what was drawn before at (nearly) the same place. */
export class Dedupe {
  /** by text, and within it by raster, so that a page of single letters takes no time */
  readonly #places = new Map<string, Map<number, Place[]>>()

  isNew(item: Place & { readonly text: string; readonly size: number }): boolean {
    const most = SHIFT * item.size
    const [column, row] = [Math.round(item.x0 / most), Math.round(item.y / most)]
    const cells = this.#places.get(item.text)
    if (!cells) {
      this.#places.set(item.text, new Map([[cellOf(column, row), [item]]]))
      return true
    }
    const isDoubled = ({ x0, y }: Place) => Math.abs(x0 - item.x0) < most && Math.abs(y - item.y) < most
    if (AROUND.some(([right, down]) => cells.get(cellOf(column + right, row + down))?.some(isDoubled)))
      return false
    const here = cells.get(cellOf(column, row))
    if (here) here.push(item)
    else cells.set(cellOf(column, row), [item])
    return true
  }
}

function cellOf(column: number, row: number): number {
  return row * 1_000_003 + column
}

const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))
