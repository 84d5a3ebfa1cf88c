import type { AreaSet, Partition } from '../area-set.js'
import { type Component, type Values, valuesOf } from '../component.js'
import { isMoreBetter } from '../objectives.js'
import type { Objective, ObjectiveName, ProofKind, ProofTree } from '../plan.js'
import { assignEnclaves } from './assign-enclaves.js'
import { divisibleBy } from './divisible.js'
import { evaluateTree } from './evaluate-tree.js'
import { fewestSplits } from './fewest-splits.js'
import { leastByAgs } from './least-by-ags.js'
import { minimalSets, sumOf } from './minimal-sets.js'
import { type DualBudget, dualBudgetOf, largestPool, type Pool, setsOf } from './pool.js'
import { packingProgram, partitionProgram, type Settled } from './program.js'
import { type SearchCriteria, searchBest } from './search.js'
import type { Outcome, Solution } from './solution.js'
import { countedBound, infeasible, openSolution } from './trivial.js'

/** Effort, in counts, so that the same input gives the same plan on every machine. */
export interface StoppingCriteria extends SearchCriteria {
  readonly minimalSets: number
  /** connected sets to look at when the sets that may be groups are listed */
  readonly visits: number
}

/**
 * @param start feasible groups to begin with; null when none is known
 * @param report gets the best so far whenever an objective is done with
 */
export function solveComponent(
  component: Component,
  start: Partition | null,
  stopping: StoppingCriteria,
  report: (solution: Solution) => void,
): Outcome {
  if (sumOf(component, [...component.areas.keys()]) < component.threshold) return infeasible(component)
  return new Solver(component, start, stopping, report).solve()
}

class Solver {
  readonly #component: Component
  readonly #stopping: StoppingCriteria
  readonly #report: (solution: Solution) => void
  readonly #objectives: Objective[] = []
  readonly #trees: Partial<Record<'packing' | ObjectiveName, ProofTree>> = {}
  #sets: Partition | null
  /** as many groups as there can be, where some may be given up afterwards */
  #witness: Partition | null = null
  /** whether every set that may be a group was looked at, and the search came to its end */
  #exhausted = false

  constructor(
    component: Component,
    start: Partition | null,
    stopping: StoppingCriteria,
    report: (solution: Solution) => void,
  ) {
    this.#component = component
    this.#sets = start
    this.#stopping = stopping
    this.#report = report
  }

  solve(): Outcome {
    const component = this.#component
    const minimal = minimalSets(component, this.#stopping.minimalSets)
    const packed = minimal ? this.#pack(minimal) : null
    if (component.unconstrained) this.#settleSimply(packed?.bound ?? null)
    else this.#settleBound(minimal, packed?.bound ?? null)
    if (!this.#sets) return this.#exhausted ? 'impossible' : 'not-found'
    const { groups } = this.#values()
    const least = Math.min(groups, Math.max(1, groups - (component.budget ?? 0)))
    const dualBudget =
      minimal && packed && groups > 0 ? dualBudgetOf(component, minimal, packed.duals, least) : null
    if (component.budget !== null) this.#witness = this.#sets
    const pool = this.#witness
      ? this.#spareSplits(this.#witness, least, dualBudget)
      : this.#pool({ dualBudget, divisible: null })
    for (const name of component.objectives.slice(this.#objectives.length)) {
      this.#improve(name, pool, this.#settledBefore(name), this.#counted(name))
    }
    return {
      sets: this.#sets,
      objectives: this.#objectives,
      trees: this.#trees,
      cuts: [],
      ...this.#shown(),
    }
  }

  #shown(): Pick<Solution, 'witness'> {
    return this.#witness ? { witness: this.#witness } : {}
  }

  #counted(name: ObjectiveName): number {
    return countedBound(this.#component, name, this.#values(), this.#objectives)
  }

  #settledBefore(name: ObjectiveName): Settled {
    const values = this.#values()
    const before = this.#component.objectives.slice(0, this.#component.objectives.indexOf(name))
    return Object.fromEntries(before.filter((one) => one !== 'most').map((one) => [one, values[one]]))
  }

  /** @returns the sets that a plan with as few associations touched can hold */
  #spareSplits(witness: Partition, least: number, dualBudget: DualBudget | null): Pool {
    const { sets, bound, tree, pool } = fewestSplits(
      this.#component,
      witness,
      least,
      dualBudget,
      this.#stopping,
    )
    this.#sets = sets
    if (tree) this.#trees.splits = tree
    this.#settle('splits', this.#values().splits, bound, tree)
    return pool
  }

