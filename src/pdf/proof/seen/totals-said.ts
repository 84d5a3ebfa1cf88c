import { sumEuro } from '../../../domain/money.js'
import type { Finding } from '../../finding.js'
import type { ReadRow } from '../../parsed-table.js'
import { isSentence } from '../../words/sentences.js'
import { regionsNamed } from '../check-sums.js'
import type { SaidApart } from './paragraphs.js'
import { quoted, sentencesNotRead } from './quotes.js'
import { isRoundedTo, numbersEnding, SHORT, shortNumber } from './said-figures.js'
import { isSumOfRun } from './sums-in-headings.js'

/** Says that a number is all there is. */
const TOTAL =
  /(?<!\p{L})(?:(?:gesamt|end|schluss|haupt|total|bilanz)?(?:summen?|betrag|volumen)|gesamt\p{L}*|insgesamt|zusammen(?:gerechnet|gezählt|genommen)?|im\s+ganzen|in\s+summe|(?:alles\s+)?in\s+allem|total|(?:auf)?addier\p{L}*|aufsummier\p{L}*|summier\p{L}*|grand\s+total|overall|altogether|adds?\s+up)(?!\p{L})/iu
/** Said of the money that the rows share out. */
const SHARED_OUT =
  /(?<!\p{L})(?:(?:ver|auf|zu)?(?:ge)?teil(?:t|en)|entfallen|entfällt|erhalten|bekommen|(?:aus)?(?:ge)?zahl(?:t|en)|ausgezahlt|fließ(?:t|en)|zu(?:ge)?w(?:ie|ei)sen|ausgeschüttet|vergeben|ausgereicht|gehen|distributed|allocated|paid)(?!\p{L})/iu
/** Said of other money than that of the rows. */
const OF_OTHERS =
  /vorjahr|bisher|haushalt|kosten|einwohner|beantragt|antr[aä]ge|eigenmittel|previous\s+year/iu
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/gu
const NUMBER = new RegExp(
  `(?<![\\d.,])(?:${SHORT}|(?<whole>\\d{1,3}(?:[.\\s'’]\\d{3})+|\\d{7,})(?:,(?:00|[-–—]+))?(?![\\d%]|[.,]\\d))`,
  'giu',
)
/** A number of so many noughts is no exact one. */
const ROUND = /0{5,}$/

/**
 * Wherever a document says what all amounts add up to, or those of a government region, of all cities, or of the districts around
 * them, on a page of the table or on another, it must be what they do.
 * @param ordered rows in the order of the print, with whole euros
 * @param year of the amounts; null where it is not known
 * @returns a doubt that quotes the lines and sentences whose total is another
 */
export function totalsSaid(
  { sentences, inColumns }: SaidApart,
  ordered: readonly ReadRow[],
  year: number | null,
): Finding[] {
  const sum = sumIn(ordered)
  const largest = ordered.reduce((most, { amount }) => Math.max(most, amount), 0)
  const isWrong = (text: string, isInColumns: boolean): boolean => {
    const groups = groupsNamed(text, ordered).map(sumIn)
    const isOfSome = TOTAL.test(text) || (groups.length > 0 && SHARED_OUT.test(text))
    if (!isOfSome || OF_OTHERS.test(text) || isOfOtherYear(text, year)) return false
    const isMeant = (number: number) => isNear(number, sum) || (groups.length > 0 && number > largest)
    const isRight = (number: number) =>
      isSumOfRun(number, ordered) || groups.some((own) => isRoundedTo(own, number))
    const said = [...text.matchAll(NUMBER)]
      .filter(({ index }) => !isOfOtherYear(sinceNumber(text.slice(0, index)), year))
      .map(numbersIn)
      .filter((each) => each.some(isMeant))
    const others = said.filter((each) => !each.some(isRight))
    if (isInColumns && others.length < said.length) return false
    const isPlain = !isSentence(text) || (others.length === said.length && SHARED_OUT.test(text))
    return others.some((each) => isPlain || !each.every((number) => ROUND.test(String(number))))
  }
  const wrong = [
    ...sentences.filter((text) => isWrong(text, false)),
    ...inColumns.filter((text) => isWrong(text, true)),
  ]
  return sentencesNotRead(wrong.map(quoted))
}

function sumIn(rows: readonly ReadRow[]): number {
  return sumEuro(rows.map(({ amount }) => amount))
}

const CITIES = /(?<!\p{L})stadtkreisen?(?!\p{L})/iu
const DISTRICTS = /(?<!\p{L})landkreisen?(?!\p{L})/iu
/** Ends the key of a city that is a district of its own. */
const OF_CITY = '000'

/** @returns the rows of the government regions that a text names, and those of all cities, or of all districts around them */
function groupsNamed(text: string, rows: readonly ReadRow[]): (readonly ReadRow[])[] {
  const isCity = ({ ags }: ReadRow) => ags.endsWith(OF_CITY)
  return [
    ...regionsNamed(text).map((region) => rows.filter(({ ags }) => ags.startsWith(region))),
    ...(CITIES.test(text) ? [rows.filter(isCity)] : []),
    ...(DISTRICTS.test(text) ? [rows.filter((row) => !isCity(row))] : []),
  ]
}

function isOfOtherYear(text: string, year: number | null): boolean {
  const years = (text.match(YEAR) ?? []).map(Number)
  return years.length > 0 && year !== null && !years.includes(year)
}

/** @returns the end of a text behind its last number that is no year: "Summe 2017: 34.800.011 Euro Summe 2018:" */
function sinceNumber(text: string): string {
  return text.slice([...text.matchAll(NUMBER)].at(-1)?.index ?? 0).replace(NUMBER, ' ')
}

/** @returns a number, or all that it may be where spaces part it */
function numbersIn({ groups }: RegExpMatchArray): number[] {
  const short = shortNumber(groups)
  return short === null ? numbersEnding((groups?.whole ?? '').split(/\s+/u)) : [short]
}

/** Neither a share of it nor the sum of several years. */
function isNear(number: number, sum: number): boolean {
  return 2 * number > sum && number < 2 * sum
}
