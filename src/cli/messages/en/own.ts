import type { OWN as German } from '../de/own.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const OWN: typeof German = {
  threshold: (own, published) => `Own threshold ${own} instead of ${published}`,
  amounts: (count, file) => {
    const counted = count === 1 ? '1 own amount' : `${whole(count)} own amounts`
    return `${counted}${file === null ? '' : ` from ${file}`}, not from the Planungsrahmen`
  },
  replaced: (places, others) =>
    `In the place of published amounts: ${places.join(', ')}${others > 0 ? ` and ${whole(others)} more` : ''}`,
  outside: (places, others) =>
    `Outside of what is published: ${places.join(', ')}${others > 0 ? ` and ${whole(others)} more` : ''}`,
  replacedAmount: (name, own, published) => `${name} ${own} instead of ${published}`,
  list: (places) => `Own amounts: ${places}`,
  amount: 'own figure',
  status: { alone: 'would be above the own threshold', join: 'would be below the own threshold' },
}
