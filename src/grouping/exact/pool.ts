import type { AreaSet } from '../area-set.js'
import { type Component, hostsOf, keepsWays, postsOf, splitsOf, travelOf } from '../component.js'
import { visitConnectedSets } from './connected-sets.js'
import { cutCounter } from './cuts.js'
import { dividesFreely } from './divides-freely.js'
import { isExtendable, sumOf } from './minimal-sets.js'
import { mayBecomeGroup } from './prune.js'

/** Sets above which a linear program over all of them takes too long. */
const MOST_SETS = 1_000_000

/** Sizes up to which the sets are listed, one after the other, where all are too many. */
const CAPS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12]

type Listed = Pick<Pool, 'sets' | 'cap'>

/** What listing the sets may cost. */
interface Listing {
  /** connected sets to look at */
  readonly visits: number
  /** true once the user's time is over */
  readonly stopped: () => boolean
}

/** Sets of areas that may be groups, with what each costs. */
export interface Pool {
  readonly sets: readonly AreaSet[]
  readonly splits: readonly number[]
  /** none where they are no objective; so with the posts */
  readonly hosts: readonly number[]
  /** quarter posts */
  readonly posts: readonly number[]
  /** metres */
  readonly travel: readonly number[]
  /** areas up to which every feasible set is here; null when all are, whatever their size */
  readonly cap: number | null
}

export function poolOf(component: Component, sets: readonly AreaSet[], cap: number | null): Pool {
  const { objectives } = component
  return {
    sets,
    splits: sets.map((set) => splitsOf(component, set)),
    hosts: objectives.includes('hosts') ? sets.map((set) => hostsOf(component, set)) : [],
    posts: objectives.includes('posts') ? sets.map((set) => postsOf(component, set)) : [],
    travel: sets.map((set) => travelOf(component, set)),
    cap,
  }
}

/** @param ids of columns: those beyond the sets are areas that stay out */
export function setsOf({ sets }: Pool, ids: readonly number[]): AreaSet[] {
  return ids.flatMap((id) => (sets[id] ? [sets[id]] : []))
}

/** What a set may use up of the duals of the areas, see `dualBudgetOf`. */
export interface DualBudget {
  /** dual of each area, at least 0 */
  readonly duals: readonly number[]
  readonly most: number
}

/**
 * Where every minimal set costs at least `each` in duals of the areas, a plan of `groups` groups leaves to one
 * group at most all duals less `each` for every other group. So a set that costs more is in no such plan.
 * @param duals of the packing: at most 0, since an area may stay outside
 */
export function dualBudgetOf(
  component: Component,
  minimal: readonly AreaSet[],
  duals: readonly number[],
  groups: number,
): DualBudget {
  const positive = component.areas.map((_, area) => Math.max(0, -(duals[area] ?? 0)))
  const cost = (set: AreaSet) => set.reduce((sum, area) => sum + (positive[area] ?? 0), 0)
  const each = Math.min(...minimal.map(cost))
  return { duals: positive, most: positive.reduce((a, b) => a + b, 0) - each * (groups - 1) }
}

/** What is known of the sets that a best plan can hold. */
export interface SetFilter {
  /** null where the number of groups is not known */
  readonly dualBudget: DualBudget | null
  /** leaves out sets that could be divided into two groups, where a best plan has none; else null */
  readonly divisible: ((set: AreaSet) => boolean) | null
  /** where touching few associations comes before having many groups: those that a group may cut, see `cutCounter` */
  readonly cuts?: number
}

/** What sets are tested by, as `visitConnectedSets` builds them. */
interface Test {
  /** whether the set, or a larger one, may be wanted */
  readonly passes: (set: AreaSet) => boolean
  /** whether it is wanted itself */
  readonly keeps: (set: AreaSet) => boolean
  readonly leave?: (area: number, times: 1 | -1) => void
}

function testFor(component: Component, { dualBudget, divisible, cuts }: SetFilter): Test {
  const mayBecome = mayBecomeGroup(component)
  const mayHold = (set: AreaSet) =>
    isExtendable(component, set) && mayBecome(set) && fits(dualBudget, set) && !divisible?.(set)
  if (cuts === undefined) return { passes: mayHold, keeps: (set) => isFeasible(component, set) }
  const cutIn = cutCounter(component)
  const divides = dividesFreely(component)
  return {
    passes: (set) => mayHold(set) && cutIn.surely(set) <= cuts,
    keeps: (set) => isFeasible(component, set) && cutIn.of(set) <= cuts && !divides(set),
    leave: cutIn.leave,
  }
}

/**
 * @param cap areas that a set may have
 * @param extra sets that must be there though they are larger than the cap
 * @returns all feasible sets up to the cap that pass the filter; null when the limit is reached
 */
function listSets(
  component: Component,
  cap: number,
  { visits: limit, stopped }: Listing,
  filter: SetFilter,
  extra: readonly AreaSet[],
): Listed | null {
  const sets: number[][] = []
  let visits = 0
  let complete = true
  const { passes, keeps, leave } = testFor(component, filter)
  const visit = (set: AreaSet) => {
    visits += 1
    if (visits % 4096 === 0 && stopped()) visits = Number.POSITIVE_INFINITY
    if (visits > limit || !passes(set)) return false
    if (keeps(set)) sets.push([...set].sort((a, b) => a - b))
    if (sets.length > MOST_SETS) visits = Number.POSITIVE_INFINITY
    if (set.length < cap) return true
    complete &&= set.length === component.areas.length
    return false
  }
  visitConnectedSets(component.neighbours, visit, leave)
  if (visits > limit) return null
  if (!complete) for (const set of extra) if (set.length > cap) sets.push([...set].sort((a, b) => a - b))
  return { sets, cap: complete ? null : cap }
}

/** @returns the pool with the largest cap that stays within the limit of connected sets to look at */
export function largestPool(
  component: Component,
  listing: Listing,
  filter: SetFilter,
  extra: readonly AreaSet[],
): Pool {
  const all = component.areas.length
  const whole = listSets(component, all, listing, filter, extra)
  if (whole) return poolOf(component, whole.sets, whole.cap)
  let best: Listed = { sets: extra, cap: 1 }
  for (const cap of CAPS) {
    const listed = cap < all ? listSets(component, cap, listing, filter, extra) : null
    if (!listed) break
    best = listed
  }
  return poolOf(component, best.sets, best.cap)
}

function fits(dualBudget: DualBudget | null, set: AreaSet): boolean {
  if (!dualBudget) return true
  let dual = 0
  for (const area of set) dual += dualBudget.duals[area] ?? 0
  return dual <= dualBudget.most
}

function isFeasible(component: Component, set: AreaSet): boolean {
  if (sumOf(component, set) < component.threshold || !keepsWays(component, set)) return false
  return (
    component.unconstrained ||
    set.every((area) => (component.mustLink[area] ?? []).every((companion) => set.includes(companion)))
  )
}
