import type { ProofTree } from '../plan.js'
import { heldBy, type Program } from './program.js'
import { boundOf } from './relaxation.js'
import { unitsOf } from './search.js'

/**
 * @param value units: the plan at hand; columns too dear for a better one are left out below a branch
 * @returns units: what the tree proves, never more than the value itself
 */
export function evaluateTree(program: Program, tree: ProofTree, value: number): number {
  return Math.min(value, boundBelow(program, tree, [...program.columns.keys()], value))
}

function boundBelow(program: Program, tree: ProofTree, ids: readonly number[], value: number): number {
  const { bound, reduced, least } = boundOf(program, tree.prices, ids)
  const own = unitsOf(program, bound)
  if (!tree.fork || own >= value) return own
  const most = (value - 1) * program.unit - bound + least
  const kept = ids.filter((_, index) => (reduced[index] ?? 0) <= most)
  const { pair } = tree.fork
  const together = boundBelow(
    program,
    tree.fork.together,
    kept.filter((id) => heldBy(program, id, pair) !== 1),
    value,
  )
  const apart = boundBelow(
    program,
    tree.fork.apart,
    kept.filter((id) => heldBy(program, id, pair) !== 2),
    value,
  )
  return Math.max(own, Math.min(value, together, apart))
}
