import { GETS, GO } from '../../domain/said-verbs.js'

const GRANT =
  '(?:euro|auszahlung|zuweisung|zuwendung|betrag|beträge|förderung|fördermittel|mittel|geld|anteil|budget|zahlung)'
/** "ohne Auszahlung", "keine Mittel", "leer aus gehen", "nichts erhalten", "EUR 0,00", "0 Euro" */
const NONE = [
  new RegExp(`(?<![\\p{L}-])(?:ohne|keine?n?)\\s+(?:[\\p{L}-]+\\s+)?${GRANT}(?:en)?(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?<!nicht\\s)(?:leer\\s?ausgehen|leer\\s+${GO}|leer(?!\\p{L})[^.;]{0,60}\\saus)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})nichts\\s+(?:${GETS}|bewilligt)(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:${GETS})\\s+nichts(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:EUR|€)\s?0(?:,00|,[-–—]+)?(?![\d.,]*\d)/iu,
  /(?<![\d.,])0(?:,00|,[-–—]+)?\s?(?:EUR|Euro|€)(?!\p{L})/iu,
]

/** @returns true where a text says of the places that it names that they get nothing */
export function saysNone(text: string): boolean {
  return NONE.some((words) => words.test(text))
}
