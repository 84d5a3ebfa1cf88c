import type { GROUP as German, WayCounts, WayName } from '../de/group.js'
import { numberFormat } from '../numbers.js'
import { readAsVillageToo } from './problems/places.js'

const { whole } = numberFormat('en')

const groups = (count: number) => `${whole(count)} ${count === 1 ? 'group' : 'groups'}`
export const counted = (way: WayCounts) =>
  `${groups(way.groups)}, ${whole(way.alone)} alone, ${whole(way.ungrouped)} left over`
export const divided = (count: number) =>
  count === 0
    ? 'no association divided'
    : `${whole(count)} ${count === 1 ? 'association' : 'associations'} divided`

const into = (count: number, parts: number) => (parts > 2 * count ? ` (into ${whole(parts)} parts)` : '')

const open = ({ proven }: WayName) => (proven ? '' : ' (not proven)')

const WAY: typeof German.wayName = {
  associations: (way) => `associations stay whole${open(way)}`,
  groups: (way) => `as many groups as possible${open(way)}`,
  budget: (way) => `up to ${groups(way.budgetGroups)} fewer${open(way)}`,
  district: () => 'through the Landkreis: all of them together in one application',
}

const wayWords = (name: keyof typeof WAY) => (way: WayCounts & WayName) =>
  `${WAY[name](way)}: ${counted(way)}, ${divided(way.divided)}${into(way.divided, way.parts)}`

export const GROUP: typeof German = {
  taken: {
    scope: (query, place) =>
      `Note: "${query}" is ${place}, because only this one lies in the districts asked for.`,
    name: (query, place, others) => `Note: "${query}" is ${place}; others begin alike: ${others}.`,
    village: (query, place, others) => `Note: ${readAsVillageToo(query, place, others)}`,
  },
  together: (count, members) =>
    `${whole(count)} ${count === 1 ? 'group' : 'groups'} with ${whole(members)} municipalities`,
  alone: (count) => `${whole(count)} alone`,
  aloneTitle: 'Alone:',
  rest: {
    leftOver: 'Left over (amount known, but no group)',
    unknown: 'Amount unknown, therefore in no group',
    none: 'Nothing to draw',
    excluded: 'Excluded on request',
  },
  restCount: (title, count) => `${title}: ${whole(count)}`,
  besideUnknown: (names, count) =>
    count === 1
      ? `The amount of the neighbour ${names} is unknown: with it the proposal may differ here.`
      : `The amounts of the neighbours ${names} are unknown: with them the proposal may differ here.`,
  more: (count) => `and ${whole(count)} more`,
  reason: {
    none: 'no amount',
    unknown: 'amount unknown',
    excluded: 'excluded on request',
    'no-neighbour': 'no neighbour that it could join',
    'component-below-threshold': 'all neighbours in reach stay below the threshold together',
    'unknown-neighbours': 'the known amounts do not suffice',
    'left-over': 'the wishes leave no place',
  },
  unknownAround: (names, count) =>
    count === 1
      ? `the amount of this neighbour is not known: ${names}`
      : `the amounts of these neighbours are not known: ${names}`,
  unknownFurther: (names) =>
    `beside possible partners, not beside itself, the amounts are not known of: ${names}`,
  hostsStayAlone: (names) => `by wish, whoever in reach attains the threshold alone stays alone: ${names}`,
  beyond: (names) => `beyond the border of the scope: ${names}`,
  missing: (amount) => `${amount} missing`,
  objective: {
    ungrouped: 'municipalities left over (with a known amount)',
    most: 'groups and municipalities alone that are possible',
    groups: 'groups and municipalities alone',
    splits: 'associations touched',
    hosts: 'municipalities beyond one in a group that reach the threshold alone',
    posts: 'quarter posts paid (counted in quarters, no rule)',
    travel: 'ways to the lead (as the crow flies)',
  },
  proven: 'proven to be the best possible',
  provenOfKnown: 'proven to be the best possible with the known amounts',
  open: (bound) => `not proven; bound ${bound}`,
  cut: 'The search was ended early (--time-limit or Ctrl+C): on another machine the proposal may turn out different.',
  moreEffort: (effort) =>
    `The search ended because its steps were used up: with --effort ${effort} it searches longer, and may prove more.`,
  groupTitle: (id, amount) => `Group ${id}: ${amount}`,
  quarterPosts: (count, sum) =>
    `${whole(count)} quarter ${count === 1 ? 'post' : 'posts'} at ${sum} a full post`,
  lead: 'lead',
  leadsNone: (names, count) => `Lead ${names}: in no group, therefore ${count === 1 ? 'leads' : 'lead'} none`,
  notConnected: 'not connected',
  saved: (path) => `Plan saved: ${path}; check it with igm verify ${path}`,
  nothing: 'No group is possible: the known amounts do not suffice.',
  withheld: (known, total) =>
    `Only ${whole(known)} of ${whole(total)} amounts are known: in place of a paper it says what is missing. To write it all the same: --even-incomplete`,
  inGroup: (name, id, amount, others) =>
    others === ''
      ? `${name} stands alone (${amount}).`
      : `${name} is in group ${id} (${amount}) with ${others}.`,
  inNoGroup: (name, reason) => `${name} is in no group: ${reason}.`,
  toStandAlone: (missing, isOwn) => `Alone it lacks ${missing} to the ${isOwn ? 'own ' : ''}threshold.`,
  needed: 'Without it the group would stay below the threshold, or fall apart.',
  notNeeded: 'The group could do without it; here the ways or the associations are better.',
  waysMore: 'further ways (km as the crow flies)',
  alternative: {
    possible: 'possible',
    'own-group-breaks': 'its own group would break',
    'wish-forbids': 'a wish speaks against it',
  },
  ways: 'The ways side by side (to be chosen by --prefer associations or groups, or by --budget-groups):',
  dividedInto: (count, parts) => `${whole(count)}${into(count, parts)}`,
  noTime: 'The time did not suffice for more (--time-limit).',
  wayName: WAY,
  way: {
    associations: wayWords('associations'),
    groups: wayWords('groups'),
    budget: wayWords('budget'),
    district: WAY.district,
  },
  prices: 'What the wishes cost:',
  price: (wish, objective, without, kept) => `without ${wish}: ${objective} ${without} instead of ${kept}`,
  progress: (part, parts, groups, bound) =>
    `Part ${part} of ${parts}: ${groups} groups, at most ${bound} possible (Ctrl-C: best proposal so far)`,
  interrupted: 'Interrupted: this is the best proposal found by then. What is not called proven is open.',
  noNearMisses: (isOwn) => `Nobody lacks less than 5 % of the ${isOwn ? 'own ' : ''}threshold.`,
}
