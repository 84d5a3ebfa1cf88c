import type { Edition } from './edition.js'
import type { Euro } from './money.js'

/** Full-time equivalents that an amount pays, rounded down to two decimals: 0.999 of a post is not a whole one. */
export interface PaidPosts {
  /** fixed sum per full post and year, euro */
  readonly sum: Euro
  readonly fte: number
}

/**
 * A fixed sum is what a post costs for a year: money for less than a year is never held against it.
 * @returns fixed sums per full post and year, euro; none where the edition names none, or no amounts of a year
 */
export function postSums({ perYear, posts }: Edition): Euro[] {
  return perYear ? posts.map(({ value }) => value) : []
}

/** @param amount of the edition, euro @returns the posts that it pays; none where the edition has no `postSums` */
export function paidPosts(amount: Euro, edition: Edition): PaidPosts[] {
  return postSums(edition).map((sum) => ({ sum, fte: hundredths(amount, sum) / 100 }))
}

/**
 * The programme says that each part of a post is 0.25 at least, not that posts come in quarters: a way to count.
 * @param amount euro per year
 * @param sum fixed sum per full post and year, euro
 * @returns whole quarters of a post that the amount pays
 */
export function quarterPosts(amount: Euro, sum: Euro): number {
  return Math.floor((4 * amount) / sum)
}

/** Whole numbers alone, so that nothing is rounded up on the way. */
function hundredths(amount: Euro, sum: Euro): number {
  return Number((BigInt(amount) * 100n) / BigInt(sum))
}
