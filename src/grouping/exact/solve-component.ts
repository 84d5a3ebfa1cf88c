import { type Component, splitsOf, travelOf } from '../component.js'
import type { Objective, ObjectiveName, ProofKind, ProofTree } from '../plan.js'
import { attachLeftOvers } from './attach.js'
import { diveFor } from './dive.js'
import { divisibleBy } from './divisible.js'
import { evaluateTree } from './evaluate-tree.js'
import { minimalSets, sumOf } from './minimal-sets.js'
import { largestPool, type Pool, roomOf } from './pool.js'
import { packingProgram, partitionProgram, type Settled } from './program.js'
import { type Limits, searchBest } from './search.js'

/** Effort, in counts, so that the same input gives the same plan on every machine. */
export interface Effort extends Limits {
  readonly minimalSets: number
  /** connected sets to look at when the sets that may be groups are listed */
  readonly visits: number
}

/** Areas above which a component is not searched: one relaxation and a dive must do. */
const LARGE = 200

/** The groups of one component, areas numbered within it, and what is proven. */
export interface Solution {
  readonly sets: readonly (readonly number[])[]
  readonly objectives: readonly Objective[]
  readonly trees: Partial<Record<'packing' | ObjectiveName, ProofTree>>
}

/**
 * @param start feasible groups to begin with; null when none is known
 * @returns null when no groups keep all wishes, as far as could be searched
 */
export function solveComponent(
  component: Component,
  start: readonly (readonly number[])[] | null,
  effort: Effort,
  report: (objective: Objective) => void,
): Solution | null {
  if (sumOf(component, [...component.areas.keys()]) < component.threshold) return nothing(component)
  return new Solver(component, start, effort, report).solve()
}

/** All areas together stay below the threshold. */
function nothing(component: Component): Solution | null {
  if (component.required.includes(true)) return null
  const ungrouped = component.sizes.reduce((sum, size) => sum + size, 0)
  const objective = (name: ObjectiveName, value: number): Objective => ({
    name,
    value,
    bound: value,
    optimal: true,
    how: 'bound-meets',
  })
  const objectives = [objective('ungrouped', ungrouped), objective('groups', 0)]
  return { sets: [], objectives: [...objectives, objective('splits', 0), objective('travel', 0)], trees: {} }
}

class Solver {
  readonly #component: Component
  readonly #effort: Effort
  readonly #report: (objective: Objective) => void
  readonly #objectives: Objective[] = []
  readonly #trees: Partial<Record<'packing' | ObjectiveName, ProofTree>> = {}
  #sets: readonly (readonly number[])[] | null

  constructor(
    component: Component,
    start: readonly (readonly number[])[] | null,
    effort: Effort,
    report: (objective: Objective) => void,
  ) {
    this.#component = component
    this.#sets = start
    this.#effort = effort
    this.#report = report
  }

