import type { ObjectiveName } from '../plan.js'

/**
 * What a plan is weighed by when all that is known of it are counts; `amount` is the sum of who takes part, in euro,
 * and `post` what a full post costs, where posts are counted.
 */
interface Counts {
  readonly taking: number
  readonly amount: number
  readonly threshold: number
  readonly groups: number
  /** associations that every plan touches which leaves no more out, where groups may be given up; else missing */
  readonly touched?: number | undefined
  readonly post?: number | undefined
}

/**
 * @returns the bound that counting proves: every group needs the threshold, and splits one association at least; all
 * together pay no fewer quarter posts than their groups
 */
export function countedBound(
  name: ObjectiveName,
  { taking, amount, threshold, groups, touched = groups, post }: Counts,
): number {
  if (name === 'splits') return touched
  if (name === 'posts' && post !== undefined) return Math.floor((amount * 4) / post)
  if (name !== 'groups' && name !== 'most') return 0
  return Math.min(taking, Math.floor(amount / Math.max(1, threshold)))
}
