import { THOUSANDS } from './vocabulary.js'

/**
 * Words by which a file says that its amounts are not those of one year, or do not count. German and English. What a
 * table of one year may say as well ("Pakt für Integration 2017–2019", "60 %") is none of them.
 */
const NUMBER = '(?:\\d+|zwei|drei|vier|fünf|beide|two|three|four|five|both)'
const YEARS = '(?<!\\d)20\\d\\d\\s*(?:und|u\\.|bis|and|to|[-–—/+&,])\\s*(?:20)?\\d\\d(?!\\d)'
const SUMMED =
  '(?:zusammen(?:gefasst)?|insgesamt|gesamt|kumuliert|summiert|in\\s+summe|together|combined|in\\s+total)'
const PERIODS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:für|über|auf|for|over)\\s+(?:die\\s+)?${NUMBER}\\s+(?:haushalts|förder|kalender)?(?:jahre|years)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`${YEARS}\\s*[,:;(]?\\s*${SUMMED}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${SUMMED}\\s+(?:für\\s+)?(?:die\\s+jahre\\s+)?${YEARS}`, 'iu'),
  /(?<!\p{L})(?:je|pro|im|per|a)\s+(?:monat|quartal|halbjahr|month|quarter)(?!\p{L})|(?<!\p{L})(?:monatlich|vierteljährlich|halbjährlich|monthly|quarterly)\p{L}*/iu,
]
const TAKEN_BACK =
  /(?<!\p{L})(?:abgelehnt\p{L}*|gekürzt\p{L}*|kürzung(?:en|s(?:betrag|beträge))?|rückforderung\p{L}*|nicht\s+(?:bewilligt|genehmigt|gewährt|anerkannt)\p{L}*|halbiert\p{L}*|nachrichtlich\p{L}*|rejected|reductions?)(?!\p{L})/iu
/** Written across a page or in a stamp, where no column has it for its unit. */
const OTHER_UNITS = [THOUSANDS, /(?<!\p{L})(?:mio|millionen|millions?|thousands?)(?!\p{L})/iu]
const WORDS_OF_UNIT = '(?:tsd\\.?|tausend|thousands?(?:\\s+of)?|[tk]|mio\\.?|millionen|millions?(?:\\s+of)?)'
const SURE_UNIT = `(?:${WORDS_OF_UNIT}[\\s-]*(?:€|eur(?:os?)?(?!\\p{L}))|(?:€|eur)\\s*(?:tsd|thousands?|mio)(?!\\p{L}))`
const BARE_UNIT =
  '(?:in\\s+(?:tsd|tausend|thousands?|mio|millionen|millions?)(?!\\p{L})|(?:in\\s+|[(\\[]\\s*|^)1[.\\s]?000[\\s-]*(?:€|eur(?:os?)?(?!\\p{L})))'
/** Not "58 Millionen Euro", and "1.000 €" only where nothing but a unit is meant. */
const UNIT = `(?<![\\p{L}\\d.,])(?<!\\d\\s)(?:${SURE_UNIT}|${BARE_UNIT})`
const UNIT_OF_AMOUNTS = new RegExp(
  `(?<!\\p{L})(?:angaben|beträge|werte|zahlen|amounts|figures|values)(?!\\p{L})[^.;:]{0,40}?${UNIT}`,
  'iu',
)
/** What such words must be about, where they stand among others. */
const OF_AMOUNTS =
  /betr[aä]g|angaben|werte|zahlen|mittel|summe|rahmen|person|euro|€|zuw|förder|amount|figure|budget/iu

/**
 * @param where the words lie across a page or in a stamp, over the column of amounts, or anywhere else
 * @returns the words; null for none
 */
export function otherMeaning(text: string, where: 'across' | 'over-amounts' | 'among-others'): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ')
  if (where === 'among-others' && !OF_AMOUNTS.test(plain)) return null
  const patterns = [...PERIODS, TAKEN_BACK, ...(where === 'across' ? OTHER_UNITS : [])]
  return patterns.map((pattern) => pattern.exec(plain)?.[0] ?? null).find((words) => words !== null) ?? null
}

/**
 * @param isOfAmounts whether the words can be about nothing else; else they must say so
 * @returns the words by which amounts are no euros; null for none
 */
export function otherUnit(text: string, isOfAmounts: boolean): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return (isOfAmounts ? new RegExp(UNIT, 'iu') : UNIT_OF_AMOUNTS).exec(plain)?.[0].trim() ?? null
}
