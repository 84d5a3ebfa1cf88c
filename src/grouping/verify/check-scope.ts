import { isEuro } from '../../domain/money.js'
import type { Plan } from '../plan.js'
import { differs, type Failure, failureAs } from './failure.js'
import type { VerifyData } from './verify-data.js'

/**
 * The scope must name districts of the register, and wishes municipalities of the scope; each once and sorted, so
 * that plans can be compared.
 */
export function checkScope(plan: Plan, data: VerifyData): Failure[] {
  const { scope } = plan
  const { byAgs, districts } = data.register
  const known = new Set(districts.map(({ ags }) => ags))
  const within = new Set(scope.districts)
  const failures: Failure[] = []
  if (!isEuro(plan.threshold)) failures.push(failureAs('scope', 'threshold', plan.threshold, 'no-amount'))
  if (scope.posts !== undefined && !(scope.posts > 0))
    failures.push(failureAs('scope', 'scope/posts', scope.posts, 'no-amount'))
  if (scope.budgetGroups !== undefined && !(scope.budgetGroups >= 0))
    failures.push(failureAs('scope', 'scope/budgetGroups', scope.budgetGroups, 'no-amount'))
  for (const ags of scope.districts) {
    if (!known.has(ags)) failures.push(failureAs('scope', 'scope/districts', ags, 'no-district'))
  }
  for (const ags of [...scope.together.flat(), ...scope.apart.flat(), ...scope.exclude, ...scope.leads]) {
    if (!byAgs.has(ags)) failures.push(failureAs('scope', 'scope', ags, 'no-municipality'))
    else if (!within.has(ags.slice(0, 5))) failures.push(failureAs('scope', 'scope', ags, 'outside-scope'))
  }
  if (failures.length > 0) return failures
  const inScope = [...byAgs.keys()].filter((ags) => within.has(ags.slice(0, 5)))
  const coverage = { known: inScope.filter((ags) => data.amounts.has(ags)).length, total: inScope.length }
  return [...differs('coverage', 'coverage', plan.coverage, coverage), ...checkOrder(plan)]
}

function checkOrder({ scope }: Plan): Failure[] {
  const { together, apart } = scope
  const single = (['districts', 'exclude', 'leads'] as const).map((name) => [name, scope[name]] as const)
  const inner = [...together, ...apart].map((wish) => ['together', wish] as const)
  const whole = [
    ['together', together.map((wish) => wish.join(' '))],
    ['apart', apart.map((wish) => wish.join(' '))],
  ] as const
  return [...single, ...inner, ...whole].flatMap(([name, list]) =>
    differs('order', `scope/${name}`, list, [...new Set(list)].sort()),
  )
}
