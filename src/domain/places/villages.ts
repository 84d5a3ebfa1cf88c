import { groupBy } from '../group-by.js'
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
  // A stop may be called by the word of a kind; no village is.
  const index = groupBy(villages, ([name]) => (isKindWord(name) ? [] : [nameKey(name)]))
  return (name) => {
    const rows = index.get(nameKey(name.replace(PART, ''))) ?? []
    const keys = new Set(rows.flatMap(([, ...ags]) => ags))
    return [...keys].sort().flatMap((ags) => register.byAgs.get(ags) ?? [])
  }
}
