/**
 * Words by which amounts are none of one year in euro. German and English. All are looked for in small letters, umlauts
 * written out, one blank between words.
 */

/** Any sign of a currency but the euro, and names and codes that are no words of anything else. */
export const OTHER_CURRENCY =
  /(?![€¤])\p{Sc}|\b(?:usd|chf|gbp|dm|jpy|cny|rmb|sek|nok|dkk|pln|czk|huf|rub|cad|btc|sfr|dollars?|franken|francs?|pfund|pounds?|sterling|yen|yuan|renminbi|rubel|zloty|forint|kronen|peseten|rupien|rupees|bitcoins?|(?:d-?|reichs|deutsche )mark|pence)\b/u

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
