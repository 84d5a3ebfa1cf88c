import { idleLeads } from '../../api/group-numbers.js'
import { type Rest, restOf } from '../../api/plan-counts.js'
import type { Gap } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn, type Register } from '../../domain/register.js'
import type { Ungrouped } from '../../grouping/plan.js'
import { boundsWords } from '../bound-words.js'
import type { Messages } from '../messages/messages.js'

/** @returns why a municipality is in no group, what it lacks, and which neighbours are merely not known */
export function ungroupedWords(
  { ags, code, missing }: Ungrouped,
  gaps: ReadonlyMap<string, Gap>,
  register: Register,
  { labels, format }: Messages,
): string {
  const words = labels.group
  const name = nameIn(register)
  const { unknown = [], further = [], beyond = [] } = gaps.get(ags) ?? {}
  const far = beyond.map(
    ([key, amount]) => `${name(key)} (${amount === null ? words.reason.unknown : format.euro(amount)})`,
  )
  const around = [
    ...(unknown.length > 0 ? [words.unknownAround(unknown.map(name).join(', '), unknown.length)] : []),
    ...(further.length > 0 ? [words.unknownFurther(further.map(name).join(', '))] : []),
  ]
  const told = { ags, code: around.length > 0 ? 'unknown-neighbours' : code } as const
  return [
    reasonWords(told, gaps, register, { labels }),
    ...around,
    ...(far.length > 0 ? [words.beyond(far.join(', '))] : []),
    ...(missing === null ? [] : [words.missing(format.euro(missing))]),
  ].join('; ')
}

/** @returns why a municipality is in no group: where a wish keeps partners away, that and not amounts or borders */
export function reasonWords(
  { ags, code }: Pick<Ungrouped, 'ags' | 'code'>,
  gaps: ReadonlyMap<string, Gap>,
  register: Register,
  { labels }: Pick<Messages, 'labels'>,
): string {
  const { reason, hostsStayAlone } = labels.group
  const { hosts = [] } = gaps.get(ags) ?? {}
  if (hosts.length === 0) return reason[code]
  const wish = hostsStayAlone(hosts.map(nameIn(register)).join(', '))
  return code === 'component-below-threshold' ? `${wish}; ${reason[code]}` : wish
}

/** @returns that a wish for who leads came to nothing; empty where none did */
export function idleLeadWords(
  plan: Pick<GroupResult, 'scope' | 'groups'>,
  name: (ags: string) => string,
  { labels }: Pick<Messages, 'labels'>,
): string[] {
  const idle = idleLeads(plan)
  return idle.length === 0 ? [] : [labels.group.leadsNone(idle.map(name).join(', '), idle.length)]
}

/** Those who are in no group for one reason. */
interface RestPart {
  /** "Betrag unbekannt, deshalb in keiner Gruppe" */
  readonly reason: string
  /** "Betrag unbekannt, deshalb in keiner Gruppe: 4" */
  readonly title: string
  /** `note`: what there is to say of this one; null where the title says all */
  readonly entries: readonly { readonly ags: string; readonly name: string; readonly note: string | null }[]
}

interface RestContext {
  readonly gaps: ReadonlyMap<string, Gap>
  readonly register: Register
  readonly byAgs: ReadonlyMap<string, Assessment>
  readonly messages: Messages
}

/** @returns who is in no group, counted apart by the reason; a reason that nobody has is missing */
export function restParts(plan: Pick<GroupResult, 'ungrouped'>, context: RestContext): readonly RestPart[] {
  const { gaps, register, byAgs, messages } = context
  const { rest: titles, restCount } = messages.labels.group
  const noteOf = (one: Ungrouped) => {
    const bounds = byAgs.get(one.ags)?.bounds
    return bounds ? boundsWords(bounds, messages) : null
  }
  const parts = Object.entries(restOf(plan)) as [Rest, readonly Ungrouped[]][]
  return parts.flatMap(([rest, those]) => {
    if (those.length === 0) return []
    const entries = those.map((one) => ({
      ags: one.ags,
      name: nameIn(register)(one.ags),
      note: rest === 'leftOver' ? ungroupedWords(one, gaps, register, messages) : noteOf(one),
    }))
    return [{ reason: titles[rest], title: restCount(titles[rest], those.length), entries }]
  })
}

/** More names than these are counted, not listed. */
const MOST_NAMED = 5

/** @returns that neighbours of a group are unknown, and which */
export function besideWords(unknown: readonly string[], register: Register, { labels }: Messages): string {
  const names = unknown.slice(0, MOST_NAMED).map(nameIn(register))
  const more = unknown.length - names.length
  const listed = [...names, ...(more > 0 ? [labels.group.more(more)] : [])].join(', ')
  return labels.group.besideUnknown(listed.replace(/, (?=und |and )/, ' '), unknown.length)
}
