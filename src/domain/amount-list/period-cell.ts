import { lettersOf, otherSpan, plainOf } from '../amount-words.js'

/** Letters of the heads of columns that tell a span, or where one begins and ends. */
const SPAN = /zeitraum|period|laufzeit/
const BEGIN = /^(?:von|vonjahr|gueltigvon|gueltigab|beginn|from)$/
const END = /^(?:bis|bisjahr|gueltigbis|ende|to)$/

const TO = ' ?(?:bis(?: zum)?|to|[-–—/]) ?'
/** One year from its first to its last day or month; that they are of one year is known from elsewhere. */
const WHOLE = new RegExp(
  [
    `\\bjan\\w*\\.?(?: ?20\\d\\d)?${TO}de[zc]\\w*\\.?`,
    `(?<![\\d.])0?1\\. ?0?1\\.(?: ?20\\d\\d)?${TO}31\\. ?12\\.`,
    `\\b20\\d\\d-01-01${TO}20\\d\\d-12-31\\b`,
    '\\b0?1 ?[-–] ?12(?= ?[/.] ?20\\d\\d)',
  ].join('|'),
)
/** What else may stand in the cell of a span that is one year, or any. */
const OF_ONE_YEAR =
  /\b(?:(?:haushalts|kalender|rechnungs|foerder|wirtschafts)?jahr(?:es)?|year|yearly|annual|jaehrlich|ganzjaehrig|laufend|p\.? ?a|ff)\b|\b(?:pro|je|per|im|ab|seit|since|from|ein|ganzes|gesamtes|full|whole) (?=jahr|year|20)|\b20\d\d\b|[\s.,;:/()–—-]/g
const MONTH_OF_YEAR = /(?<![\d./])(?:0?[1-9]|1[0-2]) ?\/ ?20\d\d/
const FIRST_DAY = /^0?1\. ?0?1\.|-01-01$|^jan/
const LAST_DAY = /^31\. ?12\.|-12-31$|^de[zc]/
const DAY_OR_MONTH =
  /^\d{1,2}\. ?\d{1,2}\.|^20\d\d-\d\d-\d\d|^(?:jan|feb|ma[er]|mrz|apr|ma[iy]|ju[nl]|aug|sep|o[kc]t|nov|de[zc])/

/**
 * @param head of a column that tells a time @param cell of it, not empty, with one year in it or none
 * @param others the heads of all columns that tell times
 * @returns whether the amount beside it may be for another span than one year
 */
export function isOtherSpan(head: string, cell: string, others: readonly string[]): boolean {
  const plain = plainOf(cell)
  const rest = plain.replace(WHOLE, ' ')
  if (MONTH_OF_YEAR.test(rest) || otherSpan(rest) !== null) return true
  const title = lettersOf(head)
  if (SPAN.test(title)) return rest.replace(OF_ONE_YEAR, '') !== ''
  if (!DAY_OR_MONTH.test(plain)) return false
  // A beginning without an end is that of all years from then on.
  const hasEnd = others.some((other) => END.test(lettersOf(other)))
  return END.test(title) ? !LAST_DAY.test(plain) : BEGIN.test(title) && hasEnd && !FIRST_DAY.test(plain)
}
