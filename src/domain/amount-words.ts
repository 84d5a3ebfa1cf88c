import { transcribed } from './clean-text.js'
import { withoutUnseen } from './unseen.js'

/**
 * Words by which amounts are none of one year in euro, or do not count: lists and PDFs are read by the same. German and
 * English. All are looked for in plain text: small letters, umlauts written out, one blank between words. Where they
 * matter, in a head, a title or a remark, is for each reader to say.
 */

/** @returns in small letters, umlauts written out, one blank between words */
export const plainOf = (text: string): string =>
  transcribed(withoutUnseen(text).normalize('NFC').toLowerCase()).replace(/\s+/g, ' ')

/** @returns the letters of it alone: of the head of a column */
export const lettersOf = (text: string): string => plainOf(text).replace(/[^a-z]/g, '')

/** Thousands of euro, by the unit alone. */
export const THOUSANDS_OF_EURO =
  /(?<![\p{L}\d.])(?:tsd\.?|tausend|1[.\s]?000|[tk])[\s-]*(?:€|eur(?:os?)?(?![\p{L}]))/iu
export const MILLIONS = /\b(?:mio|millionen?|millions?|mrd|milliarden?)\b/
export const CENTS = /\b(?:cent|cents|ct)\b/

/** More than once a year. */
export const REPEATED =
  /\b(?:je|pro|im|per|a|\/) ?(?:monat|quartal|halbjahr|woche|tag|month|quarter|week)\b|\b(?:monatlich|mtl|monthly|quartalsweise|monatsweise|wochenweise|vierteljaehrlich|quarterly|halbjaehrlich|woechentlich)\w*|\bmonatsbetr\w*/

/**
 * They take an amount back wherever they stand: above it, below it, or in a column that nobody asked for. What falls to
 * somebody ("auf die Gemeinden entfallen") is not dropped.
 */
export const BACK =
  'ungueltig\\w*|gesperrt\\w*|storniert\\w*|annulliert\\w*|gestrichen\\w*|(?<!\\bauf [^.;]{0,80})entf(?:aellt|allen)|weggefallen\\w*|hinfaellig\\w*|' +
  'abgelehnt\\w*|ablehnung\\w*|zurueckgezogen\\w*|zurueckgenommen\\w*|widerruf\\w*|aufgehoben\\w*|halbiert\\w*|gekuerzt\\w*|' +
  'nachrichtlich\\w*|abzueglich\\w*|rejected|withdrawn|cancell?ed|revoked|void|(?:gilt|gelten) nicht|' +
  'nicht (?:foerderfaehig|bewilligt|genehmigt|gewaehrt|zugelassen|anerkannt|beruecksichtigt|zutreffend|gueltig|ok\\b|mehr\\b)\\w*'
const TAKEN_BACK = new RegExp(`\\b(?:${BACK})\\b`)
/** An amount that goes back, or what is taken off. */
export const TAKEN_OFF = /\b(?:kuerzung(?:en|s\w*)?|rueckforderung\w*|reductions?)\b/
/** Others are in its place, or nobody knows yet. */
const OUT_OF_DATE =
  /\b(?:veraltet\w*|ueberholt\w*|ersetzt durch|prognose\w*|schaetz(?:ung|wert)\w*|geschaetzt\w*|alte[rnms]? (?:fassung|stand|version|liste|betraege|tabelle)|superseded|outdated|obsolete|estimates?|estimated)\b/

/** One of the payments of an amount, or what is left of it. */
const PART =
  /\b(?:abschlag|abschlaege|abschlagszahlung(?:en)?|(?:voraus|nach)zahlung\w*|vorschuss\w*|vorschuesse|anzahlung\w*|teilzahlung\w*|teilbetr\w*|teilraten?|rest(?:zahlung|betr)\w*|schlusszahlung\w*|schlussrate|(?:\d+\.|[iv]+\.|erste|zweite|dritte|vierte) ?(?:rate|tranche)|(?:rate|tranche) ?(?:\d\b|[iv]+\b)|(?:advance|partial|down|part|final) payments?|(?:1st|2nd|3rd|4th|first|second|third|fourth) instal?lment)\b/
/** In the place of what kind of amount it is, these too are not what is granted in a year. */
const OTHER_KIND =
  /\b(?:netto|brutto|(?:netto|brutto)betr\w*|raten?|tranchen?|eigen(?:anteil|mittel)\w*|kofinanzierung\w*|komplementaer\w*|(?:zeit)?anteilig\w*|pro rata|rest|haelftig|zur haelfte|(?:hoechst|mindest)betr\w*|(?:ober|unter)grenze|(?:gesamt|sach|fremd|voll)kosten|gesamtausgaben|mwst|mehrwertsteuer|umsatzsteuer|vat|hochrechnung\w*|hochgerechnet\w*|plan(?:wert|zahl)(?:e|en)?|(?<!.)(?:vorjahr|vorjahres(?:wert|betrag)|previous year)(?!.)|instal?lments?|advance|partial|remainder|(?:net|gross) (?:amount|value|of)\w*|own share|co-?funding)\b/
