import {
  cleanText,
  isSpelling,
  looseKey,
  nameKey,
  typedWords,
  type WordForms,
  wordForms,
} from './name-key.js'
import { once } from './once.js'
import { agsIn, type Municipality, type Register } from './register.js'

/** What a name or key on the command line stands for. */
export type NameMatch =
  /** `also`: other places whose longer name begins with the same words ("Biberach", "Biberach an der Riß") */
  | { readonly kind: 'found'; readonly municipality: Municipality; readonly also: readonly Municipality[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Municipality[] }
  | { readonly kind: 'unknown' }

type Places = ReadonlyMap<string, readonly Municipality[]>

/** Finds municipalities by their names. Make it once per register; each map is filled when it is first asked. */
export interface NameIndex {
  readonly register: Register
  /** by the official name */
  byName(): Places
  /** by `nameKey` */
  byKey(): Places
  byLooseKey(): Places
  /** by the first letter, umlauts as their vowels: all that most look-ups need of the short names */
  byInitial(): Places
  /** `wordForms` of its name */
  words(municipality: Municipality): readonly WordForms[]
}

export function nameIndex(register: Register): NameIndex {
  const all = register.municipalities
  const known = new Map<Municipality, readonly WordForms[]>()
  return {
    register,
    byName: once(() => groupBy(all, ({ name }) => name)),
    byKey: once(() => groupBy(all, ({ name }) => nameKey(name))),
    byLooseKey: once(() => groupBy(all, ({ name }) => looseKey(name))),
    byInitial: once(() => groupBy(all, ({ name }) => initialOf(name))),
    words: (municipality) => {
      const words = known.get(municipality) ?? wordForms(municipality.name)
      known.set(municipality, words)
      return words
    },
  }
}

const VOWELS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

function initialOf(name: string): string {
  const letter = name.charAt(0).toLowerCase()
  return VOWELS[letter] ?? letter
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
  return (
    index.byName().get(cleanText(name)) ??
    index.byKey().get(nameKey(name)) ??
    (index.byLooseKey().get(looseKey(name)) ?? []).filter((alike) => isSpelling(name, alike.name))
  )
}

/**
 * @returns the municipalities whose name begins with these words; words after the first may be abbreviated
 * ("Rottenburg a. N.")
 */
export function withShortName(index: NameIndex, name: string): readonly Municipality[] {
  const [first, ...rest] = typedWords(name)
  if (first === undefined) return []
  const candidates = index.byInitial().get(first.charAt(0)) ?? []
  return candidates.filter((municipality) => {
    const [head, ...words] = index.words(municipality)
    if (!head?.includes(first)) return false
    return rest.every((word) => {
      const at = words.findIndex((forms) => forms.some((form) => form.startsWith(word)))
      if (at < 0) return false
      words.splice(0, at + 1)
      return true
    })
  })
}

const ARS_DIGITS = 12

/** @returns the municipality with this AGS, ARS, or AGS that a spreadsheet robbed of its leading zero */
export function withKey(register: Register, query: string): Municipality | null {
  const key = agsIn(query)
  if (key !== null) return register.byAgs.get(key) ?? null
  const digits = query.replace(/\s/g, '')
  if (digits.length !== ARS_DIGITS) return null
  return register.municipalities.find(({ ars }) => ars === digits) ?? null
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
  const prefixed = /^(?:stadt|gemeinde) (.+)/i.exec(text)
  if (prefixed?.[1]) return resolveName(index, prefixed[1])
  const parts = /^(.+?) ?(?:, ?(.+)|\(([^)]+)\))$/.exec(text)
  const [name, qualifier] = [parts?.[1], parts?.[2] ?? parts?.[3]]
  if (!name || !qualifier) return { kind: 'unknown' }
  const fits = ({ kind, district }: Municipality) =>
    /^stadt$/i.test(qualifier) ? kind !== 'municipality' : isDistrictName(district.name, qualifier)
  return decide(withName(index, name).filter(fits), withShortName(index, name).filter(fits))
}

function isDistrictName(name: string, qualifier: string): boolean {
  return isSpelling(qualifier.replace(/^(?:(?:land|stadt)?kreis|lk|sk) /i, ''), name)
}

function decide(whole: readonly Municipality[], short: readonly Municipality[]): NameMatch {
  const hits = whole.length > 0 ? whole : short
  const [municipality] = hits
  if (!municipality) return { kind: 'unknown' }
  if (hits.length > 1) return { kind: 'ambiguous', candidates: hits }
  return { kind: 'found', municipality, also: short.filter((other) => other !== municipality) }
}
