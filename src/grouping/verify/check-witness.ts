import type { Group, Plan } from '../plan.js'
import { checkGroups } from './check-groups.js'
import { differs, type Failure, failure } from './failure.js'
import { leadOf } from './lead.js'
import type { Problem } from './rebuild.js'

/** Where groups may be given up, the plan shows how many there could be, and gives up no more than it may. */
export function checkWitness(plan: Plan, problem: Problem): Failure[] {
  const { scope, proof, groups } = plan
  const { witness } = proof
  if (scope.budgetGroups === undefined || !witness)
    return differs(
      'certificate',
      'proof/witness',
      witness ?? null,
      scope.budgetGroups === undefined ? null : [],
    )
  const shown = { ...plan, groups: witness.map((members, index) => groupOf(plan, problem, members, index)) }
  const faults = checkGroups(shown, problem).map((fault) => ({
    ...fault,
    place: `proof/witness/${fault.place}`,
  }))
  const placed = (lists: readonly (readonly string[])[]) => lists.reduce((sum, { length }) => sum + length, 0)
  const least = witness.length - scope.budgetGroups
  return [
    ...faults,
    ...differs('certificate', 'proof/witness', placed(witness), placed(groups.map(({ members }) => members))),
    ...(groups.length < least ? [failure('wish-broken', 'scope/budgetGroups', least, groups.length)] : []),
  ]
}

/** What follows from the members is right by itself; that they are a group is what is asked. */
function groupOf(plan: Plan, problem: Problem, members: readonly string[], index: number): Group {
  const of = (ags: string) => problem.data.register.byAgs.get(ags)?.association?.id ?? []
  return {
    id: index + 1,
    members,
    amount: members.reduce((sum, ags) => sum + problem.amountOf(ags), 0),
    lead: leadOf(plan, problem, members).lead,
    connected: true,
    associations: [...new Set(members.flatMap(of))].sort(),
  }
}
