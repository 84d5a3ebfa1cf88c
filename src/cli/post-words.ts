import { quarterPosts } from '../domain/posts.js'
import type { Group } from '../grouping/plan.js'
import type { Messages } from './messages/messages.js'

/**
 * @param sum euro of a full post per year
 * @returns "5 Viertelstellen bei 51.000 € je Vollzeitstelle"
 */
export function postWords(
  { amount }: Pick<Group, 'amount'>,
  sum: number,
  { labels, format }: Messages,
): string {
  return labels.group.quarterPosts(quarterPosts(amount, sum), format.euro(sum))
}
