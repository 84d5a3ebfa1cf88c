import { sumEuro } from '../domain/money.js'
import { componentsIn, type Model, municipalitiesInScope } from './model.js'
import type { Ungrouped } from './plan.js'
import type { GroupingRequest } from './problem.js'

/** @returns every municipality of the scope that is in no group, with the reason; sorted by AGS */
export function ungroupedOf(
  request: GroupingRequest,
  model: Model,
  grouped: ReadonlySet<string>,
): Ungrouped[] {
  const reasons = new Map<string, Ungrouped>()
  for (const component of componentsIn(model)) {
    const members = component.flatMap((area) => model.areas[area]?.members ?? [])
    const sum = sumEuro(members.map((ags) => request.amounts.get(ags) ?? 0))
    for (const ags of members) {
      const own = Math.max(0, request.threshold - (request.amounts.get(ags) ?? 0))
      if (members.length === 1) reasons.set(ags, { ags, code: 'no-neighbour', missing: own })
      else if (sum < request.threshold)
        reasons.set(ags, { ags, code: 'component-below-threshold', missing: request.threshold - sum })
      else reasons.set(ags, { ags, code: 'left-over', missing: own })
    }
  }
  const excluded = new Set(request.exclude)
  return municipalitiesInScope(request)
    .filter(({ ags }) => !grouped.has(ags))
    .map(({ ags }) => reasons.get(ags) ?? outside(request, excluded, ags))
}

function outside(request: GroupingRequest, excluded: ReadonlySet<string>, ags: string): Ungrouped {
  const amount = request.amounts.get(ags)
  if (excluded.has(ags)) {
    return { ags, code: 'excluded', missing: amount ? Math.max(0, request.threshold - amount) : null }
  }
  return { ags, code: amount === undefined ? 'unknown' : 'none', missing: null }
}
