import { type Finding, finding, type Severity } from '../../finding.js'
import { inRuns } from '../../in-runs.js'
import type { PrintedRow } from '../../reading.js'
import { AMOUNT_LIKE, corrects } from '../../words/corrections.js'
import { CURRENCY } from '../../words/vocabulary.js'

/** Share of the rows up to which a column of numbers is an exception that somebody wrote beside some rows. */
const SPARSE = 0.3
/** Share of its rows in which a column must repeat the amount to be the same column once more. */
const SAME = 0.6
/** Points by which right edges of one column may differ. */
const EDGE = 12
/** Rows from which shares tell anything. */
const ENOUGH = 8

interface Number {
  readonly row: PrintedRow
  readonly text: string
  /** as counted in the reading; null when it is no whole number */
  readonly digits: string
  /** points, from the left of the page */
  readonly start: number
  readonly edge: number
}

/**
 * Numbers beside the amount of a row that might be its amount as well: written beside a few rows, or in a column that
 * repeats the amounts and differs in some.
 * @param headings the lines that are no rows
 */
export function secondAmounts(rows: readonly PrintedRow[], headings: readonly string[]): Finding[] {
  const numbers = rows.flatMap(numbersOf).sort((a, b) => a.edge - b.edge)
  const columns = inRuns(numbers, (item, last) => item.edge - last.edge < EDGE)
  const isCorrecting = headings.some((line) => /\p{L}/u.test(line) && corrects(line))
  return columns.flatMap((column) => {
    const differing = column.filter(({ row, digits }) => !isAmountOf(row, digits))
    // A nought is the nought of any figure: only where there is an amount is it repeated.
    const paid = column.filter(({ row }) => row.amount > 0)
    const repeats = paid.filter(({ row, digits }) => isAmountOf(row, digits)).length
    if (column.length >= ENOUGH && repeats > 0 && repeats >= SAME * paid.length)
      return differing.map((item) => (isExplained(item) ? differs(item) : second(item, 'error')))
    if (rows.length < ENOUGH || column.length > SPARSE * rows.length) return []
    return differing
      .filter(isAmountLike)
      .map((item) => second(item, isCorrecting || remarkCorrects(item.row) ? 'error' : 'warning'))
  })
}

/** "31.047,00   ./. 533,00   30.514,00": what it differs by stands beside it. */
function isExplained({ row, text }: Number): boolean {
  const [amount, value] = [asEuro(String(row.amount)), asEuro(text)]
  const difference = Math.abs(amount - value)
  return (row.others ?? []).some((other) => other.text !== text && asEuro(other.text) === difference)
}

/** @returns whole euro; not a number where cents are printed */
function asEuro(text: string): number {
  const whole = text.replace(CENTS_OF_NONE, '')
  return /^\D*\d[\d.'’\s]*$/u.test(whole) ? Number(whole.replace(/\D/g, '')) : Number.NaN
}

const CENTS_OF_NONE = /,(?:00|[-–—]{1,2})$/u

function differs({ row, text }: Number): Finding {
  return finding('differs-beside', 'warning', { word: text }, row)
}

function numbersOf(row: PrintedRow): Number[] {
  return (row.others ?? []).flatMap(({ text, box }) => {
    const digits = text.replace(/\D/g, '')
    return /\d/.test(text) && !/\p{L}/u.test(text) ? [{ row, text, digits, start: box.x0, edge: box.x1 }] : []
  })
}

function isAmountOf({ amount }: PrintedRow, digits: string): boolean {
  return digits === String(amount) || `${digits}00` === String(amount) || digits === `${amount}00`
}

function isAmountLike({ text, row, edge, start }: Number): boolean {
  if (text.match(AMOUNT_LIKE)) return true
  // The sign must be that of this number: another column of the row has its own.
  const hasSign = (row.others ?? []).some(
    ({ text: sign, box }) => CURRENCY.test(sign) && (isNear(edge, box.x0) || isNear(box.x1, start)),
  )
  return hasSign && text.replace(/\D/g, '').length > 2
}

function isNear(end: number, start: number): boolean {
  return start > end - 1 && start - end < EDGE
}

function remarkCorrects({ others = [] }: PrintedRow): boolean {
  return corrects(others.map(({ text }) => text).join(' '))
}

function second({ row, text }: Number, severity: Severity): Finding {
  return finding('second-amount', severity, { number: text }, row)
}
