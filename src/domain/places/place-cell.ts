import type { District, Municipality } from '../register.js'
import { GETS, GOES } from '../said-verbs.js'
import { districtsWithPlate } from './car-plates.js'
import { isCut } from './cut-name.js'
import { withoutKindBefore, withoutKindBehind } from './kind-words.js'
import type { PrintedNames } from './printed-names.js'
import { type InRegion, regionBehind } from './region-names.js'

/** What a cell says of a place, every word of it understood. */
export interface PlaceCell {
  /** the words that are the name */
  readonly name: string
  readonly exact: readonly Municipality[]
  /** places whose longer name this shortens; only where none is called so */
  readonly short: readonly Municipality[]
  /** districts that the cell names beside the place; null where it names none */
  readonly districts: readonly District[] | null
  /** it may as well be about a whole district: "Landkreis Lörrach", "Lörrach (35)" */
  readonly isOfDistrict: boolean
}

const KIND =
  /^(?:(?:die|der)\s+)?(?:stadt\s*\/\s*gemeinde|große\s+kreisstadt|kreisstadt|landeshauptstadt|universitätsstadt|stadt|gemeinde|markt|stadtkreis|stkr\.?|skr\.?|sk|st|gde\.?|gem\.?|gkst\.?|hansestadt)(?:\s+|$)/i
