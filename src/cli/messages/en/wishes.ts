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
  noHosts: 'who may apply alone stays alone',
  acrossDistricts: 'groups may cross district borders',
  minBorder: (metres) => `neighbours share at least ${metres} m of border`,
  associations: 'associations stay whole where possible',
  threshold: (amount) => `reckoned with another threshold than that of the programme: ${amount}`,
  ownAmounts: (places) => `own amounts in place of the published ones: ${places}`,
  none: 'none',
}
