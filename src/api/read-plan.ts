import { isEuro } from '../domain/money.js'
import { IgmError, type ProblemArgs } from '../domain/problem.js'
import type { Register } from '../domain/register.js'
import { repeatedKey } from '../domain/repeated-key.js'
import type { PlanBasis } from '../grouping/plan.js'
import type { GroupResult } from './propose-groups.js'

type PlanFault = ProblemArgs['plan-invalid']['reason']

/**
 * A plan as it was saved: of the right shape, so that the checks can rely on it; what its values claim is theirs
 * to judge. Own amounts are of municipalities of its scope, each once.
 * @param text the JSON that was saved
 * @param path only for messages
 * @throws IgmError `plan-invalid`
 */
export function readPlan(text: string, path: string, register: Register): GroupResult {
  const plan = planFrom(text, path)
  const invalid = (reason: PlanFault, what: string) => new IgmError('plan-invalid', { path, reason, what })
  const twice = repeatedKey(text)
  if (twice !== null) throw invalid('key-twice', twice)
  const seen = new Set<string>()
  const districts: unknown = plan.scope.districts
  for (const [ags] of plan.ownAmounts) {
    const inScope = Array.isArray(districts) && districts.includes(ags.slice(0, 5))
    if (!register.byAgs.has(ags) || !inScope || seen.has(ags)) throw invalid('own-amount', ags)
    seen.add(ags)
  }
  return plan
}

function planFrom(text: string, path: string): GroupResult {
  const invalid = (reason: PlanFault, what = '') => new IgmError('plan-invalid', { path, reason, what })
  let value: Partial<Record<keyof GroupResult, unknown>>
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid('no-json')
  }
  if (value === null || typeof value !== 'object') throw invalid('no-json')
  if (value.schemaVersion !== 1) throw invalid('other-version')
  const wrong = wrongBasis(value)
  if (wrong) throw invalid('field', wrong)
  for (const key of ['groups', 'ungrouped'] as const)
    if (!Array.isArray(value[key])) throw invalid('field', key)
  for (const key of ['scope', 'coverage', 'proof'] as const) {
    if (value[key] === null || typeof value[key] !== 'object') throw invalid('field', key)
  }
  return value as unknown as GroupResult
}

function isOwnAmount(pair: unknown): boolean {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && isEuro(pair[1])
}

const VERDICTS: readonly unknown[] = ['proven', 'read', null]

/** @returns the field that cannot say what the amounts are from; null where all do */
function wrongBasis({
  edition,
  sample,
  verdict,
  ownAmounts,
  ownFile,
}: Partial<Record<keyof PlanBasis, unknown>>): keyof PlanBasis | null {
  if (typeof edition !== 'string') return 'edition'
  if (typeof sample !== 'boolean') return 'sample'
  if (!VERDICTS.includes(verdict)) return 'verdict'
  if (ownFile !== undefined && typeof ownFile !== 'string') return 'ownFile'
  return Array.isArray(ownAmounts) && ownAmounts.every(isOwnAmount) ? null : 'ownAmounts'
}
