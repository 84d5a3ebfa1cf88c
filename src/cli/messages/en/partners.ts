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
    none: 'There is no amount for this municipality.',
    unknown:
      'The amount of this municipality is unknown: whether and with whom it reaches the threshold cannot be said.',
  },
  fromPartners: 'They would have to come from partners.',
  orTopUp: (known) =>
    `They would have to come from partners or from own money; such topping up is known (Wehr, ${known} a year).`,
  neighbours: 'Neighbours',
  partnerships: (isOwn) => `Smallest partnerships that reach the ${isOwn ? 'own ' : ''}threshold`,
  none: 'With the known amounts no partnership reaches the threshold.',
  stillUnknown: (count) =>
    count === 1
      ? 'The amount of one neighbour is unknown: with it there may be more possibilities.'
      : `The amounts of ${whole(count)} neighbours are unknown: with them there may be more possibilities.`,
  partnership: (names, amount, travel) =>
    `${names}: ${amount} together, ways to the lead ${km(travel)} as the crow flies`,
  lead: 'lead',
  acrossDistricts: 'across the border of the district',
  loses: (groups, ungrouped) => {
    const parts = [
      ...(groups > 0 ? [`${whole(groups)} ${groups === 1 ? 'group' : 'groups'} fewer`] : []),
      ...(ungrouped > 0
        ? [`${whole(ungrouped)} more ${ungrouped === 1 ? 'municipality' : 'municipalities'} without a group`]
        : []),
    ]
    return parts.length === 0
      ? 'costs the others nothing against the best division'
      : `for the others, against the best division: ${parts.join(', ')}`
  },
  unknownAmount: 'unknown',
  yes: 'yes',
  columns: {
    sum: 'together (€)',
    association: 'same assoc.',
    border: 'border (km)',
    distance: 'distance (km)',
  },
  kilometres: (metres) => km(metres).replace(' km', ''),
  made: (date, version) => `Made on ${date} with igm ${version}.`,
}
