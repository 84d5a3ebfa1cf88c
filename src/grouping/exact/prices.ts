import type { Program } from './program.js'
import { type Column, Simplex } from './simplex.js'

/** No objective of one component comes near this (parts). */
const ARTIFICIAL_COST = 5_000_000_000
const CANDIDATES = 250
const MOST_PIVOTS = 20_000

export interface Relaxation {
  /** whole prices of the rows, in parts */
  readonly prices: readonly number[]
  /** columns in use, with fractions */
  readonly fractions: readonly { readonly id: number; readonly value: number }[]
}

/** Solves the linear relaxation over the columns named by `ids`, pricing all and pivoting on the best. */
export function relax(program: Program, ids: readonly number[], seeds: readonly number[]): Relaxation {
  const simplex = new Simplex(program.rhs, ARTIFICIAL_COST)
  const known = new Set(ids)
  let candidates = seeds.filter((id) => known.has(id)).flatMap((id) => program.columns[id] ?? [])
  while (simplex.pivots < MOST_PIVOTS) {
    enterAll(simplex, candidates)
    candidates = mostNegative(program, simplex, ids)
    if (candidates.length === 0) break
  }
  const used = simplex.solution().filter(({ column, value }) => column.id >= 0 && value > 1e-6)
  return {
    prices: [...simplex.prices].map((price) => Math.round(price)),
    fractions: used.map(({ column, value }) => ({ id: column.id, value })).sort((a, b) => a.id - b.id),
  }
}

function enterAll(simplex: Simplex, candidates: readonly Column[]): void {
  while (simplex.pivots < MOST_PIVOTS) {
    let best: Column | null = null
    let least = -0.5
    for (const column of candidates) {
      const reduced = simplex.reducedCost(column)
      if (reduced >= least) continue
      least = reduced
      best = column
    }
    if (!best || !simplex.enter(best)) return
  }
}

function mostNegative(program: Program, simplex: Simplex, ids: readonly number[]): Column[] {
  const found: { column: Column; reduced: number }[] = []
  for (const id of ids) {
    const column = program.columns[id]
    if (!column) continue
    const reduced = simplex.reducedCost(column)
    if (reduced < -0.5) found.push({ column, reduced })
  }
  found.sort((a, b) => a.reduced - b.reduced || a.column.id - b.column.id)
  return found.slice(0, CANDIDATES).map(({ column }) => column)
}

export interface Bound {
  /** parts: no choice of these columns costs less */
  readonly bound: number
  /** parts: what each column costs above its price, in the order of the ids */
  readonly reduced: readonly number[]
  /** the least of them, at most 0 */
  readonly least: number
}

/**
 * Weak duality in whole numbers: cost ≥ Σ price × right-hand side + Σ reduced cost over the columns chosen,
 * and no more than `count` columns are ever chosen.
 */
export function boundOf(program: Program, prices: readonly number[], ids: readonly number[]): Bound {
  let least = 0
  const reduced = ids.map((id) => {
    const column = program.columns[id]
    if (!column) return 0
    let rest = column.cost
    for (let k = 0; k < column.rows.length; k += 1) {
      rest -= (column.values[k] ?? 0) * (prices[column.rows[k] ?? 0] ?? 0)
    }
    if (rest < least) least = rest
    return rest
  })
  const paid = program.rhs.reduce((sum, value, row) => sum + value * (prices[row] ?? 0), 0)
  return { bound: paid + program.count * least, reduced, least }
}
