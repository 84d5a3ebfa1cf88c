import type { Edition } from './edition.js'
import type { Euro } from './money.js'

/** Full-time equivalents that an amount pays, rounded down to two decimals: 0.999 of a post is not a whole one. */
export interface PaidPosts {
  /** fixed sum per full post and year, euro */
  readonly sum: Euro
  readonly fte: number
}

/** @param amount euro per year */
export function paidPosts(amount: Euro, edition: Edition): PaidPosts[] {
  return edition.posts.map(({ value }) => ({ sum: value, fte: hundredths(amount, value) / 100 }))
}

/** Whole numbers alone, so that nothing is rounded up on the way. */
function hundredths(amount: Euro, sum: Euro): number {
  return Number((BigInt(amount) * 100n) / BigInt(sum))
}
