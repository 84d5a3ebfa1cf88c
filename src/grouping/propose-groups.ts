import { sumEuro } from '../domain/money.js'
import { compare } from './compare.js'
import { type Component, componentOf } from './component.js'
import { conflictOf } from './conflict.js'
import { type Effort, type Solution, solveComponent } from './exact/solve-component.js'
import { fingerprintOf, sha256 } from './fingerprint.js'
import { firstPlan } from './first-plan.js'
import { componentsOf, measureOf } from './measure.js'
import { contiguityOf, type Model, modelOf, municipalitiesInScope } from './model.js'
import { type ComponentProof, contentOf, type Group, type Objective, type Plan } from './plan.js'
import type { GroupingRequest } from './problem.js'
import { scopeOf } from './scope.js'
import { summarise } from './summarise.js'
import { ungroupedOf } from './ungrouped.js'
import { nameOf, wishesOf } from './wishes.js'

export interface ProposeOptions {
  /** when it is over, the best plan found is returned and what is not proven is `open` */
  readonly timeLimitSeconds?: number
  readonly onProgress?: (progress: Progress) => void
  /** once aborted, the best plan found is returned */
  readonly signal?: AbortSignal
}

/** Sent when a component of the contiguity graph is done with an objective. */
export interface Progress extends Objective {
  /** counts from 1 */
  readonly component: number
  readonly components: number
}

/** Counts that suffice for every district seen, by a wide margin. */
const EFFORT = { nodes: 3_000, minimalSets: 60_000, visits: 3_000_000 }

/**
 * Proposes groups that reach the threshold, by the objectives in the order of `ObjectiveName`.
 * The same request gives the same plan, whatever the order of its parts, unless a time limit strikes.
 * @throws IgmError `plan-impossible` when the wishes contradict each other
 */
export function proposeGroups(request: GroupingRequest, options: ProposeOptions = {}): Plan {
  const effort = { ...EFFORT, stopped: stopWatch(options) }
  const solved = solve(request, effort, options.onProgress)
  if (!solved) throw conflictOf(request, (changed) => solve(changed, effort, undefined) !== null)
  const { model, components, solutions } = solved
  const sets = solutions.flatMap((solution, index) =>
    solution.sets.map((set) => set.map((area) => components[index]?.areas[area] ?? 0)),
  )
  const groups = groupsOf(request, model, sets)
  const inScope = municipalitiesInScope(request)
  const plan: Plan = {
    schemaVersion: 1,
    threshold: request.threshold,
    scope: scopeOf(request),
    coverage: { known: inScope.filter(({ ags }) => request.amounts.has(ags)).length, total: inScope.length },
    groups,
    ungrouped: ungroupedOf(request, model, new Set(groups.flatMap(({ members }) => members))),
    proof: {
      objectives: summarise(solutions.map(({ objectives }) => objectives)),
      problem: fingerprintOf(request, contiguityOf(request)),
      components: solutions.map(({ objectives, trees }, index): ComponentProof => {
        const [first = 0] = components[index]?.areas ?? []
        return { first: nameOf(model, first), objectives, trees }
      }),
      seal: '',
      seconds: null,
    },
  }
  return { ...plan, proof: { ...plan.proof, seal: sha256(contentOf(plan)) } }
}

function stopWatch({ timeLimitSeconds, signal }: ProposeOptions): () => boolean {
  const end =
    timeLimitSeconds === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeLimitSeconds * 1000
  return () => signal?.aborted === true || (end < Number.POSITIVE_INFINITY && performance.now() > end)
}

interface Solved {
  readonly model: Model
  readonly components: readonly Component[]
  readonly solutions: readonly Solution[]
}

/** @returns null when the wishes cannot be met */
function solve(
  request: GroupingRequest,
  effort: Effort,
  onProgress: ProposeOptions['onProgress'],
): Solved | null {
  const model = modelOf(request)
  const wishes = wishesOf(request, model)
  if (!wishes) return null
  const components = componentsOf(model).map((areas) => componentOf(request, model, wishes, areas))
  const solutions: Solution[] = []
  for (const [index, component] of components.entries()) {
    const report = (objective: Objective) =>
      onProgress?.({ ...objective, component: index + 1, components: components.length })
    const solution = solveComponent(component, firstPlan(component), effort, report)
    if (!solution) return null
    solutions.push(solution)
  }
  return { model, components, solutions }
}

function groupsOf(request: GroupingRequest, model: Model, sets: readonly (readonly number[])[]): Group[] {
  const measure = measureOf(request)
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
