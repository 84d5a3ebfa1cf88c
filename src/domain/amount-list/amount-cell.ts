import { type Euro, LARGEST_AMOUNT } from '../money.js'
import { parseEuro } from '../parse-euro.js'
import type { ListFault } from './amount-list.js'

/** How the amounts of a list are written. */
export interface AmountWriting {
  readonly unit: 1 | 1000
  /** where commas part the cells, one within quotes groups thousands as English does */
  readonly isEnglish: boolean
}

/** A comma before three digits, and nothing else by which to tell what it is. */
const ONE_COMMA = /^(?:€|eur|euro)?\s*(\d{1,3},\d{3})\s*(?:€|eur|euro)?$/i

/** @returns euro; the fault when the cell is none */
export function amountIn(cell: string, line: number, { unit, isEnglish }: AmountWriting): Euro | ListFault {
  // Three decimals of thousands are the last three digits of the euros: only then is nothing lost.
  const exact = /^(\d{1,6}),(\d{3})$/.exec(cell)
  if (unit === 1000 && !exact) return { code: 'amount-rounded', line, args: { cell } }
  const doubtful = isEnglish || unit === 1000 ? undefined : ONE_COMMA.exec(cell)?.[1]
  if (doubtful !== undefined)
    return { code: 'amount-ambiguous', line, args: { cell, whole: doubtful.replace(',', '') } }
  const amount = unit === 1000 && exact ? Number(`${exact[1]}${exact[2]}`) : wholeNumber(cell)
  if (amount === null) return { code: 'amount-unreadable', line, args: { cell } }
  return amount > LARGEST_AMOUNT ? { code: 'amount-too-large', line, args: { cell } } : amount
}

/** @returns the whole number, also one that a program holds as a fraction: "60000.0"; null for anything else */
export function wholeNumber(cell: string): number | null {
  return parseEuro(cell.replace(/^(\d+)\.0$/, '$1'))
}
