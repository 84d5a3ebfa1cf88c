import type { PARTNERS as German } from '../de/partners.js'
import { numberFormat } from '../numbers.js'

const { whole, km } = numberFormat('en')

export const PARTNERS: typeof German = {
  title: (name) => `Partners for ${name}`,
  subject: 'With whom a municipality reaches the threshold of the programme "Integrationsmanagement"',
  status: {
    alone: (threshold, isOwn) =>
      isOwn
        ? `The own threshold of ${threshold} would be reached.`
        : `The threshold of ${threshold} is reached: no partner is needed.`,
    join: (threshold, missing, perYear, isOwn) =>
      `${missing}${perYear ? ' a year' : ''} are missing to the ${isOwn ? 'own ' : ''}threshold of ${threshold}.`,
    below: (threshold, isOwn) =>
      `The ${isOwn ? 'own ' : ''}threshold of ${threshold} is not reached; how much is missing is not known.`,
    none: 'Nothing is provided for this municipality: it needs no partner and can be none.',
    unknown:
      'The amount of this municipality is unknown: whether and with whom it reaches the threshold cannot be said.',
  },
  fromPartners: 'They would have to come from partners.',
  orTopUp: (known) =>
    `They would have to come from partners or from own money; such topping up is known (Wehr, ${known} a year).`,
  neighbours: 'Neighbours',
  partnerships: (isOwn) => `Smallest partnerships that reach the ${isOwn ? 'own ' : ''}threshold`,
  more: (shown, count) =>
    `${whole(shown)} of ${whole(shown + count)} shown: first those with few members, then in the own district, with few associations and short ways.`,
  none: 'With what is known of the amounts no partnership reaches the threshold.',
  noneUpTo: (members) =>
    `No partnership of up to ${whole(members)} municipalities reaches the threshold; of larger ones there are too many to look at all.`,
  stillUnknown: (count) =>
    `The exact amount of ${count === 1 ? 'one neighbour' : `${whole(count)} neighbours`} is not known: with it there may be more possibilities.`,
  between: (least, most) => `between ${least} and ${most}`,
  range: (least, most) => `${least} to ${most}`,
  below: (amount) => `below ${amount}`,
  together: (names, amount) => `${names}: ${amount} together`,
  atLeast: (amount) => `at least ${amount}`,
  ways: (travel) => `ways to the lead ${km(travel)} as the crow flies`,
  lead: 'lead',
  acrossDistricts: 'across the border of the district',
  losesUnknown: 'what that costs the others cannot be said without exact amounts',
  loses: ({ groups, ungrouped, proven, coverage: { known, total } }) => {
    const parts = [
      ...(groups > 0 ? [`${whole(groups)} ${groups === 1 ? 'group' : 'groups'} fewer`] : []),
      ...(ungrouped > 0
        ? [`${whole(ungrouped)} more ${ungrouped === 1 ? 'municipality' : 'municipalities'} without a group`]
        : []),
    ]
    const rests = [
      ...(known < total ? [`by the ${whole(known)} of ${whole(total)} amounts that are known`] : []),
      ...(proven ? [] : ['not proven']),
    ]
    const said =
      parts.length === 0
        ? 'costs the others nothing against the division with the most groups'
        : `for the others, against the division with the most groups: ${parts.join(', ')}`
    return rests.length === 0 ? said : `${said} (${rests.join(', ')})`
  },
  unknownAmount: 'unknown',
  yes: 'yes',
  columns: {
    sum: 'together (€)',
    sameAssociation: 'same assoc.',
    border: 'border (km)',
    distance: 'distance (km)',
  },
  fileColumns: {
    sum: 'together (€)',
    sameAssociation: 'same assoc.',
    border: 'border (m)',
    distance: 'distance (m)',
  },
  sheets: { partnerships: 'Partnerships', neighbours: 'Neighbours' },
  partnershipColumns: {
    members: 'members',
    lead: 'lead',
    sum: 'together (€)',
    travel: 'ways to the lead (m, crow flies)',
    note: 'what that means',
  },
  kilometres: (metres) => km(metres).replace(' km', ''),
  made: (date, version) => `Made on ${date} with igm ${version}.`,
}
