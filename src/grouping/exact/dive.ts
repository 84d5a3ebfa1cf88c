import { evaluateTree } from './evaluate-tree.js'
import { flatten } from './flat-columns.js'
import { type Relaxation, relax } from './prices.js'
import type { Program } from './program.js'
import type { SearchResult } from './search.js'

/** What `searchBest` does, for programs too large to search: the bound of one relaxation, and one dive. */
export function diveFor(program: Program, known: number): SearchResult {
  const root = relax(program, [...program.columns.keys()], [])
  const tree = { prices: root.prices, fork: null }
  const chosen = dive(program, root)
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
    fractions = relaxRest(program, ids, open)
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

/** Solves the relaxation for the rows still open alone. */
function relaxRest(
  program: Program,
  ids: readonly number[],
  open: ReadonlySet<number>,
): Relaxation['fractions'] {
  const rowOf = new Map([...open].map((row, index) => [row, index]))
  const columns = ids.flatMap((id, index) => {
    const column = program.columns[id]
    return column ? [{ ...column, id: index, rows: column.rows.map((row) => rowOf.get(row) ?? 0) }] : []
  })
  const rest: Program = {
    count: open.size,
    rhs: [...open].map(() => 1),
    columns,
    flat: flatten(columns),
    unit: program.unit,
  }
  const { fractions } = relax(rest, [...columns.keys()], [])
  return fractions.map(({ id, value }) => ({ id: ids[id] ?? 0, value }))
}
