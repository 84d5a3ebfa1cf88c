import type { ProofTree } from '../plan.js'

/** A choice of columns, each row held `rhs` times, at least cost: in whole numbers. */
export interface Ledger {
  /** so many of the first rows are held by one column each: no more columns than this are ever chosen */
  readonly count: number
  readonly rhs: readonly number[]
  /** a row that may be held more often; missing where there is none */
  readonly atLeast?: number
  readonly columns: readonly Entry[]
  /** parts of one unit of the objective */
  readonly unit: number
}

export interface Entry {
  readonly cost: number
  /** row and coefficient */
  readonly terms: readonly (readonly [row: number, value: number])[]
}

/**
 * Weak duality at each node: whatever is chosen costs at least Σ price × rhs, and as much more as its columns
 * cost above their prices. Below a fork only columns that a better choice than `value` could hold are weighed; it
 * parts two rows that one column each holds, since only then every choice is on one of its sides.
 * @returns units, at most `value`; null when the tree is no proof at all
 */
export function weighTree(ledger: Ledger, tree: ProofTree, value: number): number | null {
  const bound = weigh(ledger, tree, ledger.columns, value)
  return bound === null ? null : Math.min(bound, value)
}

function weigh(ledger: Ledger, tree: ProofTree, columns: readonly Entry[], value: number): number | null {
  const { prices, fork } = tree
  if (prices.length !== ledger.rhs.length || !areExact(prices, ledger.rhs)) return null
  // what holds it more often than it must would be paid for twice
  if ((prices[ledger.atLeast ?? -1] ?? 0) < 0) return null
  if (fork && !fork.pair.every((row) => row >= 0 && row < ledger.count)) return null
  const excess = columns.map((column) => excessOf(column, prices))
  const least = excess.reduce((a, b) => Math.min(a, b), 0)
  const paid = ledger.rhs.reduce((sum, rhs, row) => sum + rhs * (prices[row] ?? 0), 0)
  const parts = paid + ledger.count * least
  if (!Number.isSafeInteger(parts)) return null
  const own = Math.ceil(parts / ledger.unit)
  if (!fork || own >= value) return own
  const most = (value - 1) * ledger.unit - parts + least
  const kept = columns.filter((_, index) => (excess[index] ?? 0) <= most)
  const [a, b] = fork.pair
  const together = weigh(
    ledger,
    fork.together,
    kept.filter((column) => holds(column, a) === holds(column, b)),
    value,
  )
  const apart = weigh(
    ledger,
    fork.apart,
    kept.filter((column) => !(holds(column, a) && holds(column, b))),
    value,
  )
  if (together === null || apart === null) return null
  return Math.max(own, Math.min(value, together, apart))
}

/** @returns whether the prices are whole, and add up without rounding whatever their signs */
function areExact(prices: readonly number[], rhs: readonly number[]): boolean {
  return Number.isSafeInteger(
    prices.reduce((sum, price, row) => sum + Math.abs(price) * Math.max(1, rhs[row] ?? 0), 0),
  )
}

function excessOf({ cost, terms }: Entry, prices: readonly number[]): number {
  let excess = cost
  for (const [row, value] of terms) excess -= value * (prices[row] ?? 0)
  return excess
}

function holds({ terms }: Entry, area: number): boolean {
  return terms.some(([row]) => row === area)
}
