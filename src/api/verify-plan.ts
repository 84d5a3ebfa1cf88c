import { type VerifyResult, verifyPlan as verify } from '../grouping/verify/verify-plan.js'
import { amountsOf } from './own-amounts.js'
import type { GroupResult } from './propose-groups.js'
import { readPlan } from './read-plan.js'
import type { Workspace } from './workspace.js'

/**
 * Re-checks every claim of a saved plan against the register and the amounts of its edition, without the solver.
 * @param text the JSON that was saved
 * @param path only for messages
 * @throws IgmError `plan-invalid` when it is no plan at all; `edition-unknown`, `store-damaged`
 */
export async function verifyPlan(
  workspace: Workspace,
  text: string,
  path: string,
): Promise<VerifyResult & { readonly plan: GroupResult }> {
  const register = workspace.register()
  const plan = readPlan(text, path, register)
  const table = await workspace.table(plan.edition)
  const amounts = amountsOf(register, table, new Map(plan.ownAmounts))
  return { ...verify(plan, { register, geography: workspace.geography(), amounts }), plan }
}
