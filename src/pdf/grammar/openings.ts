import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { GETS, GOES } from '../../domain/said-verbs.js'
import { beginsSentence, byLine, type Placed, textOfItem } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** Before and behind the district: "Die Gemeinden im Landkreis Böblingen erhalten", "Auf den Landkreis Calw entfallen:". */
const BEFORE = new RegExp(
  `^(?:es\\s+(?:${GETS})\\s+)?(?:(?:(?:an|auf|für|in)\\s+)?(?:(?:die|den)\\s+)?(?:(?:städten?|kommunen|gemeinden)(?:\\s+und\\s+gemeinden)?\\s+)?(?:im|in\\s+de[mr]|aus\\s+dem|des)|(?:an|auf|in|für)\\s+den)\\s+$`,
  'iu',
)
const BEHIND = new RegExp(
  `^\\s*(?:(?:${GETS}|(?:${GOES})(?:\\s+a[nu]f?)?|(?:sind|waren)\\s+(?:das|es)|führt)(?:\\s+folgende\\s+beträge)?\\s*:?)$`,
  'iu',
)
const LAST_WORD = new RegExp(`^(?:${GETS}|${GOES}|fallen|führt|auf|an|das|es):?$|:$`, 'iu')
/** Before the first place of a list, and of no district. */
const LEADS = new RegExp(`^(?:in\\s+euro\\s+|es\\s+)?(?:${GETS}):$`, 'iu')
/** Each of them is its own place. */
const CITIES = /^stadtkreisen?$/iu
const BEFORE_CITIES = /^(?:(?:an|auf|für|in)\s+)?(?:den|die)\s+(?:(?:neun|9)\s+)?$/iu
const TITLE = /^[^.]*kreis(?!\p{L})[^.]*\.$/iu
const TITLE_OF_CITIES = /^(?:die\s+)?(?:(?:neun|9)\s+)?stadtkreise\.$/iu
/** "In den Städten und Gemeinden im Landkreis Breisgau-Hochschwarzwald sind es" */
const MOST_WORDS = 14

interface Opening {
  /** words of the district, "Stadtkreise", or all of what says nothing: "Es erhalten:" */
  readonly district: readonly Placed[]
  readonly to: number
}

/**
 * "Im Landkreis Böblingen erhalten Aidlingen 17.514 Euro, …": the first words of a sentence name the district of all its
 * places, or the cities.
 * @returns the same text with each such district on a line of its own
 */
export function withOpenings(lines: readonly ColumnLine[], names: PrintedNames): ColumnLine[] {
  const all = lines.flatMap((line) => line.tokens.map((token): Placed => ({ token, line })))
  const parts: ColumnLine[] = []
  let rest = 0
  const passed = (to: number) => byLine(all.slice(rest, to)).map(([line, tokens]) => ({ ...line, tokens }))
  for (let at = 0; at < all.length; at++) {
    const opening = isFirst(all, at) ? openingAt(all, at, names) : null
    const [first] = opening?.district ?? []
    if (!opening || !first) continue
    parts.push(...passed(at), { ...first.line, tokens: opening.district.map(({ token }) => token) })
    rest = opening.to
    at = opening.to - 1
  }
  return [...parts, ...passed(all.length)]
}

function isFirst(all: readonly Placed[], at: number): boolean {
  const first = all[at]
  return first !== undefined && /^\p{Lu}/u.test(first.token.text) && beginsSentence(first, all[at - 1])
}

function openingAt(all: readonly Placed[], from: number, names: PrintedNames): Opening | null {
  const end = all
    .slice(from, from + MOST_WORDS)
    .findIndex(({ token: { kind } }) => kind !== 'word' && kind !== 'currency')
  const words = all.slice(from, end < 0 ? from + MOST_WORDS : from + end)
  for (let length = words.length; length > 0; length--) {
    const opened = words.slice(0, length)
    const isLast = LAST_WORD.test(words[length - 1]?.token.text ?? '')
    const district = isLast
      ? (leadIn(opened) ?? citiesIn(opened) ?? districtIn(opened, names))
      : titleIn(opened, names)
    if (district) return { district, to: from + length }
  }
  return null
}

/** @returns all of words that lead to a list, and say nothing of it */
function leadIn(words: readonly Placed[]): readonly Placed[] | null {
  return LEADS.test(textOfItem(words)) ? words : null
}

/** @returns "Stadtkreise" of "Auf die neun Stadtkreise entfallen folgende Beträge:" */
function citiesIn(words: readonly Placed[]): readonly Placed[] | null {
  const at = words.findIndex(({ token }) => CITIES.test(token.text))
  const isBegun = at > 0 && BEFORE_CITIES.test(`${textOfItem(words.slice(0, at))} `)
  return isBegun && BEHIND.test(textOfItem(words.slice(at + 1))) ? words.slice(at, at + 1) : null
}

/** @returns the words that are the district, where all others are understood */
function districtIn(words: readonly Placed[], names: PrintedNames): readonly Placed[] | null {
  for (let from = 1; from < words.length; from++) {
    if (!BEFORE.test(`${textOfItem(words.slice(0, from))} `)) continue
    for (let to = words.length; to > from; to--) {
      const district = words.slice(from, to)
      if (BEHIND.test(textOfItem(words.slice(to))) || (to === words.length && endsDistrict(district)))
        if (districtsOf(names, textOfItem(district)).length > 0) return district
    }
  }
  return null
}

/** "Kreis Calw." and "Die Stadtkreise." begin a paragraph. */
function titleIn(words: readonly Placed[], names: PrintedNames): readonly Placed[] | null {
  const text = textOfItem(words)
  if (TITLE_OF_CITIES.test(text))
    return words.slice(-1).map(({ token, line }) => ({ line, token: { ...token, text: 'Stadtkreise' } }))
  return TITLE.test(text) && districtsOf(names, text).length > 0 ? words : null
}

/** "Es erhalten im Landkreis Calw:" */
function endsDistrict(district: readonly Placed[]): boolean {
  return district.at(-1)?.token.text.endsWith(':') === true
}
