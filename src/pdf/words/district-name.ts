import { looseKey, nameKey } from '../../domain/name-key.js'
import type { District, DistrictKind, Register } from '../../domain/register.js'
import {
  DISTRICT_PREFIX,
  HEADING_SUFFIX,
  RURAL_PREFIX,
  RURAL_SUFFIX,
  URBAN_PREFIX,
  URBAN_SUFFIX,
} from './vocabulary.js'

const indexes = new WeakMap<Register, ReadonlyMap<string, readonly District[]>>()

/** Names of districts by their key, and by their key without "kreis" ("Enz" is none, but "Alb-Donau" is). */
function indexOf(register: Register): ReadonlyMap<string, readonly District[]> {
  const known = indexes.get(register)
  if (known) return known
  const index = new Map<string, District[]>()
  for (const district of register.districts)
    for (const key of new Set([nameKey, looseKey, squeezedKey].map((keyOf) => keyOf(district.name))))
      index.set(key, [...(index.get(key) ?? []), district])
  indexes.set(register, index)
  return index
}

/** Without spaces: broken inside its words, or spaced by letters, a name keeps no others. */
function squeezedKey(name: string): string {
  // Before the key is made: the "St" of "St ut t gar t" is no Sankt.
  return nameKey(name.replace(/\s+/g, '')).replaceAll(' ', '')
}

/** @returns the districts that this text names: two for a bare "Karlsruhe", none when it names no district */
export function districtsNamed(register: Register, text: string): readonly District[] {
  const clean = text.replace(HEADING_SUFFIX, '')
  const kinds = kindsOf(clean)
  const bare = clean.replace(DISTRICT_PREFIX, '').replace(RURAL_SUFFIX, '').replace(URBAN_SUFFIX, '')
  if (!/\p{L}{2}/u.test(bare)) return []
  const index = indexOf(register)
  const hits = index.get(nameKey(bare)) ?? index.get(looseKey(bare)) ?? index.get(squeezedKey(bare)) ?? []
  return hits.filter(({ kind }) => kinds.every((told) => told === kind))
}

/** What the words around the name tell; both kinds when the text runs over two cells. */
function kindsOf(text: string): DistrictKind[] {
  const kinds: DistrictKind[] = []
  if (RURAL_PREFIX.test(text) || RURAL_SUFFIX.test(text)) kinds.push('rural')
  if (URBAN_PREFIX.test(text) || URBAN_SUFFIX.test(text)) kinds.push('urban')
  return kinds
}
