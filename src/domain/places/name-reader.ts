import { cleanText } from '../clean-text.js'
import type { Municipality } from '../register.js'
import type { DistrictIndex } from './district-index.js'
import { districtWords, withoutKindBefore, withoutKindBehind } from './kind-words.js'
import {
  type NameIndex,
  withAbbreviatedStart,
  withExactStart,
  withName,
  withShortName,
} from './name-index.js'
import { squeezedKey } from './name-key.js'
import { isLand, type Qualifier, qualifierIn } from './qualifiers.js'

/** The municipalities that a name may mean. */
export interface NameHits {
  /** whose whole name it is */
  readonly whole: readonly Municipality[]
  /** whose longer name it shortens */
  readonly short: readonly Municipality[]
}

/** A name with what stands beside it. */
export interface ReadName extends NameHits {
  /** something beside the name tells namesakes apart */
  readonly isTold: boolean
  /** why there is no hit although there is a name */
  readonly fault: NameFault | null
}

export interface NameFault {
  readonly name: string
  readonly beside: string
  /** whose name it is, but not with what stands beside it */
  readonly named: readonly Municipality[]
  /** what stands beside is understood, and false */
  readonly isContradiction: boolean
}

export interface NameReader {
  hits(name: string): NameHits
  read(text: string): ReadName
}

const NO_HITS: NameHits = { whole: [], short: [] }
const KEPT = 20_000

/** @param isPrinted print is mended first: footnotes, hyphens and lost spaces */
export function nameReader(index: NameIndex, districts: DistrictIndex, isPrinted: boolean): NameReader {
  const known = new Map<string, NameHits>()
  const hits = (name: string): NameHits => {
    const kept = known.get(name)
    if (kept) return kept
    const found = /\p{L}.*\p{L}/u.test(name) && !isLand(name) ? hitsIn(index, name, isPrinted) : NO_HITS
    if (known.size >= KEPT) known.clear()
    known.set(name, found)
    return found
  }
  const read = (text: string): ReadName => {
    const plain = hits(text)
    if (plain.whole.length > 0 || plain.short.length > 0) return { ...plain, isTold: false, fault: null }
    let fault: NameFault | null = null
    for (const { name, beside } of splitsOf(text)) {
      const named = hits(name)
      const all = [...named.whole, ...named.short]
      if (all.length === 0) continue
      const qualifiers = beside.map((part) => qualifierIn(index.register, districts, part))
      const isUnderstood = qualifiers.every((qualifier) => qualifier !== null)
      const fits = allFit(qualifiers)
      const [whole, short] = [named.whole.filter(fits), named.short.filter(fits)]
      if (isUnderstood && whole.length + short.length > 0)
        return { whole, short, isTold: qualifiers.some((qualifier) => qualifier?.tells), fault: null }
      fault ??= { name, beside: beside.join(', '), named: all, isContradiction: isUnderstood }
    }
    return { ...NO_HITS, isTold: false, fault }
  }
  return { hits, read }
}

function allFit(qualifiers: readonly (Qualifier | null)[]): (municipality: Municipality) => boolean {
  return (municipality) => qualifiers.every((qualifier) => qualifier?.fits(municipality) ?? true)
}

function hitsIn(index: NameIndex, name: string, isPrinted: boolean): NameHits {
  const spellings = spellingsOf(isPrinted ? mended(name) : [name])
  for (const spelling of spellings) {
    const named = withName(index, spelling)
    const whole = named.length > 0 ? withExactStart(index, spelling, named) : named
    if (whole.length > 0)
      return { whole, short: withShortName(index, spelling).filter((other) => !whole.includes(other)) }
  }
  for (const spelling of isPrinted ? spellings : []) {
    const whole = index.bySqueezedKey().get(squeezedKey(spelling))
    if (whole) return { whole, short: [] }
  }
  for (const spelling of spellings) {
    const short = withShortName(index, spelling)
    if (short.length > 0) return { whole: [], short }
  }
  return { whole: [], short: isPrinted ? [] : withAbbreviatedStart(index, name) }
}

/** The name with and without its kind: "Weil der Stadt" is one, "Stadt Kehl" is not. */
function spellingsOf(names: readonly string[]): readonly string[] {
  const all = names.flatMap((name) => {
    const before = withoutKindBefore(name)
    return [name, before, withoutKindBehind(name), withoutKindBehind(before)]
  })
  return [...new Set(all)].filter((name) => name !== '')
}

/** No name of a place holds a digit or a star. */
const FOOTNOTE = /(?<![\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰),])\s?[\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰][\d*†‡¹²³⁴⁵⁶⁷⁸⁹⁰),\s]*$/u

/** A printed name without footnote marks, and with its hyphens undone as well. */
function mended(printed: string): readonly string[] {
  const plain = printed.replace(FOOTNOTE, '')
  return [plain, plain.replace(/(\p{L})[-‐]\s+(?=\p{Ll})/gu, '$1')]
}

interface Split {
  readonly name: string
  readonly beside: readonly string[]
}

/** Parts after the first that a text can have and still be the name of a place with what stands beside it. */
const MOST_PARTS = 12
const SEPARATOR = /\s*[,;/:()]\s*|\s+[-–—]\s+|\s+/gu

/** @returns the text cut into a name and what stands beside it, the longest name first */
function* splitsOf(text: string): Generator<Split> {
  const cuts = [...text.matchAll(SEPARATOR)].map((match) => match.index).filter((at) => at > 0)
  if (cuts.length > MOST_PARTS) return
  for (const at of cuts.reverse()) {
    const beside = partsOf(text.slice(at))
    if (beside.length > 0) yield { name: text.slice(0, at).trim(), beside }
  }
  const [first = '', ...rest] = partsOf(text)
  // "Landkreis Lörrach: Wehr", "08336105 Wehr"
  if (rest.length > 0 && districtWords(first).isTold) yield { name: rest.join(', '), beside: [first] }
  const keyed = /^([\d .]*\d)\s*[-–—:,;]?\s+(?=\D)(.+)$/u.exec(text)
  if (keyed?.[1] && keyed[2]) yield { name: keyed[2], beside: [keyed[1]] }
}

function partsOf(text: string): string[] {
  return cleanText(text)
    .split(/[,;/:()]|\s+[-–—]\s+|^\s*[-–—]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
