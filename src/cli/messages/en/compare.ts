import type { COMPARE as German } from '../de/compare.js'
import { numberFormat } from '../numbers.js'
import { counted, divided } from './group.js'

const { whole } = numberFormat('en')

export const COMPARE: typeof German = {
  plan: (number, way, ways) =>
    `Plan ${whole(number)}: ${counted(way)}, ${divided(way.divided)}, ways ${ways} as the crow flies`,
  otherProblem: 'The plans rest on different amounts, wishes or scopes.',
  moved: (count) =>
    count === 0
      ? 'The groups are the same.'
      : `The partners of ${whole(count)} ${count === 1 ? 'municipality differ' : 'municipalities differ'}:`,
  alone: 'alone',
  nowhere: 'without a group',
  columns: {
    before: 'partners in the first',
    after: 'partners in the second',
    amountBefore: 'amount in the first (€)',
    amountAfter: 'amount in the second (€)',
  },
}
