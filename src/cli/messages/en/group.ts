import type { GROUP as German } from '../de/group.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const GROUP: typeof German = {
  settledByScope: (query, place) =>
    `Note: "${query}" is ${place}, because only this one lies in the districts asked for.`,
  together: (count, members) =>
    `${whole(count)} ${count === 1 ? 'group' : 'groups'} with ${whole(members)} municipalities`,
  alone: (count) => `${whole(count)} alone`,
  ungrouped: 'Without a group:',
  reason: {
    none: 'no amount',
    unknown: 'amount unknown',
    excluded: 'excluded on request',
    'no-neighbour': 'no neighbour that it could join',
    'component-below-threshold': 'all neighbours in reach stay below the threshold together',
    'left-over': 'the wishes leave no place',
  },
  missing: (amount) => `${amount} missing`,
  objective: {
    ungrouped: 'municipalities without a group',
    groups: 'groups',
    splits: 'associations touched',
    travel: 'ways to the lead (as the crow flies)',
  },
  proven: 'proven to be the best possible',
  open: (bound) => `not proven; bound ${bound}`,
  groupTitle: (id, amount) => `Group ${id}: ${amount}`,
  lead: 'lead',
  notConnected: 'not connected',
  saved: (path) => `Plan saved: ${path}; check it with igm verify ${path}`,
  nothing: 'No group is possible: too few amounts are known.',
  inGroup: (name, id, amount, others) =>
    others === ''
      ? `${name} stands alone (group ${id}, ${amount}).`
      : `${name} is in group ${id} (${amount}) with ${others}.`,
  inNoGroup: (name, reason) => `${name} is in no group: ${reason}.`,
  toStandAlone: (missing) => `To apply alone it lacks ${missing}.`,
  needed: 'Without it the group would stay below the threshold, or fall apart.',
  notNeeded: 'The group could do without it; here the ways or the associations are better.',
  alternative: {
    possible: 'possible',
    'own-group-breaks': 'its own group would break',
    'wish-forbids': 'a wish speaks against it',
  },
  outcome: {
    groups: (groups, divided) =>
      `As many groups as possible (--prefer groups): ${whole(groups)} groups, ${whole(divided)} associations divided`,
    associations: (groups, divided) =>
      `Associations kept whole (--prefer associations): ${whole(groups)} groups, ${whole(divided)} divided`,
  },
  throughDistrict: 'A third way: all of them together through the Landkreis',
  progress: (part, parts, groups, bound) =>
    `Part ${part} of ${parts}: ${groups} groups, at most ${bound} possible (Ctrl-C: best proposal so far)`,
  interrupted: 'Interrupted: this is the best proposal found by then. What is not called proven is open.',
  noNearMisses: 'Nobody lacks less than 5 % of the threshold.',
}
