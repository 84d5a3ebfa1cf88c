import type { INCOMPLETE as German } from '../de/incomplete.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const INCOMPLETE: typeof German = {
  title: (place) => `Not yet a paper: ${place}`,
  why: (known, total, threshold, isOwn) =>
    `Of ${whole(total)} amounts ${whole(known)} ${known === 1 ? 'is' : 'are'} known, fewer than half: who reaches the ${isOwn ? 'own ' : ''}threshold of ${threshold} with whom cannot be proposed on that.`,
  missing: (count) =>
    `What is missing: the ${count === 1 ? 'amount of 1 municipality' : `amounts of ${whole(count)} municipalities`}`,
  bounded: 'In the place of an amount is published:',
  get: 'How the amounts get in',
  own: 'Amounts of your own in a list (CSV or XLSX): the same command with --amounts LIST.csv',
  anyway: 'All the same, whatever follows from the known amounts: the same command with --even-incomplete',
  known: (count) => `What is known: ${whole(count)} ${count === 1 ? 'amount' : 'amounts'}`,
}
