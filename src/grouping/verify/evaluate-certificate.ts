import type { ProofTree } from '../plan.js'

/** A choice of columns, each row held `rhs` times, at least cost: in whole numbers. */
export interface LpModel {
  /** so many of the first rows are held by one column each: no more columns than this are ever chosen */
  readonly count: number
  readonly rhs: readonly number[]
  /** a row that may be held more often; missing where there is none */
  readonly atLeast?: number
  readonly columns: readonly LpColumn[]
  /** scaled units to one unit of the objective */
  readonly unit: number
}

export interface LpColumn {
  readonly cost: number
  /** row and coefficient */
  readonly terms: readonly (readonly [row: number, value: number])[]
}

/**
 * Weak duality at each node: whatever is chosen costs at least Σ dual × rhs, and as much more as its columns
 * cost above their duals. Below a branch only columns that a better choice than `value` could hold are weighed; it
 * parts two rows that one column each holds, since only then every choice is on one of its sides.
 * @returns units, at most `value`; null when the tree is no proof at all
 */
export function evaluateCertificate(model: LpModel, tree: ProofTree, value: number): number | null {
  const bound = boundBelow(model, tree, model.columns, value)
  return bound === null ? null : Math.min(bound, value)
}

function boundBelow(
  model: LpModel,
  tree: ProofTree,
  columns: readonly LpColumn[],
  value: number,
): number | null {
  const { prices: duals, fork } = tree
  if (duals.length !== model.rhs.length || !areExact(duals, model.rhs)) return null
  // what holds it more often than it must would be paid for twice
  if ((duals[model.atLeast ?? -1] ?? 0) < 0) return null
  if (fork && !fork.pair.every((row) => row >= 0 && row < model.count)) return null
  const excess = columns.map((column) => reducedCostOf(column, duals))
  const least = excess.reduce((a, b) => Math.min(a, b), 0)
  const paid = model.rhs.reduce((sum, rhs, row) => sum + rhs * (duals[row] ?? 0), 0)
  const parts = paid + model.count * least
  if (!Number.isSafeInteger(parts)) return null
  const own = Math.ceil(parts / model.unit)
  if (!fork || own >= value) return own
  const most = (value - 1) * model.unit - parts + least
  const kept = columns.filter((_, index) => (excess[index] ?? 0) <= most)
  const [a, b] = fork.pair
  const together = boundBelow(
    model,
    fork.together,
    kept.filter((column) => holds(column, a) === holds(column, b)),
    value,
  )
  const apart = boundBelow(
    model,
    fork.apart,
    kept.filter((column) => !(holds(column, a) && holds(column, b))),
    value,
  )
  if (together === null || apart === null) return null
  return Math.max(own, Math.min(value, together, apart))
}

/** @returns whether the duals are whole, and add up without rounding whatever their signs */
function areExact(duals: readonly number[], rhs: readonly number[]): boolean {
  return Number.isSafeInteger(
    duals.reduce((sum, dual, row) => sum + Math.abs(dual) * Math.max(1, rhs[row] ?? 0), 0),
  )
}

function reducedCostOf({ cost, terms }: LpColumn, duals: readonly number[]): number {
  let excess = cost
  for (const [row, value] of terms) excess -= value * (duals[row] ?? 0)
  return excess
}

function holds({ terms }: LpColumn, area: number): boolean {
  return terms.some(([row]) => row === area)
}
