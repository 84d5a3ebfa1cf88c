import type { LOOKUP as German } from '../de/lookup.js'
import { numberFormat } from '../numbers.js'
import { VILLAGE_NOTICE } from './problems/places.js'

const { whole } = numberFormat('en')

export const LOOKUP: typeof German = {
  amount: 'Amount',
  application: 'Application',
  posts: 'Posts',
  association: 'Association',
  source: 'Source',
  unknownAmount: 'unknown: no published amount is at hand',
  boundedAmount: (bounds) => `${bounds}; no exact amount is at hand`,
  amountOf: (amount, persons, perYear) =>
    `${amount}${perYear ? ' a year' : ''}${persons === null ? '' : ` (${whole(persons)} ${persons === 1 ? 'person' : 'persons'})`}`,
  mayApply: {
    alone: (_, threshold) => `may apply alone (threshold ${threshold})`,
    join: (missing, threshold) =>
      `only jointly with others: ${missing} short of the threshold of ${threshold}`,
    none: () => 'no amount: no persons were counted',
    unknown: () => 'unknown as long as the amount is',
  },
  mustJoin: (threshold) => `only jointly with others (threshold ${threshold})`,
  paid: (fte, sum) => `${fte} at ${sum}`,
  or: ' or ',
  nameUnknown: (query) => `No municipality in Baden-Württemberg is called "${query}".`,
  nameAmbiguous: (query) => `"${query}" fits several municipalities; give the AGS:`,
  villageToo: (query, places) => `"${query}" is also known as a place in: ${places} (${VILLAGE_NOTICE})`,
  nameShared: (query, others) => `"${query}" could also be: ${others}`,
  suggestions: 'Did you mean:',
  noSuggestions: 'Check the spelling or give the AGS.',
}
