import type { Way } from '../../api/ways.js'
import { isOwnAmount } from '../../domain/budget-table.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { Group } from '../../grouping/plan.js'
import type {
  DocumentGroup,
  DocumentMember,
  DocumentRest,
  DocumentWay,
} from '../../report/plan/plan-document.js'
import { printable } from '../messages/messages.js'
import { isOwnThreshold } from '../own-words.js'
import { postWords } from '../post-words.js'
import type { PlanContext } from './plan-context.js'

/** The names are German in every language. */
const ALPHABET = new Intl.Collator('de')

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return ALPHABET.compare(a.name, b.name)
}

export function documentWay(way: Way, context: PlanContext): DocumentWay {
  const { labels, format } = context.messages
  const { groups, alone, ungrouped, divided, parts } = way
  return {
    name: labels.group.wayName[way.way](way),
    isChosen: isChosen(way, context),
    figures: [...[groups, alone, ungrouped].map(format.whole), labels.group.dividedInto(divided, parts)],
    sentence: labels.group.way[way.way](way),
  }
}

/** Where a step spares nothing, the proposal is that of the step before it. */
function isChosen({ way, budgetGroups }: Way, { ways, report }: PlanContext): boolean {
  const { prefer, budgetGroups: budget } = report.group.scope
  if (budget === undefined) return way === prefer
  const given = Math.max(0, ...ways.map((one) => one.budgetGroups).filter((count) => count <= budget))
  return (way === 'groups' || way === 'budget') && budgetGroups === given
}

export function documentGroup(group: Group, context: PlanContext): DocumentGroup {
  const { id, amount, lead, members, connected } = group
  const { words, name, euro, beside, messages, report } = context
  const paid = postWords(group, report.group.scope.posts, context.edition, messages)
  return {
    id,
    isConnected: connected,
    title: words.group.title(id),
    amount: euro(amount),
    lead: name(lead),
    note: [...paid, ...[beside.get(id) ?? []].flat()].join('; ') || null,
    members: members.map((ags) => documentMember(ags, group, context)).sort(byName),
  }
}

function documentMember(ags: string, { lead }: Group, context: PlanContext): DocumentMember {
  const { words, byAgs, register, name, euro } = context
  const one = byAgs.get(ags)
  const notes = [
    ...(ags === lead ? [words.group.lead] : []),
    ...(one?.status === 'alone' ? [words.group.mayApply(isOwnThreshold(context.report))] : []),
    // A member from beyond the border of the district is not in the table below.
    ...(one ? [] : [register.byAgs.get(ags)?.district.name ?? '']),
  ]
  const doubt = doubtOf(one, context)
  return { ags, name: name(ags), amount: euro(one?.amount ?? null), doubt, note: notes.join(', ') }
}

export function doubtOf(one: Assessment | undefined, { messages }: PlanContext): string | null {
  const { labels } = messages
  if (isOwnAmount(one?.source ?? null)) return labels.own.amount
  return one?.doubtful ? labels.misprint : null
}

export function documentRest({ rest, byAgs, name, euro }: PlanContext): DocumentRest[] {
  return rest.map(({ reason, title, entries }) => ({
    reason,
    title,
    entries: entries
      .map(({ ags, note }) => ({
        ags,
        name: name(ags),
        amount: euro(byAgs.get(ags)?.amount ?? null),
        note: note === null ? null : printable(note),
      }))
      .sort(byName),
  }))
}
