import { groupBy } from '../group-by.js'
import { once } from '../once.js'
import type { District, Register } from '../register.js'
import { districtWords } from './kind-words.js'
import { isSpelling, looseKey, nameKey, nameWords, squeezedKey } from './name-key.js'
import { keyIn } from './place-key.js'

/** What a text says of a district. */
export type DistrictMatch =
  | { readonly kind: 'found'; readonly district: District }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly District[] }
  | { readonly kind: 'unknown' }

/** Finds districts by the names that people give them. */
export interface DistrictIndex {
  /** @returns the districts of this number or whole name, with or without its kind: two for a bare "Karlsruhe" */
  named(text: string): readonly District[]
  /** the same, by name alone: among the figures of a table "8.435" is no district */
  withName(text: string): readonly District[]
  /** the same, and those with this short name: "Ortenau", "Freiburg" */
  called(text: string): readonly District[]
}

export function districtIndex(register: Register): DistrictIndex {
  const byKey = once(() => keyed(register.districts))
  const withName = (text: string) => {
    const { name, long, kinds } = districtWords(text)
    if (!/\p{L}{2}|^\P{L}*\p{L} \p{L}/u.test(name)) return []
    const short = alike(name, byKey())
    const whole = short.length === 0 && long !== name ? alike(long, byKey()) : short
    const hits = whole.length > 0 ? whole : shortened(name, register.districts)
    return hits.filter(({ kind }) => kinds.every((told) => told === kind))
  }
  const named = (text: string) => {
    const key = keyIn(text)
    if (!key) return withName(text)
    return register.districts.filter(({ ags }) => key.digits === ags || key.digits === `${ags}000`)
  }
  const called = (text: string) => {
    const whole = named(text)
    if (whole.length > 0) return whole
    const { name, kinds } = districtWords(text)
    return register.districts.filter(
      (district) => isShortName(name, district) && kinds.every((told) => told === district.kind),
    )
  }
  return { named, withName, called }
}

/** @returns the districts whose name this is, in any spelling */
function alike(name: string, byKey: ReadonlyMap<string, readonly District[]>): readonly District[] {
  const squeezed = squeezedKey(name)
  return (
    byKey.get(nameKey(name)) ??
    (byKey.get(looseKey(name)) ?? byKey.get(squeezed) ?? []).filter(
      (district) => isSpelling(name, district.name) || squeezed === squeezedKey(district.name),
    )
  )
}

function keyed(districts: readonly District[]): ReadonlyMap<string, readonly District[]> {
  const keysOf = ({ name }: District) => new Set([nameKey, looseKey, squeezedKey].map((keyOf) => keyOf(name)))
  return groupBy(districts, keysOf)
}

/** Letters that must be left of a name of one word, and of the first of several. */
const LEFT = 5
const LEFT_OF_FIRST = 3

/** @returns the districts whose words the text has in their order, some cut with a dot: "Neckar-Odenw.-Kr." */
function shortened(text: string, districts: readonly District[]): readonly District[] {
  if (!text.includes('.')) return []
  const found = [...text.matchAll(/([\p{L}\p{M}]+)(\.?)/gu)]
  const parts = found.map(([, letters = '', dot]) => ({ part: nameKey(letters), isCut: dot === '.' }))
  if (!parts.some(({ isCut }) => isCut)) return []
  return districts.filter((district) => {
    const all = nameWords(district.name)
    // "Neckar-Odenw."
    const words = all.length === parts.length + 1 && all.at(-1) === 'kreis' ? all.slice(0, -1) : all
    return (
      parts.length === words.length &&
      parts.every(({ part, isCut }, at) => {
        const word = words[at] ?? ''
        if (!isCut || part === word) return part === word
        const least = words.length === 1 ? LEFT : at === 0 ? LEFT_OF_FIRST : 1
        return part.length >= least && word.startsWith(part)
      })
    )
  })
}

/** "Ortenau" for the Ortenaukreis, "Freiburg" for Freiburg im Breisgau */
function isShortName(name: string, district: District): boolean {
  return (
    isSpelling(name, district.name.replace(/-?kreis$/i, '')) ||
    isSpelling(name, district.name.split(' ')[0] ?? '')
  )
}
