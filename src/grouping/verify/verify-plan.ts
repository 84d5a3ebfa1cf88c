import type { Plan } from '../plan.js'
import { checkComponents } from './check-components.js'
import { checkCounts, isCertified } from './check-counts.js'
import { checkGroups } from './check-groups.js'
import { checkObjectives } from './check-objectives.js'
import { checkScope } from './check-scope.js'
import { checkSeal } from './check-seal.js'
import { checkShape } from './check-shape.js'
import { checkUngrouped } from './check-ungrouped.js'
import { type Failure, failure } from './failure.js'
import { rebuild } from './rebuild.js'
import type { VerifyData } from './verify-data.js'

export interface VerifyResult {
  readonly ok: boolean
  readonly failures: readonly Failure[]
}

/** Re-checks every claim of a plan, without the solver. Never throws, whatever is given as a plan. */
export function verifyPlan(plan: Plan, data: VerifyData): VerifyResult {
  try {
    return verifyAll(plan, data)
  } catch (error) {
    // lists within lists, thousands deep: no plan that was made is
    if (!(error instanceof RangeError)) throw error
    return { ok: false, failures: [failure('shape', '', null, 'nested too deeply')] }
  }
}

function verifyAll(plan: Plan, data: VerifyData): VerifyResult {
  const shape = checkShape(plan)
  if (shape.length > 0) return { ok: false, failures: shape }
  const scope = checkScope(plan, data)
  if (scope.some(({ code }) => code === 'scope')) return { ok: false, failures: scope }
  const problem = rebuild(plan, data)
  const certified = isCertified(plan.proof)
  const failures = [
    ...scope,
    ...checkGroups(plan, problem),
    ...checkUngrouped(plan, problem),
    ...(certified
      ? [...checkObjectives(plan, problem), ...checkSeal(plan, problem)]
      : checkCounts(plan, problem)),
  ]
  if (certified && failures.length === 0) failures.push(...checkComponents(plan, problem))
  return { ok: failures.length === 0, failures }
}
