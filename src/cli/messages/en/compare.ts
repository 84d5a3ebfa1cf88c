import type { COMPARE as German } from '../de/compare.js'
import { numberFormat } from '../numbers.js'
import { counted, divided } from './group.js'

const { whole } = numberFormat('en')

export const COMPARE: typeof German = {
  plan: (number, way, ways) =>
    `Plan ${whole(number)}: ${counted(way)}, ${divided(way.divided)}, ways ${ways} as the crow flies`,
  ofPlan: (number, line) => `Plan ${whole(number)}: ${line}`,
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
    ownThresholdBefore: 'own threshold in the first (€)',
    ownThresholdAfter: 'own threshold in the second (€)',
    ownAmountsBefore: 'own amounts in the first',
    ownAmountsAfter: 'own amounts in the second',
    ownFileBefore: 'file of the first',
    ownFileAfter: 'file of the second',
  },
}
