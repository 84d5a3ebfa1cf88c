import { distance } from 'fastest-levenshtein'
import { nameKey } from '../../domain/name-key.js'
import type { Register } from '../../domain/register.js'

const COUNT = 3
/** Share of the letters that may differ. */
const FAR = 0.4

/** @returns names that look like this one, nearest first: for a reader to choose from, never to be taken */
export function suggestionsFor(name: string, register: Register): string[] {
  const key = nameKey(name)
  return register.municipalities
    .map((municipality) => ({ name: municipality.name, far: distance(key, nameKey(municipality.name)) }))
    .filter(({ far }) => far <= Math.max(1, key.length * FAR))
    .sort((a, b) => a.far - b.far)
    .slice(0, COUNT)
    .map((suggestion) => suggestion.name)
}
