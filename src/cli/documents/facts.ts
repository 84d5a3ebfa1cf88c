import type { GroupResult } from '../../api/propose-groups.js'
import { type PlanReport, reportPlan } from '../../api/report-plan.js'
import { districtTitle } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { Register } from '../../domain/register.js'
import type { Group, Ungrouped } from '../../grouping/plan.js'
import type { Invocation } from '../command.js'
import type { DocumentWords } from '../messages/load-document-words.js'
import { loadDocumentWords } from '../messages/load-document-words.js'
import { type Messages, printable } from '../messages/messages.js'
import { type SourceList, sourceList } from './source-list.js'

/** All that the documents about a proposal say, looked up once. */
export interface Facts {
  readonly report: PlanReport
  readonly edition: Edition
  readonly register: Register
  readonly messages: Messages
  readonly words: DocumentWords
  /** the districts as a reader names them, or the state */
  readonly place: string
  readonly joint: readonly Group[]
  readonly alone: readonly Group[]
  /** with an amount, but in no group */
  readonly leftOver: readonly Ungrouped[]
  readonly sources: SourceList
  readonly byAgs: ReadonlyMap<string, Assessment>
  name(ags: string): string
  /** the command line, made harmless for a screen */
  readonly line: string
}

/** @throws IgmError `edition-unknown`, `store-damaged` */
export async function factsOf(plan: GroupResult, invocation: Invocation): Promise<Facts> {
  const { workspace, messages } = invocation
  const words = await loadDocumentWords(messages)
  const register = workspace.register()
  const report = await reportPlan(workspace, plan)
  const { districts } = plan.scope
  const titles = register.districts.filter(({ ags }) => districts.includes(ags)).map(districtTitle)
  return {
    report,
    edition: await workspace.edition(plan.edition),
    register,
    messages,
    words,
    place: titles.length === register.districts.length ? words.state : words.places(titles),
    joint: plan.groups.filter(({ members }) => members.length > 1),
    alone: plan.groups.filter(({ members }) => members.length === 1),
    leftOver: plan.ungrouped.filter(({ code }) => code !== 'none' && code !== 'unknown'),
    sources: sourceList(report.municipalities, messages, words),
    byAgs: new Map(report.municipalities.map((one) => [one.ags, one])),
    name: (ags) => printable(register.byAgs.get(ags)?.name ?? ags),
    line: printable(invocation.line),
  }
}

/** The two sentences that stand before everything else. */
export function summaryOf({
  report,
  place,
  joint,
  alone,
  leftOver,
  messages,
  words,
}: Facts): [string, string] {
  const { group, summary, municipalities } = report
  const { euro } = messages.format
  const proven = group.proof.objectives.some(({ name, optimal }) => name === 'ungrouped' && optimal)
  const members = joint.reduce((count, one) => count + one.members.length, 0)
  const counts = { groups: joint.length, members, alone: alone.length, leftOver: leftOver.length, proven }
  return [
    words.who(place, municipalities.length, summary, euro(summary.amount)),
    words.proposal(counts, euro(group.threshold)),
  ]
}

/** The wishes of the office, one line each; empty when there were none. */
export function wishesOf({ report, edition, name, messages, words }: Facts): string[] {
  const { scope, threshold, ownAmounts } = report.group
  const { format } = messages
  const names = (list: readonly string[]) => list.map(name).join(', ')
  const own = ownAmounts.map(([ags, amount]) => `${name(ags)} ${format.euro(amount)}`)
  return [
    ...scope.together.map((list) => words.wish.together(names(list))),
    ...scope.apart.map((pair) => words.wish.apart(names(pair))),
    ...(scope.exclude.length > 0 ? [words.wish.exclude(names(scope.exclude))] : []),
    ...(scope.leads.length > 0 ? [words.wish.lead(names(scope.leads))] : []),
    ...(scope.maxSize === null ? [] : [words.wish.maxSize(scope.maxSize)]),
    ...(scope.hosts ? [] : [words.wish.noHosts]),
    ...(scope.acrossDistricts ? [words.wish.acrossDistricts] : []),
    ...(scope.minBorder > 0 ? [words.wish.minBorder(format.whole(scope.minBorder))] : []),
    ...(scope.prefer === 'associations' ? [words.wish.associations] : []),
    ...(threshold === edition.threshold.value ? [] : [words.wish.threshold(format.euro(threshold))]),
    ...(own.length > 0 ? [words.wish.ownAmounts(own.join(', '))] : []),
  ]
}

export interface ProofLine {
  readonly objective: string
  readonly value: number
  readonly verdict: string
}

export function proofOf({ report, messages }: Facts): ProofLine[] {
  const { labels, format } = messages
  return report.group.proof.objectives.map(({ name, value, bound, optimal }) => ({
    objective: labels.group.objective[name] ?? name,
    value,
    verdict: optimal ? labels.group.proven : labels.group.open(format.whole(bound)),
  }))
}

/** @returns why a municipality is in no group, and what it lacks */
export function reasonOf({ code, missing }: Ungrouped, { messages }: Facts): string {
  const { labels, format } = messages
  const why = labels.group.reason[code] ?? code
  return missing === null ? why : `${why}; ${labels.group.missing(format.euro(missing))}`
}
