import { PLACE } from './data.js'
import { parts } from './graph.js'
import { borders, type Case, leadOf, participantsOf, sumOf } from './plan.js'

/** Values of the objectives with the groups negative, so that the least is the best at each place. */
type Cost = readonly [number, number, number, number]

/** Municipalities of one component up to which every partition is tried. */
export const MOST_TRIED = 11

/**
 * Tries every way to divide the members of one component into groups and leftovers, by definition only.
 * @returns ungrouped, groups, splits and travel of the best; null when no way keeps the wishes
 */
export function bestOf(component: readonly string[], one: Case): number[] | null {
  const units = unitsOf(component, one)
  const inside = (mask: number) => units.filter((_, at) => (mask & (1 << at)) !== 0).flat()
  const costOf = remembered((mask) => costOfGroup(inside(mask), one))
  // The first unit of those that the mask names is out, or in some group with others of them.
  const best: (mask: number) => Cost | null = remembered((mask) => {
    if (mask === 0) return [0, 0, 0, 0]
    const first = mask & -mask
    const rest = mask ^ first
    let found = plus(costOfLeaving(inside(first), one), best(rest))
    for (let others = rest; ; others = (others - 1) & rest) {
      const cost = costOf(others | first)
      if (cost) found = lesser(found, plus(cost, best(rest ^ others)))
      if (others === 0) return found
    }
  })
  const cost = best(2 ** units.length - 1)
  return cost && [cost[0], 0 - cost[1], cost[2], cost[3]]
}

function remembered<T>(make: (mask: number) => T): (mask: number) => T {
  const made = new Map<number, T>()
  return (mask) => {
    if (!made.has(mask)) made.set(mask, make(mask))
    return made.get(mask) as T
  }
}

/** With `prefer: associations`, neighbours in one association go together: only asked where nothing else is wished. */
function unitsOf(members: readonly string[], one: Case): string[][] {
  const kin = (ags: string) => PLACE.get(ags)?.association?.id
  const areKin = ([a, b]: readonly [string, string]) => kin(a) !== undefined && kin(a) === kin(b)
  return parts(members, one.plan.scope.prefer === 'groups' ? [] : borders(one).filter(areKin))
}

/** Whom a wish puts together must be in a group. */
function costOfLeaving(unit: readonly string[], { plan }: Case): Cost | null {
  return unit.some((ags) => plan.scope.together.flat().includes(ags)) ? null : [unit.length, 0, 0, 0]
}

/** @returns null for a set that may not be a group */
function costOfGroup(group: readonly string[], one: Case): Cost | null {
  if (sumOf(group, one) < one.plan.threshold || !mayBeGroup(group, one)) return null
  const splits = new Set(group.map((ags) => PLACE.get(ags)?.association?.id ?? ags)).size
  return [0, -1, splits, leadOf(group, one).travel]
}

/** @returns whether the members hang together and no wish forbids the group */
export function mayBeGroup(group: readonly string[], one: Case): boolean {
  const { scope } = one.plan
  const takePart = participantsOf(one)
  if (!group.every((ags) => takePart.includes(ags))) return false
  if (scope.maxSize !== null && group.length > scope.maxSize) return false
  if (group.filter((ags) => scope.leads.includes(ags)).length > 1) return false
  if (scope.apart.some(([a, b]) => a !== b && group.includes(a) && group.includes(b))) return false
  const divided = scope.together.some(
    (wish) => wish.some((ags) => group.includes(ags)) && !wish.every((ags) => group.includes(ags)),
  )
  return !divided && parts(group, borders(one)).length === 1
}

function plus(a: Cost | null, b: Cost | null): Cost | null {
  return a && b && [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]
}

function lesser(a: Cost | null, b: Cost | null): Cost | null {
  if (!a || !b) return a ?? b
  for (const at of [0, 1, 2, 3] as const) if (a[at] !== b[at]) return a[at] < b[at] ? a : b
  return a
}
