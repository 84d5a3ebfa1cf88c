import type { Plan } from '../plan.js'
import { checkGroups } from './check-groups.js'
import { checkObjectives } from './check-objectives.js'
import { checkScope } from './check-scope.js'
import { checkShape } from './check-shape.js'
import { checkUngrouped } from './check-ungrouped.js'
import { checkWitness } from './check-witness.js'
import type { Failure } from './failure.js'
import { rebuild } from './rebuild.js'
import type { VerifyData } from './verify-data.js'

/**
 * All that a plan says but for its bounds: groups are disjoint, connected and reach the threshold, keep the wishes,
 * and everything is counted and added up rightly. Cheap enough for every plan that is made.
 */
export function checkStructure(plan: Plan, data: VerifyData): Failure[] {
  const shape = checkShape(plan)
  if (shape.length > 0) return shape
  const scope = checkScope(plan, data)
  if (scope.some(({ code }) => code === 'scope')) return scope
  const problem = rebuild(plan, data)
  return [
    ...scope,
    ...checkGroups(plan, problem),
    ...checkWitness(plan, problem),
    ...checkUngrouped(plan, problem),
    ...checkObjectives(plan, problem),
  ]
}
