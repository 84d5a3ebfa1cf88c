import type { MAP as German } from '../de/map.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`
const part = (count: number, what: string) => (count === 0 ? [] : [`${municipalities(count)} ${what}`])

export const MAP: typeof German = {
  title: (place) => `Proposed groups: ${place}`,
  description: ({ groups, alone, leftOver, unknown, none, excluded }) =>
    `Map with ${whole(groups)} ${groups === 1 ? 'group' : 'groups'}, each with its own hatch and number, ${[`${municipalities(alone)} alone`, ...part(leftOver, 'left over'), ...part(unknown, 'with an unknown amount'), ...part(none, 'with nothing to draw'), ...part(excluded, 'excluded on request')].join(', ')}. The tables say the same.`,
  group: (id, amount, lead) => `Group ${id} (${lead}): ${amount}`,
  alone: (isOwn) => `stays alone (reaches the ${isOwn ? 'own ' : ''}threshold by itself)`,
  mayApply: (isOwn) => `in a group, reaches the ${isOwn ? 'own ' : ''}threshold alone, too`,
  joined: 'joint groups, each in one colour; its neighbours have another',
  unknown: 'amount unknown',
  none: 'no amount',
  leftOver: 'left over (amount known, but no group)',
  outside: 'neighbouring municipalities',
  scroll: 'scrolls sideways',
}
