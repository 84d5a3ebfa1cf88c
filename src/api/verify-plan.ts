import { isEuro } from '../domain/money.js'
import { IgmError } from '../domain/problem.js'
import { type VerifyResult, verifyPlan as verify } from '../grouping/verify/verify-plan.js'
import { amountsOf } from './own-amounts.js'
import type { GroupResult } from './propose-groups.js'
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
  const plan = planFrom(text, path)
  const table = await workspace.table(plan.edition)
  const register = workspace.register()
  const amounts = amountsOf(register, table, new Map(plan.ownAmounts))
  return { ...verify(plan, { register, geography: workspace.geography(), amounts }), plan }
}

/** The shape, so that the checks can rely on it; what the values claim is theirs to judge. */
function planFrom(text: string, path: string): GroupResult {
  const invalid = (reason: string) => new IgmError('plan-invalid', { path, reason })
  let value: Partial<Record<keyof GroupResult, unknown>>
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid('JSON')
  }
  if (value === null || typeof value !== 'object') throw invalid('JSON')
  if (value.schemaVersion !== 1) throw invalid('schemaVersion')
  if (typeof value.edition !== 'string') throw invalid('edition')
  if (!Array.isArray(value.ownAmounts) || !value.ownAmounts.every(isOwnAmount)) throw invalid('ownAmounts')
  for (const key of ['groups', 'ungrouped'] as const) if (!Array.isArray(value[key])) throw invalid(key)
  for (const key of ['scope', 'coverage', 'proof'] as const) {
    if (value[key] === null || typeof value[key] !== 'object') throw invalid(key)
  }
  return value as unknown as GroupResult
}

function isOwnAmount(pair: unknown): boolean {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && isEuro(pair[1])
}
