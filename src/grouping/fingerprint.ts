import { createHash } from 'node:crypto'
import type { Contiguity } from './blocks.js'
import { municipalitiesInScope } from './model.js'
import type { GroupingRequest } from './problem.js'
import { scopeOf } from './scope.js'

/** @returns SHA-256 of everything that decides the plan, so that a proof is never read against other figures */
export function fingerprintOf(request: GroupingRequest, graph: Contiguity): string {
  const amounts = municipalitiesInScope(request).map(({ ags }) => [ags, request.amounts.get(ags) ?? null])
  const pairs = [...graph].flatMap(([ags, others]) => others.filter((b) => ags < b).map((b) => [ags, b]))
  const problem = { threshold: request.threshold, scope: scopeOf(request), amounts, pairs }
  return sha256(JSON.stringify(problem))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
