import type { GroupResult } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { TimeLeft } from './time-left.js'
import { type Way, waysOf } from './ways.js'
import { type WishPrice, wishPrices } from './wish-prices.js'
import type { Workspace } from './workspace.js'

/** What stands beside a proposal. */
export interface Besides {
  readonly ways: readonly Way[]
  readonly prices: readonly WishPrice[]
  /** whether the time sufficed for all of it */
  readonly isWhole: boolean
}

/**
 * The ways side by side and the prices of the wishes, of the time that the proposal left.
 * @throws IgmError as `solveRequest`, but for `plan-impossible` and the like
 */
export async function besidesOf(
  workspace: Workspace,
  plan: GroupResult,
  left: TimeLeft,
  options: SolveOptions = {},
): Promise<Besides> {
  const ways = await waysOf(workspace, plan, { ...options, timeLimit: left() })
  const prices = await wishPrices(workspace, plan, { ...options, timeLimit: left() })
  return { ways, prices, isWhole: left() > 0 }
}
