import { claimsOf } from '../../api/plan-counts.js'
import type { PaperText, PlanDocument } from '../../report/plan/plan-document.js'
import { editionLabel, pastId } from '../edition-words.js'
import type { PlanContext } from './plan-context.js'

/** The two sentences that stand before everything else. */
export function summaryOf({
  report,
  place,
  counts,
  edition,
  messages,
  words,
}: PlanContext): PlanDocument['summary'] {
  const { group, summary, municipalities } = report
  const { euro } = messages.format
  const proven = claimsOf(group).some(({ name, optimal }) => name === 'ungrouped' && optimal)
  return [
    words.who(place, municipalities.length, summary, {
      amount: euro(summary.amount),
      perYear: edition.perYear,
      past: pastId(edition),
    }),
    words.proposal({ ...counts, proven }, euro(group.threshold)),
  ]
}

/** Figures at a glance. */
export function overviewOf(context: PlanContext): PlanDocument['overview'] {
  const { report, edition, words, messages, counts, place } = context
  const { summary, coverage, group } = report
  const { overview: label } = words
  const { labels } = messages
  const unit = edition.perYear ? label.perYear : label.euro
  return [
    [label.edition, edition.id, editionLabel(edition, messages)],
    [label.threshold, group.threshold, unit],
    [label.municipalities, coverage.total, place],
    ...(['alone', 'join', 'none', 'unknown'] as const).map(
      (status) => [words.status[status], summary[status], labels.status[status]] as const,
    ),
    [label.amount, summary.amount, unit],
    [label.known, coverage.known, labels.coverage(coverage.known, coverage.total)],
    [label.jointGroups, counts.groups, null],
    [label.members, counts.members, null],
    [label.alone, counts.alone, null],
    ...(['leftOver', 'unknown', 'none', 'excluded'] as const).map(
      (rest) => [labels.group.rest[rest], counts[rest], null] as const,
    ),
  ]
}

/** The wishes of the office, one line each; empty when there were none. */
export function wishesOf({ report, edition, name, messages, words }: PlanContext): string[] {
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

export function paperText({ report, edition, place, joint, messages, words }: PlanContext): PaperText {
  const { title, decide, law, ...rest } = words.paper
  return {
    ...rest,
    title: `${title}: ${place}`,
    decide: decide(place, joint.length),
    law: law(messages.format.euro(report.group.threshold), pastId(edition)),
  }
}
