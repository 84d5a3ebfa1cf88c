import type { CellDoubt } from '../../domain/amount-list/amount-list.js'
import { columnLetters } from './columns.js'
import { changesNumber } from './number-format.js'
import type { SheetCell, SheetFacts } from './sheet-facts.js'
import { type CellStyle, struckParts, stylesOf } from './styles.js'
import type { Parts } from './unpack-workbook.js'
import { elements } from './xml.js'

/** What speaks against taking a cell for what its text says, by address. */
export type CellDoubts = ReadonlyMap<string, CellDoubt>

/** @param sheet as its XML says */
export function cellDoubts(sheet: SheetFacts, parts: Parts): CellDoubts {
  const text = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array())
  const styles = stylesOf(text('xl/styles.xml'))
  const shared = text('xl/sharedStrings.xml')
  const texts = shared.includes('strike') ? elements(shared, 'si') : []
  const doubts = new Map<string, CellDoubt>()
  for (const { range, rows, columns } of sheet.merged) {
    const args = { range, firstRow: rows[0], columns: [columns[0] - 1, columns[1] - 1] as const }
    for (let row = rows[0]; row <= Math.min(rows[1], sheet.lastRow); row++)
      for (let column = columns[0]; column <= Math.min(columns[1], sheet.lastColumn); column++)
        doubts.set(`${columnLetters(column)}${row}`, { code: 'cell-merged', args })
  }
  for (const [address, cell] of sheet.cells) {
    const doubt = doubtOf(cell, styles[cell.style], texts)
    if (doubt) doubts.set(address, doubt)
  }
  return doubts
}

function doubtOf(
  { type, value, hasFormula }: SheetCell,
  style: CellStyle | undefined,
  texts: readonly string[],
): CellDoubt | null {
  if (value === null) return hasFormula ? { code: 'formula-open', args: {} } : null
  const parts = struckParts(type === 's' ? (texts[Number(value)] ?? '') : value)
  if (parts !== null || style?.isStruck) return { code: 'cell-struck', args: { parts: parts ?? 'all' } }
  const format = style?.format ?? ''
  const number = type === 'n' ? Number(value) : null
  return changesNumber(format, number) ? { code: 'number-format', args: { format, value } } : null
}
