import type { Assessment } from '../../domain/eligibility.js'
import type { Group } from '../../grouping/plan.js'
import type { PageCell, PageDocument, PageGroup, PageSource } from '../../report/html/page-document.js'
import type { MapInput } from '../../report/map/map-input.js'
import { readVersion } from '../../source/version.js'
import { documentColumns } from './columns.js'
import { type Facts, proofOf, reasonOf, summaryOf, wishesOf } from './facts.js'
import { groupNumbersIn } from './plan-workbook.js'
import { pageIn } from './source-list.js'

/** The name comes first: it stays in sight where the page is narrow. */
const KEYS = 'name amount persons status missing group association source ags'.split(' ')

export function planPage(facts: Facts, map: MapInput, now: Date): PageDocument {
  const { report, edition, messages, words, place } = facts
  const { heading } = words
  const wishes = wishesOf(facts)
  return {
    language: messages.language,
    title: words.title(place),
    subtitle: words.edition(edition.id, messages.format.date(edition.published)),
    sample: edition.sample ? messages.labels.sampleMark : null,
    summary: summaryOf(facts),
    caution: words.caution,
    map,
    groups: report.group.groups.map((group) => pageGroup(group, facts)),
    leftOver: report.group.ungrouped.map((one) => ({
      name: facts.name(one.ags),
      reason: reasonOf(one, facts),
    })),
    table: {
      columns: documentColumns(KEYS, facts),
      rows: rowsOf(facts),
    },
    proof: {
      intro: words.proof.intro,
      heads: [words.proof.order, words.proof.value, words.proof.verdict],
      rows: proofOf(facts).map(({ objective, value, verdict }) => [
        objective,
        messages.format.whole(value),
        verdict,
      ]),
      check: words.proof.check,
    },
    wishes: wishes.length > 0 ? wishes : [words.wish.none],
    coverage: messages.labels.coverage(report.coverage.known, report.coverage.total),
    sources: facts.sources.entries.map((entry) => pageSource(entry, facts)),
    notes: notesOf(facts),
    made: words.made(messages.format.date(now.toISOString()), readVersion()),
    command: facts.line,
    words: {
      ...heading,
      scroll: words.map.scroll,
      command: words.withCommand,
      skip: words.skip,
      search: words.search,
      found: words.found,
    },
  }
}

export function notesOf({ edition, words }: Facts): string[] {
  return [
    words.source.threshold(edition.threshold.source),
    ...(edition.pot ? [words.source.pot(edition.pot.source)] : []),
    words.source.register,
  ]
}

function pageGroup(
  { id, amount, lead, members }: Group,
  { words, messages, byAgs, register, name }: Facts,
): PageGroup {
  const isAlone = members.length === 1
  return {
    id,
    isAlone,
    title: isAlone ? words.group.alone(name(lead)) : words.group.title(id),
    amount: messages.format.euro(amount),
    members: members.map((ags) => {
      const one = byAgs.get(ags)
      const notes = [
        ...(ags === lead ? [words.group.lead] : []),
        ...(one?.status === 'alone' ? [words.group.mayApply] : []),
        // A member from beyond the border of the district is not in the table below.
        ...(one ? [] : [register.byAgs.get(ags)?.district.name ?? '']),
      ]
      const own = one?.amount ?? null
      return {
        ags,
        name: name(ags),
        amount: own === null ? '' : messages.format.euro(own),
        note: notes.join(', '),
      }
    }),
  }
}

function rowsOf(facts: Facts): PageDocument['table']['rows'] {
  const groupOf = groupNumbersIn(facts)
  return facts.report.municipalities.map((one) => {
    const group = groupOf.get(one.ags) ?? null
    return { ags: one.ags, group, cells: cellsOf(one, group, facts) }
  })
}

function cellsOf(
  one: Assessment,
  group: number | null,
  { messages, words, sources, name }: Facts,
): PageCell[] {
  const { format, labels } = messages
  const text = (shown: string): PageCell => ({ text: shown, value: null, source: null })
  const figure = (value: number | null, show: (value: number) => string): PageCell => ({
    text: value === null ? '' : show(value),
    value,
    source: null,
  })
  const page = pageIn(one)
  return [
    text(name(one.ags)),
    one.amount === null ? text(labels.status.unknown) : figure(one.amount, format.euro),
    figure(one.persons, format.whole),
    text(labels.status[one.status]),
    figure(one.missing, format.euro),
    figure(group, String),
    text(one.association ?? ''),
    { text: page === null ? '' : words.source.line(page), value: null, source: sources.numberOf(one) },
    text(one.ags),
  ]
}

function pageSource(entry: Facts['sources']['entries'][number], { messages, words }: Facts): PageSource {
  const { number, title, address, date, retrieved, sha256, used } = entry
  const details = [
    ...(date === null ? [] : [`${words.source.published} ${messages.format.date(date)}`]),
    ...(retrieved === null ? [] : [retrieved]),
    ...(sha256 === null ? [] : [`SHA-256 ${sha256}`]),
    `${words.columns.used}: ${messages.format.whole(used)}`,
  ]
  return { number, title, address, details }
}
