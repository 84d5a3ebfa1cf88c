import type { AmountOutside, Basis, ReplacedAmount } from '../domain/budget-table.js'
import type { EligibilityStatus } from '../domain/eligibility.js'
import { type Column, headed, type Row } from '../report/sheet.js'
import { rangeWords } from './bound-words.js'
import { type Messages, printable } from './messages/messages.js'

type Own = Basis['own']

/** @returns what of an answer is the user's own, a line each, to stand above it on every product */
export function ownLines(own: Own, messages: Messages): readonly string[] {
  const { labels, format } = messages
  if (own === null) return []
  const { threshold, amounts } = own
  return [
    ...(threshold === null
      ? []
      : [labels.own.threshold(format.euro(threshold.value), format.euro(threshold.published))]),
    ...(amounts === null ? [] : [printable(labels.own.amounts(amounts.count, amounts.file))]),
    ...(amounts === null ? [] : replacedLines(amounts.replaced, messages)),
    ...(amounts === null ? [] : outsideLines(amounts.outside, messages)),
  ]
}

/** So many own amounts are named above an answer; more are counted, and all are in its JSON. */
const MOST_NAMED = 3

function replacedLines(replaced: readonly ReplacedAmount[], messages: Messages): readonly string[] {
  const { labels, format } = messages
  return namedLines(replaced, ({ published }) => format.euro(published), labels.own.replaced, messages)
}

function outsideLines(outside: readonly AmountOutside[], messages: Messages): readonly string[] {
  return namedLines(outside, (one) => rangeWords(one, messages), messages.labels.own.outside, messages)
}

/** @param published what is published of it, in words */
function namedLines<T extends Pick<ReplacedAmount, 'name' | 'own'>>(
  all: readonly T[],
  published: (one: T) => string,
  line: (places: readonly string[], others: number) => string,
  { labels, format }: Messages,
): readonly string[] {
  if (all.length === 0) return []
  const said = all
    .slice(0, MOST_NAMED)
    .map((one) => labels.own.replacedAmount(one.name, format.euro(one.own), published(one)))
  return [line(said, Math.max(0, all.length - MOST_NAMED))]
}

/** @returns the status in words: by the user's own threshold nobody may or must anything */
export function statusWord(status: EligibilityStatus, own: Own, { labels }: Messages): string {
  if (own?.threshold && (status === 'alone' || status === 'join')) return labels.own.status[status]
  return labels.status[status]
}

/** @returns whether the answer rests on another threshold than that of the edition */
export function isOwnThreshold({ own }: Pick<Basis, 'own'>): boolean {
  return own !== null && own.threshold !== null
}

/** What a row of a table says of the user's own figures. */
export interface OwnColumns {
  readonly columns: readonly Column[]
  readonly values: Row
}

/** @returns the same as columns, for rows that are read alone; none where nothing is the user's own */
export function ownColumns(own: Own, { labels }: Messages): OwnColumns {
  const { threshold = null, amounts = null } = own ?? {}
  const keys = [
    ...(threshold === null ? [] : ['ownThreshold', 'publishedThreshold']),
    ...(amounts === null ? [] : ['ownAmounts', 'ownFile']),
  ]
  return {
    columns: headed(keys, labels.columns),
    values: [
      ...(threshold === null ? [] : [threshold.value, threshold.published]),
      ...(amounts === null ? [] : [amounts.count, amounts.file]),
    ],
  }
}
