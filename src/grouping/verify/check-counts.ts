import type { ObjectiveName, Plan } from '../plan.js'
import { NAMES, valuesOf } from './check-objectives.js'
import { differs, type Failure } from './failure.js'
import type { Problem } from './rebuild.js'

const CERTIFICATE = ['problem', 'components', 'seal']

/** The first plans ever saved carry none of the certificate; one that carries a part of it is damaged. */
export function isCertified(proof: unknown): boolean {
  return typeof proof === 'object' && proof !== null && CERTIFICATE.some((key) => key in proof)
}

/** Without a certificate, a plan may claim no more than what counting proves for the whole. */
export function checkCounts(plan: Plan, problem: Problem): Failure[] {
  const { objectives } = plan.proof
  const names = differs(
    'objective-value',
    'proof/objectives',
    objectives.map(({ name }) => name),
    NAMES,
  )
  if (names.length > 0) return names
  const values = valuesOf(plan, problem, plan.groups, problem.neighbours.size)
  const bounds = boundsOf(plan, problem)
  return objectives.flatMap(({ name, value, bound, optimal, how }, index) => {
    const place = `proof/objectives/${index}`
    // Where counting met the value by chance, these plans left it open.
    const proven = optimal && values[name] === bounds[name]
    return [
      ...differs('objective-value', `${place}/value`, value, values[name]),
      ...differs('objective-bound', `${place}/bound`, bound, bounds[name]),
      ...differs('not-proven', `${place}/optimal`, optimal, proven),
      ...differs('not-proven', `${place}/how`, how, proven ? 'bound-meets' : 'open'),
    ]
  })
}

function boundsOf(
  { groups, threshold }: Plan,
  { neighbours, amountOf }: Problem,
): Record<ObjectiveName, number> {
  const sum = [...neighbours.keys()].reduce((total, ags) => total + amountOf(ags), 0)
  const most = Math.min(neighbours.size, Math.floor(sum / Math.max(1, threshold)))
  return { ungrouped: 0, groups: most, splits: groups.length, travel: 0 }
}
