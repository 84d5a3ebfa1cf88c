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
