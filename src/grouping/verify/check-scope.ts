import { isEuro } from '../../domain/money.js'
import type { Plan } from '../plan.js'
import { differs, type Failure, failure } from './failure.js'
import type { VerifyData } from './verify-data.js'

/** The scope must name districts and municipalities of the register; sorted, so that plans can be compared. */
export function checkScope(plan: Plan, data: VerifyData): Failure[] {
  const { scope } = plan
  const { byAgs, districts } = data.register
  const known = new Set(districts.map(({ ags }) => ags))
  const failures: Failure[] = []
  if (!isEuro(plan.threshold)) failures.push(failure('scope', 'threshold', plan.threshold, 'an amount'))
  for (const ags of scope.districts) {
    if (!known.has(ags)) failures.push(failure('scope', 'scope/districts', ags, 'no district'))
  }
  for (const ags of [...scope.together.flat(), ...scope.apart.flat(), ...scope.exclude, ...scope.leads]) {
    if (!byAgs.has(ags)) failures.push(failure('scope', 'scope', ags, 'no municipality'))
  }
  if (failures.length > 0) return failures
  const inScope = [...byAgs.keys()].filter((ags) => scope.districts.includes(ags.slice(0, 5)))
  const coverage = { known: inScope.filter((ags) => data.amounts.has(ags)).length, total: inScope.length }
  return [
    ...differs('coverage', 'coverage', plan.coverage, coverage),
    ...differs('order', 'scope/districts', scope.districts, [...new Set(scope.districts)].sort()),
    ...differs('order', 'scope/exclude', scope.exclude, [...new Set(scope.exclude)].sort()),
    ...differs('order', 'scope/leads', scope.leads, [...new Set(scope.leads)].sort()),
  ]
}
