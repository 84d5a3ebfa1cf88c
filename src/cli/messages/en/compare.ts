import type { COMPARE as German } from '../de/compare.js'
import { numberFormat } from '../numbers.js'
import { counted, divided } from './group.js'

const { whole } = numberFormat('en')

export const COMPARE: typeof German = {
  plan: (number, way, amount, ways) =>
    `Plan ${whole(number)}: ${counted(way)}, ${amount} together, ${divided(way.divided)}, ways ${ways} as the crow flies`,
  ofPlan: (number, line) => `Plan ${whole(number)}: ${line}`,
  asked: (options) => `asked for here alone: ${options}`,
  otherAmounts: (count) =>
    count === 1
      ? 'The plans count with different amounts of 1 municipality.'
      : `The plans count with different amounts of ${whole(count)} municipalities.`,
  otherBasis: 'The plans were made with different versions of the amounts or borders.',
  notConfirmed: (failures) =>
    `does not stand the check with today's amounts (${whole(failures)} ${failures === 1 ? 'failure' : 'failures'}, see igm verify)`,
  moved: (shared, count, outside) =>
    [
      shared === 0
        ? 'No municipality is in the scope of both plans'
        : count === 0
          ? `The groups ${outside > 0 ? 'of the shared municipalities ' : ''}are the same`
          : `The partners of ${whole(count)} ${count === 1 ? 'municipality differ' : 'municipalities differ'}`,
      ...(outside > 0
        ? [
            `${whole(outside)} ${outside === 1 ? 'municipality is' : 'municipalities are'} in the scope of one plan only`,
          ]
        : []),
    ].join('; ') + (count + outside > 0 ? ':' : '.'),
  alone: 'alone',
  nowhere: 'without a group',
  elsewhere: 'not in the scope',
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
