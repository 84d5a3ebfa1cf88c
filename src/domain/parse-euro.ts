import { type Euro, isEuro } from './money.js'

const SIGNS = /^(?:€|EUR|Euro)\s*|\s*(?:€|EUR|Euro)$/giu
/** Whole euro, then cents that must be none: ",00", ".00", or the German dash ",-". */
const CENTS = /^(.*\d)(?:([.,])00|,--?)$/u
const PLAIN = /^(?:0|[1-9]\d*)$/u
const GROUPED = /^[1-9]\d{0,2}([., '’\u00A0\u2009\u202F])\d{3}(?:\1\d{3})*$/u

/**
 * Reads an amount as Germans or Americans write it: a dot, comma, space or (in Switzerland) apostrophe before three digits groups
 * thousands, so that "51.000" and "51,000" are both fifty-one thousand.
 * @returns whole euro; null for anything else, cents and doubtful writings included
 */
export function parseEuro(text: string): Euro | null {
  const bare = text.trim().replace(SIGNS, '')
  const cents = CENTS.exec(bare)
  return wholeEuro(bare) ?? (cents?.[1] === undefined ? null : wholeEuro(cents[1], cents[2]))
}

/** @param decimal mark already used for the cents, which cannot also group thousands */
function wholeEuro(text: string, decimal?: string): Euro | null {
  const separator = GROUPED.exec(text)?.[1]
  if (separator === undefined ? !PLAIN.test(text) : separator === decimal) return null
  const amount = Number(text.replace(/\D/gu, ''))
  return isEuro(amount) ? amount : null
}