const OF_DISTRICT = /^(?:stadtkreis|stkr\.?|skr\.?|sk|landkreis|kreis|lkr\.?|lk)(?![\p{L}])/iu
const URBAN = /(?<![\p{L}-])(?:stadt-?kreis|stkr\.?|skr\.?|sk)(?![\p{L}])/iu
const LABELS = /(?<![\p{L}-])(?:ags|gkz|schlüssel|kreis|landkreis|im)\s*:?$/iu
const COUNT = /^\(?\s*\d{1,3}(?:\s*(?:gemeinden?|städte und gemeinden|kommunen))?\s*\)?$/i
/** No name of a place holds a digit or a star. */
const FOOTNOTE = /(?<![(\d])\s?(?<!\()[\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰][\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰),\s]*$/u
/** Behind a kind or district in brackets as well: "Aichwald (Gde) *", "Aichwald (Gde)* Esslingen". */
const STARS = /(?<=\S)\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+$|(?<=\))\s?[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+(?=\s)/gu
const CLOSING = /[\s;:,.·…_]+$/u
/** Said before a nought: "Wört: kein Betrag (0 €)". */
const NOTHING = /\s*[:,–-]?\s+(?:kein(?:e[nr]?)?\s+(?:betrag|zuweisung|mittel|anspruch)|entfällt)$/iu
/** As a directory sorts it: "Boll, Bad (GP)". */
const INVERTED = /^(?<name>[^,]+),\s*(?<first>Bad|Sankt|St\.?)(?<behind>\s*\(.*)?$/u
const LEADING = /^[\s;:,·•_*]+/u

/** What the print adds to the name of a place. */
const NAME_SUFFIX =
  /\s*(?:,\s*|\()(?:(?:große\s+)?(?:kreis)?stadt|gemeinde|landeshauptstadt|universitätsstadt|hansestadt|stadtkreis|(?:gkst|st|gde|stkr|skr|sk)\.?)\)?$/i

/** What a sentence says around a place: "Auf die Stadt Ulm (AGS 08421000) entfallen 642.437 EUR." */
const SAID_BEFORE = new RegExp(
  `^(?:(?:auf|für|an)\\s+(?=(?:die|den|das)\\s)|(?:es\\s+)?(?:${GETS})\\s+|(?:und(?:\\s+schließlich)?|sowie|davon|nämlich)\\s+)`,
  'iu',
)
/** All of a sentence before the first of its places: what another place has to do with it is none of these. */
const SENTENCE_BEGINS = new RegExp(
  `^(?:es\\s+(?:${GETS}|folg(?:t|en))|weiter\\s+geht\\s+es\\s+mit|bewilligt\\s+(?:wurden|werden|sind)\\s+für|` +
    `(?:hier|dort|es)\\s+(?:${GOES})\\s+(?:an|auf|nach))\\s*:?\\s+(?=\\S)`,
  'iu',
)
/** "Es erhalten die Stadtkreise Stuttgart 3.270.297 Euro und": the kind of the first as well. */
const OF_SEVERAL =
  /^(?:die\s+)?(?:(?<kind>stadtkreis)e(?<several>\s+)|(?:städte(?:\s+und\s+gemeinden)?|gemeinden)\s+)/iu
/**
 * Said around a place: "Für Wört sind es 1.592 Euro", "An Wört gehen 1.592 Euro", "Es folgt Wört mit 1.592 Euro", "Die Stadt
 * Ulm ist Stadtkreis; sie hat 642.437 Euro erhalten".
 */
const SENTENCE_AROUND = new RegExp(
  `^(?:(?<city>.+?)(?:\\s+ist\\s+(?:ein\\s+)?stadtkreis[;,:]\\s+sie\\s+(?:hat|${GETS})|,\\s+die\\s+keinem\\s+landkreis\\s+angehört,\\s+(?:${GETS}))|für\\s+(?<name>.+?)\\s+(?:sind|waren)\\s+es|` +
    `(?:an|nach)\\s+(?<receiver>.+?)\\s+(?:${GOES})|(?:es\\s+folgt|an\\s+der\\s+spitze\\s+steht)\\s+(?<next>.+?)\\s+mit)$`,
  'iu',
)
/** Of "Deg-" the rest, "gingen", is a verb by chance. */
const SAID_BEHIND = new RegExp(`(?<![-‐])\\s+(?:${GETS}|${GOES})$`, 'iu')
const KEY_SAID = /\s*\((?:ags|gkz|schlüssel)(?=\s|$)(?:\s+\d+\))?/i

/** No cell of a name is longer: "Große Kreisstadt Biberach an der Riß, Landkreis Schwäbisch Hall AGS". */
const MOST_LETTERS = 100
const MOST_WORDS = 12

type Cache = Map<string, PlaceCell | null>
const caches = new WeakMap<PrintedNames, Cache>()

function withoutSentence(text: string): string {
  const { city, name, receiver, next } = SENTENCE_AROUND.exec(text)?.groups ?? {}
  if (city !== undefined) return `${city} (Stadtkreis)`
  const said = text.replace(SENTENCE_BEGINS, '')
  return name ?? receiver ?? next ?? (said === text ? text : said.replace(OF_SEVERAL, '$<kind>$<several>'))
}

/** @returns null when a word of the text is no part of a name, a kind, or a district */
export function placeCell(names: PrintedNames, text: string): PlaceCell | null {
  const cache = caches.get(names) ?? new Map<string, PlaceCell | null>()
  caches.set(names, cache)
  const known = cache.get(text)
  if (known !== undefined) return known
  const cell = parse(names, text)
  cache.set(text, cell)
  return cell
}

function parse(names: PrintedNames, printed: string): PlaceCell | null {
  const text = withoutSentence(printed.replace(LEADING, ''))
    .replace(isCut(printed) ? /$^/ : CLOSING, '')
    .replace(NOTHING, '')
    .replace(SAID_BEHIND, '')
    .replace(KEY_SAID, '')
    .replace(SAID_BEFORE, '')
    .replace(STARS, '')
    .replace(INVERTED, '$<first> $<name>$<behind>')
  if (text === '' || text.length > MOST_LETTERS) return null
  const region = regionBehind(text)
  if (region) return inRegion(names, region)
  return whole(names, text, null) ?? bracketed(names, text) ?? divided(names, text) ?? shortened(names, text)
}

/** Where the region is not that of the place, one of the two is wrong. */
function inRegion(names: PrintedNames, { before, holds }: InRegion): PlaceCell | null {
  const cell = parse(names, before)
  if (!cell) return null
  const [exact, short] = [cell.exact.filter(holds), cell.short.filter(holds)]
  const districts = (cell.districts ?? names.register.districts).filter(holds)
  return exact.length + short.length > 0 && districts.length > 0 ? { ...cell, exact, short, districts } : null
}

function whole(
  names: PrintedNames,
  text: string,
  districts: readonly District[] | null,
  isOfDistrict = OF_DISTRICT.test(text),
): PlaceCell | null {
  const bare = withoutKind(text)
  const plain = (name: string) => name.replace(NAME_SUFFIX, '').replace(FOOTNOTE, '')
  // "Heidelberg Stadt": a narrow table may have its column of kinds right behind the names.
  for (const name of new Set([
    text,
    bare,
    plain(text),
    plain(bare),
    withoutKindBehind(text),
    withoutKindBefore(text),
  ])) {
    const exact = names.whole(name).filter(fitsKind(text, name))
    if (exact.length > 0) return { name, exact, short: [], districts, isOfDistrict }
  }
  return null
}

/** "Stadtkreis Lörrach": this kind is not dropped in silence, as it says that another is meant, or a mistake. */
function fitsKind(text: string, name: string): (place: Municipality) => boolean {
  const isDropped = URBAN.test(text) && !URBAN.test(name)
  return ({ kind }) => !isDropped || kind === 'urban-district'
}

function withoutKind(text: string): string {
  return text.replace(KIND, '')
}

/** "Aidlingen (LK Böblingen)", "Lörrach (35)", "Kehl (Ortenaukreis (Landkreis))" */
function bracketed(names: PrintedNames, text: string): PlaceCell | null {
  const [, before = '', inside = ''] = /^(.+?)\s*\(([^()]*(?:\([^()]*\))?)\)?$/.exec(text) ?? []
  if (before === '') return null
  // "Malsch (Rhein-Neckar)", "Berghaupten (Ortenau)"
  const named =
    ['', '-Kreis', 'kreis']
      .map((kind) => districtsOf(names, inside + kind))
      .find(({ length }) => length > 0) ?? []
  const front = before.replace(CLOSING, '')
  if (COUNT.test(inside)) return whole(names, front, null, true)
  if (named.length > 0) return whole(names, front, named) ?? shortened(names, front, named)
  const isKind = /^(?:stadt|gemeinde|st|gde|gkst|große kreisstadt)\.?$/i.test(inside)
  return isKind || isCutOff(text, inside) ? whole(names, front, null) : null
}

/** "St. Märgen (Landkreis": the district is cut off, or stands on the next page. */
function isCutOff(text: string, inside: string): boolean {
  return !text.includes(')') && /^(?:(?:land|stadt)?kreis|lkr?\.?|sk)$/i.test(inside)
}

/** A name and a district in one cell, in either order. */
function divided(names: PrintedNames, text: string): PlaceCell | null {
  const words = text.split(' ')
  if (words.length > MOST_WORDS) return null
  for (let at = words.length - 1; at >= 1; at--) {
    const front = words.slice(0, at).join(' ')
    const back = words.slice(at).join(' ')
    const found = withDistrict(names, front, back) ?? withDistrict(names, back, front)
    if (found) return found
  }
  return null
}

function withDistrict(names: PrintedNames, name: string, rest: string): PlaceCell | null {
  const cell = whole(names, name.replace(CLOSING, ''), null, false)
  if (!cell) return null
  const districts = districtsOf(names, rest.replace(LABELS, ''))
  return districts.length > 0 ? { ...cell, districts } : null
}

function shortened(
  names: PrintedNames,
  text: string,
  districts: readonly District[] | null = null,
): PlaceCell | null {
  const name = withoutKind(text)
  if (name.split(' ').length > MOST_WORDS) return null
  const short = names.hits(name).short.filter(fitsKind(text, name))
  return short.length > 0 ? { name, exact: [], short, districts, isOfDistrict: OF_DISTRICT.test(text) } : null
}

/** What stands in brackets behind the name of a district, up to the end: "Lörrach (35)", "Enzkreis (Landkreis". */
const DETAILS = /\s*\([^()]*(?:\([^()]*(?:\)[^()]*)?)*$/

/** "HN-Stadt", "HN-Land": a city and the district around it have the letters of their plates in common. */
const LETTERS =
  /^(?<letters>\p{Lu}{1,3})(?:\*|[-/ ](?:(?<city>St|SK|Stkr|Stadt)|(?<around>LK|Lkr|Land))\.?)?$/u

/** @returns the districts that a text names, by name or by the letters on their plates */
export function districtsOf(names: PrintedNames, text: string): readonly District[] {
  // "Heilbronn (LK)" is one of two.
  const told = names.districts(text.trim())
  if (told.length > 0) return told
  const clean = text.replace(/^[\s(]+|[\s;:,.·…_)]+$/g, '').replace(DETAILS, '')
  if (clean === '') return []
  const head = clean.split(/\s*[;|]\s*/)[0] ?? ''
  const named = names.districts(head)
  if (named.length > 0) return named
  const { letters, city, around } = LETTERS.exec(head)?.groups ?? {}
  if (letters) {
    const kind = city ? 'urban' : around ? 'rural' : null
    return districtsWithPlate(names.register, letters).filter((each) => kind === null || each.kind === kind)
  }
  // "Breisgau-Hochschw.": the dot may belong to the word.
  return /\p{L}\.[\s;:,)]*$/u.test(text) ? names.districts(`${head}.`) : []
}
