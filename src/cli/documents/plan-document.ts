import type { PlanComparison } from '../../api/compare-plans.js'
import { claimsOf } from '../../api/plan-counts.js'
import type { GroupResult } from '../../api/propose-groups.js'
import { isOwnAmount } from '../../domain/budget-table.js'
import type { Assessment } from '../../domain/eligibility.js'
import type {
  DocumentComparison,
  DocumentMunicipality,
  DocumentProof,
  Figure,
  PlanDocument,
} from '../../report/plan/plan-document.js'
import { readVersion } from '../../source/version.js'
import { boundsWords, rangeWords } from '../bound-words.js'
import type { Invocation } from '../command.js'
import { editionLabel } from '../edition-words.js'
import { printable } from '../messages/messages.js'
import { isOwnThreshold, statusWord } from '../own-words.js'
import { quarterWords } from '../post-words.js'
import { shownRows } from '../screens/cells.js'
import { figureLines, moveSheet } from '../screens/compare-screen.js'
import { doubtLines } from '../screens/origin-screen.js'
import { citation } from '../screens/source-words.js'
import { paperText } from './paper-text.js'
import { type PlanContext, planContext } from './plan-context.js'
import { byName, documentGroup, documentRest, documentWay, doubtOf } from './plan-groups.js'
import { planMap } from './plan-map.js'
import { citedOf, glanceOf, overviewOf, priceWords, summaryOf, wishesOf } from './plan-text.js'
import { pageIn, type SourceList, sourceList } from './source-list.js'

/** All that a proposal says to a district office, in the language of its reader. @throws IgmError `store-damaged` */
export async function planDocument(
  plan: GroupResult,
  invocation: Invocation,
  now: Date,
  comparison: PlanComparison | null,
): Promise<PlanDocument> {
  const context = await planContext(plan, invocation)
  const { report, edition, messages, words, place, marks } = context
  const { format, labels } = messages
  const sources = sourceList(report.municipalities, messages, words)
  const summary = summaryOf(context)
  const made = words.made(format.date(now.toISOString()), readVersion())
  return {
    language: messages.language,
    title: words.title(place),
    place,
    edition: { id: edition.id, label: editionLabel(edition, messages), perYear: edition.perYear },
    marks,
    summary,
    cited: citedOf(context, sources.entries, made),
    glance: glanceOf(context),
    threshold: {
      value: plan.threshold,
      label: words.overview[isOwnThreshold(report) ? 'ownThreshold' : 'threshold'],
    },
    caution: words.caution,
    map: planMap(context, invocation.workspace),
    overview: overviewOf(context),
    groups: context.joint.map((group) => documentGroup(group, context)),
    alone: context.alone
      .map(({ lead, amount }) => ({
        ags: lead,
        name: context.name(lead),
        amount: context.euro(amount),
        doubt: doubtOf(context.byAgs.get(lead), context),
        note: quarterWords(amount, plan.scope.posts, messages) ?? '',
      }))
      .sort(byName),
    ways: context.ways.map((way) => documentWay(way, context)),
    rest: documentRest(context),
    municipalities: report.municipalities
      .map((one) => documentMunicipality(one, sources, context))
      .sort(byName),
    proof: documentProof(context),
    comparison: comparison && documentComparison(comparison, context),
    wishes: [...wishesOf(context), ...context.prices.map((one) => priceWords(one, context))],
    coverage: labels.coverage(report.coverage.known, report.coverage.total, report.own?.amounts?.count ?? 0),
    sources: sources.entries,
    notes: notesOf(context),
    paper: paperText(context),
    madeAt: now.toISOString(),
    made,
    command: printable(invocation.line),
    heads: { ...labels.columns, ...words.columns },
    words: {
      ...words.heading,
      scroll: words.map.scroll,
      wish: words.overview.wish,
      noWish: words.wish.none,
      caution: words.overview.caution,
      command: words.withCommand,
      skip: words.skip,
      search: words.search,
      found: words.found,
      notConnected: labels.group.notConnected,
      page: words.page,
      of: words.of,
      workbook: words.workbook,
    },
  }
}

function documentMunicipality(
  one: Assessment,
  sources: SourceList,
  context: PlanContext,
): DocumentMunicipality {
  const { messages, words, groupOf, name } = context
  const { labels, format } = messages
  // The head of the column says that these are euro.
  const bare = (value: number | null, otherwise = ''): Figure => ({
    value,
    text: value === null ? otherwise : format.whole(value),
  })
  const { ags, district, districtAgs, association, amount, persons, status, missing, bounds } = one
  const page = pageIn(one)
  return {
    ags,
    name: name(ags),
    district,
    districtAgs,
    association,
    amount: bare(amount, bounds ? labels.bounds.short(rangeWords(bounds, messages)) : labels.status.unknown),
    isOwn: isOwnAmount(one.source),
    persons: { value: persons, text: persons === null ? '' : format.whole(persons) },
    status: statusWord(status, context.report.own, messages),
    missing: bare(missing),
    group: groupOf.get(ags) ?? null,
    source: sources.numberOf(one),
    sourcePage: { value: page, text: page === null ? '' : words.source.line(page) },
    note: bounds ? printable(boundsWords(bounds, messages)) : doubtOf(one, context),
  }
}

function documentProof({ report, messages: { labels, format }, words }: PlanContext): DocumentProof {
  const { intro, order, value: head, verdict, check } = words.proof
  const shown = (name: string) => (name === 'travel' ? format.km : format.whole)
  const { coverage } = report.group
  const proven = coverage.known < coverage.total ? labels.group.provenOfKnown : labels.group.proven
  const lines = claimsOf(report.group).map(({ name, value, bound, optimal }) => ({
    objective: labels.group.objective[name],
    // Metres would be taken for kilometres where only a number stands.
    value: { value: name === 'travel' ? null : value, text: shown(name)(value) },
    verdict: optimal ? proven : labels.group.open(shown(name)(bound)),
  }))
  const cut = report.group.proof.cut ? `${labels.group.cut} ` : ''
  return { intro, heads: [order, head, verdict], lines, check: `${cut}${check}` }
}

function documentComparison(
  comparison: PlanComparison,
  { register, messages, words }: PlanContext,
): DocumentComparison {
  const table = moveSheet(comparison, register, messages)
  return {
    lines: [words.compared, ...figureLines(comparison, messages)],
    table,
    shown: shownRows(table, messages),
  }
}

function notesOf({ edition, words, report, isWhole, messages }: PlanContext): string[] {
  const { text } = messages
  return [
    ...doubtLines(report.municipalities, messages).map(printable),
    ...report.municipalities.flatMap(({ name, bounds }) =>
      bounds
        ? [printable(`${name}: ${boundsWords(bounds, messages)}; ${citation(bounds.source, messages)}`)]
        : [],
    ),
    ...(isWhole ? [] : [messages.labels.group.noTime]),
    ...(edition.standing ? [words.source.standing(text(edition.standing.source))] : []),
    isOwnThreshold(report)
      ? words.source.publishedThreshold(
          messages.format.euro(edition.threshold.value),
          text(edition.threshold.source),
        )
      : words.source.threshold(text(edition.threshold.source)),
    ...(edition.pot ? [words.source.pot(text(edition.pot.source))] : []),
    words.source.register,
  ]
}
