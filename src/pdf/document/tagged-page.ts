/** A piece of the structure that the file declares: a table, a row, a cell, or the content of one. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  /** of a piece of marked content: the text items drawn in it carry the same */
  readonly id?: string
}

interface Marked {
  readonly type: string
  readonly id?: string
}

/** Follows the marked content that is open while the items of a page go by. */
export class MarkedContent {
  /** ids of the pieces that are open, the innermost last; null for one without an id */
  readonly #open: (string | null)[] = []

  read(item: Marked): void {
    if (item.type === 'endMarkedContent') this.#open.pop()
    else this.#open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null)
  }

  /** @returns the id of the innermost piece that is open; null outside of any */
  get id(): string | null {
    return this.#open.findLast((open) => open !== null) ?? null
  }
}
