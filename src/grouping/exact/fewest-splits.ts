import type { Partition } from '../area-set.js'
import { type Component, valuesOf } from '../component.js'
import type { ProofTree } from '../plan.js'
import { evaluateTree } from './evaluate-tree.js'
import { type DualBudget, largestPool, type Pool, setsOf } from './pool.js'
import { partitionProgram } from './program.js'
import { type SearchCriteria, searchBest } from './search.js'
import { leastTouched } from './trivial.js'

/** Times as many connected sets to look at as for other objectives: a group that may be given up leaves room for many. */
const MORE_VISITS = 7 / 3

/** The fewest associations touched by a plan that leaves so many out and has so many groups at least. */
export interface FewestSplits {
  readonly sets: Partition
  /** no such plan touches fewer */
  readonly bound: number
  /** proves the bound; missing where counting does */
  readonly tree?: ProofTree
  /** sets that a plan of just so many touched associations can hold */
  readonly pool: Pool
}

/**
 * Asks for a plan that touches as few as there are, then for one more, and so on: the fewer it may touch, the fewer
 * sets there are to choose from, and the first number for which there is a plan is the least.
 * @param start a plan with enough groups
 * @param least groups at least
 * @param dualBudget what a group of such a plan may hold; null where that is not known
 */
export function fewestSplits(
  component: Component,
  start: Partition,
  least: number,
  dualBudget: DualBudget | null,
  stopping: SearchCriteria & { readonly visits: number },
): FewestSplits {
  const { ungrouped, splits: known } = valuesOf(component, start)
  const touched = leastTouched(component, ungrouped)
  const listing = { ...stopping, visits: Math.round(stopping.visits * MORE_VISITS) }
  const poolFor = (splits: number) =>
    largestPool(component, listing, { dualBudget, divisible: null, cuts: splits - touched }, start)
  let bound = touched
  let proof: Pick<FewestSplits, 'tree'> = {}
  while (bound < known) {
    const pool = poolFor(bound)
    const program = partitionProgram(component, pool, 'splits', { ungrouped, groups: least }, 'groups')
    const { value, chosen, tree } = searchBest(program, bound + 1, stopping)
    if (value !== null) return { sets: setsOf(pool, chosen), bound, ...proof, pool }
    if (pool.cap !== null || evaluateTree(program, tree, bound + 1) <= bound) break
    proof = { tree }
    bound += 1
  }
  return { sets: start, bound, ...proof, pool: poolFor(known) }
}
