import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** A piece of the structure that the file declares: a table, a row, a cell, or the content of one. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  /** of a piece of content; its text is in `texts` */
  readonly id?: string
}

/** What a tagged file says of the structure of a page. No place on the page is in it. */
export interface TaggedPage {
  readonly root: TagNode
  /** the text of each piece of content, by its id */
  readonly texts: ReadonlyMap<string, string>
}

/** Gathers the text of each piece of marked content, in the order of drawing. */
export class TagReader {
  readonly #texts = new Map<string, string>()
  /** ids of the pieces that are open, the innermost last; null for one without an id */
  readonly #open: (string | null)[] = []
  readonly page: TaggedPage

  constructor(root: TagNode) {
    this.page = { root, texts: this.#texts }
  }

  read(item: TextItem | TextMarkedContent): void {
    if ('str' in item) this.#add(item.hasEOL ? `${item.str} ` : item.str)
    else if (item.type === 'endMarkedContent') this.#open.pop()
    else this.#open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null)
  }

  #add(text: string): void {
    const id = this.#open.findLast((open) => open !== null)
    if (id) this.#texts.set(id, (this.#texts.get(id) ?? '') + text)
  }
}
