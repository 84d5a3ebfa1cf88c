import type { Plan } from '../plan.js'
import { checkComponents } from './check-components.js'
import { checkDigest } from './check-digest.js'
import { checkStructure } from './check-structure.js'
import { type Failure, failureAs } from './failure.js'
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
    return { ok: false, failures: [failureAs('shape', '', null, 'nested-too-deeply')] }
  }
}

function verifyAll(plan: Plan, data: VerifyData): VerifyResult {
  const structure = checkStructure(plan, data)
  if (structure.some(({ code }) => code === 'shape' || code === 'scope'))
    return { ok: false, failures: structure }
  const problem = rebuild(plan, data)
  const failures = [...structure, ...checkDigest(plan, problem)]
  if (failures.length === 0) failures.push(...checkComponents(plan, problem))
  return { ok: failures.length === 0, failures }
}
