import type { NameIndex } from '../../domain/names.js'
import { isSpelling, looseKey, nameKey, squeezedKey } from '../../domain/places/name-key.js'
import type { Municipality } from '../../domain/register.js'

/** @returns the places whose whole name this is, however it is spaced, hyphenated or set; two for namesakes */
export function exactlyNamed(names: NameIndex, text: string): readonly Municipality[] {
  if (!/\p{L}.*\p{L}/u.test(text)) return []
  const found =
    names.byKey().get(nameKey(text)) ??
    names.bySqueezedKey().get(squeezedKey(text)) ??
    names.bySqueezedKey().get(nameKey(text).replaceAll(' ', ''))
  if (found) return found
  return (names.byLooseKey().get(looseKey(text)) ?? []).filter(({ name }) => isSpelling(text, name))
}
