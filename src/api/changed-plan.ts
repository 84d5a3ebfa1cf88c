import { IgmError, type ProblemCode } from '../domain/problem.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { amountsOf } from './own-amounts.js'
import { planBasis } from './own-basis.js'
import { type GroupResult, solveRequest } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { Workspace } from './workspace.js'

const NO_PLAN: readonly ProblemCode[] = ['plan-impossible', 'plan-not-found', 'interrupted']

/**
 * @param change makes another request of the one that the plan answers
 * @param options seconds after which the best plan found is good enough, among others; 0 where there is no time left
 * @returns the answer to that request; null where there is none, or no time, or the user ended it
 * @throws IgmError as `solveRequest`, but for `plan-impossible` and the like
 */
export async function changedPlan(
  workspace: Workspace,
  plan: GroupResult,
  change: (request: GroupingRequest) => GroupingRequest,
  options: SolveOptions & { readonly timeLimit: number },
): Promise<GroupResult | null> {
  if (options.timeLimit <= 0 || options.signal?.aborted) return null
  const { edition, threshold, scope, ownAmounts, ownFile } = plan
  const own = { ownAmounts, ...(ownFile === undefined ? {} : { ownFile }) }
  const register = workspace.register()
  const table = await workspace.table(edition)
  const grouping: GroupingRequest = {
    ...scope,
    register,
    geography: workspace.geography(),
    amounts: amountsOf(register, table, new Map(ownAmounts)),
    districts: register.districts.filter(({ ags }) => scope.districts.includes(ags)),
    threshold,
  }
  try {
    return await solveRequest(
      workspace,
      { edition, timeLimit: options.timeLimit, effort: plan.proof.effort ?? 1 },
      { grouping: change(grouping), own, basis: planBasis({ table, register }, plan) },
      options,
    )
  } catch (error) {
    if (error instanceof IgmError && NO_PLAN.includes(error.code)) return null
    throw error
  }
}
