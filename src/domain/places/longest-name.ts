import { transcribed } from '../clean-text.js'
import { once } from '../once.js'
import type { District, Municipality } from '../register.js'
import { isKindWord } from './kind-words.js'
import { withShortName } from './name-index.js'
import { nameKey } from './name-key.js'
import type { PlaceFinder } from './place-finder.js'

/** What the first words of a printed line name. */
export interface LongestName {
  /** how many words belong to the name, its kind before or behind included; at least one */
  readonly words: number
  /** municipalities of this name; several for homonyms, none where only a district has it */
  readonly places: readonly Municipality[]
  /** `places` have longer names, which these words shorten ("Rottenburg a. N.") */
  readonly isShort: boolean
  /** districts of this name, kind words obeyed: two for a bare "Karlsruhe" */
  readonly districts: readonly District[]
}

/** Words for kinds that may stand before a name or behind it, in letters only. */
const KIND =
  /^(?:gro(?:ss)?e|gr|kreisstadt|(?:landeshaupt|universitaets|hanse)?stadt|gemeinde|gkst|gde|gem|st|landkreis|stadtkreis|kreis|lkr|lk|skr|sk|land)$/
const MOST_KINDS = 2

interface Spellings {
  /** all beginnings of all names, in letters without spaces */
  readonly beginnings: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Lines are many and names few: what was read once is kept. */
export function longestName(finder: PlaceFinder): (words: readonly string[]) => LongestName | null {
  const spellings = once(() => spellingsOf(finder))
  const letters = remembered(lettersOf)
  const isShort = remembered((text) => withShortName(finder.index, text).length > 0)
  const named = remembered((text) => nameOf(finder, text))
  const endsIn = (words: readonly string[]) => {
    // A kind word may be a name of its own, or begin one.
    const starts = new Set([0, kindsAt(words, 0, letters)])
    const ends = [...starts].flatMap((start) => [
      ...wholeEnds(words, start, spellings(), letters),
      ...shortEnds(words, start, isShort),
    ])
    return new Set(ends.flatMap((end) => [end, ...range(end + 1, kindsAt(words, end, letters))]))
  }
  return (words) => {
    for (const end of [...endsIn(words)].sort((a, b) => b - a)) {
      const name = named(words.slice(0, end).join(' '))
      if (name) return { words: end, ...name }
    }
    return null
  }
}

/** @returns the whole numbers from the first to the last */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
}

type Letters = (word: string) => string

/** @returns the position behind the kind words that stand at this one */
function kindsAt(words: readonly string[], start: number, letters: Letters): number {
  let at = start
  while (at < words.length && at - start < MOST_KINDS && KIND.test(letters(words[at] ?? ''))) at++
  return at
}

/** @returns where names end that begin at `start`, whatever spaces the print has lost or added */
function wholeEnds(
  words: readonly string[],
  start: number,
  { beginnings, names }: Spellings,
  letters: Letters,
): number[] {
  const ends: number[] = []
  let all = ''
  for (let at = start; at < words.length; at++) {
    const more = letters(words[at] ?? '')
    all += more
    if (more === '' || !beginnings.has(all)) break
    if (names.has(all)) ends.push(at + 1)
  }
  return ends
}

function shortEnds(words: readonly string[], start: number, isShort: (text: string) => boolean): number[] {
  const ends: number[] = []
  for (let end = start + 1; end <= words.length; end++) {
    if (!/\p{L}/u.test(words[end - 1] ?? '') || !isShort(words.slice(start, end).join(' '))) break
    ends.push(end)
  }
  return ends
}

function nameOf({ printed, districts }: PlaceFinder, text: string): Omit<LongestName, 'words'> | null {
  const { whole, short } = withoutKindBehind(text, (name) => {
    const hits = printed.hits(name)
    return hits.whole.length + hits.short.length > 0 ? hits : null
  }) ?? { whole: [], short: [] }
  const areas = districts.named(text)
  if (whole.length + short.length + areas.length === 0) return null
  const isShort = whole.length === 0 && short.length > 0
  return { places: isShort ? short : whole, isShort, districts: areas }
}

/** "Kehl, Stadt", "Kehl (Große Kreisstadt)" */
function withoutKindBehind<T>(text: string, read: (name: string) => T | null): T | null {
  const plain = read(text)
  if (plain) return plain
  const [, name, kind] = /^(.+?)\s*[,(]\s*([^,()]+)\)?$/.exec(text) ?? []
  return name !== undefined && kind !== undefined && isKindWord(kind) ? read(name) : null
}

function spellingsOf({ register }: PlaceFinder): Spellings {
  const names = new Set<string>()
  for (const { name } of [...register.municipalities, ...register.districts])
    for (const spelling of [lettersOf(name), nameKey(name).replaceAll(' ', '')]) names.add(spelling)
  const beginnings = new Set<string>()
  for (const name of names) for (let end = 1; end <= name.length; end++) beginnings.add(name.slice(0, end))
  return { beginnings, names }
}

/** @returns a–z alone: what the print adds to a name (hyphens, brackets, footnotes) is no letter */
function lettersOf(text: string): string {
  const plain = transcribed(text.normalize('NFC').toLowerCase())
  return plain.normalize('NFD').replace(/[^a-z]/g, '')
}

const KEPT = 50_000

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const made = make(text)
    if (known.size >= KEPT) known.clear()
    known.set(text, made)
    return made
  }
}
