import { cleanText } from '../clean-text.js'
import { districtWords, isKindWord } from './kind-words.js'
import type { PlaceFinder } from './place-finder.js'
import { keyIn } from './place-key.js'
import type { PlaceContext, PlaceMatch } from './place-match.js'
import { resolveParts } from './resolve-parts.js'

/** One place of a list, as written, and what it means. */
export interface PlaceInList {
  readonly text: string
  readonly match: PlaceMatch
}

/** Commas in brackets belong to the name before: "Malsch (Landkreis Karlsruhe, 08215046)". */
const SEPARATOR = /[,;\n](?![^(]*\))|\s+(?:und|&|\+)\s+/u

/**
 * What follows a comma belongs to the name before where it can be no place of its own ("Stadt", "Landkreis Calw",
 * "Enzkreis"), and where only it tells which of several namesakes is meant ("Malsch, Karlsruhe").
 */
export function placesInList(
  finder: PlaceFinder,
  text: string,
  context: PlaceContext,
): readonly PlaceInList[] {
  const parts = text.split(SEPARATOR).map(cleanText)
  const places: PlaceInList[] = []
  for (const part of parts.filter((item) => item !== '')) {
    const before = places.at(-1)
    const joined = before && joinedTo(finder, before, part, context)
    if (joined) places[places.length - 1] = joined
    else places.push(read(finder, part, context))
  }
  return places
}

function joinedTo(
  finder: PlaceFinder,
  before: PlaceInList,
  part: string,
  context: PlaceContext,
): PlaceInList | null {
  const joined = read(finder, `${before.text}, ${part}`, context)
  if (isKindWord(part) || (keyIn(part) && joined.match.kind === 'found')) return joined
  const isDistrict =
    districtWords(part).isTold || (finder.districts.called(part).length > 0 && isNoName(finder, part))
  const isOpen = before.match.kind === 'ambiguous' && joined.match.kind === 'found'
  return isDistrict || isOpen ? joined : null
}

function isNoName(finder: PlaceFinder, part: string): boolean {
  const { whole, short } = finder.typed.hits(part)
  return whole.length + short.length === 0
}

function read(finder: PlaceFinder, text: string, context: PlaceContext): PlaceInList {
  // In its parts, so that it is no list again.
  const query = keyIn(text) ? { key: text } : { name: text }
  return { text, match: resolveParts(finder, query, context) }
}
