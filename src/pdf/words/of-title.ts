import { RESERVED } from './corrections.js'
import { DATE } from './dates.js'
import { isHarmless } from './harmless-notes.js'
import { withoutOffices } from './sentences.js'
import { AMONG_WORDS, HEADING_WORDS } from './vocabulary.js'

const STAND = new RegExp(
  `(?<!\\p{L})(?:daten|gebiets|bearbeitungs)?stand\\s*:?\\s*(?:(?:vom|am|zum)\\s+)?${DATE}`,
  'iu',
)
/** Of who made it when, and of amounts that are those of the edition all the same. */
const BESIDE_DATE =
  /(?<!\p{L})(?:uhr|ref|referat|az|vorläufig|endgültig|gerundet|alle|angaben|kommunales?|städtetag|gemeindetag|landkreistag)(?!\p{L})/giu

/**
 * "Stand: 1. Januar 2018 (unvollständig)": only the date is harmless.
 * @param isTitle it stands above the rows; elsewhere a source may have a date
 * @returns the words behind the date that are not understood; null for none
 */
export function behindDate(text: string, isTitle: boolean): string | null {
  const stand = STAND.exec(text)
  if (!stand || (!isTitle && stand.index > 1)) return null
  const rest = text.slice(stand.index + stand[0].length)
  if (RESERVED.test(rest)) return null
  const said = rest
    .replace(BESIDE_DATE, ' ')
    .replace(/\p{L}+/gu, (word) => (isOfTables(word.toLowerCase()) ? ' ' : word))
  return isHarmless(said) ? null : rest.replace(/^[\s,;:–—-]+/u, '').trim()
}

function isOfTables(word: string): boolean {
  return HEADING_WORDS.has(word) || AMONG_WORDS.has(word)
}

const LANDS =
  /(?<!\p{L})(?:Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen(?:-Anhalt)?|Schleswig-Holstein|Thüringen)(?![\p{L}-])/u
/** "(Auszug)", but not "Auszug aus der Verwaltungsvorschrift" */
const PART = /(?<!\p{L})(?:teil)?auszug(?!\p{L}|\s+aus)|(?<!\p{L})auszugsweise(?!\p{L})/iu

/** @returns the words of a title by which its table is not that of the whole Land; null for none */
export function otherExtentIn(title: string): string | null {
  const plain = title.normalize('NFC')
  const land = /baden-württemberg/iu.test(plain) ? null : LANDS.exec(withoutOffices(plain))
  return (land ?? PART.exec(plain))?.[0] ?? null
}
