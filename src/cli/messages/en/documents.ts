import type { DocumentWords } from '../document-words.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`
const listed = (parts: readonly string[]) => parts.join(', ').replace(/, ([^,]*)$/, ' and $1')

function joined(groups: number, members: number, threshold: string): string {
  if (groups === 0) return 'no joint group'
  return groups === 1
    ? `one group of ${municipalities(members)} that reaches at least ${threshold}`
    : `${whole(groups)} groups of ${municipalities(members)} in all, each of which reaches at least ${threshold}`
}

function remaining(leftOver: number, proven: boolean): string {
  if (leftOver === 0) return 'no municipality with a known amount is left over'
  const fewer = proven ? ', and fewer are not possible' : ''
  return `${municipalities(leftOver)} with a known amount ${leftOver === 1 ? 'finds' : 'find'} no group${fewer}`
}

export const DOCUMENT: DocumentWords = {
  sheet: {
    overview: 'Overview',
    municipalities: 'Municipalities',
    groups: 'Groups',
    sources: 'Source',
    table: 'Table',
  },
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
  },
  page: 'Page',
  of: 'of',
  title: (place) => `Integrationsmanagement: ${place}`,
  state: 'Baden-Württemberg',
  places: (places) => listed(places),
  edition: (id, date) => `Edition ${id}${date === '' ? '' : `, as of ${date}`}`,
  who: (place, total, { alone, join, none, unknown }, amount) => {
    const rest = [
      ...(none > 0 ? [`${whole(none)} ${none === 1 ? 'draws' : 'draw'} nothing`] : []),
      ...(unknown > 0
        ? [`${whole(unknown)} ${unknown === 1 ? 'has an unknown amount' : 'have unknown amounts'}`]
        : []),
    ]
    const who = [
      `${whole(alone)} of ${municipalities(total)} may apply alone`,
      `${whole(join)} only jointly with others`,
      ...rest,
    ]
    return `${place}: ${listed(who)}; the known amounts add up to ${amount} a year.`
  },
  proposal: ({ groups, members, alone, leftOver, proven }, threshold) => {
    if (groups + alone === 0)
      return `With the known amounts no group can reach the threshold of ${threshold}.`
    const stay = alone === 0 ? '' : `, ${municipalities(alone)} ${alone === 1 ? 'stays' : 'stay'} alone`
    return `The proposal has ${joined(groups, members, threshold)}${stay}; ${remaining(leftOver, proven)}.`
  },
  overview: {
    edition: 'Edition',
    threshold: 'Threshold',
    municipalities: 'Municipalities',
    amount: 'Sum of the known amounts',
    known: 'known amounts',
    jointGroups: 'proposed groups',
    members: 'municipalities in these groups',
    leftOver: 'municipalities without a group',
    wish: 'Wish',
    caution: 'Note',
    perYear: '€ a year',
  },
  status: {
    alone: 'may apply alone',
    join: 'only jointly with others',
    none: 'no amount',
    unknown: 'amount unknown',
  },
  wish: {
    together: (names) => `together: ${names}`,
    apart: (names) => `apart: ${names}`,
    exclude: (names) => `excluded: ${names}`,
    lead: (names) => `lead: ${names}`,
    maxSize: (count) => `at most ${municipalities(count)} in a group`,
    noHosts: 'who may apply alone stays alone',
    acrossDistricts: 'groups may cross district borders',
    minBorder: (metres) => `neighbours share at least ${metres} m of border`,
    associations: 'associations stay whole where possible',
    threshold: (amount) => `reckoned with another threshold than that of the programme: ${amount}`,
    ownAmounts: (places) => `own amounts in place of the published ones: ${places}`,
    none: 'none',
  },
  source: {
    published: 'published',
    retrieved: (date, reader) => `retrieved ${date} with ${reader}`,
    register:
      'Municipalities, borders and map: © GeoBasis-DE / BKG 2016 (data changed), as of 1 January 2016',
    threshold: (source) => `Threshold: ${source}`,
    pot: (source) => `Total: ${source}`,
    line: (page) => `p. ${page}`,
  },
  heading: {
    map: 'Map',
    groups: 'Proposed groups',
    leftOver: 'Without a group',
    municipalities: 'All municipalities',
    proof: 'What the proposal optimises and what is proven',
    wishes: 'Wishes taken into account',
    sources: 'Sources and coverage',
    made: 'How this was made',
  },
  map: {
    title: (place) => `Proposed groups: ${place}`,
    description: (groups, alone, rest) =>
      `Map with ${whole(groups)} ${groups === 1 ? 'group' : 'groups'}, each with its own hatch and number, ${municipalities(alone)} alone and ${municipalities(rest)} without a group. The tables say the same.`,
    group: (id, amount, lead) => `Group ${id} (${lead}): ${amount}`,
    alone: 'stays alone (reaches the threshold by itself)',
    mayApply: 'in a group, could also apply alone',
    unknown: 'amount unknown',
    none: 'no amount',
    leftOver: 'amount known, but without a group',
    outside: 'neighbouring municipalities',
    scroll: 'scrolls sideways',
  },
  group: {
    title: (id) => `Group ${id}`,
    alone: (name) => `${name} alone`,
    lead: 'lead',
    mayApply: 'could apply alone',
    sum: 'together',
  },
  proof: {
    intro:
      'The proposal first leaves as few municipalities as possible without a group, then makes as many groups as possible, then touches as few associations as possible, then keeps the ways short. "Proven to be the best possible" means: with the known amounts and the wishes there is no better one.',
    order: 'Objective, in this order',
    value: 'reached',
    verdict: 'proof',
    check: 'To re-check: save the proposal with --plan plan.json, then igm verify plan.json',
  },
  search: 'Find a municipality',
  found: '{shown} of {total} municipalities',
  skip: 'Skip to all municipalities',
  caution:
    'A calculated proposal: it replaces neither the decision of the municipalities nor the review of an application.',
  made: (date, version) => `Made on ${date} with igm ${version}.`,
  withCommand: 'Command',
  paper: {
    title: 'Paper for the council',
    subject: 'Municipalities that apply together in the "Integrationsmanagement" programme',
    facts: 'Facts',
    proposal: 'Proposal',
    decision: 'Proposed decision',
    decide: (place, groups) =>
      groups === 0
        ? `The council takes note of the situation (${place}).`
        : `The council takes note of the proposal of ${groups === 1 ? 'one group' : `${whole(groups)} groups`} (${place}) and asks the administration to agree it with the municipalities.`,
    note: 'Draft from public figures; amounts, sources and proof are given below.',
    law: (threshold) =>
      `The state funds the programme in the municipalities with amounts that the Planungsrahmen names for each. From ${threshold} a year a municipality may apply alone; below that it must join with others.`,
  },
}
