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

/** Heads of the day on which the amounts were so. */
const AS_OF = /^(?:stand|stichtag)$/
const DAY =
  /^(?:\d{1,2}\. ?(?<month>\d{1,2})\. ?(?<year>20\d\d)|(?<isoYear>20\d\d)-(?<isoMonth>\d\d)-\d\d|\d{1,2}\. ?(?<name>[a-z]{3,9})\.? (?<namedYear>20\d\d))$/
const FIRST_MONTHS = /^(?:jan|jaen|feb|ma?e?rz|mar)/
const LAST_MONTHS = /^(?:o[kc]t|nov|de[zc])/

/**
 * Around the turn of a year, a list may be the last of the one or the first of the other.
 * @param head of a column that tells a time
 * @returns the years whose amounts a day under it may be of; those that the cell names, where it is no such day
 */
export function yearsTold(head: string, cell: string): number[] {
  const { month, year, isoYear, isoMonth, name = '', namedYear } = DAY.exec(plainOf(cell))?.groups ?? {}
  const named = Number(year ?? isoYear ?? namedYear)
  if (!AS_OF.test(lettersOf(head)) || !named) return [...new Set(cell.match(/20\d\d/g))].map(Number)
  const number = Number(month ?? isoMonth ?? 0)
  const isEarly = name === '' ? number <= 3 : FIRST_MONTHS.test(name)
  const isLate = name === '' ? number >= 10 : LAST_MONTHS.test(name)
  return [named, ...(isEarly ? [named - 1] : []), ...(isLate ? [named + 1] : [])]
}

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

/** @returns whether a cell that says how long an amount is valid ends it within a year */
export function endsWithinYear(cell: string): boolean {
  const end = /\bbis (?:zum |einschliesslich |ende )?(.*)$/.exec(plainOf(cell))?.[1] ?? ''
  return DAY_OR_MONTH.test(end) && !LAST_DAY.test(end)
}
