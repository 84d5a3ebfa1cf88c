import { distance } from 'fastest-levenshtein'
import { looseKey, nameKey } from './name-key.js'

const MOST = 5
/** Characters; no place has half as many. What is longer is no slip, and would take seconds to compare. */
const LONGEST = 100

interface Keys {
  readonly loose: string
  readonly exact: string
}

/** Kept: a list on standard input may hold hundreds of misspelt names, and each is held against every place. */
const known = new WeakMap<object, Keys>()

/**
 * Names close to a misspelt one, the closest first. They are only ever shown, never used as an answer.
 * @returns at most five; empty when nothing is close
 */
export function suggest<T extends { readonly name: string }>(places: readonly T[], query: string): T[] {
  if (query.length > LONGEST) return []
  const loose = looseKey(query)
  const key = nameKey(query)
  const reach = Math.max(1, Math.floor(loose.length / 3))
  return (
    places
      .map((place) => ({ place, steps: stepsTo(loose, keysOf(place).loose) }))
      .filter(({ steps }) => Math.floor(steps) <= reach)
      // With umlauts told apart, "Lörach" is closer to "Lörrach" than to "Lorch".
      .map((near) => ({ ...near, exact: distance(key, keysOf(near.place).exact) }))
      .sort((a, b) => a.steps - b.steps || a.exact - b.exact || (a.place.name < b.place.name ? -1 : 1))
      .slice(0, MOST)
      .map(({ place }) => place)
  )
}

function keysOf(place: { readonly name: string }): Keys {
  const keys = known.get(place) ?? { loose: looseKey(place.name), exact: nameKey(place.name) }
  known.set(place, keys)
  return keys
}

/** Distance to the whole name or to its first word ("Rheinfeldn" is close to "Rheinfelden (Baden)"). */
function stepsTo(wanted: string, key: string): number {
  const first = key.replace(/ .*/, '')
  return Math.min(distance(wanted, key), first.length > 3 ? distance(wanted, first) + 0.5 : Infinity)
}
