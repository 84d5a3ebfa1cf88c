import type { Sheet } from './sheet.js'

const GAP = '  '

/** How to paint one cell once its width is settled. */
export type Paint = (text: string, column: number, row: number) => string

/**
 * @param shown text of each cell
 * @returns lines of a table with a rule below the headings; numbers are aligned to the right
 */
export function toTextTable(sheet: Sheet, shown: readonly (readonly string[])[], paint: Paint): string[] {
  const widths = sheet.columns.map(({ label }, column) =>
    Math.max(label.length, ...shown.map((row) => row[column]?.length ?? 0)),
  )
  const align = (text: string, column: number) => {
    const width = widths[column] ?? 0
    return sheet.columns[column]?.kind === 'text' ? text.padEnd(width) : text.padStart(width)
  }
  const head = sheet.columns.map(({ label }, column) => align(label, column)).join(GAP)
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP)
  const body = shown.map((row, at) =>
    row.map((text, column) => paint(align(text, column), column, at)).join(GAP),
  )
  return [head, rule, ...body].map((line) => line.trimEnd())
}

/** @returns one block of "heading: value" lines per row, for screen readers and for grep */
export function toPlainLines(sheet: Sheet, shown: readonly (readonly string[])[]): string[] {
  return shown.map((row) =>
    row
      .map((text, column) => (text === '' ? '' : `${sheet.columns[column]?.label}: ${text}`))
      .filter((part) => part !== '')
      .join('; '),
  )
}
