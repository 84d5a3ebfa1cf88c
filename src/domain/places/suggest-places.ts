import { once } from '../once.js'
import type { Municipality } from '../register.js'
import { withPart } from './name-index.js'
import { nameWords } from './name-key.js'
import type { PlaceFinder } from './place-finder.js'
import type { UnknownPlace } from './place-match.js'
import { suggest } from './suggest.js'

/** places that are suggested at most */
export const MOST_SUGGESTED = 5

const BESIDE = /\s*[,;/:(].*$/su

/**
 * Places that somebody may have meant: those named first, those whose name has these words in it, those whose whole
 * name stands in the text, then those whose name is spelt nearly so. A slip never goes before a part of a name.
 * @returns at most five
 */
export function suggestPlaces(
  finder: PlaceFinder,
  text: string,
  first: readonly Municipality[] = [],
): readonly Municipality[] {
  const inText = once(() =>
    text.split(/[\s,;/()]+/).flatMap((word) => (word.length > 2 ? finder.typed.hits(word).whole : [])),
  )
  // "Bad Wildbd, Landkreis Calw": the slip is in the name.
  const slips = () =>
    [...new Set([text, text.replace(BESIDE, '')])].flatMap((name) =>
      suggest(finder.register.municipalities, name),
    )
  const near = [...first, ...badPlaces(finder, text), ...withPart(finder.index, text), ...inText()]
  const all = near.length >= MOST_SUGGESTED ? near : [...near, ...slips()]
  return [...new Set(all)].slice(0, MOST_SUGGESTED)
}

/** @param first places to suggest before all that are close */
export function unknownPlace(
  finder: PlaceFinder,
  part: string,
  reason: UnknownPlace['reason'],
  first: readonly Municipality[],
): UnknownPlace {
  return { kind: 'unknown', part, reason, suggestions: () => suggestPlaces(finder, part, first) }
}

/** @returns the spas of this name without "Bad": Bad Säckingen for "Säckingen" */
export function badPlaces({ index }: PlaceFinder, name: string): readonly Municipality[] {
  const [first] = nameWords(name)
  return withPart(index, name).filter((place) => {
    const [title, second] = nameWords(place.name)
    return title === 'bad' && second === first
  })
}
