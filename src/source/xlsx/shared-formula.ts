import { columnLetters, columnNumber, placeOfCell } from './columns.js'

/** Of a formula without texts and names of sheets; any other is not computed anyhow. */
const REFERENCE = /(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g

/**
 * Excel writes a formula that was filled into many cells once, and the others only name it.
 * @param formula of the cell `from`
 * @returns the same as it stands in the cell `to`: what has no $ has moved as far; null where it leads out of the sheet
 */
export function filledFormula(formula: string, from: string, to: string): string | null {
  const [one, other] = [placeOfCell(from), placeOfCell(to)]
  if (!one || !other) return null
  let isOutside = false
  const moved = formula.replace(
    REFERENCE,
    (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      const column = columnNumber(letters) + (fixedColumn ? 0 : other.column - one.column)
      const line = Number(row) + (fixedRow ? 0 : other.row - one.row)
      isOutside ||= column < 1 || line < 1
      return isOutside ? '' : `${fixedColumn}${columnLetters(column)}${fixedRow}${line}`
    },
  )
  return isOutside ? null : moved
}
