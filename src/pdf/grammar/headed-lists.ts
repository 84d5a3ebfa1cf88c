import type { PrintedNames } from '../../domain/places/printed-names.js'
import { wholeValue } from '../layout/token.js'
import type { IsAmount } from './amount-columns.js'
import type { Placed } from './placed.js'
import { amountAt, beginsSentence, isPlace, itemsFrom, type Shared, textOfItem } from './shared-list.js'

/** "14.329 Euro je Gemeinde, 21 Gemeinden:", "796 Euro (6 Orte):", "3.270.297 Euro:" */
const PLACES = '(?:gemeinden?|kommunen?|orte?|stadt|städte)'
const HEAD = new RegExp(
  `^(?:euro|eur|€)?\\s*(?<each>,?\\s*(?:je(?:weils)?|pro)(?:\\s+${PLACES})?)?(?:[,\\s]*\\(?\\d+\\s+${PLACES}\\)?)?\\s*:$`,
  'iu',
)
/** "Nichts (0 Euro) (25 Gemeinden ohne gemeldete Personen):" */
const HEAD_OF_NONE = new RegExp(
  `^(?:euro|eur|€|\\(0 (?:euro|eur|€)\\))?(?<each>[,\\s]*\\(?(?:\\d+\\s+)?${PLACES}(?:\\s+ohne\\s+(?:gemeldete\\s+)?personen)?\\)?)?\\s*:$`,
  'iu',
)
const MOST_WORDS = 12

/**
 * A paragraph begins with its amount, and names the places that have it: "14.329 Euro je Gemeinde, 21 Gemeinden: Alpirsbach (Kr.
 * Freudenstadt), …". Of several it says that each has it, or how many they are.
 * @returns the list whose amount stands there; null where it is none, or other words stand before the places
 */
export function headedAt(
  all: readonly Placed[],
  at: number,
  isAmount: IsAmount,
  names: PrintedNames,
): Shared | null {
  const amount = amountAt(all[at]?.token, all[at + 1]?.token, isAmount)
  if (!amount || !beginsSentence(all[at], all[at - 1])) return null
  const said = upToColon(all.slice(at + 1, at + 1 + MOST_WORDS))
  const isNone = amount.kind === 'dash' || amount.text === '0'
  const head = (isNone ? HEAD_OF_NONE : HEAD).exec(textOfItem(said).trim())
  const first = at + 1 + said.length
  const list = head && listFrom(all, first, names)
  if (!list) return null
  const { length } = list.items
  const counts = said.flatMap(({ token }) => wholeValue(token) ?? []).filter((count) => count > 0)
  const isAll = counts.length > 0 ? counts.every((count) => count === length) : length === 1
  if (!isAll && (counts.length > 0 || !head.groups?.each)) return null
  return { lead: all.slice(at, first), amount, from: at, ...list }
}

/** @returns the words up to the first that ends with a colon; none where none does */
function upToColon(words: readonly Placed[]): readonly Placed[] {
  return words.slice(0, words.findIndex(({ token }) => token.text.endsWith(':')) + 1)
}

/** @returns what stands between commas up to the end of the sentence, and where that is; null where it is not all places */
function listFrom(
  all: readonly Placed[],
  first: number,
  names: PrintedNames,
): Pick<Shared, 'items' | 'to'> | null {
  const items = itemsFrom(all, first)
  if (items.length === 0 || !items.every((item) => isPlace(item, names))) return null
  return { items, to: first + items.reduce((sum, item) => sum + item.length, 0) }
}

/** No label has more words. */
const MOST_OF_LABEL = 4

/**
 * "– Fehlanzeige: Grömbach; Wörnersberg."
 * @param labels words of which the text says that they name the places that get nothing
 * @returns the list of these that begins there; null where it is none
 */
export function labelledAt(
  all: readonly Placed[],
  at: number,
  labels: readonly string[],
  names: PrintedNames,
): Shared | null {
  const first = all[at]
  if (!first || labels.length === 0) return null
  const label = upToColon(all.slice(at, at + MOST_OF_LABEL))
  if (!labels.some((each) => textOfItem(label) === `${each}:`)) return null
  const isDash = all[at - 1]?.token.kind === 'dash'
  if (!isDash && !beginsSentence(first, all[at - 1])) return null
  const list = listFrom(all, at + label.length, names)
  const from = isDash ? at - 1 : at
  const lead = all.slice(from, at + label.length)
  return list && { lead, amount: { ...first.token, kind: 'dash' }, from, ...list }
}
