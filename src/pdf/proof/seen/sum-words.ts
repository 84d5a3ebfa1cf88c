import { figuresSaid, ROUGH, type Said } from './said-figures.js'

/** What is so called is all that some rows have. */
const IN_ALL =
  '\\p{L}*summen?|zusammen|(?:ins)?gesamt(?!stadt|gemeinde)\\p{L}*|i[mn]\\s+ganzen|alles\\s+in\\s+allem|total|\\p{L}*(?:volumen|budget|kontingent)s?'
const SAYS_ALL = new RegExp(`(?<!\\p{L})(?:${IN_ALL})(?!\\p{L})`, 'iu')
const NAMES_ALL = new RegExp(`(?<!\\p{L})(?:${IN_ALL})\\s*(?:[:=–-]|von|beträgt|sind)?\\s*$`, 'iu')
/** The same, where the district is told as well. */
const OF_GRANTS =
  /(?<!\p{L})(?:entf[aä]ll(?:en|t)|entfiel(?:en)?|\p{L}*anteil|\p{L}*betr[aä]ge?|\p{L}*zuweisung(?:en)?|\p{L}*zuwendung(?:en)?|\p{L}*mitteln?|gelder|bek(?:ommen|ommt|am|amen)|erh(?:alten|ält|ielt|ielten)|flie(?:ß|ss)(?:en|t)|geh(?:en|t)|steh(?:en|t))(?!\p{L})/iu
/** "diesen Kreis", "Kreisbudget", "hier", "Die 25 Kommunen" */
const THIS_DISTRICT =
  /(?<!\p{L})(?:(?:land|stadt)?kreis(?:es)?|kreis\p{L}*(?:volumen|budget|kontingent|summe|betrag|anteil|mittel)|hier)(?!\p{L})|^\s*die\s+\d/iu
/** Groups of places that are none of a district. */
const OTHER_GROUP = /region|bezirk|verband|gemeinschaft|(?<!\p{L})(?:[gv]vv|v?vg|raum)(?!\p{L})/iu

/** Before a figure, and behind it: it is a bound, a rate, a part or a rough number. */
const NO_SUM_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${ROUGH}|ab|bis|zu|je|pro|jeweils|maximal|davon|darunter|aus|um)\\s*$`,
  'iu',
)
const NO_SUM_BEHIND =
  /^\s*(?:(?:je|pro|mehr|weniger)(?!\p{L})|\/|(?:\p{L}+\s+){0,2}(?:ohne|nichts?|kein(?:e[nr]?)?|leer|je|mindestens)(?!\p{L}))/iu
/** Said of other money, or of other persons, than those of the rows. */
const OF_OTHERS =
  /vorjahr|bisher|früher|(?<!\p{L})rest|haushalt|kosten|einwohner|verfügbar|durchschnitt|größt|höchst|kleinst|niedrigst|meisten|wenigsten|schwelle|mindest|zusätzlich|darüber\s+hinaus|daneben|außerdem|pauschale|eigen(?:mittel|anteil)|(?<!\p{L})tel(?:efon)?(?!\p{L})/iu
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![.,]?\d)/g
/** Years from the first count of persons that a note may name to the print of the amounts. */
const TO_AMOUNTS = 3

/** @returns true for what speaks of the district beside whose rows it stands, without its name */
export const isOfThisDistrict = (text: string): boolean => THIS_DISTRICT.test(text) && !OTHER_GROUP.test(text)

/** @returns true for what says of some rows how much they have in all, and nothing of other groups than districts */
export const saysAll = (text: string): boolean => SAYS_ALL.test(text) && !OTHER_GROUP.test(text)

/**
 * @param isOfDistrict a text that tells of which district it speaks
 * @param since first year that a note may name; null where any may
 * @returns the sums and counts that it says of the rows; no bounds, rates, parts, and nothing of another year
 */
export function sumsSaid(text: string, isOfDistrict: boolean, since: number | null): Said[] {
  const isOfMoney = SAYS_ALL.test(text) || (isOfDistrict && OF_GRANTS.test(text))
  return figuresSaid(text).flatMap((said): Said[] => {
    const [before, behind] = [text.slice(0, said.from), text.slice(said.to)]
    if (NO_SUM_BEFORE.test(before) || NO_SUM_BEHIND.test(behind)) return []
    const isNamed = said.what === 'bare' && NAMES_ALL.test(before)
    const what = isNamed ? 'amount' : said.what
    if (what === 'bare' || (what === 'amount' && !isOfMoney)) return []
    const clause = `${/[^;(]*$/.exec(before)?.[0] ?? ''} ${/^[^;,)]*/.exec(behind)?.[0] ?? ''}`
    return OF_OTHERS.test(clause) || isOfOtherYear(clause, what, since) ? [] : [{ ...said, what }]
  })
}

/** Persons are counted some years before. */
function isOfOtherYear(clause: string, what: Said['what'], since: number | null): boolean {
  if (since === null) return false
  const from = what === 'persons' ? since : since + TO_AMOUNTS
  return [...clause.matchAll(YEAR)].some(([year]) => Number(year) < from || Number(year) > since + TO_AMOUNTS)
}
