import type { Line } from '../ink/line.js'
import type { Classified } from '../table/classify.js'
import type { HowRead } from '../table/read-lines.js'
import type { LineKind } from './explanation.js'

/** A line with what it was taken for in the end. */
export interface ToldLine {
  readonly line: Line
  readonly kind: LineKind
}

/** @returns every line of the document, page by page; tables side by side give a line each */
export function toldLines({ classified, cells, pages, aside, sections }: HowRead): ToldLine[] {
  const used = new Set(Object.values(cells.columns).flatMap((column) => [...column.used]))
  const leftOver = new Set(cells.leftOver.map(({ line }) => line))
  const kindOf = ({ kind, line }: Classified): LineKind => {
    if (kind === 'row') return isPlace(cells.rows.get(line)) ? 'row' : 'sum'
    if (kind === 'sum' || kind === 'heading') return kind
    if (leftOver.has(line)) return 'not-understood'
    if (used.has(line)) return 'continuation'
    return kind === 'head' ? 'head' : 'note'
  }
  const read = new Set(sections.flatMap(({ lines }) => lines.map(({ page }) => page)))
  const lines: ToldLine[] = [
    ...aside.map((line) => ({ line, kind: 'furniture' as const })),
    ...classified.map((item) => ({ line: item.line, kind: kindOf(item) })),
    ...pages.flat().flatMap((line) => (read.has(line.page) ? [] : [{ line, kind: 'note' as const }])),
  ]
  return lines.sort((a, b) => a.line.page - b.line.page)
}

/** An amount without a place is read as a sum. */
function isPlace(row: { readonly name: string; readonly ags: string } | undefined): boolean {
  return row !== undefined && (row.name !== '' || row.ags !== '')
}
