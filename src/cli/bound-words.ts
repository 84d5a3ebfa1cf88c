import type { Bound } from '../domain/budget-table.js'
import type { Messages } from './messages/messages.js'

/** @returns "zwischen 145.000 € und 159.999 €" */
export function rangeWords(
  { atLeast, atMost, kind }: Pick<Bound, 'atLeast' | 'atMost' | 'kind'>,
  { labels: { bounds: words }, format }: Messages,
): string {
  if (atLeast === atMost) return words.exactly(format.euro(atLeast))
  if (kind === 'below-threshold') return words.below(format.euro(atMost + 1))
  return words.between(format.euro(atLeast), format.euro(atMost))
}

/** @returns "zwischen 145.000 € und 159.999 € (gerundet veröffentlicht: „150.000 €“)" */
export function boundsWords(bounds: Bound, messages: Messages): string {
  const { labels, format } = messages
  const { atLeast, atMost, printed, kind, onlyValue } = bounds
  const words = labels.bounds
  const only = onlyValue === null || atLeast === atMost ? [] : [words.onlyValue(format.euro(onlyValue))]
  const said = kind === 'rounded' ? words.rounded(printed) : words.printed(printed)
  return `${rangeWords(bounds, messages)} (${[said, ...only].join('; ')})`
}
