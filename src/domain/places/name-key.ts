import { cleanText, transcribed } from '../clean-text.js'

/** Words that stand between the name of a place and what tells it from its namesakes. */
const CONNECTORS = new Set('a am an auf b bei d dem den der i im in o ob u unter v vor z zu zum'.split(' '))
const ABBREVIATIONS = new Map([
  ['st', 'sankt'],
  ['skt', 'sankt'],
])

/** Some letter: a sign that a font numbers as it likes, or that was lost. No name has a nought in its place. */
const UNREADABLE = /(?<=[a-z])[\p{Co}\uFFFD](?=[a-z])/gu

/** @returns the words of a name, folded to a–z and 0–9: umlauts as ae, oe, ue; "St." as "sankt" */
export function nameWords(name: string): string[] {
  const lower = cleanText(name).toLowerCase()
  const latin = transcribed(lower)
  // Few names keep an accent: the others are spared the costly part, at every start of the command.
  const folded = /\P{ASCII}/u.test(latin)
    ? latin.normalize('NFD').replace(/\p{M}/gu, '').replace(UNREADABLE, '0')
    : latin
  const words = folded.split(/[^a-z0-9]/).filter((word) => word !== '')
  return words.map((word) => ABBREVIATIONS.get(word) ?? word)
}

/** @returns a key under which spellings of one official name are equal ("St. Georgen" and "sankt georgen") */
export function nameKey(name: string): string {
  return nameWords(name).join(' ')
}

/** @returns the words that carry the name: connectors dropped, umlauts and their transcriptions alike */
export function coreWords(name: string): string[] {
  return withoutConnectors(nameWords(name)).map((word) => word.replace(/([aou])e/g, '$1'))
}

/** @returns a key that also forgives "Kirchheim/Teck" and "Lorrach"; names that share it are alike, not the same */
export function looseKey(name: string): string {
  return coreWords(name).join(' ')
}

/** A word of a name with its umlauts written out, and without their dots: "loerrach", "lorrach". */
export type WordForms = readonly [transcribed: string, bare: string]

/** @returns the forms of the words that carry the name */
export function wordForms(name: string): WordForms[] {
  const bare = typedWords(name.normalize('NFD').replaceAll('\u0308', ''))
  return typedWords(name).map((word, position) => [word, bare[position] ?? word])
}

/** @returns the words that carry a name, as somebody typed them */
export function typedWords(query: string): string[] {
  return withoutConnectors(nameWords(query))
}

/**
 * Connectors and the dots of umlauts may be missing. But "Lörch" is not Lorch, nor "Neunburg" Neuenburg: to read
 * them so would be a guess.
 */
export function isSpelling(query: string, name: string): boolean {
  const last = nameWords(query).at(-1) ?? ''
  // "Biberach an" goes on.
  if (last.length > 1 && CONNECTORS.has(last) && nameWords(name).at(-1) !== last) return false
  const typed = typedWords(query)
  const forms = wordForms(name)
  return typed.length === forms.length && typed.every((word, at) => forms[at]?.includes(word))
}

/** @returns whether this word, folded, stands between a name and what tells it from its namesakes */
export function isConnector(word: string): boolean {
  return CONNECTORS.has(word)
}

/** A letter that stands last connects nothing: the A of "Wangen i. A." is the Allgäu. */
function withoutConnectors(words: readonly string[]): string[] {
  const last = words.length - 1
  const isInitial = (word: string, position: number) => position === last && word.length === 1
  return words.filter(
    (word, position) => position === 0 || !CONNECTORS.has(word) || isInitial(word, position),
  )
}

/** @returns a key without spaces: broken inside its words, or spaced by letters, a print keeps no others */
export function squeezedKey(name: string): string {
  // Before the key is made: the "St" of "St ut t gar t" is no Sankt.
  return nameKey(name.replace(/\s+/g, '')).replaceAll(' ', '')
}
