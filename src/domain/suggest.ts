import { distance } from 'fastest-levenshtein'
import { looseKey, nameKey } from './name-key.js'

const MOST = 5

/**
 * Names close to a misspelt one, the closest first. They are only ever shown, never used as an answer.
 * @returns at most five; empty when nothing is close
 */
export function suggest<T extends { readonly name: string }>(places: readonly T[], query: string): T[] {
  const loose = looseKey(query)
  const key = nameKey(query)
  const reach = Math.max(1, Math.floor(loose.length / 3))
  const near = places.map((place) => ({
    place,
    steps: stepsTo(loose, looseKey(place.name)),
    // With umlauts told apart, "Lörach" is closer to "Lörrach" than to "Lorch".
    exact: distance(key, nameKey(place.name)),
  }))
  return near
    .filter(({ steps }) => Math.floor(steps) <= reach)
    .sort((a, b) => a.steps - b.steps || a.exact - b.exact || (a.place.name < b.place.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ place }) => place)
}

/** Distance to the whole name or to its first word ("Rheinfeldn" is close to "Rheinfelden (Baden)"). */
function stepsTo(wanted: string, key: string): number {
  const first = key.split(' ')[0] ?? ''
  return Math.min(distance(wanted, key), first.length > 3 ? distance(wanted, first) + 0.5 : Infinity)
}
