import type { Municipality } from '../register.js'
import { withoutKindBefore } from './kind-words.js'
import { isConnector, nameKey, nameWords, squeezedKey } from './name-key.js'

/** Marks that a name was cut for lack of room. */
const CUT = /\s*(?:…|\.{3})$/u
/** As many letters must be left of a cut name. */
const LEFT = 3

/** @returns true when the print says itself that the name goes on */
export function isCut(name: string): boolean {
  return CUT.test(name)
}

/** @returns true when this is the beginning of the name, cut anywhere: no proof by itself, but one beside the AGS */
export function beginsLike(printed: string, { name }: Municipality): boolean {
  const cut = printed.replace(CUT, '')
  return [cut, withoutKindBefore(cut)].some((part) => {
    const letters = squeezedKey(part)
    return letters.length >= LEFT && squeezedKey(name).startsWith(letters)
  })
}

/** @returns true for what goes on in the next line, or in none: "Rottenburg am", "Villingen-" */
export function stopsShort(name: string): boolean {
  const [last = '', ...before] = nameWords(name).reverse()
  return /\p{L}[-‐]$/u.test(name) || (before.length > 0 && last.length > 1 && isConnector(last))
}

/** @returns true for the last words of a name, which are not all of it: "Neckar" */
export function endsName(words: string, { name }: Municipality): boolean {
  const end = nameKey(words)
  return end !== '' && nameKey(name).endsWith(` ${end}`)
}

/**
 * @returns whether a name as printed has a connector where the official one has others, which it does not abbreviate: "Weil im
 * Stadt" is not quite Weil der Stadt, "Freiburg i. Br." and "Kirchheim/Teck" are Freiburg im Breisgau and Kirchheim unter Teck
 */
export function hasOtherConnector(printed: string, official: string): boolean {
  const words = nameWords(official).slice(1)
  if (!words.some(isConnector)) return false
  return nameWords(printed)
    .slice(1, -1)
    .some((word) => isConnector(word) && !words.some((one) => one.startsWith(word)))
}
