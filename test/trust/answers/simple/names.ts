import { PLACES, type Place } from './data.js'

/** What a query stands for; AGS, sorted. */
export type Answer =
  | { readonly kind: 'found'; readonly ags: string; readonly also: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' }

const CONNECTORS = 'a am an auf b bei d dem den der i im in ob u unter v vor z zu zum'.split(' ')
const DOTTED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

/** Goes through all places for each query, by regular expressions made from their names. */
export function answerTo(query: string): Answer {
  const text = tidy(query)
  const digits = text.replace(/ /g, '')
  const keyed = PLACES.find(({ ags, ars }) => [ags, ags.slice(1), ars].includes(digits))
  if (keyed) return { kind: 'found', ags: keyed.ags, also: [] }
  const plain = decide(text, () => true)
  return plain.kind === 'unknown' ? qualified(text) : plain
}

/** One text for one way of typing: composed, no invisible characters, single spaces. */
function tidy(text: string): string {
  const visible = [...text.normalize('NFC')].filter((c) => !'\u00AD\u200B\u200C\u200D\uFEFF'.includes(c))
  return visible
    .join('')
    .split(/[\p{Cc}\p{Z}]+/u)
    .filter(Boolean)
    .join(' ')
}

/** @param isTold a district is named beside it: then a whole name needs no note on longer ones that begin like it */
function decide(text: string, fits: (place: Place) => boolean, isTold = false): Answer {
  const places = PLACES.filter(fits)
  const [words, coreWords] = [typed(text).join(' '), core(typed(text))]
  const short = places.filter(({ name }) => shortens(coreWords, name)).map(({ ags }) => ags)
  const tests = [
    (name: string) => name === text,
    (name: string) => patternOf(name, true).test(words),
    (name: string) => patternOf(name, false).test(coreWords.join(' ')),
  ]
  const whole = tests.map((test) => places.filter(({ name }) => test(name)).map(({ ags }) => ags))
  const first = whole.findIndex((list) => list.length > 0)
  const hits = first < 0 ? short : [...(whole[first] ?? [])]
  // Without the dots of an umlaut it is a whole name, but the letters may be those of a longer one: "Neuenburg".
  if (first === 2) hits.push(...places.filter(({ name }) => beginsWith(words, name)).map(({ ags }) => ags))
  const [ags] = hits
  if (ags === undefined) return { kind: 'unknown' }
  if (hits.length > 1) return { kind: 'ambiguous', candidates: hits }
  const isWhole = first >= 0
  return { kind: 'found', ags, also: isTold && isWhole ? [] : short.filter((other) => other !== ags) }
}

function beginsWith(words: string, name: string): boolean {
  return lettersOf(name).map(long).join(' ').startsWith(`${words} `)
}

/** "Stadt Kehl", "Malsch, Landkreis Karlsruhe", "Malsch (Rhein-Neckar-Kreis)", "Kehl, Stadt" */
function qualified(text: string): Answer {
  const [first = '', ...others] = text.split(' ')
  if (['stadt', 'gemeinde'].includes(first.toLowerCase()) && others.length > 0)
    return answerTo(others.join(' '))
  const cut = text.includes(',')
    ? [text.slice(0, text.indexOf(',')), text.slice(text.indexOf(',') + 1)]
    : text.endsWith(')') && text.includes('(')
      ? [text.slice(0, text.lastIndexOf('(')), text.slice(text.lastIndexOf('(') + 1, -1)]
      : []
  const [name = '', where = ''] = cut.map((part) => part.trim())
  if (name === '' || where === '') return { kind: 'unknown' }
  // A kind of municipality says nothing that could be wrong; a kind of district does.
  if (where.toLowerCase() === 'stadt') return decide(name, () => true)
  const isLand = /^(?:landkreis|lk) /i.test(where)
  const bare = where.replace(/^(?:landkreis|stadtkreis|kreis|lk|sk) /i, '')
  const written = [where, bare].map((each) => core(typed(each)).join(' '))
  return decide(
    name,
    ({ ags, districtName }) =>
      !(isLand && ags.endsWith('000')) && written.some((each) => patternOf(districtName, false).test(each)),
    true,
  )
}

const patterns = new Map<string, RegExp>()

/** @param strict umlauts with their dots or as two letters, connectors as they are; else both may be missing */
function patternOf(name: string, strict: boolean): RegExp {
  const key = `${strict} ${name}`
  const known = patterns.get(key)
  if (known) return known
  const words = lettersOf(name)
  const made = new RegExp(
    `^${(strict ? words : core(words)).map((word) => `(?:${(strict ? [long(word)] : formsOf(word)).join('|')})`).join(' ')}$`,
  )
  patterns.set(key, made)
  return made
}

/** The whole first word, then beginnings of later words in their order. */
function shortens([first = '', ...rest]: readonly string[], name: string): boolean {
  const [head = [], ...words] = coreFormsOf(name)
  const begins = (wanted: readonly string[], open: readonly (readonly string[])[]): boolean => {
    const [next, ...later] = wanted
    if (next === undefined) return true
    return open.some(
      (forms, at) => forms.some((form) => form.startsWith(next)) && begins(later, open.slice(at + 1)),
    )
  }
  return head.includes(first) && begins(rest, words)
}

const coreForms = new Map<string, string[][]>()

function coreFormsOf(name: string): string[][] {
  const made = coreForms.get(name) ?? core(lettersOf(name)).map(formsOf)
  coreForms.set(name, made)
  return made
}

/** Words in small letters, accents that are no umlauts dropped, umlauts kept. */
function lettersOf(text: string): string[] {
  const letters = [...text.toLowerCase()].map((c) =>
    'äöüß'.includes(c) ? c : c.normalize('NFD').replace(/\p{M}/gu, ''),
  )
  const words = letters
    .join('')
    .split(/[^a-z0-9äöüß]+/)
    .filter(Boolean)
  return words.map((word) => (word === 'st' || word === 'skt' ? 'sankt' : word))
}

/** As somebody typed it: an umlaut is two letters, whichever way it was typed. */
function typed(text: string): string[] {
  return lettersOf(text).map(long)
}

function core(words: readonly string[]): string[] {
  return words.filter((word, at) => at === 0 || !CONNECTORS.includes(word))
}

function formsOf(word: string): string[] {
  return [long(word), word.replace(/[äöü]/g, (c) => DOTTED[c] ?? c).replace(/ß/g, 'ss')]
}

function long(word: string): string {
  return word.replace(/[äöü]/g, (c) => `${DOTTED[c]}e`).replace(/ß/g, 'ss')
}
