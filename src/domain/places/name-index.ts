import { cleanText } from '../clean-text.js'
import { groupBy } from '../group-by.js'
import { once } from '../once.js'
import type { Municipality, Register } from '../register.js'
import {
  isConnector,
  isSpelling,
  looseKey,
  nameKey,
  nameWords,
  squeezedKey,
  typedWords,
  type WordForms,
  wordForms,
} from './name-key.js'

type Places = ReadonlyMap<string, readonly Municipality[]>

/** Finds municipalities by their names; each map is filled when it is first asked. */
export interface NameIndex {
  readonly register: Register
  /** by the official name */
  byName(): Places
  /** by `nameKey` */
  byKey(): Places
  byLooseKey(): Places
  /** by `squeezedKey` */
  bySqueezedKey(): Places
  /** by the first letter, umlauts as their vowels: all that most look-ups need of the short names */
  byInitial(): Places
  /** by each word of the name but the first */
  byLaterWord(): Places
  byArs(): ReadonlyMap<string, Municipality>
  /** `wordForms` of its name */
  words(municipality: Municipality): readonly WordForms[]
}

const made = new WeakMap<Register, NameIndex>()

/** @returns the index of a register, made once for each */
export function nameIndex(register: Register): NameIndex {
  const index = made.get(register) ?? indexOf(register)
  made.set(register, index)
  return index
}

function indexOf(register: Register): NameIndex {
  const all = register.municipalities
  const known = new Map<Municipality, readonly WordForms[]>()
  return {
    register,
    byName: once(() => groupBy(all, ({ name }) => [name])),
    byKey: once(() => groupBy(all, ({ name }) => [nameKey(name)])),
    byLooseKey: once(() => groupBy(all, ({ name }) => [looseKey(name)])),
    bySqueezedKey: once(() => groupBy(all, ({ name }) => [squeezedKey(name)])),
    byInitial: once(() => groupBy(all, ({ name }) => [initialOf(name)])),
    byLaterWord: once(() => groupBy(all, ({ name }) => nameWords(name).slice(1))),
    byArs: once(() => new Map(all.map((municipality) => [municipality.ars, municipality]))),
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
    return stand(rest, words, startsWith) || endsInConnector(rest, words, municipality)
  })
}

const startsWith = (form: string, word: string) => form.startsWith(word)

/** "Rottenburg a.": the letter may also be the beginning of the "am" that follows. */
function endsInConnector(
  typed: readonly string[],
  words: readonly WordForms[],
  { name }: Municipality,
): boolean {
  const letter = typed.at(-1)
  if (letter === undefined || !isConnector(letter)) return false
  const connects = nameWords(name).some((word, at) => at > 0 && isConnector(word) && word.startsWith(letter))
  return connects && stand(typed.slice(0, -1), words, startsWith)
}

/** An abbreviation, and something behind it. */
const ABBREVIATED = /^\p{L}+\.\s*\p{L}/u

/** @returns the municipalities whose first word this abbreviates, and that have its others: "Schw. Hall", "Kl. Wiesental" */
export function withAbbreviatedStart(index: NameIndex, name: string): readonly Municipality[] {
  if (!ABBREVIATED.test(name)) return []
  const [first = '', ...rest] = typedWords(name)
  if (rest.length === 0) return []
  const candidates = index.byInitial().get(first.charAt(0)) ?? []
  return candidates.filter((municipality) => {
    const [head, ...words] = index.words(municipality)
    const isHead = head?.some((form) => form.startsWith(first)) === true
    return isHead && stand(rest, words, (form, word) => form === word)
  })
}

/** @returns whether the typed words stand among those of a name, in their order */
function stand(
  typed: readonly string[],
  words: readonly WordForms[],
  isWord: (form: string, word: string) => boolean,
): boolean {
  let next = 0
  return typed.every((word) => {
    const at = words.findIndex(
      (forms, position) => position >= next && forms.some((form) => isWord(form, word)),
    )
    next = at + 1
    return at >= 0
  })
}

/**
 * @param whole places that the name means only if the dots of an umlaut are missing
 * @returns those, and the places whose longer name begins with exactly these letters: "Neuenburg" is Neuenbürg or
 * Neuenburg am Rhein
 */
export function withExactStart(
  index: NameIndex,
  name: string,
  whole: readonly Municipality[],
): readonly Municipality[] {
  const key = nameKey(name)
  if (whole.some((place) => nameKey(place.name) === key)) return whole
  const longer = withShortName(index, name).filter((place) => nameKey(place.name).startsWith(`${key} `))
  return [...whole, ...longer]
}

/** @returns the municipalities whose name has these words after its first ("Neustadt" for Titisee-Neustadt) */
export function withPart(index: NameIndex, name: string): readonly Municipality[] {
  const [first, ...rest] = nameWords(name)
  if (first === undefined) return []
  const candidates = index.byLaterWord().get(first) ?? []
  return candidates.filter(({ name: whole }) => {
    const words = nameWords(whole)
    return words.some(
      (word, at) => at > 0 && word === first && rest.every((next, step) => words[at + 1 + step] === next),
    )
  })
}
