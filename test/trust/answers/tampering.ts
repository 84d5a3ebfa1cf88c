import type { GroupResult } from '../../../src/api/propose-groups.js'
import type { Group } from '../../../src/grouping/plan.js'
import type { Dice } from './random-table.js'
import { PLACES } from './simple/data.js'
import { type Case, caseOf, problemOf, sealOf } from './simple/plan.js'

/** A change that somebody could make to a plan; null where there is nothing to change. */
type Change = (plan: GroupResult, dice: Dice) => GroupResult | null

const pick = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice(list.length)]
const replaced = (plan: GroupResult, group: Group, by: readonly Group[]): GroupResult => ({
  ...plan,
  groups: plan.groups.flatMap((each) => (each === group ? by : [each])),
})

/** Changes that a second checker must judge as the tool does. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'nothing at all': (plan) => plan,
  'a member moved': (plan, dice) => {
    const [from, to] = [pick(plan.groups, dice), pick(plan.groups, dice)]
    const ags = from && pick(from.members, dice)
    if (!from || !to || from === to || ags === undefined) return null
    const without = replaced(plan, from, [{ ...from, members: from.members.filter((each) => each !== ags) }])
    return replaced(without, to, [{ ...to, members: [...to.members, ags].sort() }])
  },
  'a member dropped': (plan, dice) => {
    const group = pick(plan.groups, dice)
    const ags = group && pick(group.members, dice)
    return group
      ? replaced(plan, group, [{ ...group, members: group.members.filter((each) => each !== ags) }])
      : null
  },
  'a member doubled': (plan, dice) => {
    const [from, to] = [pick(plan.groups, dice), pick(plan.groups, dice)]
    const ags = from && pick(from.members, dice)
    return to && ags !== undefined
      ? replaced(plan, to, [{ ...to, members: [...to.members, ags].sort() }])
      : null
  },
  'a stranger added': (plan, dice) => {
    const [group, stranger] = [pick(plan.groups, dice), pick(PLACES, dice)]
    return group && stranger
      ? replaced(plan, group, [{ ...group, members: [...group.members, stranger.ags].sort() }])
      : null
  },
  'another sum': (plan, dice) => {
    const group = pick(plan.groups, dice)
    return group
      ? replaced(plan, group, [{ ...group, amount: group.amount + (dice(2) === 0 ? 1 : -1) }])
      : null
  },
  'another lead': (plan, dice) => {
    const group = pick(plan.groups, dice)
    const lead = group && pick(group.members, dice)
    return group && lead !== undefined && lead !== group.lead
      ? replaced(plan, group, [{ ...group, lead }])
      : null
  },
  'other associations': (plan, dice) => {
    const group = pick(plan.groups, dice)
    return group
      ? replaced(plan, group, [{ ...group, associations: group.associations.slice(1).concat('083365003') }])
      : null
  },
  'not connected, it says': (plan, dice) => {
    const group = pick(plan.groups, dice)
    return group ? replaced(plan, group, [{ ...group, connected: false }]) : null
  },
  'two groups swapped': (plan) => {
    const [first, second, ...rest] = plan.groups
    return first && second ? { ...plan, groups: [second, first, ...rest] } : null
  },
  'two groups swapped and numbered anew': (plan) => {
    const [first, second, ...rest] = plan.groups
    return first && second ? { ...plan, groups: [{ ...second, id: 1 }, { ...first, id: 2 }, ...rest] } : null
  },
  'a group left out': (plan, dice) => {
    const group = pick(plan.groups, dice)
    return group ? replaced(plan, group, []) : null
  },
  'a group twice': (plan, dice) => {
    const group = pick(plan.groups, dice)
    return group ? replaced(plan, group, [group, group]) : null
  },
  'a district renamed': (plan, dice) => {
    const name = pick(['08999', '8336', 'Lörrach', PLACES[dice(PLACES.length)]?.district ?? ''], dice) ?? ''
    return plan.scope.districts.includes(name)
      ? null
      : { ...plan, scope: { ...plan.scope, districts: [name] } }
  },
  'a district more': (plan, dice) => {
    const more = pick(PLACES, dice)?.district ?? ''
    return {
      ...plan,
      scope: { ...plan.scope, districts: [...new Set([...plan.scope.districts, more])].sort() },
    }
  },
  'another reason': (plan, dice) => {
    const one = pick(plan.ungrouped, dice)
    if (!one) return null
    const code = one.code === 'none' ? 'unknown' : 'none'
    return { ...plan, ungrouped: plan.ungrouped.map((each) => (each === one ? { ...one, code } : each)) }
  },
  'a euro less is missing': (plan, dice) => {
    const one = pick(
      plan.ungrouped.filter(({ missing }) => missing !== null),
      dice,
    )
    if (!one) return null
    const missing = (one.missing ?? 0) - 1
    return { ...plan, ungrouped: plan.ungrouped.map((each) => (each === one ? { ...one, missing } : each)) }
  },
  'one left over less': (plan, dice) => {
    const one = pick(plan.ungrouped, dice)
    return one ? { ...plan, ungrouped: plan.ungrouped.filter((each) => each !== one) } : null
  },
  'one more is known': (plan) => ({
    ...plan,
    coverage: { ...plan.coverage, known: plan.coverage.known + 1 },
  }),
  'a wish that it breaks': (plan, dice) => {
    const members = pick(plan.groups, dice)?.members ?? []
    const [a, b] = members
    const { scope } = plan
    if (a !== undefined && b !== undefined)
      return { ...plan, scope: { ...scope, apart: [...scope.apart, [a, b]] } }
    const other = plan.groups.find((group) => group.members !== members)?.members[0]
    return a !== undefined && other !== undefined
      ? { ...plan, scope: { ...scope, together: [...scope.together, [a, other].sort()] } }
      : null
  },
  'smaller groups wished': (plan) => {
    const largest = Math.max(0, ...plan.groups.map(({ members }) => members.length))
    return largest < 2 ? null : { ...plan, scope: { ...plan.scope, maxSize: largest - 1 } }
  },
  'one excluded that is in a group': (plan, dice) => {
    const ags = pick(plan.groups, dice)?.members[0]
    return ags === undefined
      ? null
      : { ...plan, scope: { ...plan.scope, exclude: [...new Set([...plan.scope.exclude, ags])].sort() } }
  },
  'a higher threshold': (plan) => {
    const least = Math.min(...plan.groups.map(({ amount }) => amount))
    return plan.groups.length === 0 ? null : { ...plan, threshold: least + 1 }
  },
  'another own amount': (plan, dice) => {
    const [ags, amount] = pick(plan.ownAmounts, dice) ?? [pick(plan.groups, dice)?.members[0], 0]
    return ags === undefined ? null : { ...plan, ownAmounts: [[ags, amount + 1 + dice(plan.threshold)]] }
  },
  'an own amount twice': (plan) =>
    plan.ownAmounts.length === 0 ? null : { ...plan, ownAmounts: [...plan.ownAmounts, ...plan.ownAmounts] },
  'an own amount of somebody else': (plan, dice) => {
    const stranger = pick(PLACES, dice)
    return stranger ? { ...plan, ownAmounts: [...plan.ownAmounts, [stranger.ags, 1_000]] } : null
  },
  'called proven': (plan) => ({ ...plan, verdict: 'proven' }),
  'a better value': (plan, dice) =>
    claimChanged(plan, dice(4), (value, name) => value + (name === 'groups' ? 1 : -1), 'value'),
}

/** Changes to what is said to be proven: the tool may ask for more than that it is true. */
export const CLAIMS: Readonly<Record<string, Change>> = {
  'a bound that is too good': (plan, dice) =>
    claimChanged(plan, dice(4), (bound, name) => bound + (name === 'groups' ? -1 : 1), 'bound'),
  'worse, and called the best': worse,
  'a lower threshold': (plan) => (plan.threshold > 1 ? { ...plan, threshold: plan.threshold - 1 } : null),
}

