import type { Edition } from '../domain/edition.js'
import type { Euro } from '../domain/money.js'
import { type PaidPosts, paidPosts, quarterPosts } from '../domain/posts.js'
import type { Group, PlanScope } from '../grouping/plan.js'
import type { Messages } from './messages/messages.js'

/**
 * @param counted euro of a full post, where the plan counts quarter posts
 * @returns "Stellen: 1,31 zu 51.000 € oder 1,04 zu 64.000 €", then the quarters that were counted; nothing where the
 * edition names no sum of a post, or no amounts of a year
 */
export function postWords(
  { amount }: Pick<Group, 'amount'>,
  counted: PlanScope['posts'],
  edition: Edition,
  messages: Messages,
): string[] {
  const paid = paidPosts(amount, edition)
  const { lookup: words } = messages.labels
  const quarters = quarterWords(amount, counted, messages)
  return [
    ...(paid.length > 0 ? [`${words.posts}: ${paidWords(paid, messages)}`] : []),
    ...(quarters === null ? [] : [quarters]),
  ]
}

/** @returns "8 Viertelstellen bei 51.000 € je Vollzeitstelle"; null where the plan counts none */
export function quarterWords(
  amount: Euro,
  counted: PlanScope['posts'],
  { labels, format }: Pick<Messages, 'labels' | 'format'>,
): string | null {
  if (counted === undefined) return null
  return labels.group.quarterPosts(quarterPosts(amount, counted), format.euro(counted))
}

/** @returns "1,31 zu 51.000 € oder 1,04 zu 64.000 €" */
export function paidWords(
  posts: readonly PaidPosts[],
  { labels: { lookup: words }, format }: Pick<Messages, 'labels' | 'format'>,
): string {
  return posts.map(({ fte, sum }) => words.paid(format.decimal(fte), format.euro(sum))).join(words.or)
}

/** What the amount of a group pays, by its number. */
export interface GroupPosts {
  readonly group: number
  readonly posts: readonly PaidPosts[]
}

/** @returns one entry a group; none where the edition names no sum of a post, or no amounts of a year */
export function groupPosts(
  groups: readonly { readonly id: number; readonly amount: Euro }[],
  edition: Edition,
): GroupPosts[] {
  return groups
    .map(({ id, amount }) => ({ group: id, posts: paidPosts(amount, edition) }))
    .filter(({ posts }) => posts.length > 0)
}
