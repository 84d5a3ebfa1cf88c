import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { GETS, GOES } from '../../domain/said-verbs.js'
import { isSumLabel } from '../../domain/sum-label.js'
import type { Token } from '../layout/token.js'
import { byLine, type Placed, placedOn } from './placed.js'
import { beginsSentence, textOfItem } from './shared-list.js'
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
const LEADS = new RegExp(
  `^(?:(?:in\\s+euro\\s+|es\\s+)?(?:${GETS}):|in\\s+(?:euro|eur|€):|vom\\s+land\\s+(?:${GETS}):?)$`,
  'iu',
)
/** Behind "Insgesamt 2.748.066 Euro;": the first of its parts. */
const OF_SUM = new RegExp(`^davon\\s+(?:${GETS}|(?:${GOES})\\s+a[nu]f?):?$`, 'u')
/** Each of them is its own place. */
const CITIES = /^stadtkreisen?$/iu
/** "Stadtkreise: Baden-Baden 374.158; Heidelberg 507.899" */
const CITIES_ALONE = /^stadtkreise:$/iu
const BEFORE_CITIES = /^(?:(?:an|auf|für|in)\s+)?(?:den|die)\s+(?:(?:neun|9)\s+)?$/iu
const TITLE = /^[^.:]*kreis(?!\p{L})[^.:]*[.:]$/iu
const TITLE_OF_CITIES = /^(?:die\s+)?(?:(?:neun|9)\s+)?stadtkreise\.$/iu
/** "In den Städten und Gemeinden im Landkreis Breisgau-Hochschwarzwald sind es" */
const MOST_WORDS = 14

interface Opening {
  /** words of the district, "Stadtkreise"; none where they say nothing: "Es erhalten:" */
  readonly district: readonly Placed[]
  readonly to: number
}

/**
 * "Im Landkreis Böblingen erhalten Aidlingen 17.514 Euro, …": the first words of a sentence name the district of all its
 * places, or the cities, or say no more than that a list follows.
 * @returns the same text with each such district on a line of its own, and without what leads to a list
 */
export function withOpenings(lines: readonly ColumnLine[], names: PrintedNames): ColumnLine[] {
  const all = placedOn(lines)
  const parts: ColumnLine[] = []
  let rest = 0
  const passed = (to: number) => byLine(all.slice(rest, to)).map(asPart)
  for (let at = 0; at < all.length; at++) {
    const opening = isFirst(all, at) || isBehindSum(all, at) ? openingAt(all, at, names) : null
    if (!opening) continue
    parts.push(...passed(at), ...byLine(opening.district.map(onLineOf(opening.district[0]))).map(asPart))
    rest = opening.to
    at = opening.to - 1
  }
  return [...parts, ...passed(all.length)]
}

function asPart([line, tokens]: [ColumnLine, Token[]]): ColumnLine {
  return { ...line, tokens }
}

function onLineOf(first: Placed | undefined): (placed: Placed) => Placed {
  return ({ token, line }) => ({ token, line: first?.line ?? line })
}

function isFirst(all: readonly Placed[], at: number): boolean {
  const first = all[at]
  return first !== undefined && /^\p{Lu}/u.test(first.token.text) && beginsSentence(first, all[at - 1])
}

/** "Insgesamt 2.748.066 Euro;" with nothing before it: the whole of its parts, and no place that shares its own amount. */
function isBehindSum(all: readonly Placed[], at: number): boolean {
  if (!/^davon$/iu.test(all[at]?.token.text ?? '')) return false
  const [before, label, sum, currency] = [all[at - 4], ...all.slice(Math.max(0, at - 3), at)]
  return (
    label !== undefined &&
    isSumLabel(label.token.text) &&
    beginsSentence(label, before) &&
    sum?.token.kind === 'number' &&
    currency?.token.kind === 'currency'
  )
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
      ? (leadIn(opened) ?? citiesIn(opened) ?? districtIn(opened, names) ?? listedIn(opened, words, names))
      : titleIn(opened, names)
    if (district) return { district, to: from + length }
  }
  return null
}

/** @returns no word of those that lead to a list, and say nothing of it */
function leadIn(words: readonly Placed[]): readonly Placed[] | null {
  const text = textOfItem(words)
  return LEADS.test(text) || OF_SUM.test(text) ? [] : null
}

/** @returns "Stadtkreise" of "Auf die neun Stadtkreise entfallen folgende Beträge:" */
function citiesIn(words: readonly Placed[]): readonly Placed[] | null {
  if (CITIES_ALONE.test(textOfItem(words))) return words
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

/** "Kreis Calw.", "2. Landkreis Calw:" and "Die Stadtkreise." begin a paragraph. */
function titleIn(words: readonly Placed[], names: PrintedNames): readonly Placed[] | null {
  const text = textOfItem(words)
  if (TITLE_OF_CITIES.test(text))
    return words.slice(-1).map(({ token, line }) => ({ line, token: { ...token, text: 'Stadtkreise' } }))
  return TITLE.test(text) && districtsOf(names, text).length > 0 ? words : null
}

/** @returns "Landkreis Calw:" before its first place; none before a number, which is that of the district */
function listedIn(
  opened: readonly Placed[],
  words: readonly Placed[],
  names: PrintedNames,
): readonly Placed[] | null {
  return opened.length < words.length ? titleIn(opened, names) : null
}

/** "Es erhalten im Landkreis Calw:" */
function endsDistrict(district: readonly Placed[]): boolean {
  return district.at(-1)?.token.text.endsWith(':') === true
}
