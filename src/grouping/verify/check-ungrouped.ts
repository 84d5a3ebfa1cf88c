import type { Plan, Ungrouped } from '../plan.js'
import { differs, type Failure } from './failure.js'
import type { Problem } from './rebuild.js'

/** Who is in no group must be named, with the right reason and what is missing. */
export function checkUngrouped(plan: Plan, problem: Problem): Failure[] {
  const grouped = new Set(plan.groups.flatMap(({ members }) => members))
  const expected = problem.inScope.filter((ags) => !grouped.has(ags))
  const listed = plan.ungrouped.map(({ ags }) => ags)
  const order = differs('order', 'ungrouped', listed, expected)
  if (order.length > 0) return order
  return plan.ungrouped.flatMap((claim, index) => {
    const found = reasonFor(plan, problem, claim.ags)
    return [
      ...differs('ungrouped-reason', `ungrouped/${index}/code`, claim.code, found.code),
      ...differs('ungrouped-missing', `ungrouped/${index}/missing`, claim.missing, found.missing),
    ]
  })
}

function reasonFor(plan: Plan, problem: Problem, ags: string): Ungrouped {
  const amount = problem.data.amounts.get(ags)
  const missing = amount ? Math.max(0, plan.threshold - amount) : null
  if (plan.scope.exclude.includes(ags)) return { ags, code: 'excluded', missing }
  if (amount === undefined) return { ags, code: 'unknown', missing: null }
  if (amount === 0) return { ags, code: 'none', missing: null }
  const component = problem.componentOf.get(ags) ?? [ags]
  const sum = component.reduce((total, member) => total + problem.amountOf(member), 0)
  const isSingle = component.length === 1
  if (!isSingle && sum >= plan.threshold) return { ags, code: 'left-over', missing }
  const lacking = isSingle ? missing : plan.threshold - sum
  if (touchesUnknown(plan, problem, component)) return { ags, code: 'unknown-neighbours', missing: lacking }
  return { ags, code: isSingle ? 'no-neighbour' : 'component-below-threshold', missing: lacking }
}

function touchesUnknown({ scope }: Plan, { data }: Problem, component: readonly string[]): boolean {
  const { amounts, geography } = data
  const isUnknown = (ags: string) => !amounts.has(ags) && !scope.exclude.includes(ags)
  const meet = (a: string, b: string) =>
    (component.includes(a) && isUnknown(b)) || (component.includes(b) && isUnknown(a))
  return (
    geography.borders.some(([a, b, metres]) => metres >= scope.minBorder && meet(a, b)) ||
    geography.links.some(([a, b]) => meet(a, b))
  )
}
