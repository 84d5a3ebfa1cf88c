import { idleLeads } from '../../api/group-numbers.js'
import { claimsOf } from '../../api/plan-counts.js'
import type { WishPrice } from '../../api/wish-prices.js'
import type { EligibilityStatus } from '../../domain/eligibility.js'
import type { PlanScope } from '../../grouping/plan.js'
import type { PlanDocument } from '../../report/plan/plan-document.js'
import { editionLabel, pastId } from '../edition-words.js'
import { printable } from '../messages/messages.js'
import { isOwnThreshold, statusWord } from '../own-words.js'
import { idleLeadWords } from '../screens/ungrouped-words.js'
import type { PlaceContext } from './place-context.js'
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
  const isOwn = isOwnThreshold(report)
  const proven = claimsOf(group).some(({ name, optimal }) => name === 'ungrouped' && optimal)
  return [
    words.who(place, municipalities.length, summary, {
      amount: euro(summary.amount),
      perYear: edition.perYear,
      past: pastId(edition),
      own: {
        threshold: isOwn ? euro(group.threshold) : null,
        counts: euro(group.threshold),
        amounts: group.ownAmounts.length,
      },
    }),
    words.proposal({ ...counts, proven, isOwnThreshold: isOwn }, euro(group.threshold)),
  ]
}

/** @returns what the two sentences rest on: marks, edition, sources of the amounts, the day */
export function citedOf(
  { marks, edition, report: { coverage }, messages, words }: PlanContext,
  sources: PlanDocument['sources'],
  made: string,
): string {
  const titles = sources.map(({ title }) => title)
  const rest = words.cited(titles, coverage.known, coverage.total)
  const parts = [...marks, editionLabel(edition, messages), rest, made].filter((part) => part !== '')
  return `${words.quoteFrom}: ${parts.join(' · ')}`
}

/** @returns who may apply, the groups, the sum; nothing of what does not occur */
export function glanceOf(context: PlanContext): PlanDocument['glance'] {
  const { report, words, messages, counts } = context
  const { summary } = report
  const { whole, euro } = messages.format
  const of = statusWords(context)
  const statuses = (['alone', 'join', 'none', 'unknown'] as const).filter((status) => summary[status] > 0)
  return [
    ...statuses.map((status) => ({ label: of(status), text: whole(summary[status]) })),
    { label: words.overview.jointGroups, text: whole(counts.groups) },
    { label: words.overview.amount, text: euro(summary.amount) },
  ]
}

/** @returns who reaches the threshold, in words; of an own threshold it is not told as what the law says */
function statusWords({ report, words }: PlanContext): (status: EligibilityStatus) => string {
  return (status) =>
    isOwnThreshold(report) && (status === 'alone' || status === 'join')
      ? words.ownStatus[status]
      : words.status[status]
}

/** All figures of the proposal. */
export function overviewOf(context: PlanContext): PlanDocument['overview'] {
  const { report, edition, words, messages, counts, place } = context
  const { summary, coverage } = report
  const { overview: label } = words
  const { labels } = messages
  const statusOf = statusWords(context)
  const unit = edition.perYear ? label.perYear : label.euro
  return [
    [label.edition, edition.id, editionLabel(edition, messages)],
    ...ownOverview(context, unit),
    [label.municipalities, coverage.total, place],
    ...(['alone', 'join', 'none', 'unknown'] as const).map(
      (status) => [statusOf(status), summary[status], statusWord(status, report.own, messages)] as const,
    ),
    [label.amount, summary.amount, unit],
    [
      label.known,
      coverage.known,
      labels.coverage(coverage.known, coverage.total, report.own?.amounts?.count ?? 0),
    ],
    [label.jointGroups, counts.groups, null],
    [label.members, counts.members, null],
    [label.alone, counts.alone, null],
    ...(['leftOver', 'unknown', 'none', 'excluded'] as const).map(
      (rest) => [labels.group.rest[rest], counts[rest], null] as const,
    ),
  ]
}

/** The threshold that counts, and what of the figures is the user's own. */
function ownOverview(
  { report, words: { overview: label }, messages }: PlanContext,
  unit: string,
): PlanDocument['overview'] {
  const { threshold = null, amounts = null } = report.own ?? {}
  const published = threshold && label.insteadOf(messages.format.euro(threshold.published))
  return [
    threshold === null
      ? [label.threshold, report.group.threshold, unit]
      : [label.ownThreshold, threshold.value, `${unit}, ${published}`],
    ...(amounts === null
      ? []
      : [
          [
            label.ownAmounts,
            amounts.count,
            amounts.file === null ? label.noFile : label.ownFile(printable(amounts.file)),
          ] as const,
        ]),
  ]
}

