import { areaOf, type Box, sharedArea } from '../../document/paint/box.js'
import { Nearby } from '../../document/paint/nearby.js'
import type { PrintedRow } from '../../reading.js'

export type Part = 'name' | 'amount' | 'key' | 'other'

/** A piece of a row where it stands on a page. */
export interface RowPart {
  readonly part: Part
  readonly row: PrintedRow
  readonly box: Box
  /** of other columns: what is printed there */
  readonly text: string
}

/** Share of the smaller of two boxes that both must share to touch each other. */
const TOUCH = 0.12

/** Finds the rows that something on a page touches. */
export class RowParts {
  readonly #byPage = new Map<number, RowPart[]>()
  readonly #near = new Map<number, Nearby<RowPart>>()

  constructor(rows: readonly PrintedRow[]) {
    for (const row of rows) {
      const { name = [], amount = null, key = null } = row.boxes ?? {}
      const add = (part: Part, box: (Box & { page: number }) | null, text = '') => {
        if (!box) return
        const parts = this.#byPage.get(box.page) ?? []
        parts.push({ part, row, box, text })
        this.#byPage.set(box.page, parts)
      }
      for (const box of name) add('name', box)
      add('amount', amount)
      add('key', key)
      for (const { text, box } of row.others ?? []) add('other', box, text)
    }
    for (const [page, parts] of this.#byPage) this.#near.set(page, new Nearby(parts))
  }

  on(page: number): readonly RowPart[] {
    return this.#byPage.get(page) ?? []
  }

  near(page: number, box: Box): readonly RowPart[] {
    return this.#near.get(page)?.overlapping(box) ?? []
  }

  touched(page: number, box: Box): RowPart[] {
    return this.near(page, box).filter((part) => {
      const least = Math.max(0.01, Math.min(areaOf(part.box), areaOf(box)))
      return sharedArea(part.box, box) >= TOUCH * least
    })
  }
}

const WEIGHT: Readonly<Record<Part, number>> = { amount: 3, name: 2, key: 1, other: 0 }

/** @returns of the parts that are touched, the one that matters most */
export function weightiest(parts: readonly RowPart[]): RowPart | null {
  return parts.toSorted((a, b) => WEIGHT[b.part] - WEIGHT[a.part])[0] ?? null
}
