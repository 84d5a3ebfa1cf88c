import { groupBy } from '../../domain/group-by.js'
import type { TagNode } from '../document/tagged-page.js'
import { type Line, linesOfItems, textOf } from './line.js'
import type { TextItem, TextPage } from './text-page.js'

const CELL = /^T[DH]$/
/** Rows that the file declares stand one below the other, whatever their place: too far apart to be one cell. */
const APART = 1000

/** @returns the rows that the file declares as lines, their words where they are printed; none where it declares no table */
export function taggedLines(page: TextPage): Line[] {
  if (!page.tags) return []
  const items = groupBy(page.items, ({ content }) => (content === null ? [] : [content]))
  const lines: Line[] = []
  let table = 0
  const walk = (node: TagNode) => {
    if (node.role === 'Table') table++
    if (node.role === 'TR') {
      const line = rowLine(node, items, page.number)
      if (line) lines.push({ ...line, y: APART * lines.length, table })
    }
    node.children?.forEach(walk)
  }
  walk(page.tags)
  return lines
}

/** Cell after cell from left to right, in each line after line. @returns null for a row without text */
function rowLine(row: TagNode, items: ReadonlyMap<string, TextItem[]>, page: number): Line | null {
  const cells = (row.children ?? [])
    .filter(({ role }) => CELL.test(role ?? ''))
    .map((cell) =>
      linesOfItems(
        idsIn(cell).flatMap((id) => items.get(id) ?? []),
        page,
      ),
    )
    .filter((lines) => lines.some(({ words }) => words.length > 0))
  const leftOf = (lines: readonly Line[]) =>
    Math.min(...lines.flatMap(({ words }) => words.map(({ x0 }) => x0)))
  const sorted = cells.sort((a, b) => leftOf(a) - leftOf(b))
  const lines = sorted.flat()
  const words = sorted.flatMap((own, cell) =>
    own.flatMap((line) => line.words.map((word) => ({ ...word, y: line.y, cell }))),
  )
  return words.length > 0 ? { page, y: 0, size: lines[0]?.size ?? 0, words, text: textOf(words) } : null
}

/** A table inside a cell has rows of its own. */
function idsIn(node: TagNode): string[] {
  if (node.id !== undefined) return [node.id]
  return (node.children ?? []).filter(({ role }) => role !== 'Table').flatMap(idsIn)
}
