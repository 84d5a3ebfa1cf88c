import { cleanText, nameKey } from '../../domain/name-key.js'
import { type NameIndex, withName, withShortName } from '../../domain/names.js'
import type { Municipality } from '../../domain/register.js'
import { NAME_PREFIX, NAME_SUFFIX } from './vocabulary.js'

/** What a printed name may stand for. */
export interface NameHits {
  /** places whose whole name this is */
  readonly exact: readonly Municipality[]
  /** places whose longer name it shortens */
  readonly short: readonly Municipality[]
}

const NONE: NameHits = { exact: [], short: [] }
const caches = new WeakMap<NameIndex, Map<string, NameHits>>()

/** Reads the name of a place as printed: "Kehl, Stadt", "Große Kreisstadt Kehl", "Schwarz- wald". Never guesses. */
export function municipalitiesNamed(names: NameIndex, printed: string): NameHits {
  const cache = caches.get(names) ?? new Map<string, NameHits>()
  caches.set(names, cache)
  const known = cache.get(printed)
  if (known) return known
  const hits = look(names, printed)
  cache.set(printed, hits)
  return hits
}

function look(names: NameIndex, printed: string): NameHits {
  if (!/\p{L}.*\p{L}/u.test(printed)) return NONE
  const spellings = spellingsOf(printed)
  for (const spelling of spellings) {
    const exact = withName(names, spelling)
    if (exact.length > 0) return { exact, short: withShortName(names, spelling) }
  }
  for (const spelling of spellings) {
    const exact = squeezedIndex(names).get(squeezed(spelling))
    if (exact) return { exact, short: [] }
  }
  for (const spelling of spellings) {
    const short = withShortName(names, spelling)
    if (short.length > 0) return { exact: [], short }
  }
  return NONE
}

const squeezedIndexes = new WeakMap<NameIndex, ReadonlyMap<string, readonly Municipality[]>>()

/** Names without their spaces, for prints in which these cannot be told from the spacing of letters. */
function squeezedIndex(names: NameIndex): ReadonlyMap<string, readonly Municipality[]> {
  const known = squeezedIndexes.get(names)
  if (known) return known
  const index = new Map<string, Municipality[]>()
  for (const municipality of names.register.municipalities) {
    const key = squeezed(municipality.name)
    index.set(key, [...(index.get(key) ?? []), municipality])
  }
  squeezedIndexes.set(names, index)
  return index
}

function squeezed(name: string): string {
  return nameKey(name.replace(/\s+/g, '')).replaceAll(' ', '')
}

/** Marks that a name was cut for lack of room. */
const CUT = /\s*(?:…|\.{3})$/u
/** As many letters must be left of a cut name. */
const LEFT = 3

/** @returns true when the print says itself that the name goes on */
export function isCut(printed: string): boolean {
  return CUT.test(printed)
}

/** @returns true when this is the beginning of the name, cut anywhere: no proof by itself, but one beside the AGS */
export function beginsLike(printed: string, { name }: Municipality): boolean {
  const letters = squeezed(printed.replace(CUT, ''))
  return letters.length >= LEFT && squeezed(name).startsWith(letters)
}

/** No name of a place holds a digit or a star. */
const FOOTNOTE = /(?<![\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰),])\s?[\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰][\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰),\s]*$/u

/** The printed name, without what the print adds, and with its hyphens undone. */
function spellingsOf(printed: string): string[] {
  const plain = cleanText(printed).replace(FOOTNOTE, '')
  const bare = [plain, plain.replace(NAME_SUFFIX, ''), plain.replace(NAME_PREFIX, '')]
  const joined = bare.map((name) => name.replace(/(\p{L})[-‐]\s+(?=\p{Ll})/gu, '$1'))
  return [...new Set([...bare, ...joined])].filter((name) => name !== '')
}
