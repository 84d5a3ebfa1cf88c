import { sumEuro } from '../domain/money.js'
import { firstPlan } from './first-plan.js'
import { type Measure, measureOf } from './measure.js'
import { compare, type Model, modelOf, municipalitiesInScope } from './model.js'
import type { Group, Objective, ObjectiveName, Plan } from './plan.js'
import type { GroupingRequest } from './problem.js'
import { scopeOf } from './scope.js'
import { ungroupedOf } from './ungrouped.js'
import { wishesOf } from './wishes.js'

export interface ProposeOptions {
  /** when it is over, the best plan found is returned and what is not proven is `open` */
  readonly timeLimitSeconds?: number
  readonly onProgress?: (progress: Progress) => void
  /** once aborted, the best plan found is returned */
  readonly signal?: AbortSignal
}

/** Sent when a component of the contiguity graph is done with an objective. */
export interface Progress {
  readonly component: number
  readonly components: number
  readonly objective: ObjectiveName
  readonly value: number
  readonly bound: number
}

/**
 * Proposes groups that reach the threshold, by the objectives in the order of `ObjectiveName`.
 * The same request gives the same plan, whatever the order of its parts.
 * @throws IgmError `plan-impossible` when the wishes contradict each other
 */
export function proposeGroups(request: GroupingRequest, _options: ProposeOptions = {}): Plan {
  const model = modelOf(request)
  const measure = measureOf(request)
  const sets = firstPlan(model, wishesOf(request, model), request.threshold)
  const groups = groupsOf(request, model, measure, sets)
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const ungrouped = ungroupedOf(request, model, grouped)
  const inScope = municipalitiesInScope(request)
  return {
    schemaVersion: 1,
    threshold: request.threshold,
    scope: scopeOf(request),
    coverage: { known: inScope.filter(({ ags }) => request.amounts.has(ags)).length, total: inScope.length },
    groups,
    ungrouped,
    proof: { objectives: openObjectives(request, model, measure, groups), seconds: null },
  }
}

function groupsOf(
  request: GroupingRequest,
  model: Model,
  measure: Measure,
  sets: readonly (readonly number[])[],
): Group[] {
  const memberLists = sets.map((set) => set.flatMap((area) => model.areas[area]?.members ?? []).sort())
  memberLists.sort(([a = ''], [b = '']) => compare(a, b))
  return memberLists.map((members, index) => ({
    id: index + 1,
    members,
    amount: sumEuro(members.map((ags) => request.amounts.get(ags) ?? 0)),
    lead: measure.lead(members)?.ags ?? '',
    connected: true,
    associations: [
      ...new Set(members.flatMap((ags) => request.register.byAgs.get(ags)?.association?.id ?? [])),
    ].sort(),
  }))
}

function openObjectives(
  request: GroupingRequest,
  model: Model,
  measure: Measure,
  groups: readonly Group[],
): Objective[] {
  const total = model.areas.flatMap(({ members }) => members).length
  const sum = sumEuro(model.areas.map(({ amount }) => amount))
  const ungrouped = total - groups.reduce((count, { members }) => count + members.length, 0)
  const splits = groups.reduce((count, { members }) => count + measure.associations(members).length, 0)
  const travel = groups.reduce((metres, { members }) => metres + (measure.lead(members)?.travel ?? 0), 0)
  return [
    objective('ungrouped', ungrouped, 0),
    objective('groups', groups.length, Math.min(total, Math.floor(sum / Math.max(1, request.threshold)))),
    objective('splits', splits, groups.length),
    objective('travel', travel, 0),
  ]
}

function objective(name: ObjectiveName, value: number, bound: number): Objective {
  const meets = value === bound && name === 'ungrouped'
  return { name, value, bound, optimal: meets, how: meets ? 'bound-meets' : 'open' }
}
