import { sumEuro } from '../domain/money.js'
import type { AreaSet } from './area-set.js'
import { compare } from './compare.js'
import type { Component } from './component.js'
import { construct } from './construct.js'
import { sumOf } from './exact/minimal-sets.js'
import type { Solution } from './exact/solution.js'
import { infeasible, openSolution } from './exact/trivial.js'
import { fingerprintOf, sealed } from './fingerprint.js'
import { measureOf } from './measure.js'
import { contiguityOf, municipalitiesInScope } from './model.js'
import { objectivesOf } from './objectives.js'
import type { ComponentProof, Group, Plan } from './plan.js'
import type { GroupingRequest } from './problem.js'
import { scopeOf } from './scope.js'
import { type Instance, instanceOf } from './solve.js'
import { summarise } from './summarise.js'
import { ungroupedOf } from './ungrouped.js'
import { checkStructure } from './verify/check-structure.js'
import { nameOf } from './wishes.js'

/**
 * @returns the plan that the solutions of all components make up, with its proof
 * @throws Error when the plan is not what it says: a fault of the solver is never an answer
 */
export function assemble(
  request: GroupingRequest,
  { model, components }: Pick<Instance, 'model' | 'components'>,
  solutions: readonly Solution[],
): Plan {
  const membersOf = (index: number) => (set: AreaSet) =>
    set.flatMap((area) => model.areas[components[index]?.areas[area] ?? 0]?.members ?? []).sort()
  const groups = groupsOf(
    request,
    solutions.flatMap(({ sets }, index) => sets.map(membersOf(index))),
  )
  const witness = solutions.flatMap(({ sets, witness = sets }, index) => witness.map(membersOf(index)))
  const inScope = municipalitiesInScope(request)
  const plan: Plan = {
    schemaVersion: 1,
    threshold: request.threshold,
    scope: scopeOf(request),
    coverage: { known: inScope.filter(({ ags }) => request.amounts.has(ags)).length, total: inScope.length },
    groups,
    ungrouped: ungroupedOf(request, model, new Set(groups.flatMap(({ members }) => members))),
    proof: {
      objectives: summarise(
        objectivesOf(request),
        solutions.map((solution) => solution.objectives),
      ),
      problem: fingerprintOf(request, contiguityOf(request)),
      components: solutions.map(({ objectives, trees, cuts }, index): ComponentProof => {
        const [first = 0] = components[index]?.areas ?? []
        return { first: nameOf(model, first), objectives, trees, cuts }
      }),
      ...(request.budgetGroups === undefined ? {} : { witness: inOrder(witness) }),
      seal: '',
      seconds: null,
    },
  }
  const [fault] = checkStructure(plan, request)
  if (fault) throw new Error(`the solver made a plan that is none: ${JSON.stringify(fault)}`)
  return sealed(plan)
}

/**
 * @param found the best solutions so far, by number of component
 * @returns the plan as far as it has come; null when there is none yet that keeps all wishes
 */
export function assembleSoFar(request: GroupingRequest, found: ReadonlyMap<number, Solution>): Plan | null {
  const instance = instanceOf(request)
  if (!instance) return null
  const solutions: Solution[] = []
  for (const [index, component] of instance.components.entries()) {
    const solution = found.get(index) ?? startOf(component)
    if (!solution) return null
    solutions.push(solution)
  }
  return assemble(request, instance, solutions)
}

/** What counting and a quick plan give. */
function startOf(component: Component): Solution | null {
  if (sumOf(component, [...component.areas.keys()]) < component.threshold) {
    const outcome = infeasible(component)
    return typeof outcome === 'string' ? null : outcome
  }
  const start = construct(component)
  return start && openSolution(component, start, [], {}, [])
}

/** @returns groups of two or more by first member, then those who stand alone */
function inOrder(groups: readonly (readonly string[])[]): (readonly string[])[] {
  const isAlone = ({ length }: readonly string[]) => Number(length === 1)
  return [...groups].sort((a, b) => isAlone(a) - isAlone(b) || compare(a[0] ?? '', b[0] ?? ''))
}

function groupsOf(request: GroupingRequest, sets: readonly (readonly string[])[]): Group[] {
  const measure = measureOf(request)
  return inOrder(sets).map((members, index) => ({
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
