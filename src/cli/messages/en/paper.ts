import type { PAPER as German } from '../de/paper.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const PAPER: typeof German = {
  title: 'Paper for the council',
  subject: 'Municipalities that apply together in the "Integrationsmanagement" programme',
  facts: 'Facts',
  proposal: 'Proposal',
  decision: 'Proposed decision',
  body: {
    rural: 'district council (Kreistag)',
    urban: 'city council (Gemeinderat)',
    both: 'Kreistag or Gemeinderat',
  },
  bodySubject: { rural: 'The district council', urban: 'The city council', both: 'The council' },
  formHeads: ['Field', 'Entry'],
  form: (body) => [
    ['Paper no.', '____________________'],
    ['Council', body],
    ['Meeting on', '____________________'],
    ['Session', '☐ public   ☐ not public'],
    ['Prepared by', '____________________'],
    ['Attached', 'groups, table of the municipalities, sources and map (below)'],
  ],
  finance: 'Financial effects, costs and posts',
  sum: (sum, perYear) =>
    `The known amounts add up to ${sum}${perYear ? ' a year' : ''}. What a post costs its employer beyond that is not in the Planungsrahmen.`,
  own: 'Own money (to be filled in by the administration): ____________________ €',
  unit: 'Group or municipality',
  postsAt: (sum) => `Posts at ${sum}`,
  decide: (place, groups, body) =>
    groups === 0
      ? `${body} takes note of the situation (${place}).`
      : `${body} takes note of the proposal of ${groups === 1 ? 'one group' : `${whole(groups)} groups`} (${place}) and asks the administration to agree it with the municipalities.`,
  note: (hasOwn) =>
    `Draft from public ${hasOwn ? 'and own ' : ''}figures; amounts, sources and proof are given below.`,
  ownThreshold: (own) =>
    `This proposal is reckoned with an own threshold of ${own} instead: what it calls above or below that threshold does not follow from the Planungsrahmen.`,
  ownAmounts: (count, file) =>
    `It uses ${count === 1 ? '1 own amount' : `${whole(count)} own amounts`}${file === null ? '' : ` from ${file}`} that ${count === 1 ? 'is' : 'are'} not from the Planungsrahmen.`,
  law: (threshold, past) =>
    past === null
      ? `The state funds the programme in the municipalities with amounts that the Planungsrahmen names for each. From ${threshold} a municipality may apply alone; below that it must join with others.`
      : `The state funded the programme in the municipalities with amounts that the Planungsrahmen ${past} names for each. From ${threshold} a municipality could apply alone under the Planungsrahmen ${past}; below that it had to join with others.`,
}
