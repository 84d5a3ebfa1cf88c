import { sha256 } from '../domain/digest.js'
import type { Contiguity } from './blocks.js'
import { municipalitiesInScope } from './model.js'
import { contentOf, type Plan, type PlanBasis } from './plan.js'
import type { GroupingRequest } from './problem.js'
import { scopeOf } from './scope.js'

/** @returns SHA-256 of everything that decides the plan, so that a proof is never read against other figures */
export function fingerprintOf(request: GroupingRequest, graph: Contiguity): string {
  const amounts = municipalitiesInScope(request).map(({ ags }) => [ags, request.amounts.get(ags) ?? null])
  const pairs = [...graph].flatMap(([ags, others]) => others.filter((b) => ags < b).map((b) => [ags, b]))
  const problem = { threshold: request.threshold, scope: scopeOf(request), amounts, pairs }
  return sha256(JSON.stringify(problem))
}

/** @returns the plan with the seal of all that it says */
export function sealed<P extends Plan & Partial<PlanBasis>>(plan: P): P {
  return { ...plan, proof: { ...plan.proof, seal: sha256(contentOf(plan)) } }
}
