import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import type { PrintedRow } from '../reading.js'
import { JOINS_ABOVE, JOINS_BELOW } from '../words/corrections.js'
import { lettersOf } from './letters-of.js'
import type { Evidence } from './verdict.js'

/**
 * A place without an amount above "(Wört) 15.922" or "und Wört 15.922": nobody can say whose amount it is. The same holds of a
 * place without one in a table that prints noughts for the others.
 * @returns rows with an amount whose next lines are such a place
 */
export function rowsAdjoined(
  missing: readonly Municipality[],
  { rows, names }: Pick<Evidence, 'rows' | 'names'>,
): PrintedRow[] {
  const isBlank = ({ amount, boxes }: PrintedRow) => amount === 0 && boxes?.amount === null
  const blank = rows.flatMap(({ row, municipality }) => (isBlank(row) ? [municipality] : []))
  const without = new Set([...missing, ...blank])
  const nought = rows.filter(({ row }) => row.amount === 0 && !isBlank(row)).length
  const isOpen = (words: string) => placesIn(words, names).some((place) => without.has(place))
  const open = rows.flatMap(({ row, municipality }) => {
    const own = lettersOf(municipality.name)
    const alone = (row.alone ?? []).filter((words) => !own.includes(lettersOf(words)) && isOpen(words))
    return row.amount > 0 && alone.length > 0 ? { row, alone } : []
  })
  const isNoDistrict = (words: string) => names.districts(words).length === 0
  const places = new Set(open.flatMap(({ alone }) => alone.filter(isNoDistrict)))
  const printsNone = nought > places.size
  return open.flatMap(({ row, alone }) =>
    alone.some((words) => isJoined(row, words) || (printsNone && isNoDistrict(words))) ? [row] : [],
  )
}

function placesIn(words: string, names: PrintedNames): readonly Municipality[] {
  return names.whole(words.replace(JOINS_BELOW, '').replace(JOINS_ABOVE, ''))
}

/** The same signs at both names say nothing: bullets, colons. */
function isJoined({ printed = '' }: PrintedRow, alone: string): boolean {
  const differs = (pattern: RegExp, words: string, other: string) => {
    const sign = signOf(pattern, words)
    return sign !== '' && sign !== signOf(pattern, other)
  }
  return differs(JOINS_ABOVE, printed, alone) || differs(JOINS_BELOW, alone, printed)
}

const signOf = (pattern: RegExp, words: string): string => pattern.exec(words)?.[0].trim() ?? ''

/** Share of the rows up to which an amount below its name is an exception; what more rows have is how the table is set. */
const FEW = 0.02

/**
 * The amount alone on the line below may be that of the next row, whose name nobody sees, and the row may have nothing to draw.
 * @returns the few rows whose amount stands below all of their name and key, where some place has no row
 */
export function rowsBelowNames(
  missing: readonly Municipality[],
  { rows }: Pick<Evidence, 'rows'>,
): PrintedRow[] {
  const below = rows.flatMap(({ row }) => (row.amount > 0 && isBelowName(row) ? [row] : []))
  return missing.length > 0 && below.length <= Math.max(1, FEW * rows.length) ? below : []
}

function isBelowName({ boxes }: PrintedRow): boolean {
  const { amount = null, name = [], key = null } = boxes ?? {}
  const named = [...name, ...(key ? [key] : [])].filter(({ page }) => page === amount?.page)
  return amount !== null && named.length > 0 && named.every(({ y1 }) => amount.y0 >= y1)
}
