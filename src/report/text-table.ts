import stringWidth from 'string-width'
import type { Sheet } from './sheet.js'

const GAP = '  '
/** characters that a shortened column keeps at least */
const LEAST = 8
/** What a reader can do without is shortened before the names are; figures and codes never. */
const SHORTENED_FIRST = ['members', 'association', 'file', 'district', 'lead']
const SHORTENED_LAST = ['name']

/** How to paint one cell once its width is settled. */
export type Paint = (text: string, column: number, row: number) => string

/**
 * @param shown text of each cell
 * @param room characters in a line; null where nothing needs shortening (a file, a pipe)
 * @returns lines of a table with a rule below the headings; numbers are aligned to the right
 */
export function toTextTable(
  sheet: Sheet,
  shown: readonly (readonly string[])[],
  paint: Paint,
  room: number | null,
): string[] {
  const natural = sheet.columns.map(({ label }, column) =>
    Math.max(stringWidth(label), ...shown.map((row) => stringWidth(row[column] ?? ''))),
  )
  const widths = room === null ? natural : fitted(natural, sheet, room)
  const align = (text: string, column: number) => {
    const width = widths[column] ?? 0
    const cut = shortened(text, width)
    const space = ' '.repeat(Math.max(0, width - stringWidth(cut)))
    return sheet.columns[column]?.kind === 'text' ? cut + space : space + cut
  }
  const head = sheet.columns.map(({ label }, column) => align(label, column)).join(GAP)
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP)
  const body = shown.map((row, at) =>
    row.map((text, column) => paint(align(text, column), column, at)).join(GAP),
  )
  return [head, rule, ...body].map((line) => line.trimEnd())
}

/** @returns widths that fit the room, if shortening text can make them */
function fitted(natural: readonly number[], { columns }: Sheet, room: number): number[] {
  const widths = [...natural]
  for (const key of [...SHORTENED_FIRST, ...SHORTENED_LAST]) {
    const at = columns.findIndex((column) => column.key === key)
    const width = widths[at]
    const tooMuch = widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1)) - room
    if (width === undefined || tooMuch <= 0) continue
    widths[at] = Math.min(width, Math.max(LEAST, width - tooMuch))
  }
  return widths
}

function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cut = ''
  for (const character of text) {
    if (stringWidth(cut + character) > width - 1) break
    cut += character
  }
  return `${cut}…`
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
