import { remarkDoubt } from '../../domain/amount-list/meaning.js'
import type { CellDoubt, CellLook } from '../../domain/amount-list/sheet-cell.js'
import { partsOf } from './beside-table.js'
import { themeOf } from './colours.js'
import { columnLetters } from './columns.js'
import { formulaValue } from './formula.js'
import { changesNumber } from './number-format.js'
import type { SheetCell, SheetFacts } from './sheet-facts.js'
import { type CellStyle, hasRaisedPart, struckParts, stylesOf } from './styles.js'
import type { Parts } from './unpack-workbook.js'
import { attribute, elements, tags, unescaped } from './xml.js'

/** What is to be said of cells beside their text, by address. */
export interface CellMarks {
  /** what speaks against taking a cell for what its text says */
  readonly doubts: ReadonlyMap<string, CellDoubt>
  /** colours of ground and text, where they are not white and black */
  readonly looks: ReadonlyMap<string, CellLook>
}

/** @param sheet as its XML says @param part path of that XML */
export function cellMarks(sheet: SheetFacts, parts: Parts, part: string): CellMarks {
  const text = (path: string) => parts.get(path) ?? ''
  const styles = stylesOf(text('xl/styles.xml'), themeOf(text('xl/theme/theme1.xml')))
  const shared = text('xl/sharedStrings.xml')
  const texts = /strike|vertAlign/.test(shared) ? elements(shared, 'si') : []
  const doubts = new Map<string, CellDoubt>()
  const looks = new Map<string, CellLook>()
  for (const [address, note] of notesOn(parts, part))
    if (remarkDoubt(note) !== null) doubts.set(address, { code: 'cell-noted', args: { note } })
  for (const [address, doubt] of mergedCells(sheet)) doubts.set(address, doubt)
  for (const [address, cell] of sheet.cells) {
    const style = styles[cell.style]
    const doubt = doubtOf(cell, style, texts) ?? staleFormula(cell, sheet)
    if (doubt) doubts.set(address, doubt)
    if (style && (style.fill !== null || style.font !== null))
      looks.set(address, { fill: style.fill, font: style.font })
  }
  return { doubts, looks }
}

function* mergedCells({
  merged,
  lastRow,
  lastColumn,
}: SheetFacts): Generator<readonly [address: string, CellDoubt]> {
  for (const { range, rows, columns } of merged) {
    const args = { range, firstRow: rows[0], columns: [columns[0] - 1, columns[1] - 1] as const }
    for (let row = rows[0]; row <= Math.min(rows[1], lastRow); row++)
      for (let column = columns[0]; column <= Math.min(columns[1], lastColumn); column++)
        yield [`${columnLetters(column)}${row}`, { code: 'cell-merged', args }]
  }
}

function doubtOf(
  { type, value, hasFormula }: SheetCell,
  style: CellStyle | undefined,
  texts: readonly string[],
): CellDoubt | null {
  if (value === null) return hasFormula ? { code: 'formula-open', args: {} } : null
  const looks = type === 's' ? (texts[Number(value)] ?? '') : value
  const parts = struckParts(looks)
  if (parts !== null || style?.isStruck) return { code: 'cell-struck', args: { parts: parts ?? 'all' } }
  if (style?.isUnseen) return { code: 'cell-unseen', args: {} }
  if (hasRaisedPart(looks)) return { code: 'cell-raised', args: {} }
  const format = style?.format ?? ''
  const number = type === 'n' ? Number(value) : null
  return changesNumber(format, number) ? { code: 'number-format', args: { format, value } } : null
}

/** Programs keep about fifteen digits of a result: what differs by more was not computed from these cells. */
const LARGEST_DIFFERENCE = 0.005

/** A program that does not compute, or a cell that somebody overwrote, leaves a result behind that is none. */
function staleFormula({ formula, type, value }: SheetCell, { cells }: SheetFacts): CellDoubt | null {
  if (formula === null || type !== 'n' || value === null) return null
  const found = formulaValue(formula, (address) => numberIn(cells.get(address)))
  if (found === null || Math.abs(found - Number(value)) <= LARGEST_DIFFERENCE) return null
  return {
    code: 'formula-stale',
    args: { formula, stored: value, gives: String(Math.round(found * 100) / 100) },
  }
}

/** @returns 0 for an empty cell; null for a text; not a number where a formula has no result, or a wrong one */
function numberIn(cell: SheetCell | undefined): number | null {
  if (cell === undefined) return 0
  if (cell.type !== 'n') return cell.type === 'e' || cell.type === 'b' ? Number.NaN : null
  return cell.value === null ? Number.NaN : Number(cell.value)
}

/** @returns what people wrote beside cells of the sheet, by address */
function notesOn(parts: Parts, part: string): [address: string, note: string][] {
  return partsOf(parts, part, /comments?\d*\.xml$/i).flatMap((xml) =>
    elements(xml, '(?:threadedC|c)omment').map((note): [string, string] => {
      const written = unescaped(note.replace(/<[^>]*>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim()
      return [attribute(tags(note, '(?:threadedC|c)omment')[0] ?? '', 'ref') ?? '', written]
    }),
  )
}
