import { saysCorrectedIsPrinted } from './corrections.js'

/**
 * All that a note on a row, or a word behind its amount, may be made of without a doubt about the amount: kinds of
 * municipality, the threshold below which places apply together, roundings, dates, sources. German and English.
 */
const WORDS = new Set(
  (
    'der die das den dem des ein eine einer einem einen und oder sowie in im an am auf aus bei mit von vom zu zum zur für je nach nur ' +
    'über unter bis ab seit laut gemäß als diese dieser dieses ist sind wird werden wurde wurden kann können darf dürfen muss müssen ' +
    'möglich gemeinde gemeinden stadt städte kommune kommunen kreisstadt kreisstädte stadtkreis stadtkreise landkreis landkreise landkreisen kreis kreisen verschiedenen ' +
    'große großen universitätsstadt landeshauptstadt mittelstadt kurort heilbad oberzentrum mittelzentrum ortsteil ortsteile ortsteilen ' +
    'teilort teilorte teilorten einschließlich inkl antrag anträge antragstellung antragsberechtigt beantragen stellen gestellt gemeinsam ' +
    'gemeinsame gemeinsamer zusammen andere anderen weiteren weniger mehr mindestens mindestbetrag schwelle grenze knapp aufstockung ' +
    'eigenen mitteln euro eur betrag beträge zuweisung person personen mal fördersatz gerundet abgerundet aufgerundet kaufmännisch volle ' +
    'vollen ganze ganzen rundung rundungsdifferenz rundungsdifferenzen stichtag stand datum rückfrage quelle quellen statistisches statistischen ' +
    'landesamt ministerium soziales integration integrationsmanagement baden württemberg verwaltungsgemeinschaft verwaltungsverband ' +
    'gemeindeverwaltungsverband vereinbarte mitglied mitglieder sitz zusammenschluss kooperation verbund erläuterung erläuterungen anlage ' +
    'tabelle seite einwohner ags schlüssel gemeindeschlüssel amtlich amtliche amtlicher name namen bezeichnung umbenannt umbenennung ' +
    'allein alleine eigenständig selbst selbständig erreicht erreichen früher ehemals planungsrahmen nr lfd siehe zahl unterbringung gemeinschaftsunterkunft gemeinschaftsunterkünften vorläufige vorläufiger vorläufigen verband verbands verbandes ' +
    'gleichnamig gleichnamige gleichnamigen nimmt zugleich aufgaben landkreises wahr vorhanden bestätigt meldung festgesetzt runde rate raten zwei ' +
    'januar februar märz april mai juni juli august september oktober november dezember ' +
    'the of and or by with in to only city cities town towns municipality municipalities major district application joint jointly apply ' +
    'verwaltungsvorschrift vwv jährlich nummer together other others rounded source date as at threshold euros less than below page'
  ).split(' '),
)
/** Of who may apply, of whom to ask, and of the persons, not of the amount. */
const OF_OTHERS =
  /(?<!\p{L})(?:nicht\s+alleine?|ohne\s+personen|einschlie(?:ß|ss)lich\s+(?:der\s+)?nachmeldung(?:en)?|(?:zahl\s+der\s+)?personen(?:zahl)?\s+geschätzt|(?:(?:untere\s+)?\p{L}*behörde\s+)?hat\s+nachgemeldet[;,]\s+in\s+den\s+(?:zahlen|beträgen)\s+(?:bereits\s+)?(?:berücksichtigt|enthalten)|bei\s+(?:frau|herrn?)\s+\p{L}+|tel(?:efon)?)(?!\p{L})/giu
const AMOUNT = /(?<!\p{L})(?:betrag|beträge|zuweisung)(?!\p{L})/iu
const ROUNDED_OR_LEAST = /rund|auf volle|51\D?000|weniger|mindest|schwelle|grenze|less|below/iu

/** "bis 30.06.2018", "auf 100.000 Euro gerundet": of a part of a year, no longer the amount. */
const PART_OF_YEAR = /(?<!\p{L})(?:nur\s+)?bis\s+(?:zum\s+)?\d{1,2}\.\s*(?:\d|\p{Lu})/iu
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const ROUNDED_TO =
  /(?<!\p{L})auf\s+(?:volle\s+)?(?:\d[\d.]*\d|hundert|tausend|zehntausend)(?!\p{L})[^.;]{0,20}rundet/iu

/** "Bescheid vom 20.12.": when it was granted. */
const NOTICE =
  /^\s*(?:(?:bewilligungs|zuwendungs|zuweisungs)?bescheid)\s+(?:vom|v\.)\s+\d{1,2}\.\s?\d{1,2}\.(?:\s?(?<year>20\d\d))?\s*$/iu

/** @param since first year that it may name; null where none may @returns true for the date of the notice of a grant, and nothing else */
export function isDateOfNotice(text: string, since: number | null): boolean {
  const said = NOTICE.exec(text)
  if (!said) return false
  const year = said.groups?.year
  return year === undefined || (since !== null && Number(year) >= since)
}

/**
 * @param since first year that a note may name ("Stand 31.12.2011" is of another count); null where any may
 * @returns true where all words of a note are understood, and change no amount
 */
export function isHarmless(text: string, since: number | null = null): boolean {
  if (saysCorrectedIsPrinted(text)) return true
  if (AMOUNT.test(text) && !ROUNDED_OR_LEAST.test(text)) return false
  if (since !== null && (text.match(YEAR) ?? []).some((year) => Number(year) < since)) return false
  if (PART_OF_YEAR.test(text) || ROUNDED_TO.test(text)) return false
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(OF_OTHERS, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  return words.every((word) => WORDS.has(word))
}
