import type { WISHES as German } from '../de/wishes.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`

export const WISHES: typeof German = {
  together: (names) => `together: ${names}`,
  apart: (names) => `apart: ${names}`,
  exclude: (names) => `excluded: ${names}`,
  lead: (names) => `lead: ${names}`,
  maxSize: (count) => `at most ${municipalities(count)} in a group`,
  maxWay: (way) => `at most ${way} as the crow flies from every municipality to the lead`,
  oneHost: 'one municipality at most in a group that reaches the threshold alone, where possible',
  posts: (sum) => `as many quarter posts as possible at ${sum} a full post (counted in quarters, no rule)`,
  budgetGroups: (count) =>
    `as few associations divided as possible, with up to ${whole(count)} ${count === 1 ? 'group' : 'groups'} fewer than possible`,
  noHosts: 'who reaches the threshold alone stays alone',
  acrossDistricts: 'groups may cross district borders',
  minBorder: (metres) => `neighbours share at least ${metres} m of border`,
  groups: 'as many groups as possible, even where that divides associations',
  threshold: (amount, published) => `own threshold: ${amount} instead of ${published}`,
  ownAmounts: (places, file) =>
    `own amounts${file === null ? '' : ` from ${file}`}, not from the Planungsrahmen: ${places}`,
  price: (wish, objective, without, kept) =>
    `without the wish "${wish}": ${objective} ${without} instead of ${kept}`,
  none: 'none',
}