/** The wishes of the office, one line each; empty when there were none. */
export function wishesOf({ report, edition, name, messages, words }: PlanContext): string[] {
  const { scope, threshold, ownAmounts, ownFile } = report.group
  const idle = idleLeads(report.group)
  const leads = scope.leads.filter((ags) => !idle.includes(ags))
  const { format } = messages
  const names = (list: readonly string[]) => list.map(name).join(', ')
  const own = ownAmounts.map(([ags, amount]) => `${name(ags)} ${format.euro(amount)}`)
  return [
    ...scope.together.map((list) => words.wish.together(names(list))),
    ...scope.apart.map((pair) => words.wish.apart(names(pair))),
    ...(scope.exclude.length > 0 ? [words.wish.exclude(names(scope.exclude))] : []),
    ...(leads.length > 0 ? [words.wish.lead(names(leads))] : []),
    ...idleLeadWords(report.group, name, messages),
    ...(scope.maxSize === null ? [] : [words.wish.maxSize(scope.maxSize)]),
    ...(scope.maxWay === undefined ? [] : [words.wish.maxWay(format.km(scope.maxWay))]),
    ...(scope.oneHost ? [words.wish.oneHost] : []),
    ...(scope.posts === undefined ? [] : [words.wish.posts(format.euro(scope.posts))]),
    ...(scope.budgetGroups === undefined ? [] : [words.wish.budgetGroups(scope.budgetGroups)]),
    ...(scope.hosts ? [] : [words.wish.noHosts]),
    ...(scope.acrossDistricts ? [words.wish.acrossDistricts] : []),
    ...(scope.minBorder > 0 ? [words.wish.minBorder(format.whole(scope.minBorder))] : []),
    ...(isPreferred(scope) ? [words.wish.groups] : []),
    ...(threshold === edition.threshold.value
      ? []
      : [words.wish.threshold(format.euro(threshold), format.euro(edition.threshold.value))]),
    ...(own.length > 0 ? [words.wish.ownAmounts(own.join(', '), ownFile ? printable(ownFile) : null)] : []),
  ]
}

/** That associations stay whole is what is done where nobody says anything. */
function isPreferred({ prefer, budgetGroups }: PlanScope): boolean {
  return prefer === 'groups' && budgetGroups === undefined
}

/** @returns what a wish costs, for readers who never saw the option that says it */
export function priceWords(price: WishPrice, context: PlanContext): string {
  const { name, messages, words } = context
  const { labels, format } = messages
  const { objective, with: kept, without } = price
  const shown = objective === 'travel' ? format.km : format.whole
  const wish = wishWords(price, price.ags.map(name).join(', '), context)
  return words.wish.price(wish, labels.group.objective[objective], shown(without), shown(kept))
}

/** @param wish as the command line names it */
function wishWords(
  { wish, value }: Pick<WishPrice, 'wish' | 'value'>,
  names: string,
  { words: { wish: words }, messages: { format } }: PlanContext,
): string {
  switch (wish) {
    case 'together':
      return words.together(names)
    case 'apart':
      return words.apart(names)
    case 'exclude':
      return words.exclude(names)
    case 'lead':
      return words.lead(names)
    case 'max-size':
      return words.maxSize(Number(value))
    case 'max-way':
      return words.maxWay(format.km(Number(value) * 1000))
    case 'one-host':
      return words.oneHost
    case 'per-post':
      return words.posts(format.euro(Number(value)))
    case 'no-hosts':
      return words.noHosts
    case 'min-border':
      return words.minBorder(value)
    default:
      throw new RangeError(`no words for the wish ${wish}`)
  }
}

/** @returns what the programme says, and what of the answer is the user's own instead */
export function lawText({ report, edition, messages, words }: PlaceContext): string {
  const { law, ownThreshold, ownAmounts } = words.paper
  const { euro } = messages.format
  const { threshold = null, amounts = null } = report.own ?? {}
  const file = amounts?.file ? printable(amounts.file) : null
  return [
    law(euro(edition.threshold.value), pastId(edition)),
    ...(threshold === null ? [] : [ownThreshold(euro(threshold.value))]),
    ...(amounts === null ? [] : [ownAmounts(amounts.count, file)]),
  ].join(' ')
}
