import type { OwnWords, StatusCounts } from '../counts.js'
import type { DOCUMENT as German } from '../de/documents.js'
import { numberFormat } from '../numbers.js'
import { INCOMPLETE } from './incomplete.js'
import { MAP } from './map.js'
import { PAPER } from './paper.js'
import { WISHES } from './wishes.js'
import { WORKBOOK } from './workbook.js'

const { whole } = numberFormat('en')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`

/** What is no longer in force is told as what it was. */
const may = (past: string | null) => (past === null ? 'may' : `could, under the Planungsrahmen ${past},`)

function reached(
  total: number,
  { alone, join }: StatusCounts,
  past: string | null,
  own: OwnWords,
): readonly [string, string] {
  const all = `${whole(alone)} of ${municipalities(total)}`
  if (own.threshold !== null)
    return [`${all} would be above the own threshold of ${own.threshold}`, `${whole(join)} below it`]
  if (own.amounts > 0)
    return [
      `${all} would reach the threshold of ${own.counts} alone with the own amounts`,
      `${whole(join)} only jointly with others`,
    ]
  return [`${all} ${may(past)} apply alone`, `${whole(join)} only jointly with others`]
}

const listed = (parts: readonly string[]) => parts.join(', ').replace(/, ([^,]*)$/, ' and $1')

function joined(groups: number, members: number, threshold: string): string {
  if (groups === 0) return 'no joint group'
  return groups === 1
    ? `one group of ${municipalities(members)} that reaches at least ${threshold}`
    : `${whole(groups)} groups of ${municipalities(members)} in all, each of which reaches at least ${threshold}`
}

function remaining(leftOver: number, proven: boolean): string {
  if (leftOver === 0) return 'no municipality with a known amount is left over'
  const fewer = proven ? ', and with the known amounts fewer are not possible' : ''
  return `${municipalities(leftOver)} with a known amount ${leftOver === 1 ? 'finds' : 'find'} no group${fewer}`
}

/** Headings and sentences of what a district office opens: workbook, page, map, paper. */
export const DOCUMENT: typeof German = {
  columns: {
    item: 'Item',
    value: 'Value',
    note: 'Note',
    source: 'Source no.',
    sourcePage: 'Page/line',
    count: 'Municipalities',
    number: 'No.',
    title: 'Source',
    date: 'Date',
    address: 'Address',
    sha256: 'SHA-256 of the file',
    retrieved: 'Retrieved',
    used: 'Amounts from it',
    way: 'Way',
    groups: 'Groups',
    alone: 'Alone',
    ungrouped: 'Left over',
    divided: 'Associations divided',
  },
  page: 'Page',
  of: 'of',
  title: (place) => `Integrationsmanagement: ${place}`,
  state: 'Baden-Württemberg',
  places: (places) => listed(places),
  who: (place, total, counts, { amount, perYear, past, own }) => {
    const { none, unknown } = counts
    const rest = [
      ...(none > 0 ? [`${whole(none)} ${none === 1 ? 'draws' : 'draw'} nothing`] : []),
      ...(unknown > 0 ? [`of ${whole(unknown)} it is unknown`] : []),
    ]
    const who = [...reached(total, counts, past, own), ...rest]
    return `${place}: ${listed(who)}; the known${own.amounts > 0 ? ' and own' : ''} amounts add up to ${amount}${perYear ? ' a year' : ''}.`
  },
  proposal: ({ groups, members, alone, leftOver, proven, isOwnThreshold }, threshold) => {
    if (groups + alone === 0)
      return `With the known amounts no group can reach the ${isOwnThreshold ? 'own ' : ''}threshold of ${threshold}.`
    const stay = alone === 0 ? '' : `, ${municipalities(alone)} ${alone === 1 ? 'stays' : 'stay'} alone`
    return `The proposal has ${joined(groups, members, threshold)}${stay}; ${remaining(leftOver, proven)}.`
  },
  overview: {
    edition: 'Edition',
    threshold: 'Threshold',
    ownThreshold: 'Own threshold',
    insteadOf: (published) => `instead of ${published} by the Planungsrahmen`,
    ownAmounts: 'Own amounts',
    ownFile: (file) => `from ${file}, not from the Planungsrahmen`,
    noFile: 'not from the Planungsrahmen',
    municipalities: 'Municipalities',
    amount: 'Sum of the known amounts',
    known: 'known amounts',
    jointGroups: 'proposed groups',
    members: 'municipalities in these groups',
    alone: 'municipalities that stay alone',
    wish: 'Wish',
    caution: 'Note',
    perYear: '€ a year',
    euro: '€',
  },
  status: {
    alone: 'reach the threshold alone',
    join: 'only jointly with others',
    none: 'no amount',
    unknown: 'unknown, because the amount is missing',
  },
  ownStatus: { alone: 'would be above the own threshold', join: 'would be below the own threshold' },
  source: {
    published: 'published',
    retrieved: (date, reader) => `retrieved ${date} with ${reader}`,
    register:
      'Municipalities, borders and map: © GeoBasis-DE / BKG 2016 (data changed), as of 1 January 2016',
    standing: (source) => `Period and status: ${source}`,
    threshold: (source) => `Threshold: ${source}`,
    publishedThreshold: (threshold, source) =>
      `Threshold of the Planungsrahmen, ${threshold}, not used here: ${source}`,
    pot: (source) => `Total: ${source}`,
    line: (page) => `p. ${page}`,
  },
  heading: {
    map: 'Map',
    districtMaps: 'Maps of the districts',
    groups: 'Proposed groups',
    alone: 'Alone',
    ways: 'The ways side by side',
    thisProposal: 'this proposal',
    glance: 'At a glance',
    quote: 'To quote',
    municipalities: 'All municipalities',
    proof: 'What the proposal optimises and what is proven',
    wishes: 'Wishes taken into account',
    comparison: 'Comparison with a saved plan',
    sources: 'Sources and coverage',
    made: 'How this was made',
  },
  group: {
    title: (id) => `Group ${id}`,
    lead: 'lead',
    mayApply: (isOwn) => `reaches the ${isOwn ? 'own ' : ''}threshold alone, too`,
    sum: 'together',
  },
  proof: {
    intro:
      'The proposal is made by the objectives of the table, in their order: a later one counts only as far as it worsens no earlier one. "Proven to be the best possible" means: with the known amounts and the wishes nothing better can be had by this objective.',
    order: 'Objective, in this order',
    value: 'reached',
    verdict: 'proof',
    check:
      'Whoever saves the proposal as a file can re-check it with the program igm (command "igm verify").',
  },
  compared: 'Plan 1 is the saved one, plan 2 this one. The saved one was re-checked.',
  search: 'Find a municipality',
  found: '{shown} of {total} municipalities',
  skip: 'Skip to all municipalities',
  caution:
    'A calculated proposal: it replaces neither the decision of the municipalities nor the review of an application.',
  cited: (titles, known, total) =>
    [
      ...(known < total ? [`${whole(known)} of ${whole(total)} amounts known`] : []),
      ...(titles.length === 0
        ? []
        : titles.length <= 2
          ? [`amounts: ${titles.join('; ')}`]
          : [`amounts: ${whole(titles.length)} sources, named below`]),
    ].join(' · '),
  quoteFrom: 'Source',
  made: (date, version) => `Made on ${date} with igm ${version}.`,
  withCommand: 'Command',
  wish: WISHES,
  map: MAP,
  incomplete: INCOMPLETE,
  paper: PAPER,
  workbook: WORKBOOK,
}