  #pool(filter: Parameters<typeof largestPool>[2]): Pool {
    return largestPool(this.#component, this.#stopping, filter, this.#sets ?? [])
  }

  /** Packs minimal sets: an upper bound on the groups, and without wishes the groups themselves. */
  #pack(minimal: readonly AreaSet[]): {
    readonly bound: number
    readonly duals: readonly number[]
  } {
    const component = this.#component
    const program = packingProgram(component, minimal, [])
    const known = component.unconstrained ? (this.#sets?.length ?? 0) : 0
    const result = searchBest(program, -known, this.#stopping)
    if (component.unconstrained && result.value !== null) {
      const packed = result.chosen.flatMap((id) => (id < minimal.length ? [minimal[id] ?? []] : []))
      this.#sets = assignEnclaves(component, packed)
    }
    this.#trees.packing = result.tree
    return { bound: -evaluateTree(program, result.tree, result.value ?? -known), duals: result.tree.prices }
  }

  /** Without wishes that bind everybody finds a group, and the packing says how many there can be. */
  #settleSimply(bound: number | null): void {
    if (!this.#sets) return
    this.#settle('ungrouped', this.#values().ungrouped, 0)
    this.#settle(this.#second, this.#values().groups, bound ?? this.#counted(this.#second))
  }

  #settleBound(minimal: readonly AreaSet[] | null, packed: number | null): void {
    const component = this.#component
    // The parts of a set need not keep together what a wish joins, nor the ways of the whole.
    const whole =
      component.mustLink.some((list) => list.length > 1) || component.maxWay !== Number.POSITIVE_INFINITY
    const divisible = whole || !minimal ? null : divisibleBy(component, minimal)
    const pool = this.#pool({ dualBudget: null, divisible })
    this.#improve('ungrouped', pool, {}, 0)
    if (!this.#sets) return
    const { ungrouped } = this.#values()
    this.#improve(this.#second, pool, { ungrouped }, packed ?? this.#counted(this.#second))
  }

  /** Looks for sets with a better value and keeps the tree that bounds it. */
  #improve(name: ObjectiveName, pool: Pool, settled: Settled, trivial: number): void {
    const sign = isMoreBetter(name) ? -1 : 1
    const known = this.#sets ? sign * (this.#values()[name] ?? 0) : Number.POSITIVE_INFINITY
    if (known === sign * trivial) {
      this.#settle(name, trivial, trivial)
      return
    }
    const program = partitionProgram(this.#component, pool, name, settled)
    const most = 1 + this.#component.sizes.reduce((sum, size) => sum + size, 0)
    const result = searchBest(program, Math.min(known, name === 'ungrouped' ? most : known), this.#stopping)
    if (result.value !== null) this.#sets = setsOf(pool, result.chosen)
    if (!this.#sets) {
      this.#exhausted = pool.cap === null && evaluateTree(program, result.tree, most) >= most
      return
    }
    const value = this.#values()[name] ?? 0
    const proven =
      pool.cap === null ? evaluateTree(program, result.tree, sign * value) : Number.NEGATIVE_INFINITY
    const least =
      name === 'travel' && proven === value ? leastByAgs(program, result.tree.prices, value) : null
    if (least) this.#sets = setsOf(pool, least)
    if (proven > sign * trivial) {
      this.#trees[name] = result.tree
      this.#settle(name, value, sign * proven, result.tree)
    } else this.#settle(name, value, trivial)
  }

  #settle(name: ObjectiveName, value: number, bound: number, tree?: ProofTree): void {
    const optimal = value === bound
    const searched = tree ?? (name === this.#second ? this.#trees.packing : undefined)
    const how: ProofKind = !optimal ? 'open' : howProven(searched)
    this.#objectives.push({ name, value, bound, optimal, how })
    const sofar = openSolution(this.#component, this.#sets ?? [], this.#objectives, this.#trees, [])
    this.#report({ ...sofar, ...this.#shown() })
  }

  /** the objective that says how many groups there can be */
  get #second(): ObjectiveName {
    return this.#component.budget === null ? 'groups' : 'most'
  }

  #values(): Values {
    return valuesOf(this.#component, this.#sets ?? [])
  }
}

function howProven(tree: ProofTree | undefined): ProofKind {
  if (!tree) return 'bound-meets'
  return tree.fork ? 'exhausted' : 'lp-dual'
}