/** For each of something: how often it comes is not said. Beside a number it is a rate that is told by the way. */
const FOR_EACH =
  /\b(?:pro|je|per) (?:kopf|person|einwohner\w*|capita|head|fluechtling\w*|gefluechtete\w*|fall|haushalt|stelle|vz[aä]|vzae|inhabitant|refugee)\b/

/** @param plain of a title @returns the words by which its amounts are parts of others; null for none */
export const partIn = (plain: string): string | null => PART.exec(plain)?.[0] ?? null

/** @param plain of a cell @returns the words by which the amount beside it is a part, or of another kind; null for none */
export const otherKindIn = (plain: string): string | null =>
  partIn(plain) ?? OTHER_KIND.exec(plain)?.[0] ?? null

/** @returns the words by which an amount is that of each of several; null for none, and for a rate that is told */
export const forEachIn = (plain: string): string | null =>
  /\d/.test(plain) ? null : (FOR_EACH.exec(plain)?.[0] ?? null)

/** @returns the words that take amounts back; null for none */
export const takenBackIn = (plain: string): string | null => TAKEN_BACK.exec(plain)?.[0] ?? null

/** @returns the words by which amounts do not count, or are of no use any more; null for none */
export const notCountedIn = (plain: string): string | null =>
  takenBackIn(plain) ?? TAKEN_OFF.exec(plain)?.[0] ?? OUT_OF_DATE.exec(plain)?.[0] ?? null

/** Any sign of a currency but the euro, and names and codes that are no words of anything else: Heilbronn-Franken is a region. */
export const OTHER_CURRENCY =
  /(?![€¤])\p{Sc}|\b(?:usd|chf|gbp|dm|jpy|cny|rmb|sek|nok|dkk|pln|czk|huf|rub|cad|btc|sfr|dollars?|(?<!-)franken|francs?|pfund|pounds?|sterling|yen|yuan|renminbi|rubel|zloty|forint|kronen|peseten|rupien|rupees|bitcoins?|(?:d-?|reichs|deutsche )mark|pence)\b/u

/** Numbers that are to be multiplied: "in hundreds", "× 1000". */
export const MULTIPLE =
  /\bin (?:hundert(?:ern)?|hundreds?|dutzend|dozens?)\b|\b(?:hundreds|dozens) of\b|(?:\bx|[×*]) ?10+(?:[. ]?000)*\b/

const MONTH =
  '(?:jan(?:uary?|uar)?|jaenner|feb(?:ruary?|ruar)?|maerz|march|mrz|mar|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)\\b\\.?'
const TO = ' ?(?:bis(?: (?:zum|einschliesslich))?|to|until|through|[-–—/]) ?'
const YEAR = '(?: ?(?:20)?\\d\\d(?!\\d))?'
const DAY = '\\d{1,2}\\. ?\\d{1,2}\\.(?:20)?(?:\\d\\d)?(?!\\d)'
/** From one month or day to another. */
const SPAN = new RegExp(`\\b${MONTH}${YEAR}${TO}${MONTH}|(?<![\\d.])${DAY}${TO}${DAY}`, 'g')
const WHOLE_YEAR = new RegExp(
  `^(?:jan|jaen)[a-z]*\\.?${YEAR}${TO}de[zc][a-z]*\\.?$|^0?1\\. ?0?1\\.(?<from>(?:20)?\\d\\d)?${TO}31\\. ?12\\.(?<to>(?:20)?\\d\\d)?$`,
)
const PARTS = [
  /(?:\b(?:[12i]{1,2}\.|erste[sn]?|zweite[sn]?) ?)?(?:\bhalbjahr\w*|\bhalbe[srmn]? jahr\w*|\bhalf[- ]years?\b|\bhalf (?:a|of the|the) year\b|\bhalbjaehr\w*|\bsemester\b|\btrimester\b|\btertial\b)/,
  /\b[12]\. ?hj\b|\bh[12](?= ?[/-]? ?20\d\d)/,
  /\b[1-4i]{1,3}\. ?quartal\w*|\bquartal ?[1-4i]{1,3}\b|\bq ?[1-4]\b|\b(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter\b|\bquarter [1-4]\b|\bvierteljahr\w*|\bvierteljaehr\w*/,
  /\b(?:(?:bi-?)?weekly|fortnightly|daily|taeglich\w*|quarterly|half-?yearly|pcm)\b/,
]

/** @returns the words by which something is about less than a year, or about another span than one; null for none */
export function otherSpan(plain: string): string | null {
  const named = PARTS.map((pattern) => pattern.exec(plain)?.[0]).find((words) => words !== undefined)
  return named ?? plain.match(SPAN)?.find((span) => !isWholeYear(span)) ?? null
}

function isWholeYear(span: string): boolean {
  const { from, to } = WHOLE_YEAR.exec(span)?.groups ?? { from: '?' }
  return from !== '?' && (from === undefined || from === to)
}

/** @param words found in the text in small letters, umlauts written out @returns them as they stand there */
export function asWritten(text: string, words: string): string {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ')]
  let plain = ''
  const ends = letters.map((letter) => {
    plain += transcribed(letter.toLowerCase())
    return plain.length
  })
  const at = plain.indexOf(words)
  if (at < 0) return words
  return letters.filter((_, i) => (ends[i] ?? 0) > at && (ends[i - 1] ?? 0) < at + words.length).join('')
}
