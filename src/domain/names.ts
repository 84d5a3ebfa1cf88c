import { cleanText, coreWords, looseKey, nameKey } from './name-key.js'
import type { Municipality, Register } from './register.js'

/** What a name or key on the command line stands for. */
export type NameMatch =
  /** `also`: other places whose longer name begins with the same words ("Biberach", "Biberach an der Riß") */
  | { readonly kind: 'found'; readonly municipality: Municipality; readonly also: readonly Municipality[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Municipality[] }
  | { readonly kind: 'unknown' }

/** Finds municipalities by their names. Build it once per register. */
export interface NameIndex {
  readonly register: Register
  readonly byKey: ReadonlyMap<string, readonly Municipality[]>
  readonly byLooseKey: ReadonlyMap<string, readonly Municipality[]>
  /** by the first word of the name */
  readonly byFirstWord: ReadonlyMap<string, readonly Municipality[]>
}

export function nameIndex(register: Register): NameIndex {
  const all = register.municipalities
  return {
    register,
    byKey: groupBy(all, ({ name }) => nameKey(name)),
    byLooseKey: groupBy(all, ({ name }) => looseKey(name)),
    byFirstWord: groupBy(all, ({ name }) => coreWords(name)[0] ?? ''),
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** @returns the municipalities whose whole name this is, in any spelling: several for homonyms */
export function withName(index: NameIndex, name: string): readonly Municipality[] {
  const byKey = index.byKey.get(nameKey(name)) ?? []
  const official = byKey.filter((municipality) => municipality.name === cleanText(name))
  if (official.length > 0) return official
  return byKey.length > 0 ? byKey : (index.byLooseKey.get(looseKey(name)) ?? [])
}

/**
 * @returns the municipalities whose name begins with these words; words after the first may be abbreviated
 * ("Rottenburg a. N.")
 */
export function withShortName(index: NameIndex, name: string): readonly Municipality[] {
  const [first, ...rest] = coreWords(name)
  if (first === undefined) return []
  const candidates = index.byFirstWord.get(first) ?? []
  return candidates.filter(({ name: full }) => {
    const words = coreWords(full).slice(1)
    return rest.every((word) => {
      const at = words.findIndex((candidate) => candidate.startsWith(word))
      if (at < 0) return false
      words.splice(0, at + 1)
      return true
    })
  })
}

/** @returns the municipality with this AGS, ARS, or AGS that a spreadsheet robbed of its leading zero */
export function withKey(register: Register, query: string): Municipality | null {
  const digits = query.replace(/\s/g, '')
  if (/^8\d{6}$/.test(digits)) return register.byAgs.get(`0${digits}`) ?? null
  if (/^08\d{6}$/.test(digits)) return register.byAgs.get(digits) ?? null
  if (/^08\d{10}$/.test(digits)) return register.municipalities.find(({ ars }) => ars === digits) ?? null
  return null
}

/** Never guesses: a misspelt name is `unknown`, a name that fits several places is `ambiguous`. */
export function resolveName(index: NameIndex, query: string): NameMatch {
  const text = cleanText(query)
  const keyed = withKey(index.register, text)
  if (keyed) return { kind: 'found', municipality: keyed, also: [] }
  const whole = decide(withName(index, text), withShortName(index, text))
  return whole.kind === 'unknown' ? resolveQualified(index, text) : whole
}

/** "Malsch, Karlsruhe", "Malsch (Landkreis Karlsruhe)", "Stadt Lörrach", "Karlsruhe, Stadt" */
function resolveQualified(index: NameIndex, text: string): NameMatch {
  const prefixed = /^(?:stadt|gemeinde)\s+(.+)$/i.exec(text)
  if (prefixed?.[1]) return resolveName(index, prefixed[1])
  const parts = /^(.+?)\s*(?:,\s*(.+)|\(([^)]+)\))$/.exec(text)
  const [name, qualifier] = [parts?.[1], parts?.[2] ?? parts?.[3]]
  if (!name || !qualifier) return { kind: 'unknown' }
  const fits = ({ kind, district }: Municipality) =>
    /^stadt$/i.test(qualifier) ? kind !== 'municipality' : isDistrictName(district.name, qualifier)
  return decide(withName(index, name).filter(fits), withShortName(index, name).filter(fits))
}

function isDistrictName(name: string, qualifier: string): boolean {
  const bare = qualifier.replace(/^(?:land|stadt)?kreis\s+|^lk\s+|^sk\s+/i, '')
  return looseKey(name) === looseKey(bare) || looseKey(name) === looseKey(qualifier)
}

function decide(whole: readonly Municipality[], short: readonly Municipality[]): NameMatch {
  const hits = whole.length > 0 ? whole : short
  const [municipality] = hits
  if (!municipality) return { kind: 'unknown' }
  if (hits.length > 1) return { kind: 'ambiguous', candidates: hits }
  return { kind: 'found', municipality, also: short.filter((other) => other !== municipality) }
}
