import { sumEuro } from '../../../domain/money.js'
import type { ReadRow } from '../../parsed-table.js'
import { wholeNumber } from '../../words/number.js'

export const SUM = '(?:kreis|gesamt|zwischen)?summe|gesamtbetrag|betrag|zusammen|(?:ins)?gesamt|total'
export const CURRENCY = '€|eur(?:o)?(?!\\p{L})'
export const PLACES =
  '(?:städte(?:n)?\\s+und\\s+)?(?:gemeinden?|kommunen?|(?:zuweisungs)?empfänger[n]?)(?!\\p{L})'
export const PERSONS = '(?:personen?|geflüchteten?|flüchtlingen?|menschen|schutzsuchenden?)(?!\\p{L})'
const MILLION = '(?<millions>Mio|Million(?:en)?)(?!\\p{L})'
const THOUSAND = 'Tsd(?!\\p{L})|Tausend(?!\\p{L})|T(?=\\s?(?:€|EUR))'
/** "2,03 Mio.", "1.095 T" before its currency */
export const SHORT = `(?<short>\\d{1,3}(?:\\.\\d{3})*)(?:,(?<parts>\\d{1,3}))?\\s*(?:${MILLION}|${THOUSAND})\\.?`
const NUMBER = "(?<![\\d.,])(?<number>\\d{1,3}(?:[.\\s'’]\\d{3})+|\\d+)(?:,(?:00|[-–—]+))?(?![\\d%]|[.,]\\d)"
/** "27 kreisangehörige Gemeinden", "345 der berücksichtigten Geflüchteten" */
const OF_PLACES = '(?:kreisangehörige[nr]?\\s+)?'
const OF_PERSONS = '(?:der\\s+)?(?:\\p{Ll}+e[nr]?\\s+)?'
/** "Gemeinden: 1.103", "Zahl der Städte und Gemeinden im Landkreis Calw: 25" */
const COUNTS =
  /(?:(?:an)?zahl\s+der\s+(?:städte(?:n)?\s+und\s+)?(?:gemeinden|kommunen)(?!\p{L})[^.:;\d]{0,40}|^\s*(?:städte(?:n)?\s+und\s+)?(?:gemeinden|kommunen)\s*)[:=]\s*$/iu
/** Before a number: it is a bound, or no exact one. As alternatives of a pattern. */
export const ROUGH =
  'rund|circa|ca\\.?|etwa|knapp|gut|fast|über|unter|mindestens|höchstens|mehr\\s+als|weniger\\s+als'
/** A number, with what stands around it and says of what it is. */
export const FIGURE = new RegExp(
  `(?:(?<before>${SUM}|${CURRENCY})\\s*:?\\s*(?:${CURRENCY})?\\s*)?(?:(?<![\\d.,])${SHORT}|${NUMBER})` +
    `(?:\\s*(?:(?<currency>${CURRENCY})|(?<places>${OF_PLACES}${PLACES})|(?<persons>${OF_PERSONS}${PERSONS})))?`,
  'giu',
)

export interface Said {
  readonly what: 'amount' | 'places' | 'persons' | 'bare'
  readonly number: number
  /** what its last groups may be where spaces part it: "1 327 189 Euro" may be one place and its amount */
  readonly ends: readonly number[]
  /** where it stands in its text */
  readonly from: number
  readonly to: number
}
type Rows = readonly ReadRow[]

/** @returns the sums and counts that a text says; those of which nothing tells what they are are `bare` */
export function figuresSaid(text: string): Said[] {
  const said = [...text.matchAll(FIGURE)].flatMap(({ 0: whole, index, groups }): Said[] => {
    const number = shortNumber(groups) ?? wholeNumber(groups?.number ?? '')
    if (number === null) return []
    const [, ...last] = (groups?.number ?? '').split(/\s+/u)
    const at = { number, ends: numbersEnding(last), from: index, to: index + whole.length }
    const what = whatOf(groups, text.slice(0, index))
    return number < LEAST && (what === 'amount' || what === 'bare') ? [] : [{ ...at, what }]
  })
  // "13 Städte und 31 Gemeinden"
  return /\d\s+städten?\s*(?:,|und\s+\d)/iu.test(text) ? said.filter(({ what }) => what !== 'places') : said
}

function whatOf(groups: RegExpMatchArray['groups'], before: string): Said['what'] {
  if (groups?.places !== undefined) return 'places'
  if (groups?.persons !== undefined) return 'persons'
  if (COUNTS.test(before)) return 'places'
  const isAmount = groups?.currency !== undefined || (groups?.before !== undefined && !groups.short)
  return isAmount ? 'amount' : 'bare'
}

/** @returns the whole number that a match of `SHORT` says; null for another match */
export function shortNumber(groups: RegExpMatchArray['groups']): number | null {
  const { short, parts = '', millions } = groups ?? {}
  return short === undefined
    ? null
    : Number(short.replaceAll('.', '') + parts.padEnd(millions === undefined ? 3 : 6, '0'))
}

/** Numbers below are counts, or of districts. */
const LEAST = 1000

/** @returns what the last groups of a number may be where spaces part it, itself included: "345 274 620" may be two */
export function numbersEnding(groups: readonly string[]): number[] {
  return groups.flatMap((_, at) => wholeNumber(groups.slice(at).join(' ')) ?? [])
}

/** @returns true where rows have the sum or the count that is said */
export function isSaidOf(
  { what, number, ends = [] }: Pick<Said, 'what' | 'number'> & Partial<Said>,
  rows: Rows,
): boolean {
  return [number, ...ends].some((one) => isOfRows(what, one, rows))
}

function isOfRows(what: Said['what'], number: number, rows: Rows): boolean {
  if (what === 'places') {
    const paid = rows.filter(({ amount }) => amount > 0).length
    return number === rows.length || number === paid
  }
  if (what === 'persons') {
    const known = rows.flatMap(({ persons }) => persons ?? [])
    return known.length < rows.length || sumEuro(known) === number
  }
  return isRoundedTo(sumEuro(rows.map(({ amount }) => amount)), number)
}

/** @returns true for a sum, and for its round number: "58 000 000 Euro" may be said of 57 999 981 */
export function isRoundedTo(sum: number, said: number): boolean {
  const noughts = /0{3,}$/.exec(String(said))?.[0].length ?? 0
  return Math.abs(sum - said) < 10 ** noughts
}
