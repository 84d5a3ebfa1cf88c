import { GETS, GO } from '../../domain/said-verbs.js'
import { sentencesIn } from './sentences.js'

const GRANT =
  '(?:euro|auszahlung|zuweisung|zuwendung|betrag|beträge|förderung|fördermittel|mittel|geld|anteil|budget|zahlung)'
/** "ohne Auszahlung", "keine Mittel", "leer aus gehen", "nichts erhalten", "EUR 0,00", "0 Euro" */
const NONE = [
  new RegExp(`(?<![\\p{L}-])(?:ohne|keine?n?)\\s+(?:[\\p{L}-]+\\s+)?${GRANT}(?:en)?(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?<!nicht\\s)(?:leer\\s?ausgehen|leer\\s+${GO}|leer(?!\\p{L})[^.;]{0,60}\\saus)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})nichts\\s+(?:${GETS}|bewilligt|zugewiesen)(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:${GETS})\\s+nichts(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:EUR|€)\s?0(?:,00|,[-–—]+)?(?![\d.,]*\d)/iu,
  /(?<![\d.,])0(?:,00|,[-–—]+)?\s?(?:EUR|Euro|€)(?!\p{L})/iu,
]

/** @returns true where a text says of the places that it names that they get nothing */
export function saysNone(text: string): boolean {
  return NONE.some((words) => words.test(text))
}

/** "nach dem Wort „Fehlanzeige“ aufgeführt", "unter „Ohne“" */
const LABEL =
  /(?<!\p{L})(?:bei|hinter|nach|unter)\s+(?:de[mnr]\s+)?(?:begriff\s+|hinweis\s+|stichwort\s+|vermerk\s+|wort\s+|wörtern\s+|worten\s+)?[„“"»«](?<label>\p{L}[\p{L} -]*)[“”"«»]/giu
const OTHERWISE = /(?<!\p{L})(?:nicht|nie|au(?:ß|ss)er|ausgenommen)(?!\p{L})/iu

/**
 * "Gemeinden, denen nichts zugewiesen wurde, sind nach dem Wort „Fehlanzeige“ aufgeführt."
 * @returns the words in quotes behind which a text says that it names the places that get nothing
 */
export function noneLabels(text: string): readonly string[] {
  if (text.search(LABEL) < 0) return []
  const clauses = sentencesIn(text).flatMap((sentence) => sentence.split(';'))
  const said = clauses.filter((clause) => saysNone(clause) && !OTHERWISE.test(clause))
  return said.flatMap((clause) => [...clause.matchAll(LABEL)].flatMap(({ groups }) => groups?.label ?? []))
}

/** It is not known yet, or not told, how much there is. */
const OPEN =
  /(?<!\p{L})(?:steh(?:t|en)\s+(?:\p{L}+\s+){0,2}aus|aussteh(?:t|en|end\p{L}*)|offen|unbekannt|geheim\p{L}*|nachgereicht|nachgemeldet\s+wird|(?:betrag|beträge|werte?|zahl(?:en)?|angaben?|meldung(?:en)?|schätzung(?:en)?|bescheide?|festsetzung|berechnung)\s+folg(?:t|en)|folg(?:t|en)(?=\s*[.;]?\s*$)|schätzung(?:en)?|geschätzt|(?:wird|werden)\s+(?:\p{L}+\s+){0,2}?(?:noch|später|erst|nach\s+(?:abschluss|prüfung|eingang|vorlage|klärung))(?!\p{L})|noch\s+nicht\s+(?:bekannt|gemeldet|festgesetzt|festgelegt|ermittelt|berechnet|entschieden|bewilligt)|(?:lag(?:en)?|liegt|liegen)\s+(?:noch\s+)?nicht\s+vor|unknown|pending|outstanding|to\s+follow|not\s+yet)(?!\p{L})/iu
/** Said of them, these leave it to a time to come, or to what is pending. */
const PENDING =
  /(?<!\p{L})(?:später|demnächst|künftig|bald|in\s+kürze|nachträglich|nachtr(?:ag|ags|äge|ägen)|nach(?:zu)?(?:reich|liefer|meld|trag|träg|hol)(?:t|en)|nachge(?:reicht|liefert|tragen|holt)|läuft|laufen|laufende[nmrs]?\s+(?:prüfung|verfahren|klärung)|(?:wird|werden|weiter|noch)\s+geprüft|(?:in|zur)\s+(?:prüfung|klärung|bearbeitung)|vorbehalten|vorbehalt|sobald|(?:zu|wird|werden)\s+klären|(?:wird|werden)\s+(?:\p{L}+\s+)?geklärt|klär(?:t|en)|ab(?:zu)?warten|abgewartet|erwartet|zurückgestellt|ungeklärt|later|soon|under\s+review)(?!\p{L})/iu
/** What is said of cells that are empty, or hold a sign for nothing. */
const OF_EMPTY =
  /(?<!\p{L})(?:leer(?:e[nrs]?)?(?!\s*(?:aus|\p{L}))|leere[nrs]?\s+\p{L}+|fehlende[nr]?\s+(?:angaben?|werte?|betrag|beträge|zahl(?:en)?|einträge|meldungen)|ohne\s+(?:angabe|betrag|eintrag|wert|zahl)|wo\s+nichts\s+steht|(?<!genau\s)null|strich\p{L}*|blank|empty|missing)(?!\p{L})|(?<!\p{L})(?:angabe|wert|zahl|eintrag|betrag)\s+(?:von\s+)?[„"]?0(?![\d.,]*\d)|(?<!\p{L})(?:wo|bei|mit|eine[rn]?|die|der)\s+[„"]?(?:0|[–—-])[“"]?(?=\s+\p{L}|[,;.:])(?!\s+(?:€|eur|euro|person(?:en)?)(?!\p{L}))/iu
/** But "keine Angabe" says that nobody knows. */
const NOTHING =
  /(?<!\p{L})(?:keine?n?|ohne|nichts?|nothing|none|no)(?!\p{L})(?!\s+(?:angaben?|daten|informationen|kenntnis\p{L}*|(?:rück)?meldung(?:en)?|werte?|data|information|reports?)(?!\p{L}))/iu

/** @returns true where a text says of empty cells, or of places that it does not name, that there is nothing for them */
export function saysOfEmpty(text: string): boolean {
  return saysNone(text) || (OF_EMPTY.test(text) && NOTHING.test(text))
}

/** @returns true where a text says of a sign that it stands for nothing: ". = keine Zuweisung" */
export function saysOfSign(text: string, sign: string): boolean {
  return text.split(/[\s„“”"»«:=]+/u).includes(sign) && (saysNone(text) || NOTHING.test(text))
}

const isOpen = (text: string) => OPEN.test(text) || PENDING.test(text)

/** "* wird nachgereicht", "– : unbekannt", "ohne = Betrag folgt": what stands in the rows, and what is said of it. */
const ENTRY =
  /(?<=^|[;,:]\s*|\s)(?:[„"]?(?<word>[\p{L}.]{1,14})[“"]?\s*[:=]|\(?(?<sign>[–—-]|0|[*†‡°§#!?¹²³⁴⁵⁶⁷⁸⁹\p{So}]{1,3}|\d{1,2}(?=\))|[.…/x](?=\s))\)?(?:\s*[:=])?)\s+(?=\p{L})/giu

/**
 * A sentence on empty cells, or a note or a legend of a sign that stands in rows without an amount, may say that the amount is not known yet.
 * @param rows lines of the places without an amount @returns true where it does
 */
export function leavesOpen(text: string, rows: readonly string[]): boolean {
  if (!isOpen(text)) return false
  if (OF_EMPTY.test(text)) return true
  const entries = [...text.matchAll(ENTRY)]
  return entries.some(({ index, groups }, at) => {
    const sign = dashed(groups?.word ?? groups?.sign ?? '')
    return isOpen(text.slice(index, entries[at + 1]?.index)) && rows.some((row) => holds(dashed(row), sign))
  })
}

const dashed = (text: string) => text.toLowerCase().replace(/[–—]/gu, '-')

/** A mark may stand behind a word or a nought. */
function holds(row: string, sign: string): boolean {
  if (/^\d/u.test(sign) && sign !== '0') return row.includes(`${sign})`)
  const isMark = /^[^\p{L}\d./…-]+$/u.test(sign)
  return isMark ? row.includes(sign) : row.split(/\s+/u).includes(sign)
}
