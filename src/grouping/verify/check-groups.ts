import type { Group, Plan } from '../plan.js'
import { checkWishes } from './check-wishes.js'
import { differs, type Failure, failure, failureAs } from './failure.js'
import { leadOf } from './lead.js'
import { type Problem, reachable } from './rebuild.js'

export function checkGroups(plan: Plan, problem: Problem): Failure[] {
  const failures = plan.groups.flatMap((group, index) => checkGroup(plan, problem, group, index))
  const placed = new Set<string>()
  for (const [index, { members }] of plan.groups.entries()) {
    for (const ags of members) {
      if (placed.has(ags))
        failures.push(failureAs('member-twice', `groups/${index}/members`, ags, 'in-two-groups'))
      placed.add(ags)
    }
  }
  const first = plan.groups.map(({ members }) => members[0] ?? '')
  const joint = plan.groups.filter(({ members }) => members.length > 1).map(({ members }) => members[0] ?? '')
  const alone = plan.groups.filter(({ members }) => members.length < 2).map(({ members }) => members[0] ?? '')
  const order = [...joint.sort(), ...alone.sort()]
  return [...failures, ...differs('order', 'groups', first, order), ...checkWishes(plan, problem)]
}

function checkGroup(plan: Plan, problem: Problem, group: Group, index: number): Failure[] {
  const place = `groups/${index}`
  const { members } = group
  const strangers = members.filter((ags) => !problem.neighbours.has(ags))
  if (members.length === 0 || strangers.length > 0) {
    return [failureAs('member-unknown', `${place}/members`, strangers, 'takes-no-part')]
  }
  const amount = members.reduce((sum, ags) => sum + problem.amountOf(ags), 0)
  const associations = members.flatMap((ags) => problem.data.register.byAgs.get(ags)?.association?.id ?? [])
  const below = amount < plan.threshold ? [failure('below-threshold', place, plan.threshold, amount)] : []
  return [
    ...differs('group-id', `${place}/id`, group.id, index + 1),
    ...differs('order', `${place}/members`, members, [...new Set(members)].sort()),
    ...differs('amount', `${place}/amount`, group.amount, amount),
    ...below,
    ...differs('not-connected', `${place}/connected`, group.connected, true),
    ...differs('not-connected', `${place}/members`, true, isConnected(problem, members)),
    ...differs('lead', `${place}/lead`, group.lead, leadOf(plan, problem, members).lead),
    ...differs(
      'associations',
      `${place}/associations`,
      group.associations,
      [...new Set(associations)].sort(),
    ),
  ]
}

function isConnected(problem: Problem, members: readonly string[]): boolean {
  const inside = new Set(members)
  const next = (ags: string) => [...(problem.neighbours.get(ags) ?? [])].filter((other) => inside.has(other))
  return reachable(members[0] ?? '', next).length === inside.size
}
