import type { Municipality, Register } from '../register.js'
import { isKindWord } from './kind-words.js'
import { nameKey } from './name-key.js'

/** Rows of `data/villages/villages.json`: where a place of this name is known. */
export interface VillageList {
  readonly villages: readonly (readonly [name: string, ...ags: string[]])[]
}

export const NO_VILLAGES: VillageList = { villages: [] }

/** Words before the name of a part of a municipality. */
const PART = /^(?:ortsteil|stadtteil|teilort|ortschaft|ot|stt|weiler|dorf)[. ]+(?=\S)/i

/** @returns a function that gives the municipalities in which a village is known, sorted by AGS */
export function villageIndex(
  register: Register,
  { villages }: VillageList,
): (name: string) => readonly Municipality[] {
  const index = new Map<string, Municipality[]>()
  for (const [name, ...keys] of villages) {
    // A stop may be called so; no village is.
    if (isKindWord(name)) continue
    const known = keys.flatMap((ags) => register.byAgs.get(ags) ?? [])
    const key = nameKey(name)
    index.set(key, [...(index.get(key) ?? []), ...known])
  }
  return (name) =>
    [...new Set(index.get(nameKey(name.replace(PART, ''))))].sort((a, b) => (a.ags < b.ags ? -1 : 1))
}
