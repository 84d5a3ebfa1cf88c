import type { Gap } from '../../api/plan-gaps.js'
import type { Register } from '../../domain/register.js'
import type { Ungrouped } from '../../grouping/plan.js'
import type { Messages } from '../messages/messages.js'

/** @returns why a municipality is in no group, what it lacks, and which neighbours are merely not known */
export function ungroupedWords(
  { ags, code, missing }: Ungrouped,
  gaps: ReadonlyMap<string, Gap>,
  register: Register,
  { labels, format }: Messages,
): string {
  const words = labels.group
  const name = (key: string) => register.byAgs.get(key)?.name ?? key
  const { unknown, beyond } = gaps.get(ags) ?? { unknown: [], beyond: [] }
  const far = beyond.map(([key, amount]) => `${name(key)} (${format.euro(amount)})`)
  return [
    unknown.length > 0 ? words.unknownAround(unknown.map(name).join(', ')) : words.reason[code],
    ...(far.length > 0 ? [words.beyond(far.join(', '))] : []),
    ...(missing === null ? [] : [words.missing(format.euro(missing))]),
  ].join('; ')
}
