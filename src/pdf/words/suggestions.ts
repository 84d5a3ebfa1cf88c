import { distance } from 'fastest-levenshtein'
import { nameKey } from '../../domain/name-key.js'
import type { Municipality, Register } from '../../domain/register.js'

const COUNT = 3
/** Share of the letters that may differ. */
const FAR = 0.4
/** Characters; no place has half as many, and what is longer would take seconds to compare. */
const LONGEST = 100
/** Keys of the names of a register: a bad file asks for one unknown name after the other. */
const KEYS = new WeakMap<Register, readonly { place: Municipality; key: string }[]>()

/** @returns names that look like this one, nearest first: for a reader to choose from, never to be taken */
export function suggestionsFor(name: string, register: Register): string[] {
  if (name.length > LONGEST) return []
  const wanted = nameKey(name)
  return keysOf(register)
    .map(({ place, key }) => ({ name: place.name, far: distance(wanted, key) }))
    .filter(({ far }) => far <= Math.max(1, wanted.length * FAR))
    .sort((a, b) => a.far - b.far)
    .slice(0, COUNT)
    .map((suggestion) => suggestion.name)
}

function keysOf(register: Register) {
  const keys =
    KEYS.get(register) ?? register.municipalities.map((place) => ({ place, key: nameKey(place.name) }))
  KEYS.set(register, keys)
  return keys
}