  solve(): Solution | null {
    const component = this.#component
    const minimal = minimalSets(component, this.#effort.minimalSets)
    const packed = minimal ? this.#pack(minimal) : null
    const large = component.areas.length > LARGE
    if (component.free || large) this.#settleSimply(packed?.bound ?? null)
    else this.#settleBound(minimal, packed?.bound ?? null)
    if (!this.#sets) return null
    const { ungrouped, groups } = this.#values()
    if (large) {
      this.#settle('splits', this.#values().splits, groups)
      this.#settle('travel', this.#values().travel, 0)
      return { sets: this.#sets, objectives: this.#objectives, trees: this.#trees }
    }
    const room = minimal && packed && groups > 0 ? roomOf(component, minimal, packed.prices, groups) : null
    const pool = largestPool(component, this.#effort.visits, { room, divisible: null }, this.#sets)
    this.#improve('splits', pool, { ungrouped, groups }, groups)
    this.#improve('travel', pool, { ungrouped, groups, splits: this.#values().splits }, 0)
    return { sets: this.#sets, objectives: this.#objectives, trees: this.#trees }
  }

  /** Packs minimal sets: an upper bound on the groups, and without wishes the groups themselves. */
  #pack(minimal: readonly (readonly number[])[]): {
    readonly bound: number
    readonly prices: readonly number[]
  } {
    const component = this.#component
    const program = packingProgram(component, minimal)
    const known = component.free ? (this.#sets?.length ?? 0) : 0
    const result =
      component.areas.length > LARGE
        ? diveFor(program, -known, this.#effort, component.neighbours)
        : searchBest(program, -known, this.#effort)
    if (component.free && result.value !== null) {
      const packed = result.chosen.flatMap((id) => (id < minimal.length ? [minimal[id] ?? []] : []))
      this.#sets = attachLeftOvers(component, packed)
    }
    this.#trees.packing = result.tree
    return { bound: -evaluateTree(program, result.tree, result.value ?? -known), prices: result.tree.prices }
  }

  /** Without wishes that bind everybody finds a group, and the packing says how many there can be. */
  #settleSimply(bound: number | null): void {
    if (!this.#sets) return
    this.#settle('ungrouped', this.#values().ungrouped, 0)
    this.#settle('groups', this.#values().groups, bound ?? this.#mostGroups())
  }

  #mostGroups(): number {
    const sum = sumOf(this.#component, [...this.#component.areas.keys()])
    return Math.min(this.#component.areas.length, Math.floor(sum / Math.max(1, this.#component.threshold)))
  }

  #settleBound(minimal: readonly (readonly number[])[] | null, packed: number | null): void {
    const component = this.#component
    const companions = component.companions.some((list) => list.length > 1)
    const divisible = companions || !minimal ? null : divisibleBy(component, minimal)
    const pool = largestPool(component, this.#effort.visits, { room: null, divisible }, this.#sets ?? [])
    this.#improve('ungrouped', pool, {}, 0)
    if (!this.#sets) return
    const { ungrouped } = this.#values()
    this.#improve('groups', pool, { ungrouped }, packed ?? this.#mostGroups())
  }

  /** Looks for sets with a better value and keeps the tree that bounds it. */
  #improve(name: ObjectiveName, pool: Pool, settled: Settled, trivial: number): void {
    const sign = name === 'groups' ? -1 : 1
    const known = this.#sets ? sign * this.#values()[name] : Number.POSITIVE_INFINITY
    if (known === sign * trivial) {
      this.#settle(name, trivial, trivial)
      return
    }
    const program = partitionProgram(this.#component, pool, name, settled)
    const most = 1 + this.#component.sizes.reduce((sum, size) => sum + size, 0)
    const result = searchBest(program, Math.min(known, name === 'ungrouped' ? most : known), this.#effort)
    if (result.value !== null)
      this.#sets = result.chosen.flatMap((id) => (pool.sets[id] ? [pool.sets[id]] : []))
    if (!this.#sets) return
    const value = this.#values()[name]
    const proven =
      pool.cap === null ? evaluateTree(program, result.tree, sign * value) : Number.NEGATIVE_INFINITY
    if (proven > sign * trivial) {
      this.#trees[name] = result.tree
      this.#settle(name, value, sign * proven, result.tree)
    } else this.#settle(name, value, trivial)
  }

  #settle(name: ObjectiveName, value: number, bound: number, tree?: ProofTree): void {
    const optimal = value === bound
    const searched = tree ?? (name === 'groups' ? this.#trees.packing : undefined)
    const how: ProofKind = !optimal ? 'open' : howProven(searched)
    const objective = { name, value, bound, optimal, how }
    this.#objectives.push(objective)
    this.#report(objective)
  }

  #values(): Record<ObjectiveName, number> {
    const component = this.#component
    const sets = this.#sets ?? []
    const sum = (measure: (set: readonly number[]) => number) =>
      sets.reduce((total, set) => total + measure(set), 0)
    const size = (set: readonly number[]) =>
      set.reduce((total, area) => total + (component.sizes[area] ?? 1), 0)
    return {
      ungrouped: size([...component.areas.keys()]) - sum(size),
      groups: sets.length,
      splits: sum((set) => splitsOf(component, set)),
      travel: sum((set) => travelOf(component, set)),
    }
  }
}

function howProven(tree: ProofTree | undefined): ProofKind {
  if (!tree) return 'bound-meets'
  return tree.fork ? 'exhausted' : 'lp-dual'
}
