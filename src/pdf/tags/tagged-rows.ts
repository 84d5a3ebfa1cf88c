import { cleanText } from '../../domain/name-key.js'
import type { RawPage } from '../file/raw-page.js'
import type { TaggedPage, TagNode } from '../file/tagged-page.js'

/** A row as the file declares it. */
export interface TaggedRow {
  /** one-based */
  readonly page: number
  /** texts from the first cell to the last */
  readonly cells: readonly string[]
}

const CELL = /^T[DH]$/
/** Parts of a cell that stand on lines of their own; others run on. */
const BLOCK = /^(?:P|Div|H\d?|L|LI|LBody|Lbl|Caption)$/

/** @returns the rows of all tables of a page, in the order of the structure; a table inside a cell comes after it */
export function taggedRows({ number: page, tags }: RawPage): TaggedRow[] {
  if (!tags) return []
  const rows: TaggedRow[] = []
  const walk = (node: TagNode) => {
    if (node.role === 'TR') {
      const parts = (node.children ?? []).filter(({ role }) => CELL.test(role ?? ''))
      const cells = parts.map((cell) => cleanText(textOf(cell, tags.texts)))
      if (cells.some((text) => text !== '')) rows.push({ page, cells })
    }
    node.children?.forEach(walk)
  }
  walk(tags.root)
  return rows
}

function textOf(node: TagNode, texts: TaggedPage['texts']): string {
  if (node.id !== undefined) return texts.get(node.id) ?? ''
  const inside = (node.children ?? []).filter(({ role }) => role !== 'Table')
  const text = inside.map((child) => textOf(child, texts)).join('')
  return BLOCK.test(node.role ?? '') ? `${text} ` : text
}
