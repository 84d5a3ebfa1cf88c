import type { Municipality } from '../register.js'
import { withoutKindBefore } from './kind-words.js'
import { squeezedKey } from './name-key.js'

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
