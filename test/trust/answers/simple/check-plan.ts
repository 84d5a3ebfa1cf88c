import { bestOf, MOST_TRIED, mayBeGroup } from './best.js'
import { DISTRICTS, PLACE } from './data.js'
import {
  associationsOf,
  type Case,
  components,
  leadOf,
  OBJECTIVES,
  participantsOf,
  problemOf,
  scopeOf,
  sealOf,
  sumOf,
  unknownBeside,
  valuesOf,
} from './plan.js'

/** @returns what speaks against a plan; empty when it says nothing wrong */
export function objectionsTo(one: Case): string[] {
  const scope = scopeObjections(one)
  if (scope.length > 0) return scope
  return [
    ...groupObjections(one),
    ...leftOverObjections(one),
    ...claimObjections(one),
    ...sealObjections(one),
  ]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const objection = (holds: boolean, what: string) => (holds ? [] : [what])
const isSorted = (list: readonly string[]) => same(list, [...new Set(list)].sort())

function scopeObjections(one: Case): string[] {
  const { scope, coverage } = one.plan
  const named = [...scope.together.flat(), ...scope.apart.flat(), ...scope.exclude, ...scope.leads]
  const all = scopeOf(one)
  const known = all.filter((ags) => one.amounts.has(ags)).length
  return [
    ...objection(
      scope.districts.every((key) => DISTRICTS.some(({ ags }) => ags === key)),
      'no such district',
    ),
    ...objection(
      named.every((ags) => PLACE.has(ags)),
      'no such municipality',
    ),
    ...objection([scope.districts, scope.exclude, scope.leads].every(isSorted), 'scope not sorted'),
    ...objection(same(coverage, { known, total: all.length }), 'coverage'),
    ...basisObjections(one.plan),
  ]
}

/** The tables of these tests are read from a list: nothing proves them. */
function basisObjections({ ownAmounts, scope, verdict }: Case['plan']): string[] {
  const own = ownAmounts.map(([ags]) => ags)
  const districts = own.map((ags) => PLACE.get(ags)?.district ?? '')
  return [
    ...objection(new Set(own).size === own.length, 'own amount twice'),
    ...objection(
      districts.every((key) => scope.districts.includes(key)),
      'own amount outside',
    ),
    ...objection(verdict === 'read', 'called more than read'),
  ]
}

function groupObjections(one: Case): string[] {
  const { groups, scope, threshold } = one.plan
  const placed = groups.flatMap(({ members }) => members)
  const home = (ags: string) => groups.findIndex(({ members }) => members.includes(ags))
  const apart = (wish: readonly string[]) => new Set(wish.map(home)).size !== 1 || home(wish[0] ?? '') < 0
  return [
    ...objection(new Set(placed).size === placed.length, 'somebody twice'),
    ...objection(areInOrder(groups), 'groups not in order'),
    ...objection(!scope.together.some(apart), 'not together'),
    ...groups.flatMap((group, at) => [
      ...objection(group.id === at + 1, 'number of a group'),
      ...objection(isSorted(group.members) && group.members.length > 0, 'members not in order'),
      ...objection(mayBeGroup(group.members, one), 'may be no group'),
      ...objection(group.connected === true, 'says it is not connected'),
      ...objection(group.amount === sumOf(group.members, one), 'sum'),
      ...objection(sumOf(group.members, one) >= threshold, 'below the threshold'),
      ...objection(group.lead === leadOf(group.members, one).lead, 'lead'),
      ...objection(same(group.associations, associationsOf(group.members)), 'associations'),
    ]),
  ]
}

/** Those who join by their first member, then those who stand alone. */
function areInOrder(groups: Case['plan']['groups']): boolean {
  const sizes = groups.map(({ members }) => members.length)
  const firsts = groups.map(({ members }) => members[0] ?? '')
  const joined = sizes.filter((size) => size > 1).length
  const areLast = sizes.slice(joined).every((size) => size === 1)
  return areLast && isSorted(firsts.slice(0, joined)) && isSorted(firsts.slice(joined))
}

function leftOverObjections(one: Case): string[] {
  const { plan } = one
  const placed = new Set(plan.groups.flatMap(({ members }) => members))
  const inParts = components(one)
  const expected = scopeOf(one)
    .filter((ags) => !placed.has(ags))
    .map((ags) => reasonOf(ags, one, inParts.find((list) => list.includes(ags)) ?? []))
  return objection(same(plan.ungrouped, expected), 'who is left over, and why')
}

function reasonOf(ags: string, one: Case, around: readonly string[]) {
  const { plan, amounts } = one
  const amount = amounts.get(ags)
  const own = amount ? Math.max(0, plan.threshold - amount) : null
  if (plan.scope.exclude.includes(ags)) return { ags, code: 'excluded', missing: own }
  if (amount === undefined) return { ags, code: 'unknown', missing: null }
  if (amount === 0) return { ags, code: 'none', missing: null }
  const short = plan.threshold - sumOf(around, one)
  if (around.length > 1 && short <= 0) return { ags, code: 'left-over', missing: own }
  const missing = around.length === 1 ? own : short
  if (unknownBeside(around, one).length > 0) return { ags, code: 'unknown-neighbours', missing }
  return { ags, code: around.length === 1 ? 'no-neighbour' : 'component-below-threshold', missing }
}

/** The values, and whether what is called the best is the best, as far as trying everything can tell. */
function claimObjections(one: Case): string[] {
  const { groups, proof } = one.plan
  const lists = groups.map(({ members }) => members)
  const inParts = components(one)
  if (
    !same(
      proof.components.map(({ first }) => first),
      inParts.map(([first]) => first),
    )
  )
    return ['components']
  const whole = valuesOf(lists, participantsOf(one), one)
  const summed = proof.objectives.map(({ bound }, at) =>
    same(
      bound,
      proof.components.reduce((sum, { objectives }) => sum + (objectives[at]?.bound ?? 0), 0),
    ),
  )
  return [
    ...objection(
      same(
        proof.objectives.map(({ name }) => name),
        OBJECTIVES,
      ),
      'names of the objectives',
    ),
    ...objection(
      same(
        proof.objectives.map(({ value }) => value),
        whole,
      ),
      'values',
    ),
    ...objection(summed.every(Boolean), 'bounds do not add up'),
    ...objection(proof.objectives.every(isConsistent), 'called the best though a bound is better'),
    ...inParts.flatMap((members, at) => componentObjections(members, at, one)),
  ]
}

function isConsistent({
  value,
  bound,
  optimal,
  how,
}: {
  value: number
  bound: number
  optimal: boolean
  how: string
}) {
  return optimal === (value === bound) && (how === 'open') === !optimal
}

function componentObjections(members: readonly string[], at: number, one: Case): string[] {
  const objectives = one.plan.proof.components[at]?.objectives ?? []
  const lists = one.plan.groups
    .map((group) => group.members)
    .filter(([first = '']) => members.includes(first))
  const values = valuesOf(lists, members, one)
  const plain = [
    ...objection(
      same(
        objectives.map(({ name }) => name),
        OBJECTIVES,
      ),
      'names of the objectives of a part',
    ),
    ...objection(
      same(
        objectives.map(({ value }) => value),
        values,
      ),
      'values of a part',
    ),
    ...objection(objectives.every(isConsistent), 'part called the best though a bound is better'),
  ]
  if (members.length > MOST_TRIED || plain.length > 0) return plain
  const best = bestOf(members, one)
  if (!best) return ['no plan is possible']
  // Each bound is told given the values before it: it says nothing where one of these is not the best.
  return objectives.flatMap(({ name, value, bound }, place) => {
    const most = best[place] ?? 0
    const isFalse = name === 'groups' ? bound < most : bound > most
    const settled = best.slice(0, place).every((each, before) => each === values[before])
    const isBetter = name === 'groups' ? value > most : value < most
    return settled && (isFalse || isBetter) ? [`bound of ${name}: ${bound}, though ${most} is possible`] : []
  })
}

function sealObjections(one: Case): string[] {
  return [
    ...objection(one.plan.proof.problem === problemOf(one), 'made for other figures'),
    ...objection(one.plan.proof.seal === sealOf(one.plan), 'changed since it was made'),
  ]
}
