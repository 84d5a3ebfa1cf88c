import type { ProofTree } from '../plan.js'
import { heldBy, type Program } from './program.js'
import { boundOf, type Relaxation, relax } from './relaxation.js'

export interface SearchResult {
  /** units of the objective; null when nothing better than the start was found */
  readonly value: number | null
  /** ids of the columns chosen */
  readonly chosen: readonly number[]
  /** units: proven by the tree */
  readonly bound: number
  readonly tree: ProofTree
  /** nodes explored, a node with many columns counting as several */
  readonly nodes: number
}

/** Columns that make a node count as one. */
const NODE_COLUMNS = 2_000

export interface SearchCriteria {
  /** nodes of one search, a node with many columns counting as several */
  readonly nodes: number
  /** true once the user's time is over */
  readonly stopped: () => boolean
}

/**
 * Branch and bound over pairs of areas that are together or apart (Ryan, Foster 1981), with duals at every
 * node. The cutoff is raised step by step: sets too dear for a solution below it are left out, and what
 * remains is small.
 * @param known units: the value of a solution at hand; only better ones are looked for
 */
export function searchBest(program: Program, known: number, stopping: SearchCriteria): SearchResult {
  const ids = [...program.columns.keys()]
  const root = relax(program, ids, [])
  const rootBound = unitsOf(program, boundOf(program, root.duals, ids).bound)
  let step = Math.max(1, Math.round(Math.abs(rootBound) / 200))
  let nodes = 0
  for (;;) {
    const cutoff = Math.min(known, rootBound + step)
    const search = new Search(program, cutoff, { ...stopping, nodes: stopping.nodes - nodes })
    const tree = search.branch(root, ids)
    nodes += search.nodes
    const bound = Math.max(rootBound, Math.min(search.openBound, search.cutoff))
    if (search.value !== null || cutoff >= known || search.openBound < cutoff)
      return { value: search.value, chosen: search.chosen, bound, tree, nodes }
    step *= 3
  }
}

/** @returns the bound in whole units: values are whole, so it may be rounded up */
export function unitsOf(program: Program, parts: number): number {
  return Math.ceil(parts / program.unit)
}

class Search {
  nodes = 0
  value: number | null = null
  chosen: readonly number[] = []
  /** units: least bound of a node that was given up */
  openBound = Number.POSITIVE_INFINITY
  readonly #program: Program
  readonly #stopping: SearchCriteria
  #cutoff: number

  constructor(program: Program, cutoff: number, stopping: SearchCriteria) {
    this.#program = program
    this.#cutoff = cutoff
    this.#stopping = stopping
  }

  get cutoff(): number {
    return this.#cutoff
  }

  explore(ids: readonly number[], seeds: readonly number[], parentDuals: readonly number[]): ProofTree {
    if (this.nodes >= this.#stopping.nodes || this.#stopping.stopped()) return this.#giveUp(parentDuals, ids)
    return this.branch(relax(this.#program, ids, seeds), ids)
  }

  /** Closes the node, or divides it by a pair of areas. */
  branch({ duals, fractions }: Relaxation, ids: readonly number[]): ProofTree {
    const program = this.#program
    this.nodes += Math.ceil((1 + ids.length) / NODE_COLUMNS)
    const { bound, reduced, least } = boundOf(program, duals, ids)
    this.#take(fractions)
    if (unitsOf(program, bound) >= this.#cutoff) return { prices: duals, fork: null }
    const most = (this.#cutoff - 1) * program.unit - bound + least
    const kept = ids.filter((_, index) => (reduced[index] ?? 0) <= most)
    const pair = this.#pairToSplit(fractions)
    if (!pair) return this.#giveUp(duals, kept)
    const seeds = fractions.map(({ id }) => id)
    const together = this.explore(
      kept.filter((id) => heldBy(this.#program, id, pair) !== 1),
      seeds,
      duals,
    )
    const apart = this.explore(
      kept.filter((id) => heldBy(this.#program, id, pair) !== 2),
      seeds,
      duals,
    )
    return { prices: duals, fork: { pair, together, apart } }
  }

  #giveUp(duals: readonly number[], ids: readonly number[]): ProofTree {
    this.openBound = Math.min(
      this.openBound,
      unitsOf(this.#program, boundOf(this.#program, duals, ids).bound),
    )
    return { prices: duals, fork: null }
  }

  /** Keeps the columns in use when, each taken whole, they are a feasible and better choice. */
  #take(fractions: readonly { readonly id: number }[]): void {
    const { columns, rhs, unit } = this.#program
    const covered = rhs.map(() => 0)
    let cost = 0
    for (const { id } of fractions) {
      const column = columns[id]
      if (!column) return
      cost += column.cost
      for (const [k, row] of column.rows.entries())
        covered[row] = (covered[row] ?? 0) + (column.values[k] ?? 0)
    }
    if (!this.#isHeld(covered)) return
    const value = cost / unit
    if (value < this.#cutoff) {
      this.#cutoff = value
      this.value = value
      this.chosen = fractions.map(({ id }) => id)
    }
  }

  #isHeld(covered: readonly number[]): boolean {
    const { rhs, atLeast } = this.#program
    return covered.every((value, row) => value === rhs[row] || (row === atLeast && value > (rhs[row] ?? 0)))
  }

  /** @returns the pair of areas whose being together is least settled, or null */
  #pairToSplit(
    fractions: readonly { readonly id: number; readonly value: number }[],
  ): readonly [number, number] | null {
    const { columns, count } = this.#program
    const shares = new Map<number, number>()
    for (const { id, value } of fractions) {
      const areas = (columns[id]?.rows ?? []).filter((row) => row < count)
      for (const [index, a] of areas.entries()) {
        for (const b of areas.slice(index + 1))
          shares.set(a * count + b, (shares.get(a * count + b) ?? 0) + value)
      }
    }
    let best: number | null = null
    let nearest = 0.5 - 1e-6
    for (const [key, share] of [...shares].sort(([a], [b]) => a - b)) {
      const distance = Math.abs(share - 0.5)
      if (distance >= nearest - 1e-9) continue
      nearest = distance
      best = key
    }
    return best === null ? null : [Math.floor(best / count), best % count]
  }
}
