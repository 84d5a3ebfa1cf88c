import {
  asWritten,
  CENTS,
  MULTIPLE,
  notCountedIn,
  OTHER_CURRENCY,
  otherSpan,
  plainOf,
  REPEATED,
  THOUSANDS_OF_EURO,
} from '../../domain/amount-words.js'
import { unofficialWord } from './unofficial.js'

/**
 * Words by which a file says that its amounts are not those of one year, or do not count. German and English. What a
 * table of one year may say as well ("Pakt für Integration 2017–2019", "60 %") is none of them.
 */
const NUMBER = '(?:\\d+|zwei|drei|vier|fünf|beide|two|three|four|five|both)'
const YEARS = '(?<!\\d)20\\d\\d\\s*(?:und|u\\.|bis|and|to|[-–—/+&,])\\s*(?:20)?\\d\\d(?!\\d)'
const SPAN_OF_YEARS = '(?<!\\d)20\\d\\d\\s*(?:und|bis|and|to|[-–—/+&])\\s*(?:20)?\\d\\d(?![\\d.]|\\s?%)'
const SUMMED =
  '(?:zusammen(?:gefasst)?|insgesamt|gesamt|kumuliert|summiert|in\\s+summe|together|combined|in\\s+total)'
const PERIODS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:für|über|auf|for|over)\\s+(?:die\\s+)?${NUMBER}\\s+(?:haushalts|förder|kalender)?(?:jahre|years)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`${YEARS}\\s*[,:;(]?\\s*${SUMMED}(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:planungsrahmen|\\p{L}*beträge|zuweisungen|zuwendungen)\\s+(?:für\\s+)?(?:die\\s+jahre\\s+)?${SPAN_OF_YEARS}`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${SUMMED}\\s+(?:für\\s+)?(?:die\\s+jahre\\s+)?${YEARS}`, 'iu'),
]
/** Written across a page or in a stamp, where no column has it for its unit. */
const OTHER_UNITS = [THOUSANDS_OF_EURO, /(?<!\p{L}|\d\s)(?:mio|millionen|millions?|thousands?)(?!\p{L})/iu]
const WORDS_OF_UNIT = '(?:tsd\\.?|tausend|thousands?(?:\\s+of)?|[tk]|mio\\.?|millionen|millions?(?:\\s+of)?)'
const SURE_UNIT = `(?:${WORDS_OF_UNIT}[\\s-]*(?:€|eur(?:os?)?(?!\\p{L}))|(?:€|eur)\\s*(?:tsd|thousands?|mio)(?!\\p{L}))`
const BARE_UNIT =
  '(?:in\\s+(?:tsd|tausend|thousands?|mio|millionen|millions?)(?!\\p{L})|(?:in\\s+|[(\\[]\\s*|^)1[.\\s]?000[\\s-]*(?:€|eur(?:os?)?(?!\\p{L})))'
/** Not "58 Millionen Euro", and "1.000 €" only where nothing but a unit is meant. */
const UNIT = `(?<![\\p{L}\\d.,])(?<!\\d\\s)(?:${SURE_UNIT}|${BARE_UNIT})`
const UNIT_ALONE = new RegExp(UNIT, 'iu')
const UNIT_OF_AMOUNTS = new RegExp(
  `(?<!\\p{L})(?:angaben|beträge|werte|zahlen|amounts|figures|values)(?!\\p{L})[^.;:]{0,40}?${UNIT}`,
  'iu',
)
/** What such words must be about, where they stand among others. */
const OF_AMOUNTS =
  /integrationsmanagement|fassung|betr[aä]g|angaben|werte|zahlen|mittel|summe|rahmen|person|euro|€|zuw|förder|amount|figure|budget/iu

/**
 * @param where the words lie across a page or in a stamp, over the column of amounts, or anywhere else
 * @returns the words; null for none
 */
export function otherMeaning(text: string, where: 'across' | 'over-amounts' | 'among-others'): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ')
  if (where === 'among-others' && !OF_AMOUNTS.test(plain)) return null
  const patterns = [...PERIODS, ...(where === 'across' ? OTHER_UNITS : [])]
  const words = patterns.map((pattern) => pattern.exec(plain)?.[0] ?? null).find((found) => found !== null)
  if (words !== undefined) return words
  const shared = sharedWords(plainOf(text), where !== 'among-others')
  // A draft, or a file that is void, is told as such.
  return shared === null || unofficialWord(text) !== null ? null : asWritten(text, shared)
}

/**
 * @param isOfAmounts whether the words can be about nothing else
 * @returns the words by which amounts of lists too do not count, or are none of one year in euro; null for none
 */
function sharedWords(plain: string, isOfAmounts: boolean): string | null {
  const words = notCountedIn(plain) ?? REPEATED.exec(plain)?.[0] ?? null
  if (words !== null || !isOfAmounts) return words
  const isInEuro = /€|\beur/.test(plain)
  const unit = OTHER_CURRENCY.exec(plain) ?? MULTIPLE.exec(plain) ?? (isInEuro ? null : CENTS.exec(plain))
  return unit?.[0] ?? otherSpan(plain)
}

/**
 * @param isOfAmounts whether the words can be about nothing else; else they must say so
 * @returns the words by which amounts are no euros; null for none
 */
export function otherUnit(text: string, isOfAmounts: boolean): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return (isOfAmounts ? UNIT_ALONE : UNIT_OF_AMOUNTS).exec(plain)?.[0].trim() ?? null
}
