/** Share of the height of the font by which text drawn twice, for bold letters or a shadow, is shifted. */
const SHIFT = 0.12

interface Place {
  readonly x0: number
  readonly y: number
}

/** Tells what was drawn before at (nearly) the same place. */
export class Drawn {
  /** by text and raster, so that a page of single letters takes no time */
  readonly #places = new Map<string, Place[]>()

  isNew(item: Place & { readonly text: string; readonly size: number }): boolean {
    const most = SHIFT * item.size
    const [column, row] = [Math.round(item.x0 / most), Math.round(item.y / most)]
    const at = (right: number, down: number) => `${item.text}|${column + right}|${row + down}`
    const isDoubled = ({ x0, y }: Place) => Math.abs(x0 - item.x0) < most && Math.abs(y - item.y) < most
    if (AROUND.some(([right, down]) => this.#places.get(at(right, down))?.some(isDoubled))) return false
    const here = this.#places.get(at(0, 0))
    if (here) here.push(item)
    else this.#places.set(at(0, 0), [item])
    return true
  }
}

const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))
