import { neighboursOf } from '../domain/geography.js'
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
  const nextToUnknown = unknownNeighbours(request)
  for (const component of componentsIn(model)) {
    const members = component.flatMap((area) => model.areas[area]?.members ?? [])
    const sum = sumEuro(members.map((ags) => request.amounts.get(ags) ?? 0))
    const isOpen = members.some(nextToUnknown)
    for (const ags of members)
      reasons.set(ags, reasonIn(request, { ags, isAlone: members.length === 1, sum, isOpen }))
  }
  const excluded = new Set(request.exclude)
  return municipalitiesInScope(request)
    .filter(({ ags }) => !grouped.has(ags))
    .map(({ ags }) => reasons.get(ags) ?? outside(request, excluded, ags))
}

interface Place {
  readonly ags: string
  /** nobody else is in its component */
  readonly isAlone: boolean
  /** euro of its component */
  readonly sum: number
  /** the component lies next to somebody whose amount is not known */
  readonly isOpen: boolean
}

function reasonIn({ threshold, amounts }: GroupingRequest, { ags, isAlone, sum, isOpen }: Place): Ungrouped {
  const own = Math.max(0, threshold - (amounts.get(ags) ?? 0))
  if (!isAlone && sum >= threshold) return { ags, code: 'left-over', missing: own }
  const missing = isAlone ? own : threshold - sum
  if (isOpen) return { ags, code: 'unknown-neighbours', missing }
  return { ags, code: isAlone ? 'no-neighbour' : 'component-below-threshold', missing }
}

/** Of such a neighbour nobody can say that it does not help: nor of one beyond the border of the scope. */
function unknownNeighbours({ geography, minBorder, amounts, exclude }: GroupingRequest) {
  const neighbours = neighboursOf(geography, minBorder)
  const isUnknown = (ags: string) => !amounts.has(ags) && !exclude.includes(ags)
  return (ags: string) => (neighbours.get(ags) ?? []).some(isUnknown)
}

function outside(request: GroupingRequest, excluded: ReadonlySet<string>, ags: string): Ungrouped {
  const amount = request.amounts.get(ags)
  if (excluded.has(ags)) {
    return { ags, code: 'excluded', missing: amount ? Math.max(0, request.threshold - amount) : null }
  }
  return { ags, code: amount === undefined ? 'unknown' : 'none', missing: null }
}
