import type { ComponentProof, Objective, ObjectiveName, Plan, ProofTree, SubsetRowCut } from '../plan.js'
import { type Areas, componentsOf } from './areas.js'
import { checkClaim, countsUp, type Measured, namesIn, valuesOf } from './check-objectives.js'
import { countedBound } from './counted-bound.js'
import { cutsAtMost, leastTouched } from './cuts.js'
import { evaluateCertificate } from './evaluate-certificate.js'
import { differs, type Failure } from './failure.js'
import { freelyDivisible } from './freely-divisible.js'
import {
  feasibleSets,
  isDivisible,
  packingModel,
  partitionModel,
  type Settled,
  withinDualBudget,
} from './lp-models.js'
import type { Problem } from './rebuild.js'
import { type GrowthTest, minimalSets, type Region } from './sets.js'

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
  #minimal: Region[] | null | undefined
  readonly #pools = new Map<string, Region[] | null>()

  constructor(plan: Plan, problem: Problem, graph: Areas, proof: ComponentProof, place: string) {
    this.#plan = plan
    this.#problem = problem
    this.#graph = graph
    this.#proof = proof
    this.#place = place
    const inside = new Set(graph.members.flat())
    this.#values = valuesOf(plan, problem, inside)
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
    return trees[name] ?? (name === this.#second ? trees.packing : undefined)
  }

  /** the objective that says how many groups there can be */
  get #second(): 'groups' | 'most' {
    return this.#budget === undefined ? 'groups' : 'most'
  }

  get #budget(): number | undefined {
    return this.#plan.scope.budgetGroups
  }

  /** @returns the bound that is proven; null when the certificate proves none */
  #bound(objective: Objective): number | null {
    const { name, bound } = objective
    if (!this.#reaches) return this.#values[name]
    const { trees, objectives } = this.#proof
    const spares = this.#budget !== undefined
    if (trees[name])
      return spares && name === 'splits'
        ? this.#sparedBound(trees[name], bound)
        : this.#treeBound(name, trees[name])
    if (name === this.#second && trees.packing) return this.#packingBound(trees.packing, bound)
    const most = objectives.find((one) => one.name === 'most')
    if (name === 'groups' && most) return this.#bound(most)
    const { members, amounts } = this.#graph
    return countedBound(name, {
      taking: members.length,
      amount: amounts.reduce((sum, amount) => sum + amount, 0),
      threshold: this.#plan.threshold,
      groups: this.#values.groups,
      touched: spares ? leastTouched(this.#graph, this.#problem, this.#values.ungrouped) : undefined,
      post: this.#plan.scope.posts,
    })
  }

  /** The packing must prove the claim, and nothing better than it. */
  #packingBound(tree: ProofTree, claimed: number): number | null {
    const minimal = this.#minimalSets()
    if (!minimal) return null
    const { cuts } = this.#proof
    if (!cuts.every((cut) => isSubsetRowCut(cut, this.#graph.members.length))) return null
    const model = packingModel(this.#graph, minimal, cuts)
    if (evaluateCertificate(model, tree, -claimed) !== -claimed) return null
    const better = claimed - 1
    return better >= this.#values[this.#second] && evaluateCertificate(model, tree, -better) === -better
      ? better
      : claimed
  }

  #treeBound(name: ObjectiveName, tree: ProofTree): number | null {
    const sets = this.#setsFor(name)
    if (!sets) return null
    const sign = countsUp(name) ? -1 : 1
    const model = partitionModel(
      this.#plan,
      this.#problem,
      this.#graph,
      sets,
      name,
      this.#settledBefore(name),
    )
    const weight = evaluateCertificate(model, tree, sign * this.#values[name])
    return weight === null ? null : sign * weight
  }

  /** What no plan with enough groups touches fewer of than so many, it touches one of fewer no less. */
  #sparedBound(tree: ProofTree, claimed: number): number | null {
    const sets = this.#pool('within-dual-budget', claimed - 1)
    if (!sets) return null
    const settled = { ungrouped: this.#values.ungrouped, groups: this.#leastGroups }
    const model = partitionModel(this.#plan, this.#problem, this.#graph, sets, 'splits', settled, 'groups')
    return evaluateCertificate(model, tree, claimed)
  }

  /** groups that a plan must have to be compared with this one */
  get #leastGroups(): number {
    const { groups, most } = this.#values
    return this.#budget === undefined ? groups : Math.min(most, Math.max(1, most - this.#budget))
  }

  #settledBefore(name: ObjectiveName): Settled {
    const names = namesIn(this.#plan)
    const before = names.slice(0, names.indexOf(name)).filter((one) => one !== 'most')
    return Object.fromEntries(before.map((one) => [one, this.#values[one]]))
  }

  #setsFor(name: ObjectiveName): Region[] | null {
    const isEarly = name === 'ungrouped' || name === this.#second
    return isEarly ? this.#pool('indivisible', 0) : this.#pool('within-dual-budget', this.#values.splits)
  }

  /** @param splits associations that a plan touches which holds the sets, where groups may be given up */
  #pool(kind: 'indivisible' | 'within-dual-budget', splits: number): Region[] | null {
    const key = `${kind} ${splits}`
    const known = this.#pools.get(key)
    if (known !== undefined) return known
    const test = kind === 'within-dual-budget' ? this.#dualBudgetTest(splits) : this.#wholeTest()
    const isNeeded = this.#neededTest(kind)
    const sets = feasibleSets(this.#plan, this.#problem, this.#graph, test, isNeeded)
    this.#pools.set(key, sets)
    return sets
  }

  #neededTest(kind: 'indivisible' | 'within-dual-budget'): (set: Region) => boolean {
    if (this.#budget === undefined || kind === 'indivisible') return () => true
    const isDivisible = freelyDivisible(this.#plan, this.#problem, this.#graph)
    return (set) => !isDivisible(set)
  }

  #dualBudgetTest(splits: number): GrowthTest {
    const { packing } = this.#proof.trees
    const minimal = packing ? this.#minimalSets() : null
    const fits =
      packing && minimal && this.#leastGroups > 0
        ? withinDualBudget(this.#graph, minimal, packing.prices, this.#leastGroups)
        : () => true
    if (this.#budget === undefined) return fits
    const touched = leastTouched(this.#graph, this.#problem, this.#values.ungrouped)
    const isWhole = cutsAtMost(this.#graph, this.#problem, splits - touched)
    return (set, isOut) => fits(set) && isWhole(set, isOut)
  }

  /** Where areas must go together, or ways are limited, a set that could be divided may be needed all the same. */
  #wholeTest(): (set: Region) => boolean {
    const isBound =
      this.#graph.together.some((wish) => wish.length > 1) || this.#plan.scope.maxWay !== undefined
    const minimal = isBound ? null : this.#minimalSets()
    if (!minimal) return () => true
    return (set) => !isDivisible(minimal, this.#plan.threshold, set)
  }

  #minimalSets(): Region[] | null {
    if (this.#minimal === undefined) {
      this.#minimal = minimalSets(this.#graph, this.#plan.threshold, this.#plan.scope.maxSize)
    }
    return this.#minimal
  }
}

/** Only of three different areas is it true that no two disjoint sets hold two each. */
function isSubsetRowCut(cut: SubsetRowCut, areas: number): boolean {
  return new Set(cut).size === 3 && cut.every((area) => area >= 0 && area < areas)
}

function kindOf(tree: ProofTree | undefined): Objective['how'] {
  if (!tree) return 'bound-meets'
  return tree.fork ? 'exhausted' : 'lp-dual'
}
