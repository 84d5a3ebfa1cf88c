import type { MAP as German } from '../de/map.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`

export const MAP: typeof German = {
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
}
