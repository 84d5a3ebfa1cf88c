import { LARGEST_AMOUNT } from '../../domain/money.js'
import { CURRENCY } from './vocabulary.js'

const GROUPED = /^\d{1,3}(?:(?:([.\s'’])\d{3})(?:\1\d{3})*|(?:,\d{3}){2,})$/
const PLAIN = /^\d+$/
/** One comma groups thousands where a dot parts the cents: "39,008.00". */
const BEFORE_CENTS = /^\d{1,3}(?:,\d{3})+$/
/** Whole part, and what stands behind the comma; a dot is the comma where it cannot group thousands. */
const DECIMALS = /^(.*\d)(?:,(\d{1,3})|\.(\d{2}))$/

/** An amount as printed. */
export interface PrintedAmount {
  /** exact */
  readonly cents: number
  /** digits behind the comma; three mean thousands of euro, to the euro */
  readonly decimals: 0 | 1 | 2 | 3
}

/**
 * Reads a whole amount or count as printed: "23.781 €", "23 781,00", "EUR 23781", "3 270 297".
 * @returns null when the text is not exactly one whole number
 */
export function wholeNumber(text: string): number | null {
  return wholeIn(bareNumber(text))
}

/**
 * Reads an amount as printed, cents and thousands of euro included: "23.781,45 €", "23,781" (thousands of euro, or
 * English thousands: the same amount either way).
 * @returns null when the text is not exactly one amount
 */
export function amountIn(text: string): PrintedAmount | null {
  const bare = bareNumber(text)
  // A key, not an amount.
  if (/^0\d/.test(bare)) return null
  const whole = wholeIn(bare)
  if (whole !== null) return { cents: 100 * whole, decimals: 0 }
  const [, front = '', comma, dot] = DECIMALS.exec(bare) ?? []
  const behind = comma ?? dot
  // "57.999.98" is what fitted into its cell.
  if (behind === undefined || (dot !== undefined && front.includes('.'))) return null
  const euro =
    dot !== undefined && BEFORE_CENTS.test(front) ? wholeIn(front.replaceAll(',', '')) : wholeIn(front)
  if (euro === null) return null
  if (behind.length === 3) {
    const inEuro = 1000 * euro + Number(behind)
    return inEuro <= LARGEST_AMOUNT ? { cents: 100 * inEuro, decimals: 3 } : null
  }
  return { cents: 100 * euro + Number(behind.padEnd(2, '0')), decimals: behind.length === 1 ? 1 : 2 }
}

/** Marks behind a number: no digit of it, unless a bracket closes it ("12.345 1)"). */
const MARKS = /(?:\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<=\d{3})\d|\s\d)\)|\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+)$/

/** Without currency, footnote marks, and what says that there are no cents. */
function bareNumber(text: string): string {
  return text
    .replace(MARKS, '')
    .split(/\s+/)
    .filter((word) => !CURRENCY.test(word))
    .join(' ')
    .replace(/^(?:€|eur)\s*|\s*(?:€|eur)$/gi, '')
    .replace(/,(?:00|-|–|--)$/, '')
    .trim()
}

function wholeIn(bare: string): number | null {
  if (!PLAIN.test(bare) && !GROUPED.test(bare)) return null
  const value = Number(bare.replace(/\D/g, ''))
  return value <= LARGEST_AMOUNT ? value : null
}

/**
 * @param amount whole euro
 * @returns whether a text prints the amount as thousands of euro: "15,922" for 15922, "3 270,297" for 3270297
 */
export function isInThousands(amount: number, text: string): boolean {
  const digits = String(amount).padStart(4, '0')
  const front = digits.slice(0, -3).replace(/\d(?=(?:\d{3})+$)/g, "$&[.'’\\s]?")
  return amount === 0 || new RegExp(`${front},${digits.slice(-3)}`, 'u').test(text)
}

/** A number below is a count where it could be either: "Kreis Lörrach 35", "– 2 Raten". */
export const LEAST_CENTS = 100_00

/** @returns a pattern of a whole number as it may be printed: "31.843", "31 843" */
export function asPrinted(whole: number): string {
  return [...String(whole)].join("[.,\\s'’]?")
}
