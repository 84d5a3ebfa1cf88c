import { CURRENCY } from './vocabulary.js'

const GROUPED = /^\d{1,3}(?:([.\s'’])\d{3})(?:\1\d{3})*$/
const PLAIN = /^\d+$/

/** Far above any amount, far below where sums of amounts would lose euros. */
const LIMIT = 1e11

/**
 * Reads a whole amount or count as printed: "23.781 €", "23 781,00", "EUR 23781", "3 270 297".
 * @returns null when the text is not exactly one whole number
 */
export function wholeNumber(text: string): number | null {
  const bare = text
    .split(/\s+/)
    .filter((word) => !CURRENCY.test(word))
    .join(' ')
    .replace(/^(?:€|eur)\s*|\s*(?:€|eur)$/gi, '')
    .replace(/,(?:00|-|–|--)$/, '')
    .trim()
  if (!PLAIN.test(bare) && !GROUPED.test(bare)) return null
  const value = Number(bare.replace(/\D/g, ''))
  return value < LIMIT ? value : null
}
