import type { ComponentProof, Objective, ObjectiveName, Plan, ProofTree, Triple } from '../plan.js'
import { type Areas, componentsOf } from './areas.js'
import { checkClaim, type Measured, namesIn, valuesOf } from './check-objectives.js'
import { countedBound } from './counted-bound.js'
import { differs, type Failure } from './failure.js'
import {
  feasibleSets,
  isDivisible,
  packingLedger,
  partitionLedger,
  type Settled,
  withinRoom,
} from './ledgers.js'
import type { Problem } from './rebuild.js'
import { type AreaSet, minimalSets } from './sets.js'
import { weighTree } from './weigh-tree.js'

/** Every bound of every component must follow from its certificate. */
export function checkComponents(plan: Plan, problem: Problem): Failure[] {
  const graphs = componentsOf(plan, problem)
  const first = differs(
    'certificate',
    'proof/components',
    plan.proof.components.map((component) => component.first),
    graphs.map(({ members }) => members[0]?.[0]),
  )
  if (first.length > 0) return first
  return plan.proof.components.flatMap((proof, index) => {
    const graph = graphs[index]
    return graph
      ? new ComponentCheck(plan, problem, graph, proof, `proof/components/${index}`).failures()
      : []
  })
}

class ComponentCheck {
  readonly #plan: Plan
  readonly #problem: Problem
  readonly #graph: Areas
  readonly #proof: ComponentProof
  readonly #place: string
  readonly #values: Measured
  readonly #reaches: boolean
  #minimal: AreaSet[] | null | undefined
  readonly #pools = new Map<string, AreaSet[] | null>()

  constructor(plan: Plan, problem: Problem, graph: Areas, proof: ComponentProof, place: string) {
    this.#plan = plan
    this.#problem = problem
    this.#graph = graph
    this.#proof = proof
    this.#place = place
    const inside = new Set(graph.members.flat())
    const groups = plan.groups.filter(({ members: [first = ''] }) => inside.has(first))
    this.#values = valuesOf(plan, problem, groups, inside.size)
    this.#reaches = graph.amounts.reduce((sum, amount) => sum + amount, 0) >= plan.threshold
  }

  failures(): Failure[] {
    return this.#proof.objectives.flatMap((objective, index) => {
      const optimal = objective.value === objective.bound
      return checkClaim(objective, `${this.#place}/objectives/${index}`, {
        value: this.#values[objective.name],
        bound: this.#bound(objective),
        optimal,
        how: optimal ? kindOf(this.#treeFor(objective.name)) : 'open',
      })
    })
  }

  #treeFor(name: ObjectiveName): ProofTree | undefined {
    const { trees } = this.#proof
    return trees[name] ?? (name === 'groups' ? trees.packing : undefined)
  }

  /** @returns the bound that is proven; null when the certificate proves none */
  #bound(objective: Objective): number | null {
    const { name } = objective
    if (!this.#reaches) return this.#values[name]
    const { trees } = this.#proof
    if (trees[name]) return this.#treeBound(name, trees[name])
    if (name === 'groups' && trees.packing) return this.#packingBound(trees.packing, objective.bound)
    const { members, amounts } = this.#graph
    return countedBound(name, {
      taking: members.length,
      amount: amounts.reduce((sum, amount) => sum + amount, 0),
      threshold: this.#plan.threshold,
      groups: this.#values.groups,
      post: this.#plan.scope.posts,
    })
  }

  /** The packing must prove the claim, and nothing better than it. */
  #packingBound(tree: ProofTree, claimed: number): number | null {
    const minimal = this.#minimalSets()
    if (!minimal) return null
    const { cuts } = this.#proof
    if (!cuts.every((cut) => isTriple(cut, this.#graph.members.length))) return null
    const ledger = packingLedger(this.#graph, minimal, cuts)
    if (weighTree(ledger, tree, -claimed) !== -claimed) return null
    const better = claimed - 1
    return better >= this.#values.groups && weighTree(ledger, tree, -better) === -better ? better : claimed
  }

  #treeBound(name: ObjectiveName, tree: ProofTree): number | null {
    const sets = this.#setsFor(name)
    if (!sets) return null
    const sign = name === 'groups' || name === 'posts' ? -1 : 1
    const ledger = partitionLedger(
      this.#plan,
      this.#problem,
      this.#graph,
      sets,
      name,
      this.#settledBefore(name),
    )
    const weight = weighTree(ledger, tree, sign * this.#values[name])
    return weight === null ? null : sign * weight
  }

  #settledBefore(name: ObjectiveName): Settled {
    const names = namesIn(this.#plan)
    const before = names.slice(0, names.indexOf(name))
    return Object.fromEntries(before.map((one) => [one, this.#values[one]]))
  }

  #setsFor(name: ObjectiveName): AreaSet[] | null {
    const kind = name === 'ungrouped' || name === 'groups' ? 'indivisible' : 'room'
    const known = this.#pools.get(kind)
    if (known !== undefined) return known
    const sets = feasibleSets(
      this.#plan,
      this.#problem,
      this.#graph,
      kind === 'room' ? this.#roomTest() : this.#wholeTest(),
    )
    this.#pools.set(kind, sets)
    return sets
  }

  #roomTest(): (set: AreaSet) => boolean {
    const { packing } = this.#proof.trees
    const minimal = packing ? this.#minimalSets() : null
    if (!packing || !minimal || this.#values.groups === 0) return () => true
    return withinRoom(this.#graph, minimal, packing.prices, this.#values.groups)
  }

  /** Where areas must go together, or ways are limited, a set that could be divided may be needed all the same. */
  #wholeTest(): (set: AreaSet) => boolean {
    const isBound =
      this.#graph.together.some((wish) => wish.length > 1) || this.#plan.scope.maxWay !== undefined
    const minimal = isBound ? null : this.#minimalSets()
    if (!minimal) return () => true
    return (set) => !isDivisible(minimal, this.#plan.threshold, set)
  }

  #minimalSets(): AreaSet[] | null {
    if (this.#minimal === undefined) {
      this.#minimal = minimalSets(this.#graph, this.#plan.threshold, this.#plan.scope.maxSize)
    }
    return this.#minimal
  }
}

/** Only of three different areas is it true that no two disjoint sets hold two each. */
function isTriple(cut: Triple, areas: number): boolean {
  return new Set(cut).size === 3 && cut.every((area) => area >= 0 && area < areas)
}

function kindOf(tree: ProofTree | undefined): Objective['how'] {
  if (!tree) return 'bound-meets'
  return tree.fork ? 'exhausted' : 'lp-dual'
}
