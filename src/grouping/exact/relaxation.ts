import { reducedCosts } from './flat-columns.js'
import type { Program } from './program.js'
import { type Column, Simplex } from './simplex.js'

/** No objective of one component comes near this (scaled units). */
const ARTIFICIAL_COST = 5_000_000_000
const MOST_PIVOTS = 20_000

export interface Relaxation {
  /** whole duals of the rows, in scaled units */
  readonly duals: readonly number[]
  /** columns in use, with fractions */
  readonly fractions: readonly { readonly id: number; readonly value: number }[]
}

/**
 * Solves the linear relaxation over the columns named by `ids`: prices all of them, then pivots on a working
 * set that grows by the dearest entering column of each row.
 */
export function relax(program: Program, ids: readonly number[], seeds: readonly number[]): Relaxation {
  const simplex = new Simplex(program.rhs, ARTIFICIAL_COST)
  const known = new Set(ids)
  const surplus = surplusOf(program)
  const working = new Set(seeds.filter((id) => known.has(id)))
  while (simplex.pivots < MOST_PIVOTS) {
    enterAll(simplex, [...surplus, ...[...working].flatMap((id) => program.columns[id] ?? [])])
    const before = working.size
    for (const id of enteringColumns(program, simplex, ids)) working.add(id)
    if (working.size === before) break
  }
  const used = simplex.solution().filter(({ column, value }) => column.id >= 0 && value > 1e-6)
  return {
    // what a row may hold beyond its right-hand side costs nothing, so its dual is not below 0
    duals: [...simplex.duals].map((dual, row) =>
      row === program.atLeast ? Math.max(0, Math.round(dual)) : Math.round(dual),
    ),
    fractions: used.map(({ column, value }) => ({ id: column.id, value })).sort((a, b) => a.id - b.id),
  }
}

/** What the row that may hold more has beyond its right-hand side; like the artificial columns it has no number. */
function surplusOf({ atLeast, rhs }: Program): Column[] {
  return atLeast === undefined ? [] : [{ id: -1 - rhs.length, cost: 0, rows: [atLeast], values: [-1] }]
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

/** @returns for each row the columns of least reduced cost, in whole and per row, where it is negative */
function enteringColumns(program: Program, simplex: Simplex, ids: readonly number[]): Set<number> {
  const { starts, rows } = program.flat
  const reduced = reducedCosts(program.flat, simplex.duals, ids)
  const whole = bestPerRow(program.rhs.length, -0.5)
  const perRow = bestPerRow(program.rhs.length, -0.1)
  for (const [index, id] of ids.entries()) {
    const value = reduced[index] as number
    if (value >= -0.5) continue
    const [start, end] = [starts[id] as number, starts[id + 1] as number]
    const own = rows.subarray(start, end)
    note(whole, id, value, own)
    note(perRow, id, value / own.length, own)
  }
  return new Set([...whole.worst, ...perRow.worst].filter((id) => id >= 0))
}

/** For each row the least share so far, and the column that has it; -1 for none. */
interface BestPerRow {
  readonly least: Float64Array
  readonly worst: Int32Array
}

function bestPerRow(rows: number, least: number): BestPerRow {
  return { least: new Float64Array(rows).fill(least), worst: new Int32Array(rows).fill(-1) }
}

function note({ least, worst }: BestPerRow, id: number, share: number, rows: Int32Array): void {
  for (const row of rows) {
    if (share >= (least[row] as number)) continue
    least[row] = share
    worst[row] = id
  }
}

export interface Bound {
  /** scaled units: no choice of these columns costs less */
  readonly bound: number
  /** scaled units: what each column costs above its dual, in the order of the ids */
  readonly reduced: Float64Array
  /** the least of them, at most 0 */
  readonly least: number
}

/**
 * Weak duality in whole numbers: cost ≥ Σ dual × right-hand side + Σ reduced cost over the columns chosen,
 * and no more than `count` columns are ever chosen.
 */
export function boundOf(program: Program, duals: readonly number[], ids: readonly number[]): Bound {
  const reduced = reducedCosts(program.flat, duals, ids)
  const least = reduced.reduce((a, b) => Math.min(a, b), 0)
  const paid = program.rhs.reduce((sum, value, row) => sum + value * (duals[row] ?? 0), 0)
  return { bound: paid + program.count * least, reduced, least }
}
