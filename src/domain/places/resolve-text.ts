import type { PlaceFinder } from './place-finder.js'
import { keyIn } from './place-key.js'
import { placesInList } from './place-list.js'
import type { PlaceContext, PlaceMatch } from './place-match.js'
import { resolveParts } from './resolve-parts.js'
import { villageIn } from './village-match.js'

/** @param text cleaned; it may be anything: a key, a name with its district, several names, a village */
export function resolveText(finder: PlaceFinder, text: string, context: PlaceContext): PlaceMatch {
  if (keyIn(text)) return resolveParts(finder, { key: text }, context)
  const match = resolveParts(finder, { name: text }, context)
  if (match.kind !== 'unknown' && match.kind !== 'contradiction') return match
  if (context.tolerance === 'printed') return match
  // "Bühl, Tübingen": two places, or one that is known there?
  const village = match.kind === 'contradiction' ? villageIn(finder, text) : null
  if (village) return village
  const list = placesInList(finder, text, context)
  const places = list.flatMap(({ match: one }) => (one.kind === 'found' ? [one.place] : []))
  return list.length > 1 && places.length === list.length ? { kind: 'several', places } : match
}
