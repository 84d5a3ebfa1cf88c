import { evaluateTree } from './evaluate-tree.js'
import { improveByRegions } from './improve-by-regions.js'
import { type Relaxation, relax } from './prices.js'
import type { Program } from './program.js'
import { restrict } from './restrict.js'
import type { Limits, SearchResult } from './search.js'

/** What `searchBest` does, for packings too large to search: one relaxation, one dive, region by region. */
export function diveFor(
  program: Program,
  known: number,
  limits: Limits,
  neighbours: readonly (readonly number[])[],
): SearchResult {
  const root = relax(program, [...program.columns.keys()], [])
  const tree = { prices: root.prices, fork: null }
  const chosen = improveByRegions(program, dive(program, root), neighbours, limits)
  const value = chosen.reduce((sum, id) => sum + (program.columns[id]?.cost ?? 0), 0) / program.unit
  const bound = evaluateTree(program, tree, Math.min(value, known))
  return value < known
    ? { value, chosen, bound, tree, nodes: 1 }
    : { value: null, chosen: [], bound, tree, nodes: 1 }
}

/**
 * A good packing from the relaxation: takes every column that is used whole, or else the most used one, and
 * solves again what is left, until every row is covered. For programs in which any area may stay outside.
 * @returns ids of the columns taken
 */
function dive(program: Program, root: Relaxation): number[] {
  const taken: number[] = []
  const open = new Set(program.rhs.keys())
  const rowsOf = (id: number) => program.columns[id]?.rows ?? []
  const isOpen = (id: number) => rowsOf(id).every((row) => open.has(row))
  let ids = [...program.columns.keys()]
  let { fractions } = root
  while (open.size > 0 && fractions.length > 0) {
    for (const id of mostUsed(fractions).filter(isOpen)) {
      taken.push(id)
      for (const row of rowsOf(id)) open.delete(row)
    }
    ids = ids.filter(isOpen)
    const rest = restrict(program, ids, open)
    const relaxed = relax(rest, [...rest.columns.keys()], [])
    fractions = relaxed.fractions.map(({ id, value }) => ({ id: ids[id] ?? 0, value }))
  }
  return taken
}

/** @returns the columns used whole, or else the one used most */
function mostUsed(fractions: Relaxation['fractions']): number[] {
  const whole = fractions.filter(({ value }) => value > 0.99)
  if (whole.length > 0) return whole.map(({ id }) => id)
  const [first] = [...fractions].sort((a, b) => b.value - a.value || a.id - b.id)
  return first ? [first.id] : []
}
