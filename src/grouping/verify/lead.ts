import type { Plan } from '../plan.js'
import type { Problem } from './rebuild.js'

/**
 * Who wants to lead leads, else the core of an association; of several the one with the largest amount, then the
 * least AGS.
 * @returns the lead, and the sum of the ways to it in metres
 */
export function leadOf(
  plan: Plan,
  problem: Problem,
  members: readonly string[],
): { readonly lead: string; readonly travel: number } {
  const wanted = members.filter((ags) => plan.scope.leads.includes(ags))
  const cores = members.filter((ags) => problem.cores.has(ags))
  const candidates = [wanted, cores, members].find((list) => list.length > 0) ?? []
  const most = Math.max(...candidates.map(problem.amountOf))
  const [lead = ''] = candidates.filter((ags) => problem.amountOf(ags) === most).sort()
  return { lead, travel: members.reduce((sum, ags) => sum + problem.distance(ags, lead), 0) }
}

/** @returns whether every member lies as near to the lead as the plan wishes */
export function keepsWays(plan: Plan, problem: Problem, members: readonly string[]): boolean {
  const { maxWay } = plan.scope
  if (maxWay === undefined) return true
  const { lead } = leadOf(plan, problem, members)
  return members.every((ags) => problem.distance(ags, lead) <= maxWay)
}
