import type { ObjectiveName, Plan } from '../plan.js'
import { checkClaim, checkNames, valuesOf } from './check-objectives.js'
import type { Failure } from './failure.js'
import type { Problem } from './rebuild.js'

const CERTIFICATE = ['problem', 'components', 'seal']

/** The first plans ever saved carry none of the certificate; one that carries a part of it is damaged. */
export function isCertified(proof: unknown): boolean {
  return typeof proof === 'object' && proof !== null && CERTIFICATE.some((key) => key in proof)
}

/** Without a certificate, a plan may claim no more than what counting proves for the whole. */
export function checkCounts(plan: Plan, problem: Problem): Failure[] {
  const { objectives } = plan.proof
  const names = checkNames(objectives, 'proof/objectives')
  if (names.length > 0) return names
  const counts = {
    taking: problem.neighbours.size,
    amount: [...problem.neighbours.keys()].reduce((sum, ags) => sum + problem.amountOf(ags), 0),
    threshold: plan.threshold,
    groups: plan.groups.length,
  }
  const values = valuesOf(plan, problem, plan.groups, counts.taking)
  return objectives.flatMap((objective, index) => {
    const value = values[objective.name]
    const bound = countedBound(objective.name, counts)
    // Where counting met the value by chance, these plans left it open.
    const optimal = objective.optimal && value === bound
    const how = optimal ? 'bound-meets' : 'open'
    return checkClaim(objective, `proof/objectives/${index}`, { value, bound, optimal, how })
  })
}

/** What a plan is weighed by when all that is known of it are counts; `amount` is the sum of who takes part, in euro. */
interface Counts {
  readonly taking: number
  readonly amount: number
  readonly threshold: number
  readonly groups: number
}

/** @returns the bound that counting proves: every group needs the threshold, and splits one association at least */
export function countedBound(name: ObjectiveName, { taking, amount, threshold, groups }: Counts): number {
  if (name === 'splits') return groups
  if (name !== 'groups') return 0
  return Math.min(taking, Math.floor(amount / Math.max(1, threshold)))
}