/** Changes one claim in a part and in the sum of the parts, and calls it what it then is. */
function claimChanged(
  plan: GroupResult,
  at: number,
  change: (figure: number, name: string) => number,
  key: 'value' | 'bound',
): GroupResult | null {
  const { objectives, components } = plan.proof
  const [first, ...rest] = components
  if (!first) return null
  const mend = (list: typeof objectives) =>
    list.map((one, place) => {
      if (place !== at) return one
      const changed = { ...one, [key]: change(one[key], one.name) }
      const optimal = changed.value === changed.bound
      return { ...changed, optimal, how: optimal ? ('bound-meets' as const) : ('open' as const) }
    })
  return {
    ...plan,
    proof: {
      ...plan.proof,
      objectives: mend(objectives),
      components: [{ ...first, objectives: mend(first.objectives) }, ...rest],
    },
  }
}

/** Two groups of one part joined: all that follows from it is put right, and it is still called the best. */
function worse(plan: GroupResult): GroupResult | null {
  const [first, second, ...rest] = plan.groups
  if (!first || !second) return null
  const joined = {
    ...first,
    members: [...first.members, ...second.members].sort(),
    amount: first.amount + second.amount,
  }
  const groups = [joined, ...rest].map((group, at) => ({ ...group, id: at + 1 }))
  const fewer = claimChanged({ ...plan, groups }, 1, (value) => value - 1, 'value')
  return fewer && claimChanged(fewer, 1, (bound) => bound - 1, 'bound')
}

/** As somebody would who knows how the digests are made. @param all also that of the figures */
export function resealed(plan: GroupResult, known: Case['known'], all: boolean): Case {
  const problem = all ? problemOf(caseOf(plan, known)) : plan.proof.problem
  const made = { ...plan, proof: { ...plan.proof, problem } }
  return caseOf({ ...made, proof: { ...made.proof, seal: sealOf(made) } }, known)
}
